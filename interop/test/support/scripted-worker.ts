import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { JsonObject } from "@stepflow/core";

/** A JSON-RPC message as it came, whatever it is. */
export interface Message {
  readonly id?: string | number;
  readonly method?: string;
  readonly params: JsonObject;
  readonly result?: JsonObject;
  readonly error?: JsonObject;
}

/** What the worker says to a call of one component, with whatever it likes. */
export type Script = (call: Message, response: ServerResponse) => void;

/** A worker that says what its scripts say and keeps no rule of its own, to see what a server makes of it. */
export interface ScriptedWorker {
  readonly url: string;
  /** Everything that came since the start, in its order. */
  readonly received: readonly { readonly message: Message; readonly headers: IncomingHttpHeaders }[];
  /** The server's next answer to a request of the worker. */
  answerTo(id: string): Promise<Message>;
  close(): void;
}

/** @param scripts by component, such as `/echo`; `initialize` and `initialized` have one, too, unless given */
export async function startScriptedWorker(scripts: Readonly<Record<string, Script>>): Promise<ScriptedWorker> {
  const received: { message: Message; headers: IncomingHttpHeaders }[] = [];
  const waiting = new Map<string, (message: Message) => void>();
  const listener = createServer(async (request, response) => {
    const message: Message = JSON.parse(await textOf(request));
    received.push({ message, headers: request.headers });
    const { method = "answer", params } = message;
    const script = method === "components/execute" ? scripts[String(params.component)] : scripts[method];
    if (script !== undefined) script(message, response);
    else if (method === "initialize") sayJson({ result: { serverProtocolVersion: 1 } })(message, response);
    else if (method === "initialized") response.writeHead(202).end();
    else if (method === "answer") {
      response.writeHead(202).end();
      waiting.get(String(message.id))?.(message);
    } else sayJson({ error: { code: -32601, message: `nobody wrote what to say to ${method}` } })(message, response);
  });
  listener.listen(0, "127.0.0.1");
  await once(listener, "listening");
  return {
    url: `http://127.0.0.1:${(listener.address() as AddressInfo).port}/`,
    received,
    answerTo: (id) => new Promise((resolve) => waiting.set(id, resolve)),
    close: () => {
      listener.close();
      listener.closeAllConnections();
    },
  };
}

/** One message with the id of the call. */
export function sayJson(fields: object, status = 200, contentType = "application/json"): Script {
  return ({ id }, response) => {
    response.writeHead(status, { "content-type": contentType });
    response.end(JSON.stringify({ jsonrpc: "2.0", id, ...fields }));
  };
}

/** A stream of these pieces, each of which goes out by itself; functions make theirs of the call. */
export function sayEvents(...pieces: readonly (string | Buffer | ((call: Message) => string | Buffer))[]): Script {
  return async (call, response) => {
    response.writeHead(200, { "content-type": "text/event-stream", "stepflow-instance-id": "this one" });
    for (const piece of pieces) {
      response.write(typeof piece === "function" ? piece(call) : piece);
      // The next piece is another packet.
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    response.end();
  };
}

async function textOf(body: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
