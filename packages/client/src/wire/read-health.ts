import { isJsonObject, type JsonValue } from "@stepflow/core/executor";
import { optionalText, readObject, readText } from "./fields.ts";

/**
 * Which API a server speaks: this project's, the official one of 0.11, or that of 0.13. They differ in what they can and
 * in how they write it.
 */
export type Dialect = "stepflow" | "0.11" | "0.13";

/** How a server is. */
export interface Health {
  /** `healthy` when it answers at all. */
  readonly status: string;
  readonly dialect: Dialect;
  /** 0.13 does not tell. */
  readonly version?: string;
}

export function readHealth(body: JsonValue): Health {
  const fields = readObject(body, "$");
  return { status: readText(fields, "status", "$"), dialect: dialectOf(fields), ...optionalText(fields, "version") };
}

function dialectOf(fields: { readonly [name: string]: JsonValue }): Dialect {
  if (isJsonObject(fields.build)) return "0.13";
  return "server" in fields ? "stepflow" : "0.11";
}
