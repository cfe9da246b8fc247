import { spawn } from "node:child_process";
/**
 * Starts this program again in a process of its own, under Node's `--watch`, which starts it anew whenever a file
 * changes that it was loaded from. This process only waits for it, and ends as it does.
 *
 * @throws TypeError where the program does not run on Node
 */
export function restartOnChanges() {
    if (process.versions.bun !== undefined || "Deno" in globalThis) {
        throw new TypeError("--watch: give it to the runtime itself, before the file: bun --watch worker.ts");
    }
    const [, script = "", ...argv] = process.argv;
    const programArguments = argv.filter((argument) => argument !== "--watch");
    const child = spawn(process.execPath, [...process.execArgv, "--watch", script, ...programArguments], {
        stdio: "inherit",
    });
    for (const signal of ["SIGTERM", "SIGINT"])
        process.on(signal, () => child.kill(signal));
    return new Promise((_resolve, reject) => {
        child.once("error", reject);
        child.once("exit", (code) => process.exit(code ?? 1));
    });
}
//# sourceMappingURL=restart-on-changes.js.map