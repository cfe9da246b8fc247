import { type JsonValue, StepflowAbortError } from "@stepflow/core";
import { blobifyOutput, resolveBlobReferences } from "../context/blob-references.ts";
import { createWorkerContext } from "../context/create-worker-context.ts";
import type { ComponentCall } from "../context/runtime-services.ts";
import type { ComponentExecuteParams } from "../generated/protocol.ts";
import type { FoundComponent } from "../stepflow-server.ts";
import type { Send } from "./callbacks.ts";
import type { Question } from "./conversation.ts";
import type { Dispatcher } from "./dispatcher.ts";
import type { MessageId } from "./message.ts";
import { printError, printResult } from "./print-message.ts";
import { toFlowError } from "./to-flow-error.ts";

/** One `components/execute`, from its request to its answer. */
export class Execution {
  readonly #id: MessageId;
  readonly #params: ComponentExecuteParams;
  readonly #component: FoundComponent;
  readonly #dispatcher: Dispatcher;
  readonly #controller: AbortController;

  constructor(id: MessageId, params: ComponentExecuteParams, component: FoundComponent, dispatcher: Dispatcher) {
    this.#id = id;
    this.#params = params;
    this.#component = component;
    this.#dispatcher = dispatcher;
    this.#controller = dispatcher.running.start(component.name);
  }

  /**
   * Runs the component and answers the text of the response. Never rejects.
   *
   * @param send sends requests of the component to the runtime that called
   */
  async answer(send: Send): Promise<string> {
    try {
      return printResult(this.#id, { output: await this.#output(send) });
    } catch (thrown) {
      const error = toFlowError(thrown);
      this.#log(thrown, error.code);
      return printError(this.#id, error);
    } finally {
      this.#dispatcher.running.end(this.#controller);
    }
  }

  /** The runtime has let go of the call: nobody waits for the answer any more. */
  abandon(): void {
    this.#controller.abort(new StepflowAbortError("the runtime closed the connection of the call"));
  }

  async #output(send: Send): Promise<JsonValue> {
    const { session, logger } = this.#dispatcher;
    const { blobThreshold } = session;
    const services = this.#dispatcher.conversation.services(session, (question) => this.#ask(question, send));
    const { blobs } = services;
    const context = createWorkerContext(this.#call(), services, logger);
    // The wire has carried JSON; the generated type only says that nobody has looked at it.
    const input = await resolveBlobReferences(this.#params.input as JsonValue, blobs);
    const output = await this.#dispatcher.invoke(this.#component, input, context);
    return blobThreshold > 0 ? blobifyOutput(output, blobThreshold, blobs) : output;
  }

  #ask({ method, params, waitMs = 0 }: Question, send: Send): Promise<JsonValue> {
    const { callbacks, callbackTimeoutMs } = this.#dispatcher;
    const { signal } = this.#controller;
    const timeoutMs = callbackTimeoutMs + waitMs;
    return callbacks.request({ method, params, call: this.#id, send, signal, timeoutMs });
  }

  #call(): ComponentCall {
    const { component, attempt, observability } = this.#params;
    return {
      component,
      pathParameters: this.#component.pathParameters,
      attempt,
      runId: observability.run_id ?? undefined,
      flowId: observability.flow_id ?? undefined,
      stepId: observability.step_id ?? undefined,
      traceId: observability.trace_id ?? undefined,
      spanId: observability.span_id ?? undefined,
      signal: this.#controller.signal,
    };
  }

  /** Stacks stay here: the wire carries the message alone. What fails because it was given up is no failure. */
  #log(thrown: unknown, errorCode: number): void {
    const { name } = this.#component;
    const { run_id: runId = null, step_id: stepId = null } = this.#params.observability;
    const fields = { component: name, runId, stepId, attempt: this.#params.attempt, errorCode };
    if (this.#controller.signal.aborted) this.#dispatcher.logger.debug(`component ${name} was given up`, fields);
    else this.#dispatcher.logger.error(`component ${name} failed`, { ...fields, error: describe(thrown) });
  }
}

function describe(thrown: unknown): string {
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}
