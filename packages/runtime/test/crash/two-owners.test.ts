import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { buildProgram, type Child, isWorking, type Program } from "./children.ts";
import type { StormAssignment, StormLine } from "./storm/storm-log.ts";
import { StormPlace } from "./storm/storm-place.ts";

// The shortest there is, and longer than what these processes do in one turn.
const leaseTtlSecs = 1;

let program: Program;
beforeAll(async () => {
  program = await buildProgram(new URL("storm/storm-child.ts", import.meta.url));
});
afterAll(() => program.dispose());

async function start(place: StormPlace, assignment: Partial<StormAssignment>): Promise<Child> {
  const child = place.start({ leaseTtlSecs, unfinished: [], ...assignment });
  await isWorking(child);
  return child;
}

function begin(prefix: string): NonNullable<StormAssignment["begin"]> {
  return { prefix, from: 0, count: 4, inProgress: 4 };
}

function linesOf<Type extends StormLine["type"]>(
  place: StormPlace,
  type: Type,
  { process }: Child,
): (StormLine & { readonly pid: number })[] {
  return place
    .read()
    .flatMap((line) => ("pid" in line && line.type === type && line.pid === process.pid ? [line] : []));
}

/** Waits for as many lines of a process. */
function until(count: number, place: StormPlace, type: StormLine["type"], child: Child): Promise<unknown> {
  const options = { timeout: 30_000, interval: 20 };
  return vi.waitFor(() => expect(linesOf(place, type, child).length).toBeGreaterThanOrEqual(count), options);
}

async function expectEnd({ ended }: Child): Promise<void> {
  expect(await ended).toEqual({ exitCode: 0, signal: undefined, complaints: "" });
}

describe("of two processes on one file", () => {
  it("each executes its own runs, and the one that lives those of the one that was killed", async () => {
    const place = new StormPlace(program, "killed");
    const first = await start(place, { begin: begin("first") });
    const second = await start(place, { begin: begin("second") });
    await until(20, place, "called", first);
    await until(20, place, "called", second);
    // Before the end of the first, since the second may have looked by the time that we hear of it.
    const before = linesOf(place, "looked", second).length;
    first.process.kill("SIGKILL");
    await first.ended;
    // It ends when nothing in the file is unfinished.
    await expectEnd(second);
    expect(linesOf(place, "looked", second).length).toBeGreaterThan(before);
    expect((await place.finish()).complaints).toBe("");
    expect(place.report()).toMatchObject({ problems: [], runCount: 8 });
  });

  it("none takes over from one that is stopped, where it sees that the other still lives", async () => {
    const place = new StormPlace(program, "stopped");
    const gate = join(program.folder, "stopped", "gate");
    const first = await start(place, { begin: begin("first"), gate });
    await until(8, place, "called", first);
    const second = await start(place, {});
    first.process.kill("SIGSTOP");
    // Once a second; so the lease has run out in between.
    await until(linesOf(place, "looked", second).length + 3, place, "looked", second);
    writeFileSync(gate, "");
    first.process.kill("SIGCONT");
    await expectEnd(first);
    await expectEnd(second);
    expect(linesOf(place, "called", second)).toEqual([]);
    expect(place.report()).toMatchObject({ problems: [], runCount: 4, repeatedCount: 0 });
  });

  it("one that was stopped beyond its lease, out of sight, writes nothing more when it goes on", async () => {
    const place = new StormPlace(program, "hidden");
    const gate = join(program.folder, "hidden", "gate");
    const first = await start(place, { begin: begin("first"), gate, identity: "hidden" });
    await until(8, place, "called", first);
    const second = await start(place, {});
    first.process.kill("SIGSTOP");
    const writeCount = linesOf(place, "wrote", first).length;
    await until(8, place, "called", second);
    writeFileSync(gate, "");
    await expectEnd(second);
    first.process.kill("SIGCONT");
    await expectEnd(first);
    expect(linesOf(place, "wrote", first)).toHaveLength(writeCount);
    expect(linesOf(place, "called", first)).toHaveLength(8);
    const toldTo = place.read().flatMap((line) => (line.type === "let_go" ? [line.message] : []));
    expect(toldTo).toEqual(
      Array(4).fill(expect.stringContaining("another process has taken over the runs of this one")),
    );
    expect((await place.finish()).complaints).toBe("");
    expect(place.report()).toMatchObject({ problems: [], runCount: 4, repeatedCount: 8 });
  });
});
