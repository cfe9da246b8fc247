export type { ResponseInfo } from "./http/call.ts";
export type { Fetch } from "./http/fetch-transport.ts";
export type {
  CallContext,
  ClientMiddleware,
  HttpRequest,
  HttpResponse,
  OpenTransport,
  Transport,
} from "./http/http-message.ts";
export type { RetryOptions } from "./http/retry-policy.ts";
export type { ClientEvent, OnClientEvent } from "./observe/client-event.ts";
export { traceRequests } from "./observe/trace-requests.ts";
export type { StepflowClientOptions } from "./options.ts";
export type { ClientBlobs, ClientComponents, ClientFlows, ClientRuns } from "./resources/resources.ts";
export type { RunList } from "./resources/run-list.ts";
export type { Answered } from "./resources/with-response.ts";
export { StepflowClient } from "./stepflow-client.ts";
export type { Dialect, Health } from "./wire/read-health.ts";
