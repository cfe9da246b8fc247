import type { FlowResult, JsonValue, RunItem, RunOutcome, RunStatus, RunSummary } from "@stepflow/core/executor";
import { optionalText, readArray, readNumber, readObject } from "./fields.ts";
import { readOutcome } from "./read-result.ts";
import { readStatus } from "./read-status.ts";

/** An item as servers tell of it when they are asked for results: without its input. */
export interface ItemAnswer {
  readonly itemIndex: number;
  readonly status: RunStatus;
  readonly result?: FlowResult;
  readonly completedAt?: string;
}

/** The items of `GET /runs/{id}/items`, called `results` by 0.13, in the order of their inputs. */
export function readItemList(body: JsonValue): readonly ItemAnswer[] {
  const { items, results } = readObject(body, "$");
  return items === undefined ? readItems(results, "$.results") : readItems(items, "$.items");
}

export function readItems(value: JsonValue | undefined, where: string): readonly ItemAnswer[] {
  const items = readArray(value, where).map((item, index): ItemAnswer => {
    const place = `${where}[${index}]`;
    const fields = readObject(item, place);
    const status = readStatus(fields.status, `${place}.status`);
    const result = readOutcome(fields, status, place);
    return {
      itemIndex: readNumber(fields, "itemIndex", place),
      status,
      ...(result !== undefined && { result }),
      ...optionalText(fields, "completedAt"),
    };
  });
  return items.toSorted((a, b) => a.itemIndex - b.itemIndex);
}

/** The inputs of a run's items by their index, from `GET /runs/{id}`; none from 0.13, which does not give them back. */
export function readInputs(body: JsonValue): ReadonlyMap<number, JsonValue> {
  const { itemDetails } = readObject(body, "$");
  if (!Array.isArray(itemDetails)) return new Map();
  return new Map(
    itemDetails.map((item, index) => {
      const place = `$.itemDetails[${index}]`;
      const fields = readObject(item, place);
      return [readNumber(fields, "itemIndex", place), fields.input ?? null];
    }),
  );
}

/** Items with their inputs, as handles tell of them. */
export function withInputs(items: readonly ItemAnswer[], inputs: ReadonlyMap<number, JsonValue>): RunItem[] {
  return items.map((item) => ({ ...item, input: inputs.get(item.itemIndex) ?? null }));
}

/** How an item of a run that has ended came out. Items without a result were cancelled, or the run failed around them. */
export function outcomeOf({ runId, status }: RunSummary, { result, status: itemStatus }: ItemAnswer): RunOutcome {
  if (result !== undefined) return { ...result, runId };
  if (status === "cancelled" || itemStatus === "cancelled") return { outcome: "cancelled", runId };
  const outcome = readOutcome({}, "failed", "$");
  return { ...(outcome ?? { outcome: "cancelled" }), runId };
}
