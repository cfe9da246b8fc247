import { type FlowError, flowErrorReason } from "@stepflow/core";

/** Why a step failed, for lines that name the step already. */
export function stepReason(stepId: string, error: FlowError): string {
  return flowErrorReason(error).replace(`step "${stepId}" failed: `, "");
}
