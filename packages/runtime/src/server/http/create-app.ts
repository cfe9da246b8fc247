import { randomBytes } from "node:crypto";
import type { Socket } from "node:net";
import type { Logger } from "@stepflow/core";
import { type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from "fastify";
import { type OperationId, operations } from "../../generated/rest-operations.ts";
import { discardRest } from "../blob-api/discard-rest.ts";
import type { Metrics } from "../metrics.ts";
import { checkHost } from "../safety/check-host.ts";
import { checkOrigin, preflightHeaders } from "../safety/check-origin.ts";
import { type GateSettings, passGate } from "../safety/gate.ts";
import type { ServeLimits } from "../serve-options.ts";
import type { ServerState } from "../server-state.ts";
import { errorAnswer } from "./error-answer.ts";
import { HttpError } from "./http-error.ts";
import type { Handler, Handlers, JsonAnswer, RawAnswer } from "./operation.ts";
import { readRequest } from "./read-request.ts";

/** Where the paths of the contract begin. */
export const basePath = "/api/v1";

/** What all requests go by. */
export interface AppSettings extends GateSettings {
  readonly state: ServerState;
  readonly limits: ServeLimits;
  readonly allowedHosts: readonly string[] | undefined;
  readonly corsOrigins: readonly string[];
  readonly logger: Logger;
}

/** As which what nobody received is counted. It is no status of HTTP; proxies count by it, too. */
const clientGone = 499;

/** What is refused while the server stops. */
const startingWork: ReadonlySet<OperationId> = new Set(["createRun", "storeFlow"]);

/** Every operation of the contract, with the gates before it, as a server that does not listen yet. */
export function createApp(handlers: Handlers, settings: AppSettings): FastifyInstance {
  const { limits } = settings;
  const instance = randomBytes(4).toString("hex");
  let requestCount = 0;
  const app = fastify({
    // Names of steps stand in paths; the head of a request is limited as a whole.
    routerOptions: { maxParamLength: 16_384 },
    genReqId: () => {
      requestCount += 1;
      return `${instance}-${requestCount}`;
    },
    return503OnClosing: false,
    forceCloseConnections: "idle",
    http: { headersTimeout: limits.headersTimeoutMs, connectionsCheckingInterval: 1_000 },
    requestTimeout: limits.requestTimeoutMs,
    clientErrorHandler: refuseMalformed,
    frameworkErrors: (_error, request, reply) =>
      sendError(
        new HttpError(404, "nothing is there: the path cannot be decoded", { "x-request-id": request.id }),
        request,
        reply,
        settings,
      ),
  });
  app.server.maxConnections = limits.maxConnections;
  // Each operation reads its own body.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", (_request, payload, done) => done(null, payload));
  app.addHook("onRequest", (request, reply) => letIn(request, reply, settings));
  app.setErrorHandler((error, request, reply) => sendError(error, request, reply, settings));
  app.setNotFoundHandler(({ method, url }) => {
    throw notFound(method, url);
  });
  for (const [id, { method, path }] of Object.entries(operations) as [
    OperationId,
    (typeof operations)[OperationId],
  ][]) {
    app.route({
      method,
      url: basePath + path.replaceAll(/\{(\w+)\}/g, ":$1"),
      config: { operation: id },
      handler: async (request, reply) => answer(id, handlers[id] as Handler<OperationId>, request, reply, settings),
    });
  }
  return app;
}

async function letIn(request: FastifyRequest, reply: FastifyReply, settings: AppSettings): Promise<unknown> {
  const { state, allowedHosts, corsOrigins } = settings;
  countOnceClosed(request, reply, state.metrics);
  const { headers, routeOptions, method, ip } = request;
  void reply.headers({ "x-request-id": request.id, "x-content-type-options": "nosniff", "cache-control": "no-store" });
  if (state.phase !== "serving") void reply.header("connection", "close");
  checkHost(headers.host, allowedHosts);
  const cors = checkOrigin(headers.origin, headers.host, corsOrigins);
  void reply.headers(cors);
  if (method === "OPTIONS" && "vary" in cors) return reply.code(204).headers(preflightHeaders).send();
  const operation = operationOf(routeOptions.config);
  if (operation === undefined) return undefined;
  if (state.phase === "closing") throw stopping("answers nothing more");
  await passGate({ operation, authorization: headers.authorization, address: ip }, settings);
  if (state.phase === "draining" && startingWork.has(operation)) throw stopping("takes no new work");
  return undefined;
}

function stopping(consequence: string): HttpError {
  return new HttpError(503, `the server is stopping and ${consequence}`, { "retry-after": "1" });
}

/** By `close`, which also comes when the client has gone before it was answered. */
function countOnceClosed({ raw, routeOptions }: FastifyRequest, reply: FastifyReply, metrics: Metrics): void {
  metrics.underWay += 1;
  reply.raw.once("close", () => {
    discardRest(raw);
    metrics.underWay -= 1;
    const { writableFinished, statusCode } = reply.raw;
    metrics.answered(operationOf(routeOptions.config) ?? "none", writableFinished ? statusCode : clientGone);
  });
}

async function answer<Id extends OperationId>(
  id: Id,
  handle: Handler<Id>,
  request: FastifyRequest,
  reply: FastifyReply,
  settings: AppSettings,
): Promise<FastifyReply> {
  const result: JsonAnswer<Id> | RawAnswer = await handle(await readRequest(id, request, reply, settings));
  void reply.code(result.status);
  if ("raw" in result) return reply.headers(result.headers).send(result.raw);
  if (!("body" in result)) return reply.send();
  // A text, so that it is not searched for what else it could be.
  return reply.header("content-type", "application/json").send(JSON.stringify(result.body));
}

function sendError(
  thrown: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  { logger }: AppSettings,
): FastifyReply {
  const { status, headers, body } = errorAnswer(thrown, request.id);
  if (status >= 500) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    const operation = operationOf(request.routeOptions.config) ?? "none";
    logger[status === 503 ? "info" : "error"]("request failed", { requestId: request.id, operation, status, reason });
  }
  // Nobody is left who could be told more than that, once an answer has begun.
  return reply
    .code(status)
    .headers({ ...headers, "content-type": "application/json" })
    .send(JSON.stringify(body));
}

