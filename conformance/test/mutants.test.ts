import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ConformanceCase, loadThemes } from "../src/index.ts";
import { type Mutant, mutants } from "./mutants.ts";
import { createMutator, type Mutator } from "./mutate.ts";

const themes = loadThemes();
let mutator: Mutator;

beforeAll(async () => {
  mutator = await createMutator();
});

afterAll(() => mutator.dispose());

/** The first case that the engine does not pass, its own theme first; `undefined` when it passes all. */
async function findKiller(mutant?: Mutant): Promise<string | undefined> {
  // A mutant may go on for ever; the engine as it is has all the time that a busy machine needs.
  const options = mutant === undefined ? {} : { timeoutMs: 1_000 };
  const { checkCase, startEmbedded } = await mutator.bundle(mutant);
  const subject = await startEmbedded();
  try {
    for (const testCase of casesFor(mutant)) {
      const problems = await checkCase(subject, testCase, options);
      if (problems.length > 0) return `${testCase.name}: ${problems.join("; ")}`;
    }
    return undefined;
  } finally {
    await subject.executor.close();
  }
}

function casesFor(mutant: Mutant | undefined): ConformanceCase[] {
  const own = themes.filter(({ name }) => name === mutant?.theme);
  return [...own, ...themes.filter((theme) => !own.includes(theme))].flatMap(({ cases }) => cases);
}

it("lets the engine through as it is", async () => {
  expect(await findKiller()).toBeUndefined();
});

describe("notices when", () => {
  it.each(mutants)("$name", async (mutant) => {
    expect(await findKiller(mutant)).toBeDefined();
  });
});
