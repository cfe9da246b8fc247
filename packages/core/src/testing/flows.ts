import type { Flow } from "../flow/flow.ts";
import type { JsonValue } from "../json.ts";

/** A flow of one step that hands its input on, as an untyped document. */
export function oneStep(component: string, more: Partial<Flow> = {}): Flow {
  return {
    name: "one-step",
    steps: [{ id: "only", component, input: { $input: "$" } }],
    output: { $step: "only" },
    ...more,
  };
}

/** A flow without steps. */
export function onlyOutput(output: JsonValue, more: Partial<Flow> = {}): Flow {
  return { name: "only-output", output, ...more };
}

/** A flow of two steps, one after the other, that each take a while. */
export function slowFlow(wait: string, ms: number): Flow {
  return {
    name: "slow",
    steps: [
      { id: "first", component: wait, input: { ms } },
      { id: "second", component: wait, input: { ms, after: { $step: "first" } } },
    ],
    output: { $step: "second" },
  };
}
