import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { isJsonObject } from "@stepflow/core";
import { violation } from "../protocol-violation.js";
import { findProgram } from "./find-program.js";
/** How long a 0.11 runtime waits for `/health`, and how long between two requests, in ms. */
const healthMs = 60_000;
const healthRetryMs = 100;
/**
 * Launches a worker as a 0.11 runtime does: only `env` in its environment, no standard input, a process group of its own;
 * then waits for the line that announces the port, and for `/health`.
 *
 * @throws ProtocolViolation when one of them does not come
 */
export async function launchWorker(launch, transcript, { portLineMs = 30_000, endMs = 10_000 } = {}) {
    const { command, args = [], env = {}, cwd = process.cwd() } = launch;
    const worker = spawn(findProgram(command, cwd), args, {
        cwd,
        env: { ...env },
        stdio: ["ignore", "pipe", "pipe"],
        detached: true,
    });
    transcript.sent(`launch ${[command, ...args].join(" ")}`);
    const kill = killWithThisProcess(worker);
    const ended = [];
    worker.stdout.on("close", () => ended.push("standard output"));
    worker.stderr.on("close", () => ended.push("standard error"));
    worker.on("exit", () => ended.push("the process"));
    try {
        const url = new URL(`http://127.0.0.1:${await readPort(worker, transcript, portLineMs)}/`);
        await untilHealthy(new URL("/health", url));
        return { url, ended, terminate: () => terminate(worker, kill, endMs) };
    }
    catch (error) {
        kill("SIGKILL");
        throw error;
    }
}
/** Reads lines until one is a JSON object with a port; others are the worker's own, and none may stop the pipe. */
async function readPort(worker, transcript, portLineMs) {
    const port = new Promise((resolve) => {
        for (const [name, stream] of [
            ["stdout", worker.stdout],
            ["stderr", worker.stderr],
        ]) {
            createInterface({ input: stream }).on("line", (line) => {
                transcript.received(`${name}: ${line}`);
                const announced = name === "stdout" ? portOf(line) : undefined;
                if (announced !== undefined)
                    resolve(announced);
            });
        }
    });
    const waiting = new AbortController();
    const { signal } = waiting;
    const late = sleep(portLineMs, undefined, { signal }).then(() => {
        throw violation("the port line", `{"port":N} on standard output within ${portLineMs / 1_000} s`, "none");
    });
    const exit = once(worker, "exit", { signal }).then(([code, reason]) => {
        throw violation("the port line", '{"port":N} on standard output', `the end of the process, ${code ?? reason}`);
    });
    try {
        return await Promise.race([port, late, exit]);
    }
    finally {
        waiting.abort();
        // Both end by the abort now; nobody else looks at how.
        late.catch(() => { });
        exit.catch(() => { });
    }
}
function portOf(line) {
    try {
        const value = JSON.parse(line);
        const port = isJsonObject(value) ? value.port : undefined;
        return typeof port === "number" && Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : undefined;
    }
    catch {
        return undefined;
    }
}
async function untilHealthy(url) {
    const deadline = Date.now() + healthMs;
    for (;;) {
        const found = await fetch(url).then(async (response) => {
            await response.arrayBuffer();
            return response.ok ? undefined : `status ${response.status}`;
        }, (error) => String(error.cause ?? error.message));
        if (found === undefined)
            return;
        if (Date.now() > deadline)
            throw violation(`GET ${url}`, `2xx within ${healthMs / 1_000} s`, found);
        await sleep(healthRetryMs);
    }
}
async function terminate(worker, kill, endMs) {
    if (worker.exitCode !== null || worker.signalCode !== null)
        return true;
    const exit = once(worker, "exit");
    let hadToBeKilled = false;
    const timer = setTimeout(() => {
        hadToBeKilled = true;
        kill("SIGKILL");
    }, endMs);
    kill("SIGTERM");
    await exit;
    clearTimeout(timer);
    return !hadToBeKilled;
}
/** Answers what signals the worker's process group; should this process end first, the group is killed. */
function killWithThisProcess(worker) {
    const kill = (signal) => {
        if (worker.pid === undefined)
            return;
        try {
            process.kill(-worker.pid, signal);
        }
        catch {
            // It has ended.
        }
    };
    const onExit = () => kill("SIGKILL");
    process.on("exit", onExit);
    worker.on("exit", () => process.off("exit", onExit));
    return kill;
}
//# sourceMappingURL=launch-worker.js.map