import { type JsonValue, refuseUnsafeIntegers, StepflowAbortError } from "@stepflow/core";
import { blobifyOutput } from "../context/blobify-output.ts";
import { createWorkerContext } from "../context/create-worker-context.ts";
import { refersToBlobs, resolveBlobReferences } from "../context/resolve-blob-references.ts";
import type { ComponentExecuteParams } from "../generated/protocol.ts";
import type { FoundComponent } from "../stepflow-server.ts";
import type { Send } from "./callbacks.ts";
import type { Dispatcher } from "./dispatcher.ts";
import type { MessageId } from "./message.ts";
import { printError, printResult } from "./print-message.ts";
import type { RunningCall } from "./running-call.ts";
import { toFlowError } from "./to-flow-error.ts";
import { WireCall } from "./wire-call.ts";

/** One `components/execute`, from its request to its answer. */
export class Execution {
  readonly #id: MessageId;
  readonly #params: ComponentExecuteParams;
  readonly #component: FoundComponent;
  readonly #dispatcher: Dispatcher;
  readonly #running: RunningCall;

  constructor(id: MessageId, params: ComponentExecuteParams, component: FoundComponent, dispatcher: Dispatcher) {
    this.#id = id;
    this.#params = params;
    this.#component = component;
    this.#dispatcher = dispatcher;
    this.#running = dispatcher.running.start(component.name);
  }

  /**
   * Runs the component and answers the text of the response. Never rejects.
   *
   * @param send sends requests of the component to the runtime that called
   */
  async answer(send: Send): Promise<string> {
    try {
      const { session, logger } = this.#dispatcher;
      const { blobThreshold } = session;
      const call = new WireCall(this.#id, this.#params, this.#component, this.#running, this.#dispatcher, send);
      const context = createWorkerContext(call, call, logger);
      // The wire has carried JSON; the generated type only says that nobody has looked at it.
      const sent = this.#params.input as JsonValue;
      const input = refersToBlobs(sent) ? await resolveBlobReferences(sent, call.blobs) : sent;
      const made = await this.#dispatcher.invoke(this.#component, input, context);
      // Printed, they have other digits than the component meant, and runtimes would take the answer for none.
      refuseUnsafeIntegers(made, `output of component ${this.#component.name}`);
      const output = blobThreshold > 0 ? await blobifyOutput(made, blobThreshold, call.blobs) : made;
      return printResult(this.#id, { output });
    } catch (thrown) {
      const error = toFlowError(thrown);
      this.#log(thrown, error.code);
      return printError(this.#id, error);
    } finally {
      this.#dispatcher.running.end(this.#running);
    }
  }

  /** The runtime has let go of the call: nobody waits for the answer any more. */
  abandon(): void {
    this.#running.abort(new StepflowAbortError("the runtime closed the connection of the call"));
  }

  /** Stacks stay here: the wire carries the message alone. What fails because it was given up is no failure. */
  #log(thrown: unknown, errorCode: number): void {
    const { name } = this.#component;
    const { run_id: runId = null, step_id: stepId = null } = this.#params.observability;
    const fields = { component: name, runId, stepId, attempt: this.#params.attempt, errorCode };
    const { logger } = this.#dispatcher;
    try {
      if (this.#running.isAborted) logger.debug(`component ${name} was given up`, fields);
      else logger.error(`component ${name} failed`, { ...fields, error: describe(thrown) });
    } catch {
      // A logger that fails, too, must not cost the call its answer, and all others their process.
    }
  }
}

function describe(thrown: unknown): string {
  try {
    return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  } catch {
    return "a value that cannot be made a text";
  }
}
