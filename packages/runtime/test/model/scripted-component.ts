import type { JsonValue } from "@stepflow/core";
import { Random, seedOf } from "./random.ts";
import { type Call, comparable, type Ending } from "./record.ts";

/** What one call of the component `/work` does. */
export interface Behaviour {
  /** Virtual time that the call takes; 0 when it answers at once. */
  readonly latencyMs: number;
  readonly ending: Ending;
}

/** The edges of both ranges that are tried again, codes within them, and codes that never are. */
const codes = [
  -32300, -32300, -32300, -32399, -32400, -32299, -32100, -32100, -32100, -32199, -32200, -32099, 8, 500,
] as const;

/** What a call does depends on the seed and on all of the call, and on nothing else: not on time, not on order. */
export function behaviourOf(seed: number, call: Call): Behaviour {
  const random = new Random(seedOf(`${seed}/${call.stepId}/${call.itemIndex}/${call.attempt}/${call.input}`));
  const latencyMs = random.chance(0.3) ? 0 : random.upTo(40);
  if (random.chance(0.3)) {
    const message = `${call.stepId} broke in attempt ${call.attempt}`;
    const data = random.chance(0.2) ? { data: { why: "scripted" } } : {};
    return { latencyMs, ending: { is: "failure", code: random.pick(codes), message, ...data } };
  }
  return { latencyMs, ending: { is: "success", value: output(random, call) } };
}

function output(random: Random, { input, attempt }: Call): JsonValue {
  // Inputs that quote each other would double from step to step.
  const echo: JsonValue = input.length < 1_000 ? JSON.parse(input) : seedOf(input);
  return random.pick<JsonValue>([
    echo,
    echo,
    null,
    false,
    true,
    0,
    "",
    [],
    [echo, attempt],
    { a: echo, b: false },
    { a: [attempt], b: null },
    { a: { b: echo } },
    { result: echo },
    { next: echo },
  ]);
}

/** The component's input as text that is the same wherever the call comes from. */
export function printInput(input: JsonValue): string {
  return JSON.stringify(comparable(input));
}
