import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildProgram, type Program } from "./children.ts";
import { countSyncs, findUnsafeMarks } from "./fsync/judge-trace.ts";
import { readTrace, straceOptions, type TracedCall } from "./fsync/read-trace.ts";

const isSlow = process.env.STEPFLOW_SLOW === "1";
const problem = straceProblem();
const stepCount = isSlow ? 500 : 50;

/** Why system calls cannot be counted here; `undefined` when they can. */
function straceProblem(): string | undefined {
  const { status, stderr, error } = spawnSync("strace", ["-qq", "-e", "trace=none", "true"], { encoding: "utf8" });
  return status === 0 ? undefined : (error?.message ?? stderr.trim());
}

// Slow tests fail without it, rather than leave out the one proof there is.
describe.runIf(problem === undefined || isSlow)("the disk, as strace sees it, is waited for", () => {
  let program: Program;
  beforeAll(async () => {
    if (problem !== undefined) throw new Error(`these tests need strace: ${problem}. apt-get install strace`);
    program = await buildProgram(new URL("fsync/fsync-child.ts", import.meta.url));
  });
  afterAll(() => program?.dispose());

  type Durability = "process" | "power";
  let traceCount = 0;

  async function trace(ofRuntime: Durability, ofRun: Durability): Promise<TracedCall[]> {
    traceCount += 1;
    const database = join(program.folder, `${traceCount}.db`);
    const output = `${database}.strace`;
    const child = program.start(
      [database, ofRuntime, ofRun, String(stepCount)],
      ["strace", ...straceOptions, "-o", output],
    );
    expect(await child.ended).toMatchObject({ exitCode: 0, complaints: "" });
    return readTrace(readFileSync(output, "utf8"), database);
  }

  it.each([
    ["by a runtime", "power", "power"],
    ["by one run of a runtime without it", "process", "power"],
  ] as const)(`before each acknowledgement, when power is asked for ${"%s"}`, async (_name, ofRuntime, ofRun) => {
    const calls = await trace(ofRuntime, ofRun);
    const { syncs } = countSyncs(calls);
    console.log(`power, asked for ${_name}: ${stepCount} steps, ${syncs} syncs`);
    expect(findUnsafeMarks(calls)).toEqual([]);
    expect(syncs).toBeGreaterThanOrEqual(stepCount);
    const marks = calls.flatMap((call) => (call.kind === "mark" ? [call.text] : []));
    expect(marks.filter((text) => text.startsWith("called"))).toHaveLength(stepCount);
    expect(marks.filter((text) => text.startsWith("seen"))).toHaveLength(stepCount);
  });

  it("for no step, only when the log is moved into the database, when process is asked for", async () => {
    const calls = await trace("process", "process");
    const { syncs, checkpoints } = countSyncs(calls);
    console.log(`process: ${stepCount} steps, ${syncs} syncs, ${checkpoints} checkpoints`);
    // The log before it, the database after it, and the log's new beginning.
    expect(syncs).toBeLessThanOrEqual(3 * checkpoints);
    expect(checkpoints).toBeLessThanOrEqual(stepCount / 50);
    expect(findUnsafeMarks(calls), "the proof for power notices when nobody waits").not.toEqual([]);
  });
});
