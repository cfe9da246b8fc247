import type { IncomingMessage } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { JsonObject } from "@stepflow/core";
import { systemClock } from "../../src/engine/clock.ts";
import type { Clock } from "../../src/index.ts";
import type { callBuiltin } from "../builtins/call-builtin.ts";
import { createFalseNetwork } from "./false-network.ts";
import { createNames, type HostileCase, slowMs } from "./http-cases.ts";

const neverMs = 543_210;

/** Runs one case against the `http` component of a runtime. @throws what its checks throw */
export async function checkHostileCase(call: typeof callBuiltin, hostile: HostileCase): Promise<void> {
  const requests: string[] = [];
  const headers: IncomingMessage["headers"][] = [];
  const pauses: number[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? "");
    headers.push(request.headers);
    if (hostile.handle === undefined) response.end();
    else hostile.handle(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const port = String((server.address() as AddressInfo).port);
  const network = createFalseNetwork(createNames());
  try {
    const given: JsonObject = JSON.parse(JSON.stringify(hostile.input).replaceAll("PORT", port));
    const answer = await call(
      "http",
      { timeout_ms: neverMs, ...given },
      {
        clock: clockThatSkips(pauses),
        builtins: { http: { maxReplyBytes: 1_000 } },
      },
    );
    hostile.check(answer, { requests, headers, pauses, connections: network.connections });
  } finally {
    network.restore();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

/** Time-outs come as far as a case asks for them; pauses are over at once. */
function clockThatSkips(pauses: number[]): Clock {
  return {
    ...systemClock,
    now: () => Date.UTC(2026, 0, 1),
    after(delayMs, callback) {
      if (delayMs === neverMs) return () => {};
      if (delayMs !== slowMs) pauses.push(delayMs);
      const timer = setTimeout(callback, delayMs === slowMs ? slowMs : 0);
      return () => clearTimeout(timer);
    },
  };
}
