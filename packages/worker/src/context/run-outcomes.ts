import { type FlowError, FlowErrorCode, ProtocolError, type RunOutcome, type RunStatus } from "@stepflow/core";
import type * as Contract from "../generated/protocol.ts";

const statuses: ReadonlyMap<string, RunStatus> = new Map([
  ["running", "running"],
  ["completed", "completed"],
  ["failed", "failed"],
  ["cancelled", "cancelled"],
  ["paused", "paused"],
  ["recoveryfailed", "recoveryFailed"],
]);

/**
 * Where a run stands. The wire writes the states of runs in lower case, those of items in camel case.
 *
 * @throws ProtocolError for a state that this protocol does not have
 */
export function runStatusOf({ runId, status }: Contract.RunStatusProtocol): RunStatus {
  const known = statuses.get(status.toLowerCase());
  if (known !== undefined) return known;
  const expected = [...statuses.keys()].join(", ");
  throw new ProtocolError(`run ${runId} has the status "${status}"; expected one of ${expected}`, { runId });
}

/** How each item of a run that has ended came out, in the order of the inputs. */
export function outcomesOf<Output>({ runId, items, results }: Contract.RunStatusProtocol): RunOutcome<Output>[] {
  const byIndex = new Map((results ?? []).map((item) => [item.itemIndex, item]));
  return Array.from({ length: items.total }, (_, index) => outcomeOf<Output>(runId, byIndex.get(index)));
}

function outcomeOf<Output>(runId: string, item: Contract.ItemResult | undefined): RunOutcome<Output> {
  const result = item?.result ?? undefined;
  // What a flow comes to has the type that its author declared for it; only the flow knows.
  if (result?.outcome === "success") return { outcome: "success", result: result.result as Output, runId };
  if (result !== undefined) return { outcome: "failed", error: flowErrorOf(result.error), runId };
  if (item?.status === "failed" || item?.status === "recoveryFailed") {
    const message = item.status === "failed" ? "the run failed" : "the runtime crashed and could not recover the run";
    return { outcome: "failed", error: { code: FlowErrorCode.InternalError, message }, runId };
  }
  return { outcome: "cancelled", runId };
}

/** The wire may say "no data" by null. */
function flowErrorOf({ code, message, data }: Contract.FlowError): FlowError {
  return { code, message, ...(data !== undefined && data !== null && { data }) };
}
