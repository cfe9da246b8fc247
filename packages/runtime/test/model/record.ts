import type { JsonObject, JsonValue } from "@stepflow/core";

/** How a step or an item ended, as far as two implementations must agree. */
export type Ending =
  | { readonly is: "success"; readonly value: JsonValue }
  | { readonly is: "failure"; readonly code: number; readonly message: string; readonly data?: JsonValue };

export interface StepRecord {
  readonly stepId: string;
  readonly itemIndex: number;
  readonly status: string;
  readonly attempt: number;
  readonly ending?: Ending;
}

/** Everything that can be seen of a run once it has ended. */
export interface RunRecord {
  readonly status: string;
  readonly items: readonly Ending[];
  readonly steps: readonly StepRecord[];
  readonly subRuns: readonly RunRecord[];
}

/** One call of the scripted component. */
export interface Call {
  readonly stepId: string;
  readonly itemIndex: number;
  readonly attempt: number;
  readonly input: string;
}

/** What an implementation made of a case. */
export interface Account {
  readonly run: RunRecord;
  readonly calls: readonly Call[];
}

/** An account as text, equal for accounts that agree: what depends on timing or chance is sorted or left out. */
export function print({ run, calls }: Account): string {
  const sortedCalls = calls.map((call) => JSON.stringify(call)).sort();
  return JSON.stringify({ calls: sortedCalls, run: sorted(run) }, null, 1);
}

function sorted(run: RunRecord): JsonObject {
  return {
    status: run.status,
    items: run.items.map(plain),
    steps: run.steps.map(({ ending, stepId, itemIndex, status, attempt }) => ({
      stepId,
      itemIndex,
      status,
      attempt,
      ...(ending !== undefined && { ending: plain(ending) }),
    })),
    subRuns: run.subRuns.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  };
}

function plain(ending: Ending): JsonValue {
  if (ending.is === "success") return { value: comparable(ending.value) };
  return comparable({ code: ending.code, message: ending.message, data: ending.data ?? null });
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Without run ids and without the stacks of the engine's own errors, and with its keys in order. */
export function comparable(value: JsonValue): JsonValue {
  if (typeof value === "string") return value.replace(uuid, "a run");
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(comparable);
  const entries = Object.entries(value)
    .filter(([key, field]) => !(key === "data" && JSON.stringify(field).startsWith('{"stack":')))
    .filter(([key, field]) => !(key === "data" && field === null))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, field]) => [key, comparable(field)]));
}
