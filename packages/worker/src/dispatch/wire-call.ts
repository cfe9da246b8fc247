import type { JsonValue } from "@stepflow/core";
import type { BlobAccess, ComponentCall, RunAccess, RuntimeServices } from "../context/runtime-services.ts";
import type { ComponentExecuteParams } from "../generated/protocol.ts";
import type { FoundComponent } from "../stepflow-server.ts";
import type { Send } from "./callbacks.ts";
import type { Question } from "./conversation.ts";
import type { Dispatcher } from "./dispatcher.ts";
import type { MessageId } from "./message.ts";
import type { RunningCall } from "./running-call.ts";
import type { RuntimeSession } from "./runtime-session.ts";

/**
 * What the wire says of one call, and what that call can reach of its runtime.
 *
 * Hot: one for every call. Nothing is made before a component asks for it, and most ask for nothing.
 */
export class WireCall implements ComponentCall, RuntimeServices {
  readonly #id: MessageId;
  readonly #params: ComponentExecuteParams;
  readonly #found: FoundComponent;
  readonly #running: RunningCall;
  readonly #dispatcher: Dispatcher;
  readonly #send: Send;
  readonly #session: RuntimeSession;
  #services: RuntimeServices | undefined;

  /** @param send sends requests of the component to the runtime that called */
  constructor(
    id: MessageId,
    params: ComponentExecuteParams,
    found: FoundComponent,
    running: RunningCall,
    dispatcher: Dispatcher,
    send: Send,
  ) {
    this.#id = id;
    // As the runtime introduced itself before the call began.
    this.#session = dispatcher.session;
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

  get blobs(): BlobAccess {
    return this.#reach().blobs;
  }

  get runs(): RunAccess {
    return this.#reach().runs;
  }

  #reach(): RuntimeServices {
    this.#services ??= this.#dispatcher.conversation.services(this.#session, (question) => this.#ask(question));
    return this.#services;
  }

  #ask({ method, params, waitMs = 0 }: Question): Promise<JsonValue> {
    const { callbacks, callbackTimeoutMs } = this.#dispatcher;
    const timeoutMs = callbackTimeoutMs + waitMs;
    return callbacks.request({ method, params, call: this.#id, send: this.#send, signal: this.signal, timeoutMs });
  }
}
