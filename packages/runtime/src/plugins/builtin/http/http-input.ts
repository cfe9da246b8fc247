import type { JsonValue } from "@stepflow/core";
import { InputFields } from "../input.ts";
import type { HttpRequest } from "./http-client.ts";

/** What the `http` component was asked for. */
export interface HttpInput {
  readonly request: HttpRequest;
  readonly timeoutMs: number;
  readonly maxRetries: number;
  readonly expectStatus: "success" | "any";
}

/** The framing of requests belongs to the client: set by a flow, it could smuggle one request inside another. */
const ownHeaders = new Set([
  "accept-encoding",
  "connection",
  "content-length",
  "expect",
  "host",
  "keep-alive",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);
export const httpMethods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;
const token = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const maxTimeoutMs = 600_000;

/** @throws ValidationError when the input is malformed */
export function readHttpInput(value: JsonValue): HttpInput {
  const fields = new InputFields("http", value);
  const url = readUrl(fields);
  for (const [name, text] of Object.entries(fields.optionalTexts("query"))) url.searchParams.append(name, text);
  const headers = readHeaders(fields);
  const method = fields.optionalChoice("method", httpMethods) ?? "GET";
  const body = readBody(fields, headers);
  if (body !== undefined && (method === "GET" || method === "HEAD")) {
    throw fields.refuse("method", `a method that sends a body, not ${method}`);
  }
  return {
    request: { method, url, headers, ...(body !== undefined && { body }) },
    timeoutMs: fields.wholeNumber("timeout_ms", { minimum: 1, maximum: maxTimeoutMs }) ?? 30_000,
    maxRetries: fields.wholeNumber("max_retries", { minimum: 0, maximum: 10 }) ?? 2,
    expectStatus: fields.optionalChoice("expect_status", ["success", "any"]) ?? "success",
  };
}

function readUrl(fields: InputFields): URL {
  const text = fields.string("url");
  if (!URL.canParse(text)) throw fields.refuse("url", "an absolute URL");
  const url = new URL(text);
  if (url.protocol !== "http:" && url.protocol !== "https:") throw fields.refuse("url", "an http or https URL");
  if (url.username !== "" || url.password !== "") {
    throw fields.refuse("url", "no user or password in the URL; send the header authorization");
  }
  return url;
}

function readHeaders(fields: InputFields): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [given, text] of Object.entries(fields.optionalTexts("headers"))) {
    const name = given.toLowerCase();
    if (!token.test(name)) throw fields.refuse("headers", `names of headers, not ${JSON.stringify(given)}`);
    if (ownHeaders.has(name)) throw fields.refuse("headers", `no header ${name}; the client sets it`);
    // Visible characters, spaces and tabs: nothing that could end the header.
    if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(text)) throw fields.refuse("headers", `no control character in ${name}`);
    headers[name] = text;
  }
  return headers;
}

/** Adds the type of the body to the headers unless they have one. */
function readBody(fields: InputFields, headers: Record<string, string>): string | undefined {
  const text = fields.optionalString("body");
  // Null is JSON that one may want to send.
  const json = fields.given("json");
  if (text !== undefined && json !== undefined) throw fields.refuse("body", "either body or json, not both");
  if (json === undefined) {
    if (text !== undefined) headers["content-type"] ??= "text/plain; charset=utf-8";
    return text;
  }
  headers["content-type"] ??= "application/json";
  return JSON.stringify(json);
}
