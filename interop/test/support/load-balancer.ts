import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { pipeline } from "node:stream";
import { text } from "node:stream/consumers";

/** A request that was led somewhere. */
export interface Routed {
  /** The `Stepflow-Instance-Id` that it asked for. */
  readonly asked: string | undefined;
  readonly instanceId: string;
}

/** A proxy before several workers that routes as the official load balancer of 0.11 does. */
export interface LoadBalancer {
  readonly url: string;
  readonly routed: readonly Routed[];
  /** How many requests asked for an instance that is not well, and were refused. */
  readonly refusals: number;
  /** Asks the workers after their health, as the official one does every few seconds. */
  check(): Promise<readonly string[]>;
  close(): Promise<void>;
}

interface Instance {
  readonly id: string;
  readonly port: number;
  open: number;
}

/**
 * By the header `Stepflow-Instance-Id` to that instance or nowhere, else to the one with the fewest open requests. Only
 * workers whose `GET /health` is JSON with `status` "healthy" and an `instanceId` take part, each until it breaks off.
 */
export async function startLoadBalancer(ports: readonly number[]): Promise<LoadBalancer> {
  let instances: readonly Instance[] = [];
  const routed: Routed[] = [];
  let refusals = 0;

  async function check(): Promise<readonly string[]> {
    const found = await Promise.all(ports.map(askHealth));
    const known = (port: number): number => instances.find((instance) => instance.port === port)?.open ?? 0;
    instances = found.flatMap((one) => (one === undefined ? [] : [{ ...one, open: known(one.port) }]));
    return instances.map(({ id }) => id);
  }

  function route(incoming: IncomingMessage, response: ServerResponse): void {
    const header = incoming.headers["stepflow-instance-id"];
    const asked = typeof header === "string" ? header : undefined;
    const chosen =
      asked === undefined ? instances.toSorted((a, b) => a.open - b.open)[0] : instances.find(({ id }) => id === asked);
    if (chosen === undefined) {
      refusals += 1;
      response.writeHead(503).end("no such instance is healthy");
      return;
    }
    routed.push({ asked, instanceId: chosen.id });
    forward(incoming, response, chosen, () => {
      instances = instances.filter((instance) => instance !== chosen);
    });
  }

  const server = createServer(route).listen(0, "127.0.0.1");
  await once(server, "listening");
  await check();
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    routed,
    get refusals() {
      return refusals;
    },
    check,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

/** @param onGone called when nobody answers */
function forward(incoming: IncomingMessage, response: ServerResponse, instance: Instance, onGone: () => void): void {
  const headers: IncomingHttpHeaders = { ...incoming.headers, "x-forwarded-by": "stepflow-load-balancer" };
  const { method, url } = incoming;
  instance.open += 1;
  const outgoing = request({ host: "127.0.0.1", port: instance.port, method, path: url, headers }, (answer) => {
    const isStream = answer.headers["content-type"]?.includes("text/event-stream") === true;
    response.writeHead(answer.statusCode ?? 502, {
      ...answer.headers,
      "x-stepflow-routed-instance": instance.id,
      ...(isStream && { "x-accel-buffering": "no", "cache-control": "no-cache" }),
    });
    response.flushHeaders();
    // An answer that breaks off breaks the connection off, too.
    pipeline(answer, response, () => {});
  });
  outgoing.once("close", () => {
    instance.open -= 1;
  });
  outgoing.once("error", () => {
    onGone();
    if (response.headersSent) response.destroy();
    else response.writeHead(502).end();
  });
  response.once("close", () => outgoing.destroy());
  incoming.pipe(outgoing);
}

async function askHealth(port: number): Promise<Instance | undefined> {
  const asking = request({ host: "127.0.0.1", port, path: "/health" }).end();
  try {
    const [answer] = (await once(asking, "response")) as [IncomingMessage];
    const { status, instanceId } = JSON.parse(await text(answer)) as { status?: unknown; instanceId?: unknown };
    return status === "healthy" && typeof instanceId === "string" ? { id: instanceId, port, open: 0 } : undefined;
  } catch {
    return undefined;
  }
}
