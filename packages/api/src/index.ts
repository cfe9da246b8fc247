export { type ApiClient, type ApiClientOptions, createApiClient } from "./api-client.ts";
export type * as Contract from "./contract.ts";
