import { type JsonValue, toJsonValue } from "@stepflow/core";
import { HttpRefusedError } from "./errors.ts";
import type { HttpReply } from "./http-client.ts";

const textTypes = /^(text\/|application\/(xml|javascript|x-www-form-urlencoded|x-ndjson|yaml)|.*\+(xml|yaml)$)/;

/** The body as JSON: of a JSON type as what it says, of a text type as text, of any other as base64; empty as null. */
export function replyBody({ bytes, headers }: HttpReply): JsonValue {
  if (bytes.length === 0) return null;
  const encoding = headers["content-encoding"] ?? "identity";
  if (encoding !== "identity") throw new HttpRefusedError(`the reply came as ${encoding}, which was not asked for`);
  const [type = "", ...parameters] = (headers["content-type"] ?? "")
    .toLowerCase()
    .split(";")
    .map((part) => part.trim());
  if (type === "application/json" || type.endsWith("+json")) return parseJson(bytes);
  if (!textTypes.test(type)) return Buffer.from(bytes).toString("base64");
  const charset = parameters.find((parameter) => parameter.startsWith("charset="))?.slice("charset=".length);
  return decode(bytes, charset?.replaceAll('"', "") ?? "utf-8");
}

function parseJson(bytes: Uint8Array): JsonValue {
  try {
    // Also bounds the depth, which whatever handles the value further relies on.
    return toJsonValue(JSON.parse(new TextDecoder().decode(bytes)), "reply");
  } catch (cause) {
    throw new HttpRefusedError("the reply calls itself JSON and is not, or is nested too deep", { cause });
  }
}

function decode(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch (cause) {
    throw new HttpRefusedError(`the reply is text in ${JSON.stringify(charset)}, which is not known`, { cause });
  }
}
