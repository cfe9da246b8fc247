import { type Agent, type IncomingHttpHeaders, type IncomingMessage, request } from "node:http";
import type { JsonObject, JsonValue } from "@stepflow/core";

/** What a 0.11 runtime sends with every message. */
export const runtimeHeaders = {
  "content-type": "application/json",
  accept: "application/json, text/event-stream",
} as const;

/** One answer, read to its end. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export interface Target {
  readonly url: string;
}

interface Sending {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly agent?: Agent;
}

/** Sends a body as it is and answers as soon as the status is there. */
export function open(target: Target, body: string | Uint8Array, sending: Sending = {}): Promise<IncomingMessage> {
  const { method = "POST", path, headers = runtimeHeaders, agent } = sending;
  const url = path === undefined ? target.url : new URL(path, target.url);
  const length = "transfer-encoding" in headers ? {} : { "content-length": Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const outgoing = request(url, {
      method,
      headers: { ...length, ...headers },
      agent,
    });
    outgoing.once("response", resolve).once("error", reject).end(body);
  });
}

/** Sends a body as it is and answers the whole response. */
export async function send(target: Target, body: string | Uint8Array, sending: Sending = {}): Promise<Answer> {
  const response = await open(target, body, sending);
  let text = "";
  for await (const chunk of response.setEncoding("utf8")) text += chunk;
  return { status: response.statusCode ?? 0, headers: response.headers, text };
}

/** Sends a message and answers what came back as JSON. */
export async function post(target: Target, message: JsonValue, sending: Sending = {}): Promise<JsonValue> {
  return JSON.parse((await send(target, JSON.stringify(message), sending)).text);
}

export function get(target: Target, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return send(target, "", { method: "GET", path, headers });
}

/** A call of a component as a runtime makes it. */
export function executeMessage(component: string, input: JsonValue, id: JsonValue = "call-1"): JsonObject {
  const observability = { run_id: runId, flow_id: "a".repeat(64), step_id: "step" };
  return { jsonrpc: "2.0", id, method: "components/execute", params: { component, input, attempt: 1, observability } };
}

export const runId = "0197a3c2-5b0c-7000-8000-000000000001";

/** The state of a run as a runtime answers it. */
export const runStatus: JsonObject = {
  runId,
  flowId: "a".repeat(64),
  status: "completed",
  items: { total: 1, completed: 1, running: 0, failed: 0, cancelled: 0 },
  createdAt: "2026-03-03T10:00:00+00:00",
  completedAt: "2026-03-03T10:00:01+00:00",
  results: [{ itemIndex: 0, status: "completed", result: { outcome: "success", result: 7 } }],
};

/** The events of a stream as they arrive, to the letter: what stands between `\n\n`. */
export async function* rawEvents(response: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, undefined> {
  let rest = "";
  for await (const chunk of response) {
    // Each chunk by itself, as the runtime of 0.11 decodes them.
    rest += Buffer.from(chunk).toString("utf8");
    for (let end = rest.indexOf("\n\n"); end >= 0; end = rest.indexOf("\n\n")) {
      yield rest.slice(0, end);
      rest = rest.slice(end + 2);
    }
  }
  if (rest !== "") throw new Error(`the stream ended within an event: ${JSON.stringify(rest)}`);
}

/** The messages of a stream as the runtime of 0.11 reads them: lines that start with `data: `, comments passed over. */
export async function* messages(response: AsyncIterable<Uint8Array>): AsyncGenerator<JsonObject, void, undefined> {
  for await (const event of rawEvents(response)) {
    const line = event.split("\n").find((one) => one.startsWith("data: "));
    if (line !== undefined) yield JSON.parse(line.slice("data: ".length));
  }
}

/** Everything that an iterable yields. */
export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}
