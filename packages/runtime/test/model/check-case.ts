import { interpret } from "./naive-interpreter.ts";
import { type RandomCase, randomCase } from "./random-case.ts";
import { type Account, print } from "./record.ts";
import type { Rules } from "./rules.ts";
import { runOnEngine } from "./run-on-engine.ts";

/** In which the engine and the interpreter disagree about the case of a seed; `undefined` when they agree. */
export async function disagreement(
  seed: number,
  rules: Rules,
  run: (experiment: RandomCase) => Promise<Account> = runOnEngine,
): Promise<string | undefined> {
  const experiment = randomCase(seed);
  let found: string;
  try {
    found = print(await run(experiment));
  } catch (error) {
    return `${describe(seed)}\nthe engine: ${error instanceof Error ? error.stack : error}`;
  }
  const expected = print(interpret(experiment, rules));
  if (found === expected) return undefined;
  return `${describe(seed)}\n${firstDifference(found, expected)}\n${JSON.stringify(experiment, null, 1)}`;
}

function describe(seed: number): string {
  return `seed ${seed} fails; replay it alone: STEPFLOW_SEED=${seed} npx vitest run test/model (in packages/runtime)`;
}

function firstDifference(found: string, expected: string): string {
  const [foundLines, expectedLines] = [found.split("\n"), expected.split("\n")];
  const line = foundLines.findIndex((text, index) => text !== expectedLines[index]);
  const around = (lines: readonly string[]): string => lines.slice(Math.max(0, line - 6), line + 3).join("\n");
  return `the engine:\n${around(foundLines)}\nthe interpreter:\n${around(expectedLines)}`;
}
