import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { launchWorker } from "../src/testing/launch/launch-worker.ts";
import { Transcript } from "../src/testing/transcript.ts";
import { checkWorker, workerProtocol } from "../src/testing.ts";

const program = fileURLToPath(new URL("./support/run-reference-worker.ts", import.meta.url));

function commandOf(defect?: string) {
  const args = ["--import", "tsx", program, ...(defect === undefined ? [] : [defect])];
  return { command: process.execPath, args, cwd: fileURLToPath(new URL("..", import.meta.url)) };
}

async function caughtOf(defect: string, topics: readonly string[], more: object = {}): Promise<string[]> {
  const names: string[] = [];
  for (const { topic, name, run } of workerProtocol({ ...commandOf(defect), ...more })) {
    if (topics.includes(topic))
      await run().catch((error: Error) => names.push(`${name} (${error.message.split("\n")[0]})`));
  }
  return names;
}

const ours = fileURLToPath(new URL("./support/conformance-program.ts", import.meta.url));

describe("a program that calls server.run()", () => {
  const args = ["--conditions=@stepflow/source", "--import", "tsx", ours];
  const cases = workerProtocol({ ...commandOf(), args });
  for (const { topic, name, run } of cases) {
    if (topic === "launch" || topic === "health") test(`${topic}: ${name}`, run);
  }
});

describe("a worker that is launched", () => {
  for (const { topic, name, run } of workerProtocol(commandOf())) {
    if (topic === "launch" || topic === "health") test(`${topic}: ${name}`, run);
  }

  test("has nothing in its environment but what it is given", async () => {
    const transcript = new Transcript();
    const worker = await launchWorker({ ...commandOf(), env: { GIVEN: "yes" } }, transcript);
    // Standard error may come after the port line.
    while (!transcript.lines.some((line) => line.includes("environment:")))
      await new Promise((resolve) => setTimeout(resolve, 10));
    expect(await worker.terminate()).toBe(true);
    expect(transcript.lines.find((line) => line.includes("environment:"))).toBe("< stderr: environment: GIVEN");
  });

  test("is caught when it ends before it announces a port", async () => {
    expect(await caughtOf("exits", ["health"])).toEqual([expect.stringContaining("the end of the process, 3")]);
  });

  test.each(["no-port", "garbage-port"])("is caught when it announces no port (%s)", async (defect) => {
    const launching = launchWorker(commandOf(defect), new Transcript(), { portLineMs: 1_500 });
    await expect(launching).rejects.toThrow(
      'the port line: expected {"port":N} on standard output within 1.5 s, found none',
    );
  });

  test("is caught when it closes standard output", async () => {
    expect(await caughtOf("closes-stdout", ["launch"])).toEqual([
      'keeps standard output and standard error open (the worker: expected open pipes as long as it lives, found the end of ["standard output"])',
    ]);
  });

  test("is killed when it ignores SIGTERM", async () => {
    const worker = await launchWorker(commandOf("ignores-sigterm"), new Transcript(), { endMs: 300 });
    expect(await worker.terminate()).toBe(false);
  });
});

test("a command that does not exist is no fault of the worker", async () => {
  await expect(checkWorker({ command: "no-such-worker-program" }).next()).rejects.toThrow(
    'no program "no-such-worker-program" in ',
  );
});
