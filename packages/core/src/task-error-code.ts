import { FlowErrorCode } from "./flow-error.ts";

/** The names that Stepflow 0.13 gives errors in place of numbers. */
export type TaskErrorCode =
  | "UNSPECIFIED"
  | "TIMEOUT"
  | "INVALID_INPUT"
  | "COMPONENT_FAILED"
  | "CANCELLED"
  | "UNREACHABLE"
  | "COMPONENT_NOT_FOUND"
  | "RESOURCE_UNAVAILABLE"
  | "EXPRESSION_FAILURE"
  | "ORCHESTRATOR_ERROR"
  | "WORKER_ERROR";

/**
 * The 0.13 name of a protocol error number.
 *
 * Total: every integer has a name. Lossy: several numbers share one, so there is no way back; a component's own number
 * becomes the name whose retry rule its range has.
 */
export function toTaskErrorCode(code: number): TaskErrorCode {
  switch (code) {
    case FlowErrorCode.ComponentNotFound:
      return "COMPONENT_NOT_FOUND";
    case FlowErrorCode.InvalidInputSchema:
    case FlowErrorCode.InvalidValue:
    case FlowErrorCode.InvalidParams:
    case FlowErrorCode.ComponentBadRequest:
      return "INVALID_INPUT";
    case FlowErrorCode.ComponentResourceUnavailable:
      return "RESOURCE_UNAVAILABLE";
    case FlowErrorCode.UndefinedField:
    case FlowErrorCode.EntityNotFound:
      return "EXPRESSION_FAILURE";
    case FlowErrorCode.InternalError:
      return "ORCHESTRATOR_ERROR";
    default:
      if (code >= -32399 && code <= -32300) return "UNREACHABLE";
      if (code >= -32199 && code <= -32100) return "COMPONENT_FAILED";
      return "WORKER_ERROR";
  }
}

const numberOfName: Readonly<Record<TaskErrorCode, FlowErrorCode>> = {
  UNSPECIFIED: FlowErrorCode.InternalError,
  TIMEOUT: FlowErrorCode.TransportError,
  INVALID_INPUT: FlowErrorCode.InvalidInputSchema,
  COMPONENT_FAILED: FlowErrorCode.ComponentExecutionFailed,
  CANCELLED: FlowErrorCode.WorkerError,
  UNREACHABLE: FlowErrorCode.TransportConnectionError,
  COMPONENT_NOT_FOUND: FlowErrorCode.ComponentNotFound,
  RESOURCE_UNAVAILABLE: FlowErrorCode.ComponentResourceUnavailable,
  EXPRESSION_FAILURE: FlowErrorCode.UndefinedField,
  ORCHESTRATOR_ERROR: FlowErrorCode.InternalError,
  WORKER_ERROR: FlowErrorCode.WorkerError,
};

/** The protocol number that stands nearest to a 0.13 name: the same retry rule, the same reason where one has it. */
export function fromTaskErrorCode(name: TaskErrorCode): FlowErrorCode {
  return numberOfName[name];
}
