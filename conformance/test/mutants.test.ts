import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ConformanceCase, loadThemes } from "../src/index.ts";
import { type Mutant, mutants } from "./mutants.ts";
import { createMutator, type Mutator, mutate } from "./mutate.ts";

/** One of eight in `npm test`, since each is a whole engine that every case of a theme runs on. */
const tried = process.env.STEPFLOW_SLOW === "1" ? mutants : mutants.filter((_, index) => index % 8 === 0);

const themes = loadThemes();
let mutator: Mutator<typeof import("./mutant-entry.ts")>;

beforeAll(async () => {
  mutator = await createMutator(new URL("mutant-entry.ts", import.meta.url));
});

afterAll(() => mutator.dispose());

/** The first of the cases that the engine does not pass, and why; `undefined` when it passes all. */
async function findKiller(cases: readonly ConformanceCase[], mutant?: Mutant): Promise<string | undefined> {
  // A mutant may go on for ever; the engine as it is has all the time that a busy machine needs.
  const options = mutant === undefined ? {} : { timeoutMs: 1_000 };
  const { checkCase, startEmbedded } = await mutator.bundle(mutant);
  const subject = await startEmbedded();
  try {
    for (const testCase of cases) {
      const problems = await checkCase(subject, testCase, options);
      if (problems.length > 0) return `${testCase.name}: ${problems.join("; ")}`;
    }
    return undefined;
  } finally {
    await subject.executor.close();
  }
}

function casesOf(theme: string): readonly ConformanceCase[] {
  return themes.find(({ name }) => name === theme)?.cases ?? [];
}

it("lets the engine through as it is", async () => {
  expect(await findKiller(themes.flatMap(({ cases }) => cases))).toBeUndefined();
});

it.each(mutants)("finds the text that makes the mutant: $name", (mutant) => {
  const source = readFileSync(new URL(`../../packages/${mutant.file}`, import.meta.url), "utf8");
  expect(mutate(mutant, source)).not.toBe(source);
});

describe("notices when", () => {
  it.each(tried)("$name", async (mutant) => {
    expect(await findKiller(casesOf(mutant.theme), mutant)).toBeDefined();
  });
});
