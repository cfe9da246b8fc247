import { type FlowDefinition, type JsonValue, parseFlow } from "@stepflow/core";
import type { PeerRow } from "../support/results.ts";

/** What a step is done by. */
export interface StepKind {
  readonly name: string;
  /** Of the server itself, or of a worker that it starts. */
  readonly component: string;
  /** What the step before left is found at this path of its result. */
  readonly path: string;
}

/** In the order of the figures. */
export const kinds: readonly StepKind[] = [
  { name: "builtin step", component: "/builtin/create_messages", path: "$.messages[0].content" },
  { name: "step of a TypeScript worker", component: "/ts/noop", path: "$.user_prompt" },
  { name: "step of a Python worker", component: "/py/noop", path: "$.user_prompt" },
];

/** What is measured of each kind. */
export const rows: readonly PeerRow[] = kinds.flatMap(({ name }): PeerRow[] => [
  { name: `time per ${name}`, unit: "us", better: "less" },
  { name: `runs of one ${name}, 32 at a time`, unit: "/s", better: "more" },
  { name: `processor time per run of one ${name}`, unit: "us", better: "less" },
]);

/** Steps of one kind, each of which needs the one before. */
export function chainOf({ component, path }: StepKind, stepCount: number): FlowDefinition {
  const before = (index: number): JsonValue => (index === 0 ? { $input: "$.text" } : { $step: `s${index - 1}`, path });
  const steps = Array.from({ length: stepCount }, (_, index) => ({
    id: `s${index}`,
    component,
    input: { user_prompt: before(index) },
  }));
  return parseFlow({ steps, output: before(stepCount) });
}