function notFound(method: string, url: string): HttpError {
  const path = url.split("?", 1)[0] ?? "";
  const allowed = Object.values(operations)
    .filter((operation) => patternOf(operation.path).test(path))
    .map((operation) => operation.method);
  if (allowed.length === 0) {
    return new HttpError(404, `nothing is at ${path}; ${basePath}/docs lists what there is`);
  }
  return new HttpError(405, `${method} has no meaning at ${path}`, { allow: allowed.join(", ") });
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${basePath}${path.replaceAll(".", "\\.").replaceAll(/\{\w+\}/g, "[^/]+")}$`);
}

function operationOf(config: unknown): OperationId | undefined {
  const operation =
    typeof config === "object" && config !== null && "operation" in config ? config.operation : undefined;
  return typeof operation === "string" && operation in operations ? (operation as OperationId) : undefined;
}

/** What is no HTTP, or comes too slowly, is answered without anything that it said. */
function refuseMalformed(error: Error & { readonly code?: string }, socket: Socket): void {
  if (socket.destroyed || error.code === "ECONNRESET") return;
  const [status, reason] =
    error.code === "ERR_HTTP_REQUEST_TIMEOUT"
      ? [408, "Request Timeout"]
      : error.code === "HPE_HEADER_OVERFLOW"
        ? [431, "Request Header Fields Too Large"]
        : [400, "Bad Request"];
  const body = JSON.stringify({ code: status, message: reason });
  if (socket.writable) {
    socket.write(
      `HTTP/1.1 ${status} ${reason}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n` +
        `Connection: close\r\n\r\n${body}`,
    );
  }
  socket.destroySoon();
}
