import type { BlobAccess, ComponentCall, RunAccess, RuntimeServices } from "../context/runtime-services.ts";
import type { ComponentExecuteParams } from "../generated/protocol.ts";
import type { FoundComponent } from "../stepflow-server.ts";
import { CallbackRuns } from "./callback-runs.ts";
import type { Send } from "./callbacks.ts";
import type { Dispatcher } from "./dispatcher.ts";
import type { RunningCall } from "./running-call.ts";

/**
 * What the wire says of one call, and what that call can reach of its runtime.
 *
 * Hot: one for every call. Nothing is made before a component asks for it, and most ask for nothing.
 */
export class WireCall implements ComponentCall, RuntimeServices {
  /** Where the runtime kept its blobs when the call began. */
  readonly blobs: BlobAccess;
  readonly #params: ComponentExecuteParams;
  readonly #found: FoundComponent;
  readonly #running: RunningCall;
  readonly #dispatcher: Dispatcher;
  readonly #send: Send;
  #runs: RunAccess | undefined;

  /** @param send sends requests of the component to the runtime that called */
  constructor(
    params: ComponentExecuteParams,
    found: FoundComponent,
    running: RunningCall,
    dispatcher: Dispatcher,
    send: Send,
  ) {
    this.blobs = dispatcher.session.blobs;
    this.#params = params;
    this.#found = found;
    this.#running = running;
    this.#dispatcher = dispatcher;
    this.#send = send;
  }

  get component(): string {
    return this.#params.component;
  }

  get pathParameters(): Readonly<Record<string, string>> {
    return this.#found.pathParameters;
  }

  get attempt(): number {
    return this.#params.attempt;
  }

  get runId(): string | undefined {
    return this.#params.observability.run_id ?? undefined;
  }

  get flowId(): string | undefined {
    return this.#params.observability.flow_id ?? undefined;
  }

  get stepId(): string | undefined {
    return this.#params.observability.step_id ?? undefined;
  }

  get traceId(): string | undefined {
    return this.#params.observability.trace_id ?? undefined;
  }

  get spanId(): string | undefined {
    return this.#params.observability.span_id ?? undefined;
  }

  get signal(): AbortSignal {
    return this.#running.signal;
  }

  get runs(): RunAccess {
    const { callbacks, callbackTimeoutMs } = this.#dispatcher;
    this.#runs ??= new CallbackRuns(callbacks, this.#send, this.signal, callbackTimeoutMs);
    return this.#runs;
  }
}
