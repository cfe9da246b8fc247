import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { isJsonObject, type JsonValue, ValidationError } from "@stepflow/core";
import type { ApiKeyRecord } from "./api-key.ts";
import { readScope, type Scope } from "./scope.ts";

/**
 * Reads the keys of a file; one that is not there has none.
 *
 * @throws ValidationError naming what is wrong with it
 */
export async function readKeyFile(file: string): Promise<ApiKeyRecord[]> {
  const text = await readIfThere(file);
  if (text === undefined) return [];
  const document = parse(text, file);
  const keys = isJsonObject(document) ? document.keys : undefined;
  if (!Array.isArray(keys)) throw invalid(file, "$.keys", "expected a list of keys");
  return keys.map((key: JsonValue, index) => readRecord(key, file, `$.keys[${index}]`));
}

/**
 * Changes the keys of a file; who changes them at the same time takes turns.
 *
 * @param change answers the keys that are to be there, or throws, and then nothing is changed
 * @throws Error when somebody else does not come to an end
 */
export async function changeKeyFile(
  file: string,
  change: (keys: readonly ApiKeyRecord[]) => readonly ApiKeyRecord[],
): Promise<void> {
  const lock = `${file}.lock`;
  await mkdir(dirname(file), { recursive: true });
  await takeTurn(lock);
  try {
    await writeKeyFile(file, change(await readKeyFile(file)));
  } finally {
    await rm(lock, { force: true });
  }
}

/** Writes keys, readable by their owner alone, whole or not at all. */
export async function writeKeyFile(file: string, keys: readonly ApiKeyRecord[]): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, `${JSON.stringify({ keys }, null, 2)}\n`, { mode: 0o600 });
    await rename(temporary, file);
  } finally {
    await rm(temporary, { force: true });
  }
}

const tries = 250;
const pauseMs = 20;

/** Makes a file that is there while somebody writes. */
async function takeTurn(lock: string): Promise<void> {
  for (let count = 0; count < tries; count += 1) {
    try {
      return await writeFile(lock, "", { flag: "wx" });
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
  throw new Error(`${lock} is there: another command changes these keys; if none does, remove that file`);
}

function readRecord(value: JsonValue, file: string, path: string): ApiKeyRecord {
  const field = (name: string): string => {
    const found = isJsonObject(value) ? value[name] : undefined;
    if (typeof found !== "string") throw invalid(file, `${path}.${name}`, "expected a text");
    return found;
  };
  const { scopes, expiresAt } = isJsonObject(value) ? value : {};
  return {
    id: field("id"),
    name: field("name"),
    hash: field("hash"),
    createdAt: field("createdAt"),
    scopes: readScopes(scopes, file, `${path}.scopes`),
    ...(expiresAt !== undefined && { expiresAt: readTime(field("expiresAt"), file, `${path}.expiresAt`) }),
  };
}

function readScopes(scopes: JsonValue | undefined, file: string, path: string): Scope[] {
  if (!Array.isArray(scopes)) throw invalid(file, path, "expected a list of scopes");
  return scopes.flatMap((scope: JsonValue, index) => {
    const read = typeof scope === "string" ? readScope(scope) : undefined;
    if (read === undefined) throw invalid(file, `${path}[${index}]`, "expected a scope such as runs:read");
    return read;
  });
}

/** A time that cannot be read would never come: the key would be good for ever. */
function readTime(text: string, file: string, path: string): string {
  if (Number.isNaN(Date.parse(text))) throw invalid(file, path, "expected a time such as 2027-01-31T00:00:00Z");
  return text;
}

function parse(text: string, file: string): JsonValue {
  try {
    return JSON.parse(text);
  } catch {
    throw invalid(file, "$", "expected JSON");
  }
}

function invalid(file: string, path: string, message: string): ValidationError {
  return new ValidationError(file, [{ path, message }], { hint: "stepflow keys writes this file." });
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
