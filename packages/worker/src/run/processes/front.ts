import type { IncomingMessage, ServerResponse } from "node:http";
import { FlowErrorCode } from "@stepflow/core";
import { Dispatcher, type Reception } from "../../dispatch/dispatcher.ts";
import type { Message } from "../../dispatch/message.ts";
import { printError } from "../../dispatch/print-message.ts";
import { readMessage } from "../../dispatch/read-message.ts";
import type { StepflowServer } from "../../stepflow-server.ts";
import { healthOf } from "../../transport/health.ts";
import { checkMessage, checkName } from "../../transport/http/check-message.ts";
import { type ExchangeRules, exchangeRules } from "../../transport/http/exchange-rules.ts";
import { readBody } from "../../transport/http/read-body.ts";
import { refuse, sendJson } from "../../transport/http/respond.ts";
import type { ServeHttpOptions } from "../../transport/http/serve-http.ts";
import { sessionsPath, unknownSession } from "../../transport/http/sessions.ts";
import { instanceId } from "../../transport/instance-id.ts";
import { type Refusal, refusal } from "../../transport/refusal.ts";
import { statusOf } from "../../transport/status-of.ts";
import { endToEnd, forward } from "./forward.ts";
import { PartPool, type ServingPart } from "./part-pool.ts";
import { type Introduction, postToPart } from "./post-to-part.ts";
import { numberOfId } from "./worker-part.ts";

/**
 * What the processes of a worker have to the outside: one address and one instance id, since a load balancer leads
 * answers to whoever has that id at `/health`. Which process an answer or a session belongs to, their own ids say.
 *
 * Requests are checked here before anything is read, and again where they are served, since those ports can be reached by
 * whoever is on this machine. Only the name that they came under is not known there.
 */
export class Front {
  readonly #rules: ExchangeRules;
  readonly #pool: PartPool;
  /** Serves no calls: it knows what there is to say to all other messages, and that the worker ends. */
  readonly #dispatcher: Dispatcher;
  #introduction: Introduction | undefined;
  #introduced: Promise<string> = Promise.resolve("");

  constructor(server: StepflowServer, options: ServeHttpOptions, size: number, onFailure: (error: Error) => void) {
    this.#rules = exchangeRules(options);
    this.#dispatcher = new Dispatcher(server, options);
    const { logger } = this.#dispatcher;
    this.#pool = new PartPool({ size, logger, onFailure, prepare: (part) => this.#prepare(part) });
  }

  start(): Promise<void> {
    return this.#pool.start();
  }

  async close(drainMs: number): Promise<void> {
    await this.#dispatcher.running.drain(0);
    await this.#pool.close(drainMs);
  }

  serve(request: IncomingMessage, response: ServerResponse): void {
    const [path, query] = request.url?.split("?", 2) ?? [];
    const isKnownName = checkName(request, this.#rules) === undefined;
    if (isKnownName && path === "/health" && (request.method === "GET" || request.method === "HEAD")) {
      this.#answerHealth(response);
      return;
    }
    if (isKnownName && path === sessionsPath && request.method === "GET") {
      this.#openSession(request, response);
      return;
    }
    const sessionId = query === undefined ? null : new URLSearchParams(query).get("sessionId");
    const session = sessionId === null ? undefined : this.#partOf(sessionId);
    const unknown = sessionId === null || session !== undefined ? undefined : unknownSession(sessionId);
    const reason = checkMessage(request, this.#rules) ?? unknown ?? checkInstance(request);
    if (reason !== undefined) {
      refuse(response, reason);
      return;
    }
    readBody(request, this.#rules.maxBodyBytes, (body) => {
      if (typeof body !== "string") refuse(response, body);
      else if (session !== undefined) this.#forward(request, response, body, session);
      else this.#route(request, response, body);
    });
  }

  #answerHealth(response: ServerResponse): void {
    const { status, text } =
      this.#dispatcher.running.isDraining || this.#pool.leastBusy() !== undefined
        ? healthOf(this.#dispatcher)
        : { status: 503, text: JSON.stringify({ status: "starting" }) };
    sendJson(response, status, text);
  }

  #openSession(request: IncomingMessage, response: ServerResponse): void {
    const part = this.#dispatcher.running.isDraining ? undefined : this.#pool.leastBusy();
    if (part !== undefined) forward(request, response, undefined, part, () => response.destroy());
    else
      refuse(response, refusal(503, "this worker ends, or its processes have just done so; it opens no session now"));
  }

