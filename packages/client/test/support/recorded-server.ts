import { readFileSync } from "node:fs";
import { startServer, type TestServer } from "./start-server.ts";

/** A request that a real server was sent, and what it answered. */
export interface Exchanged {
  readonly method: string;
  readonly path: string;
  readonly body: string;
  readonly status: number;
  readonly type: string;
  readonly answer: string;
  /** The answer when it is no text. */
  readonly bytes?: readonly number[];
}

/** Answers as a real server of that version did: equal requests in the order in which they came. */
export function startRecorded(version: "0.11" | "0.13"): Promise<TestServer> {
  const file = new URL(`../recorded/${version}.json`, import.meta.url);
  const left: Exchanged[] = JSON.parse(readFileSync(file, "utf8"));
  return startServer(({ method, path, body, headers }, response) => {
    const sent = headers["content-type"] === "application/octet-stream" ? "" : body;
    const index = left.findIndex((one) => one.method === method && one.path === path && one.body === sent);
    const found = left[index];
    if (found === undefined) {
      response.writeHead(418).end(`not recorded: ${method} ${path} ${body}`);
      return;
    }
    // What was asked for several times may be asked for more often now; the last answer stays.
    if (left.some((one, other) => other > index && one.method === method && one.path === path && one.body === sent)) {
      left.splice(index, 1);
    }
    response.writeHead(found.status, { "content-type": found.type });
    response.end(found.bytes === undefined ? found.answer : Buffer.from(found.bytes));
  });
}
