import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { killServed, type ServedProcess, startServe } from "../server/support/served-process.ts";
import { call, directoryOf, removeDirectory } from "./command-line.ts";

/** A worker whose `hold` ends when the file `go` is there. */
const components = (greeting: string): string => `import { StepflowServer } from "@stepflow/worker";
import { existsSync } from "node:fs";
export const server = new StepflowServer()
  .component("greet", { inputSchema: {}, outputSchema: {}, execute: async () => ${JSON.stringify(greeting)} })
  .component("hold", { inputSchema: {}, outputSchema: {}, execute: async (file, { signal }) => {
    while (!existsSync(file)) {
      signal.throwIfAborted();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return "went";
  } });
`;

const greet = { steps: [{ id: "greet", component: "/greet", input: {} }], output: { $step: "greet" } };
const holding = (file: string): object => ({
  steps: [{ id: "hold", component: "/hold", input: file }],
  output: { $step: "hold" },
});

let directory: string;

beforeAll(async () => {
  directory = await directoryOf({
    "components.js": components("hello"),
    "watched/components.js": components("first"),
  });
});

afterAll(async () => {
  killServed();
  await removeDirectory(directory);
});

const statusOf = async (served: ServedProcess, path: string): Promise<number> =>
  (await served.call("GET", path)).status;

describe("stepflow serve", () => {
  test("says its port in one line of JSON, serves, and ends with 0 on SIGTERM", async () => {
    const served = await startServe(directory, "--port 0 --components components.js");
    expect((await served.run(greet)).body.results[0].result.result).toBe("hello");
    served.child.kill("SIGTERM");
    expect(await served.exited).toBe(0);
    expect(served.stdout()).toMatch(/^\{"port":\d+\}\n$/);
    expect(served.stderr()).toContain(`serving at ${served.url}`);
  });

  test("after SIGTERM it takes no new work, and lets that under way end", async () => {
    const served = await startServe(directory, "--port 0 --components components.js --drain 60");
    const go = join(directory, "go-drain");
    const { body } = await served.run(holding(go), { wait: false });
    const waiting = served.call("GET", `/runs/${body.runId}?wait=true`);
    served.child.kill("SIGTERM");
    await expect.poll(() => statusOf(served, "/health"), { timeout: 20_000 }).toBe(503);
    const refused = await served.call("POST", "/runs", { json: { flowId: body.flowId, input: [] } });
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "1"]);
    expect((await served.call("POST", "/flows", { json: { flow: greet } })).status).toBe(503);
    expect((await served.call("GET", `/runs/${body.runId}`)).body.status).toBe("running");
    await writeFile(go, "");
    expect((await waiting).body.status).toBe("completed");
    expect(await served.exited).toBe(0);
  });

  test("work that does not end within the drain time is left for the next server on the same file", async () => {
    const line = "--port 0 --components components.js --storage sqlite:resumed.db";
    const first = await startServe(directory, `${line} --drain 0`);
    const go = join(directory, "go-resume");
    const { body } = await first.run(holding(go), { wait: false });
    first.child.kill("SIGTERM");
    expect(await first.exited).toBe(0);
    await writeFile(go, "");
    const second = await startServe(directory, line);
    expect((await second.call("GET", `/runs/${body.runId}?wait=true`)).body.status).toBe("completed");
    second.child.kill("SIGTERM");
    expect(await second.exited).toBe(0);
  });

  test("a second signal ends it at once", async () => {
    const served = await startServe(directory, "--port 0 --components components.js --drain 600");
    await served.run(holding(join(directory, "never")), { wait: false });
    served.child.kill("SIGTERM");
    await expect.poll(() => statusOf(served, "/health"), { timeout: 20_000 }).toBe(503);
    // Not so soon that it could be the same request, passed on by npm.
    await new Promise((resolve) => setTimeout(resolve, 600));
    served.child.kill("SIGTERM");
    expect(await served.exited).toBe(143);
  });

  test("--watch starts again on the same port when a module of components changes", async () => {
    const served = await startServe(directory, "--port 0 --components watched/components.js --watch");
    const answer = async (): Promise<unknown> => {
      try {
        return (await served.run(greet)).body.results[0].result.result;
      } catch {
        return "not yet";
      }
    };
    expect(await answer()).toBe("first");
    await writeFile(join(directory, "watched/components.js"), components("second"));
    // What this very command writes there, when its output goes to a file.
    await writeFile(join(directory, "watched/serve.log"), "serving");
    await expect.poll(answer, { timeout: 30_000 }).toBe("second");
    served.child.kill("SIGTERM");
    expect(await served.exited).toBe(0);
    expect(served.stdout()).toMatch(/^\{"port":\d+\}\n$/);
    expect(served.stderr()).not.toContain("serve.log has changed");
  });

  test("other machines are not let in without keys", async () => {
    const { exitCode, stdout, stderr } = await call(directory, ["serve", "--port", "0", "--host", "0.0.0.0"]);
    expect([exitCode, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/host 0\.0\.0\.0: other machines could run flows here without a key; give a file of keys/);
  });

  test("a port that is taken is told, with the cure", async () => {
    const served = await startServe(directory, "--port 0");
    const { port } = new URL(served.url);
    const { exitCode, stderr } = await call(directory, ["serve", "--port", port]);
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining("another program has it; end that, or give")]);
    served.child.kill("SIGTERM");
    expect(await served.exited).toBe(0);
  });
});
