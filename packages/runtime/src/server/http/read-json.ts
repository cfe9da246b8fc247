import type { Readable } from "node:stream";
import type { JsonValue } from "@stepflow/core";
import { readBody } from "../blob-api/read-body.ts";
import { HttpError } from "./http-error.ts";
import { isDeeperThan } from "./json-depth.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** How large a body in JSON may be. */
export interface JsonLimits {
  readonly maxBodyBytes: number;
  readonly maxDepth: number;
}

/**
 * Reads a body of JSON.
 *
 * @throws BodyTooLargeError, BodyCutOffError
 * @throws HttpError 400 when it is no JSON, or nested more deeply than it may be
 */
export async function readJson(body: Readable, limits: JsonLimits): Promise<JsonValue> {
  const bytes = await readBody(body, limits.maxBodyBytes);
  if (isDeeperThan(bytes, limits.maxDepth)) {
    throw new HttpError(400, `the body is nested more deeply than ${limits.maxDepth} levels`);
  }
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch (cause) {
    throw new HttpError(400, `the body is not JSON: ${cause instanceof Error ? cause.message : cause}`);
  }
}