  /** Only messages that may be answers or introductions are read: all others are any process's to serve. */
  #route(request: IncomingMessage, response: ServerResponse, body: string): void {
    const mayConcernUs = body.includes(`${instanceId()}.`) || body.includes('"initialize"');
    const message: Message | undefined = mayConcernUs ? readMessage(body) : undefined;
    if (message?.kind === "request" && message.method === "initialize") {
      void this.#introduce(request, body).then((text) => sendJson(response, 200, text));
      return;
    }
    const { isDraining } = this.#dispatcher.running;
    const asked = message?.kind === "response" ? this.#partOf(message.id) : undefined;
    const part = message?.kind === "response" || isDraining ? asked : this.#pool.leastBusy();
    if (part !== undefined) this.#forward(request, response, body, part);
    else if (message?.kind === "response" || isDraining) this.#answer(response, body);
    else sendUnreachable(response, body, "all processes of this worker have ended, and others have not started yet");
  }

  #forward(request: IncomingMessage, response: ServerResponse, body: string, part: ServingPart): void {
    forward(request, response, body, part, () =>
      sendUnreachable(response, body, `process ${part.process.number} of this worker ended before it answered`),
    );
  }

  /** Answers a message that is no call, or comes too late. */
  #answer(response: ServerResponse, body: string): void {
    const reception = this.#dispatcher.receive(body);
    if ("text" in reception) sendJson(response, statusOf[reception.kind], reception.text);
    else response.writeHead(202, { "content-length": 0 }).end();
  }

  /** Has all processes know what a runtime says of itself, before it is told that it was heard. */
  #introduce({ url = "/", headers }: IncomingMessage, body: string): Promise<string> {
    const introduction = { path: url, headers: endToEnd(headers), body };
    // One after the other: the last one counts, in all processes alike.
    this.#introduced = this.#introduced.then(async () => {
      const text = textOf(this.#dispatcher.receive(body));
      if (isResult(text)) {
        this.#introduction = introduction;
        await Promise.all([...this.#pool.serving].map((part) => postToPart(part, introduction)));
      }
      return text;
    });
    return this.#introduced;
  }

  async #prepare(part: ServingPart): Promise<void> {
    let told: Introduction | undefined;
    while (told !== this.#introduction) {
      told = this.#introduction;
      if (told !== undefined) await postToPart(part, told);
    }
  }

  #partOf(id: string): ServingPart | undefined {
    const number = numberOfId(instanceId(), id);
    return number === undefined ? undefined : this.#pool.find(number);
  }
}

/** Answers to another instance are not led anywhere else: nobody here waits for them. */
function checkInstance({ headers }: IncomingMessage): Refusal | undefined {
  const id = headers["stepflow-instance-id"];
  if (id === undefined || id === "" || id === instanceId()) return undefined;
  return refusal(
    400,
    `no instance "${id}" of this worker is here: Stepflow-Instance-Id names another, or one that has ended`,
  );
}

/** With a code of the transport's, so that the runtime tries again. */
function sendUnreachable(response: ServerResponse, body: string, message: string): void {
  const read = readMessage(body);
  const id = read.kind === "notification" ? "null" : read.id;
  sendJson(response, 503, printError(id, { code: FlowErrorCode.TransportConnectionError, message }));
}

function textOf(reception: Reception): string {
  return "text" in reception ? reception.text : "";
}

function isResult(text: string): boolean {
  const message = readMessage(text);
  return message.kind === "response" && message.outcome.kind === "result";
}
