import type { BlobAccess, ComponentCall, RunAccess, RuntimeServices } from "../context/runtime-services.ts";
import type { ComponentExecuteParams } from "../generated/protocol.ts";
import { CallbackRuns } from "./callback-runs.ts";
import type { Callbacks, Send } from "./callbacks.ts";
import type { RunningCall } from "./running-call.ts";

/** What a call over the wire is made of. */
export interface WireCallParts {
  readonly params: ComponentExecuteParams;
  readonly pathParameters: Readonly<Record<string, string>>;
  readonly running: RunningCall;
  readonly blobs: BlobAccess;
  readonly callbacks: Callbacks;
  readonly callbackTimeoutMs: number;
  /** Sends requests of the component to the runtime that called. */
  readonly send: Send;
}

/**
 * What the wire says of one call, and what that call can reach of its runtime.
 *
 * Hot: one for every call. Nothing is made before a component asks for it, and most ask for nothing.
 */
export class WireCall implements ComponentCall, RuntimeServices {
  readonly #parts: WireCallParts;
  #runs: RunAccess | undefined;

  constructor(parts: WireCallParts) {
    this.#parts = parts;
  }

  get component(): string {
    return this.#parts.params.component;
  }

  get pathParameters(): Readonly<Record<string, string>> {
    return this.#parts.pathParameters;
  }

  get attempt(): number {
    return this.#parts.params.attempt;
  }

  get runId(): string | undefined {
    return this.#parts.params.observability.run_id ?? undefined;
  }

  get flowId(): string | undefined {
    return this.#parts.params.observability.flow_id ?? undefined;
  }

  get stepId(): string | undefined {
    return this.#parts.params.observability.step_id ?? undefined;
  }

  get traceId(): string | undefined {
    return this.#parts.params.observability.trace_id ?? undefined;
  }

  get spanId(): string | undefined {
    return this.#parts.params.observability.span_id ?? undefined;
  }

  get signal(): AbortSignal {
    return this.#parts.running.signal;
  }

  get blobs(): BlobAccess {
    return this.#parts.blobs;
  }

  get runs(): RunAccess {
    const { callbacks, send, callbackTimeoutMs } = this.#parts;
    this.#runs ??= new CallbackRuns(callbacks, send, this.signal, callbackTimeoutMs);
    return this.#runs;
  }
}
