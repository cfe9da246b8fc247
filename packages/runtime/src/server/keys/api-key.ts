import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { Scope } from "./scope.ts";

/** What is kept of a key: enough to know it again, and nothing to make it from. */
export interface ApiKeyRecord {
  /** Stands in the key itself, and may be shown. */
  readonly id: string;
  readonly name: string;
  /** The SHA-256 of the whole key, in hexadecimal. A key is random, so no slow hash is needed. */
  readonly hash: string;
  readonly scopes: readonly Scope[];
  /** RFC 3339 in UTC. */
  readonly createdAt: string;
  /** From then on the key is not accepted; RFC 3339 in UTC. */
  readonly expiresAt?: string;
}

/** What a key is made for. */
export type ApiKeySettings = Pick<ApiKeyRecord, "name" | "scopes" | "createdAt" | "expiresAt">;

const pattern = /^stepflow_([0-9a-f]{16})_[\w-]{43}$/;

/** Makes a key. `key` is known to nobody afterwards: show it now. */
export function createApiKey(settings: ApiKeySettings): { readonly key: string; readonly record: ApiKeyRecord } {
  const id = randomBytes(8).toString("hex");
  const key = `stepflow_${id}_${randomBytes(32).toString("base64url")}`;
  return { key, record: { id, hash: hashOf(key).toString("hex"), ...settings } };
}

/** Finds the record of a key, in a time that tells nothing of how much of it is right. */
export function findApiKey(key: string, recordById: ReadonlyMap<string, ApiKeyRecord>): ApiKeyRecord | undefined {
  const [, id = ""] = pattern.exec(key) ?? [];
  const record = recordById.get(id);
  if (record === undefined) return undefined;
  const expected = Buffer.from(record.hash, "hex");
  const given = hashOf(key);
  return expected.length === given.length && timingSafeEqual(expected, given) ? record : undefined;
}

export function hasExpired({ expiresAt }: ApiKeyRecord, nowMs: number): boolean {
  return expiresAt !== undefined && Date.parse(expiresAt) <= nowMs;
}

function hashOf(key: string): Buffer {
  return createHash("sha256").update(key).digest();
}
