import { once } from "node:events";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { type Answer, checkAnswer } from "./checked-server.ts";

/** A request of which not all has been sent. */
export interface OpenRequest {
  /** Sends the rest, and reads the answer, which is checked against the contract. */
  finish(rest: string): Promise<Answer>;
}

/** Sends the head of a request on a connection of its own, without the empty line that would end it. */
export async function openRequest(
  url: string,
  method: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<OpenRequest> {
  const { hostname, port, host } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, "connect");
  const lines = Object.entries({ host, connection: "close", ...headers }).map(([name, value]) => `${name}: ${value}`);
  const answer = text(socket);
  await new Promise((resolve) =>
    socket.write([`${method} /api/v1${path} HTTP/1.1`, ...lines, ""].join("\r\n"), resolve),
  );
  return {
    async finish(rest) {
      socket.write(`\r\n${rest}`);
      const whole = await answer;
      const end = whole.indexOf("\r\n\r\n");
      const [first = "", ...received] = whole.slice(0, end).split("\r\n");
      const pairs = received.map((line) => line.split(": ", 2) as [string, string]);
      return checkAnswer(method, path, Number(first.split(" ")[1]), new Headers(pairs), whole.slice(end + 4));
    },
  };
}
