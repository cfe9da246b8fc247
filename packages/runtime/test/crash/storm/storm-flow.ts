import type { JsonObject } from "@stepflow/core";

const layerCount = 10;
const modulus = 1_000_003;

/** How many steps each run of a storm has. */
export const stepCount: number = 2 * layerCount;

/** Ten layers of two steps; each step needs both of the layer before, so that a wrong result anywhere changes the last. */
export function stormFlow(): JsonObject {
  const steps = Array.from({ length: stepCount }, (_, index): JsonObject => {
    const before = (place: number): JsonObject =>
      index < 2 ? { $input: "$.seed" } : { $step: stepId(2 * Math.floor(index / 2) - 2 + place) };
    return {
      id: stepId(index),
      component: "/mix",
      input: { left: before(0), right: before(1), index },
    };
  });
  return {
    name: "storm",
    steps,
    output: { left: { $step: stepId(stepCount - 2) }, right: { $step: stepId(stepCount - 1) } },
  };
}

/** What a step comes to. */
export function mix(left: number, right: number, index: number): number {
  return (left * 31 + right * 17 + index) % modulus;
}

export function seedOfLabel(label: string): number {
  return [...label].reduce((sum, character) => (sum * 33 + (character.codePointAt(0) ?? 0)) % modulus, 7);
}

/** What a run must come to. */
export function expectedValue(label: string): number {
  const seed = seedOfLabel(label);
  let [left, right] = [seed, seed];
  for (let index = 0; index < stepCount; index += 2)
    [left, right] = [mix(left, right, index), mix(left, right, index + 1)];
  return toNumber({ left, right });
}

/** The result of a run as one number. */
export function toNumber({ left, right }: { readonly left: number; readonly right: number }): number {
  return left * modulus + right;
}

function stepId(index: number): string {
  return `s${index}`;
}
