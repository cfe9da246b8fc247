import { FlowErrorCode, type JsonValue, type Logger, type StepflowContext } from "@stepflow/core";
import { invokeThrough } from "../middleware/invoke-through.ts";
import type { Middleware } from "../middleware/middleware.ts";
import type { FoundComponent, StepflowServer } from "../stepflow-server.ts";
import { answerMethod } from "./answer-method.ts";
import { Callbacks } from "./callbacks.ts";
import { checkIntegers } from "./check-integers.ts";
import { type Conversation, currentConversation } from "./conversation.ts";
import type { DispatchOptions } from "./dispatch-options.ts";
import { Execution } from "./execution.ts";
import { findComponent } from "./find-component.ts";
import type { MessageId, ResponseOutcome } from "./message.ts";
import { printError, printResult } from "./print-message.ts";
import { readMessage } from "./read-message.ts";
import { RequestError, requestErrorOf } from "./request-error.ts";
import { RunningCalls } from "./running-calls.ts";
import { RuntimeSession } from "./runtime-session.ts";

/** What a message comes to; the transport carries it. */
export type Reception =
  /** A notification, or the answer to a request of ours: there is nothing to say. */
  | { readonly kind: "accepted" }
  | { readonly kind: "answer"; readonly text: string }
  /** No message; the text says so. */
  | { readonly kind: "invalid"; readonly text: string }
  /** The answer to a request that nobody made, or whose answer nobody waits for any more; the text says so. */
  | { readonly kind: "unclaimed"; readonly text: string }
  /** A call that comes when the worker ends; the text says so. */
  | { readonly kind: "draining"; readonly text: string }
  | { readonly kind: "call"; readonly execution: Execution };

const accepted: Reception = { kind: "accepted" };

/** Speaks the worker's side of the protocol for a server, whatever carries the messages. */
export class Dispatcher {
  readonly server: StepflowServer;
  readonly session: RuntimeSession;
  readonly callbacks: Callbacks = new Callbacks();
  readonly running: RunningCalls = new RunningCalls();
  readonly callbackTimeoutMs: number;
  readonly logger: Logger;
  readonly conversation: Conversation;
  readonly #middleware: readonly Middleware[];

  constructor(server: StepflowServer, options: DispatchOptions, conversation: Conversation = currentConversation) {
    this.server = server;
    this.conversation = conversation;
    this.#middleware = options.middleware ?? [];
    this.session = new RuntimeSession(options);
    this.callbackTimeoutMs = options.callbackTimeoutMs ?? 30_000;
    this.logger = options.logger ?? console;
  }

  /** Takes one message. Never throws: what is wrong with it is what it comes to. */
  receive(text: string): Reception {
    const message = readMessage(text);
    switch (message.kind) {
      case "notification":
        return accepted;
      case "request":
        return this.#request(message.id, message.method, message.params, text);
      case "response":
        return this.#response(message.id, message.outcome);
      case "invalid":
        return { kind: "invalid", text: printError(message.id, message.error) };
    }
  }

  /** Calls a component through the transport's middleware and the server's. */
  invoke(component: FoundComponent, input: JsonValue, context: StepflowContext): Promise<JsonValue> {
    return invokeThrough(this.#middleware, component, input, context);
  }

  #request(id: MessageId, method: string, params: JsonValue | undefined, text: string): Reception {
    try {
      if (method === "components/execute") return this.#execute(id, params, text);
      return { kind: "answer", text: printResult(id, answerMethod(method, params, this.server, this.session)) };
    } catch (thrown) {
      return { kind: "answer", text: printError(id, requestErrorOf(thrown)) };
    }
  }

  #execute(id: MessageId, params: JsonValue | undefined, text: string): Reception {
    if (this.running.isDraining) {
      // A code of the transport's, so that the runtime tries again, where it will find a worker that stays.
      const error = {
        code: FlowErrorCode.TransportConnectionError,
        message: "this worker ends and takes no more work",
      };
      return { kind: "draining", text: printError(id, error) };
    }
    const call = this.conversation.readCall(params);
    const component = findComponent(this.server, call.component);
    // The wire has carried JSON; the generated type only says that nobody has looked at it.
    checkIntegers(call.input as JsonValue, text, `input of component ${component.name}`);
    return { kind: "call", execution: new Execution(id, call, component, this) };
  }

  #response(id: MessageId, outcome: ResponseOutcome): Reception {
    if (this.callbacks.settle(id, outcome)) return accepted;
    const { flowError } = new RequestError(
      FlowErrorCode.InvalidRequest,
      `no request of this worker has the id ${id}, or it waits no more`,
    );
    return { kind: "unclaimed", text: printError(id, flowError) };
  }
}
