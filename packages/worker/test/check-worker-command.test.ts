import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { ReferenceWorker } from "./support/reference-worker.ts";

const command = fileURLToPath(new URL("../src/check-worker-command.ts", import.meta.url));

function check(
  ...args: string[]
): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
  const node = ["--conditions=@stepflow/source", "--import", "tsx", command, ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, node, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
    });
  });
}

test("prints every case, and what was said in one that does not hold", async () => {
  const worker = new ReferenceWorker({ errorStatus: 500 });
  const { code, stdout } = await check(`http://127.0.0.1:${await worker.start()}/`);
  await worker.stop();
  expect(code).toBe(1);
  const lines = stdout.trimEnd().split("\n");
  expect(lines).toContain("ok   http: takes a notification with 202 and no body");
  const failed = lines.filter((line) => !line.startsWith("ok   "));
  expect(failed.slice(0, 5)).toEqual([
    "FAIL http: answers errors with status 200, as JSON-RPC has them",
    "     the status of the answer to components/execute: expected 200, found 500",
    expect.stringMatching(/^ {7}> POST \/ \{"jsonrpc":"2.0","id":"status","method":"components\/execute",/),
    "       < 500 application/json",
    '       < {"jsonrpc":"2.0","id":"status","error":{"code":-32100,"message":"on purpose"}}',
  ]);
  expect(failed).toHaveLength(5);
});

test.each([[[]], [["--"]], [["not a url"]], [["http://127.0.0.1:1/", "more"]]])(
  "says how it is used when given %j",
  async (args) => {
    const { code, stdout, stderr } = await check(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^stepflow-check-worker <url>\n/);
  },
);
