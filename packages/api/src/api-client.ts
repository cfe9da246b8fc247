import createClient, { type Client, type ClientOptions } from "openapi-fetch";
import type { paths } from "./generated/rest.ts";

/** One method for each HTTP verb, typed by the contract: `client.GET("/runs/{run_id}", { params })`. */
export type ApiClient = Client<paths>;

/** What `createApiClient` can be told. */
export interface ApiClientOptions {
  /** Called instead of the global `fetch`. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Sent with every request, for example `authorization`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A typed client of the REST API. It adds no retries and throws on no status: each call answers `data` or `error`, and
 * the `response`. What `fetch` throws passes through.
 *
 * @param server the server's address without `/api/v1`, for example `http://localhost:7837`
 *
 * @example
 * const api = createApiClient("http://localhost:7837");
 * const { data, error } = await api.GET("/runs", { params: { query: { limit: 10 } } });
 */
export function createApiClient(server: string | URL, options: ApiClientOptions = {}): ApiClient {
  const clientOptions: ClientOptions = {
    baseUrl: `${String(server).replace(/\/+$/, "")}/api/v1`,
    bodySerializer: (body) => (isBinary(body) ? body : JSON.stringify(body)),
    ...(options.fetch !== undefined && { fetch: options.fetch }),
    ...(options.headers !== undefined && { headers: options.headers }),
  };
  return createClient<paths>(clientOptions);
}

/** Bytes for `POST /blobs` go out as they are; the caller sets their content type. */
function isBinary(body: unknown): boolean {
  return (
    body instanceof Blob || body instanceof ArrayBuffer || ArrayBuffer.isView(body) || body instanceof ReadableStream
  );
}
