import { once } from "node:events";
import { afterEach, describe, expect, it } from "vitest";
import { executeMessage, get, open, post } from "./support/exchange.ts";
import { startProgram, type WorkerProgram } from "./support/start-program.ts";

let programs: WorkerProgram[] = [];
afterEach(async () => {
  for (const { child } of programs) child.kill("SIGKILL");
  await Promise.all(programs.map(({ ended }) => ended));
  programs = [];
});

function start(...parts: Parameters<typeof startProgram>): WorkerProgram {
  const program = startProgram(...parts);
  programs.push(program);
  program.port.catch(() => {});
  return program;
}

async function urlOf({ port }: WorkerProgram): Promise<{ url: string }> {
  return { url: `http://127.0.0.1:${await port}/` };
}

describe("server.run()", () => {
  it("listens on 127.0.0.1 and a free port, and prints nothing but that port", async () => {
    const program = start();
    const worker = await urlOf(program);
    expect(await get(worker, "/health")).toMatchObject({ status: 200 });
    expect(await post(worker, executeMessage("/greet", { name: "Ada" }))).toMatchObject({ result: {} });
    expect(program.output()).toMatch(/^\{"port":\d+\}\n$/);
  });

  it("takes host and port from the command line, before the environment", async () => {
    const port = await freePort();
    const program = start(["--http", `--port=${port}`, "--host", "localhost", "--verbose", "input.txt"], {
      STEPFLOW_WORKER_PORT: "1",
    });
    expect(await program.port).toBe(port);
    await program.said(`listening at http://localhost:${port}`);
  });

  it("takes them from the environment, and its token, too", async () => {
    const port = await freePort();
    const program = start([], {
      STEPFLOW_WORKER_PORT: String(port),
      STEPFLOW_WORKER_HOST: "127.0.0.1",
      STEPFLOW_WORKER_TOKEN: "s3cret",
    });
    expect(await program.port).toBe(port);
    expect(await post(await urlOf(program), executeMessage("/greet", { name: "Ada" }))).toMatchObject({
      error: { message: expect.stringMatching(/Authorization: Bearer/) },
    });
  });

  it.each<[readonly string[], Record<string, string>, string]>([
    [["--port", "http"], {}, '--port: expected a whole number from 0 to 65535, found "http"'],
    [["--port"], {}, "--port: expected a value behind it"],
    [
      [],
      { STEPFLOW_WORKER_PORT: "70000" },
      'STEPFLOW_WORKER_PORT: expected a whole number from 0 to 65535, found "70000"',
    ],
    [["--stdio", "--http"], {}, "--http and --stdio exclude each other"],
    [
      [],
      { STEPFLOW_TRANSPORT: "vsock" },
      'STEPFLOW_TRANSPORT: this worker has no transport "vsock"; it has: http, stdio, grpc',
    ],
    [["--workers", "0"], {}, "--workers: expected a whole number from 1 to 256, found 0"],
    [["--workers", "many"], {}, '--workers: expected a whole number from 0 to 256, found "many"'],
    [
      [],
      { STEPFLOW_WORKER_PROCESSES: "0" },
      "STEPFLOW_WORKER_PROCESSES: expected a whole number from 1 to 256, found 0",
    ],
    [["--workers", "2", "--stdio"], {}, "2 processes cannot share standard input and output"],
    [["--workers", "2", "--watch"], {}, "--watch: with one process only"],
    [["--workers", "2", "--host", "0.0.0.0"], {}, "other machines could call this worker without a token"],
    [["--host", "0.0.0.0"], {}, "other machines could call this worker without a token"],
  ])("refuses %j with %j and says why", async (args, environment, message) => {
    const program = start(args, environment);
    await program.said(message);
    expect(await program.ended).toBe(1);
    expect(program.output()).toBe("");
  });

  it("lets calls end when it is asked to end, and then ends", async () => {
    const program = start([], { STEPFLOW_SHUTDOWN_GRACE_SECS: "0" });
    const worker = await urlOf(program);
    const answer = post(worker, executeMessage("/slow", {}));
    await program.said("slow started");
    program.child.kill("SIGTERM");
    expect(await answer).toMatchObject({ result: { output: "aborted" } });
    expect(await program.ended).toBe(0);
  });

  it("ends at once when it is asked twice", async () => {
    const program = start();
    const call = open(await urlOf(program), JSON.stringify(executeMessage("/slow", {})));
    call.catch(() => {});
    await program.said("slow started");
    program.child.kill("SIGINT");
    await untilDraining(await urlOf(program));
    // One that follows at once is the same request, passed on by whoever stands between.
    const again = setInterval(() => program.child.kill("SIGINT"), 50);
    expect(await program.ended).toBe(130);
    clearInterval(again);
    await expect(call).rejects.toThrow();
  });

  it("survives that the runtime closes its pipes", async () => {
    const program = start();
    const worker = await urlOf(program);
    program.child.stdout?.destroy();
    program.child.stderr?.destroy();
    // It writes a line to where nobody reads.
    open(worker, JSON.stringify(executeMessage("/slow", {}))).catch(() => {});
    for (const name of ["Ada", "Bo"]) {
      expect(await post(worker, executeMessage("/greet", { name }))).toMatchObject({ result: {} });
    }
  });
});

async function freePort(): Promise<number> {
  const { createServer } = await import("node:net");
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}

async function untilDraining(worker: { readonly url: string }): Promise<void> {
  while ((await get(worker, "/health")).status !== 503) await new Promise((resolve) => setImmediate(resolve));
}
