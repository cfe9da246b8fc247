import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMutator, type Mutator, type Replacement } from "../../../../conformance/test/mutate.ts";
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

  /** The first case that fails, and why; `undefined` when all pass. */
  async function findNotice(mutant: Replacement | undefined): Promise<string | undefined> {
    const { callBuiltin: call } = await mutator.bundle(mutant);
    for (const hostile of hostileCases) {
      try {
        await checkHostileCase(call, hostile);
      } catch (error) {
        return `${hostile.what}: ${error}`;
      }
    }
    return undefined;
  }

  it("nothing is missing: the component as it is passes", async () => {
    expect(await findNotice(undefined)).toBeUndefined();
  });

  it.each(guardMutants)("$name", async (mutant) => {
    expect(await findNotice(mutant)).toBeDefined();
  });
});
