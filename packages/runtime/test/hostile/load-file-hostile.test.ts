import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMutator, type Mutator } from "../../../../conformance/test/mutate.ts";
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

  it("nothing is missing: the component as it is passes", async () => {
    const { callBuiltin: call } = await mutator.bundle(undefined);
    for (const hostile of hostilePaths) await checkHostilePath(call, directory, hostile);
  });

  it.each(fileMutants)("$name", async (mutant) => {
    const hostile = hostilePaths.find(([path]) => path === mutant.noticedBy);
    if (hostile === undefined) throw new Error(`no case is about the path "${mutant.noticedBy}"`);
    const { callBuiltin: call } = await mutator.bundle(mutant);
    // A mutant may wait for ever; the component as it is has all the time that a busy machine needs.
    await expect(checkHostilePath(call, directory, hostile, 2_000)).rejects.toThrow();
  });
});
