import type { JsonValue } from "./json.ts";

/** Why a step, an item or a run failed, as the protocol carries it. */
export interface FlowError {
  /** One of {@link FlowErrorCode}, or any integer that a component chose. */
  readonly code: number;
  readonly message: string;
  readonly data?: JsonValue;
}

/** The error codes that the protocol names. Contract: `schemas/protocol.json`, `ErrorCode`. */
export const FlowErrorCode = {
  ParseError: -32700,
  InvalidRequest: -32600,
  MethodNotFound: -32601,
  InvalidParams: -32602,
  JsonRpcInternalError: -32603,
  WorkerError: -32000,
  ComponentNotFound: -32001,
  WorkerNotInitialized: -32002,
  InvalidInputSchema: -32003,
  InvalidValue: -32004,
  NotFound: -32005,
  ProtocolVersionMismatch: -32006,
  WorkerDependencyError: -32007,
  WorkerConfigurationError: -32008,
  ComponentExecutionFailed: -32100,
  ComponentValueError: -32101,
  ComponentResourceUnavailable: -32102,
  ComponentBadRequest: -32103,
  UndefinedField: -32200,
  EntityNotFound: -32201,
  InternalError: -32202,
  TransportError: -32300,
  TransportSpawnError: -32301,
  TransportConnectionError: -32302,
  TransportProtocolError: -32303,
} as const;

export type FlowErrorCode = (typeof FlowErrorCode)[keyof typeof FlowErrorCode];
