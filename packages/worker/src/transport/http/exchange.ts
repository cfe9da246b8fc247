import type { IncomingMessage, ServerResponse } from "node:http";
import type { Send } from "../../dispatch/callbacks.ts";
import type { Dispatcher } from "../../dispatch/dispatcher.ts";
import type { Execution } from "../../dispatch/execution.ts";
import { acceptsEvents, checkToken } from "../check-head.ts";
import { healthOf } from "../health.ts";
import { noEvents } from "../no-events.ts";
import { refusal } from "../refusal.ts";
import { statusOf } from "../status-of.ts";
import { checkMessage, checkName } from "./check-message.ts";
import { EventStream } from "./event-stream.ts";
import type { ExchangeRules } from "./exchange-rules.ts";
import { readBody } from "./read-body.ts";
import { refuse, sendJson } from "./respond.ts";
import { type Sessions, sessionsPath, unknownSession } from "./sessions.ts";

/** Serves one request: a message, or the question for health. */
export function exchange(
  request: IncomingMessage,
  response: ServerResponse,
  dispatcher: Dispatcher,
  sessions: Sessions,
  rules: ExchangeRules,
): void {
  const [path, query] = request.url === rules.path ? [rules.path] : (request.url?.split("?", 2) ?? []);
  const foreign = checkName(request, rules);
  if (foreign === undefined && path === "/health" && (request.method === "GET" || request.method === "HEAD")) {
    const { status, text } = healthOf(dispatcher);
    sendJson(response, status, text);
    return;
  }
  if (foreign === undefined && path === sessionsPath && request.method === "GET") {
    openSession(request, response, dispatcher, sessions, rules);
    return;
  }
  const sessionId = query === undefined ? null : new URLSearchParams(query).get("sessionId");
  const session = sessionId === null ? undefined : sessions.find(sessionId);
  const unknown = sessionId === null || session !== undefined ? undefined : unknownSession(sessionId);
  const reason = checkMessage(request, rules) ?? unknown;
  if (reason !== undefined) {
    refuse(response, reason);
    return;
  }
  const channel = { dispatcher: session?.dispatcher ?? dispatcher, send: session?.send };
  readBody(request, rules.maxBodyBytes, (body) => {
    if (typeof body === "string") receive(body, request, response, channel, rules);
    else refuse(response, body);
  });
}

function openSession(
  { headers }: IncomingMessage,
  response: ServerResponse,
  dispatcher: Dispatcher,
  sessions: Sessions,
  rules: ExchangeRules,
): void {
  const reason = checkToken(headers.authorization, rules.token);
  if (reason !== undefined) refuse(response, reason);
  else if (dispatcher.running.isDraining) refuse(response, refusal(503, "this worker ends and opens no more sessions"));
  else sessions.open(response, rules.path, rules.heartbeatMs);
}

/** The conversation that a message is part of. */
interface Channel {
  readonly dispatcher: Dispatcher;
  /** Sends what components ask; where there is nothing, the answer becomes a stream for it. */
  readonly send: Send | undefined;
}

function receive(
  body: string,
  request: IncomingMessage,
  response: ServerResponse,
  { dispatcher, send }: Channel,
  rules: ExchangeRules,
): void {
  const reception = dispatcher.receive(body);
  if (reception.kind === "call") execute(reception.execution, request, response, send, rules);
  else if (reception.kind === "accepted") response.writeHead(202, { "content-length": 0 }).end();
  else sendJson(response, statusOf[reception.kind], reception.text);
}

/** Answers with plain JSON, unless the component calls back outside of a session: then with a stream of events. */
function execute(
  execution: Execution,
  request: IncomingMessage,
  response: ServerResponse,
  sendInSession: Send | undefined,
  rules: ExchangeRules,
): void {
  let stream: EventStream | undefined;
  response.on("close", () => {
    if (!response.writableFinished) execution.abandon();
  });
  const send = async (message: string): Promise<void> => {
    if (sendInSession !== undefined) return sendInSession(message);
    if (!acceptsEvents(request.headers.accept)) throw noEvents;
    stream ??= new EventStream(response, rules.heartbeatMs);
    await stream.send(message);
  };
  void execution.answer(send).then((text) => {
    if (stream === undefined) sendJson(response, 200, text);
    else stream.end(text);
  });
}
