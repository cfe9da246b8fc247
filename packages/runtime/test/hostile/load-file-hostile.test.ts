import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMutator, type Mutator, type Replacement } from "../../../../conformance/test/mutate.ts";
import { callBuiltin } from "../builtins/call-builtin.ts";
import { checkHostilePath, createHostileDirectory, type HostileDirectory, hostilePaths } from "./load-file-cases.ts";
import { fileMutants } from "./load-file-mutants.ts";

let directory: HostileDirectory;

beforeAll(async () => {
  directory = await createHostileDirectory();
});
afterAll(() => directory.dispose());

it.each(hostilePaths)("load_file refuses %j at once", async (...hostile) => {
  await checkHostilePath(callBuiltin, directory, hostile);
});

it.each(["null", "zero"])("load_file reads no device: %s", async (path) => {
  const { reasons } = await callBuiltin("load_file", { path }, { builtins: { workingDirectory: "/dev" } });
  expect(reasons.join("\n")).toContain("is not a file");
});

describe("these paths notice when", () => {
  let mutator: Mutator<typeof import("../builtins/call-builtin.ts")>;

  beforeAll(async () => {
    mutator = await createMutator(new URL("../builtins/call-builtin.ts", import.meta.url));
  });
  afterAll(() => mutator.dispose());

  /** The first path that fails, and why; `undefined` when all pass. */
  async function findNotice(mutant: Replacement | undefined): Promise<string | undefined> {
    const { callBuiltin: call } = await mutator.bundle(mutant);
    for (const hostile of hostilePaths) {
      try {
        // A mutant may wait for ever; the component as it is has all the time that a busy machine needs.
        await checkHostilePath(call, directory, hostile, mutant === undefined ? undefined : 2_000);
      } catch (error) {
        return `${hostile[0]}: ${error}`;
      }
    }
    return undefined;
  }

  it("nothing is missing: the component as it is passes", async () => {
    expect(await findNotice(undefined)).toBeUndefined();
  });

  it.each(fileMutants)("$name", async (mutant) => {
    expect(await findNotice(mutant)).toBeDefined();
  });
});
