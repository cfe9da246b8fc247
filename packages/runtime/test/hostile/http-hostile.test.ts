import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMutator, type Mutator } from "../../../../conformance/test/mutate.ts";
import { callBuiltin } from "../builtins/call-builtin.ts";
import { hostileCases } from "./http-cases.ts";
import { checkHostileCase } from "./http-hostile.ts";
import { guardMutants } from "./http-mutants.ts";

describe("the http component, when a flow or a server", () => {
  it.each(hostileCases)("$what", async (hostile) => {
    await checkHostileCase(callBuiltin, hostile);
  });
});

describe("these cases notice when", () => {
  let mutator: Mutator<typeof import("../builtins/call-builtin.ts")>;

  beforeAll(async () => {
    mutator = await createMutator(new URL("../builtins/call-builtin.ts", import.meta.url));
  });
  afterAll(() => mutator.dispose());

  it("nothing is missing: the component as it is passes", async () => {
    const { callBuiltin: call } = await mutator.bundle(undefined);
    for (const hostile of hostileCases) await checkHostileCase(call, hostile);
  });

  it.each(guardMutants)("$name", async (mutant) => {
    const hostile = hostileCases.find(({ what }) => what === mutant.noticedBy);
    if (hostile === undefined) throw new Error(`no case is called "${mutant.noticedBy}"`);
    const { callBuiltin: call } = await mutator.bundle(mutant);
    await expect(checkHostileCase(call, hostile)).rejects.toThrow();
  });
});
