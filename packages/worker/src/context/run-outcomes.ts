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

/**
 * How each item of a run that has ended came out, in the order of the inputs.
 *
 * @throws ProtocolError when an item is said to have completed and has no result
 */
export function outcomesOf<Output>(run: Contract.RunStatusProtocol): RunOutcome<Output>[] {
  const byIndex = new Map((run.results ?? []).map((item) => [item.itemIndex, item]));
  return Array.from({ length: run.items.total }, (_, index) => outcomeOf<Output>(run, index, byIndex.get(index)));
}

function outcomeOf<Output>(
  run: Contract.RunStatusProtocol,
  index: number,
  item: Contract.ItemResult | undefined,
): RunOutcome<Output> {
  const { runId } = run;
  const result = item?.result ?? undefined;
  // What a flow comes to has the type that its author declared for it; only the flow knows.
  if (result?.outcome === "success") return { outcome: "success", result: result.result as Output, runId };
  if (result !== undefined) return { outcome: "failed", error: flowErrorOf(result.error), runId };
  const runStatus = runStatusOf(run);
  if (item?.status === "completed" || runStatus === "completed") {
    throw new ProtocolError(`run ${runId} has completed, but the runtime sent no result for item ${index}`, { runId });
  }
  if (item?.status === "failed") return failed(runId, "the runtime says that the item failed, not why");
  if (item?.status === "recoveryFailed" || runStatus === "recoveryFailed") {
    return failed(runId, "the runtime crashed and could not recover the run");
  }
  return { outcome: "cancelled", runId };
}

function failed(runId: string, message: string): RunOutcome<never> {
  return { outcome: "failed", error: { code: FlowErrorCode.InternalError, message }, runId };
}

/** The wire may say "no data" by null. */
function flowErrorOf({ code, message, data }: Contract.FlowError): FlowError {
  return { code, message, ...(data !== undefined && data !== null && { data }) };
}
