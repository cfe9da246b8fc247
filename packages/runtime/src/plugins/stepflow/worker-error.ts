import { FlowErrorCode } from "@stepflow/core";
import { PluginError } from "../../engine/component.ts";

/** A call did not reach its worker, or no answer that can be used came back. Tried again. */
export class WorkerTransportError extends PluginError {
  override readonly name = "WorkerTransportError";
}

/** The worker's process did not start, or has ended. */
export function spawnError(message: string, cause?: unknown): WorkerTransportError {
  return new WorkerTransportError(message, { code: FlowErrorCode.TransportSpawnError, cause });
}

/** The connection was refused, or broke. */
export function connectionError(message: string, cause?: unknown): WorkerTransportError {
  return new WorkerTransportError(message, { code: FlowErrorCode.TransportConnectionError, cause });
}

/** What came back is no answer of the protocol. */
export function protocolError(message: string, cause?: unknown): WorkerTransportError {
  return new WorkerTransportError(message, { code: FlowErrorCode.TransportProtocolError, cause });
}

export function isConnectionError(error: unknown): boolean {
  return error instanceof WorkerTransportError && error.code === FlowErrorCode.TransportConnectionError;
}
