import { type RunOutcome, type RunStatus } from "@stepflow/core";
import type * as Contract from "../generated/protocol.ts";
/**
 * Where a run stands. The wire writes the states of runs in lower case, those of items in camel case.
 *
 * @throws ProtocolError for a state that this protocol does not have
 */
export declare function runStatusOf({ runId, status }: Contract.RunStatusProtocol): RunStatus;
/**
 * How each item of a run that has ended came out, in the order of the inputs.
 *
 * @throws ProtocolError when an item is said to have completed and has no result
 */
export declare function outcomesOf<Output>(run: Contract.RunStatusProtocol): RunOutcome<Output>[];
//# sourceMappingURL=run-outcomes.d.ts.map