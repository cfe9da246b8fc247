export { type ApiClient, type ApiClientOptions, createApiClient } from "./api-client.ts";
export type * as Contract from "./contract.ts";
export { defaultMaxEventLength, EventParser } from "./events/event-parser.ts";
export { type FollowOptions, followEvents, type Positioned } from "./events/follow-events.ts";
export { readServerSentEvents } from "./events/read-events.ts";
export type { ServerSentEvent } from "./events/server-sent-event.ts";
