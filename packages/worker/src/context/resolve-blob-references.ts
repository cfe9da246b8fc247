import {
  type BlobReference,
  isBlobReference,
  isJsonArray,
  isJsonObject,
  type JsonValue,
  LimitExceededError,
  ValidationError,
} from "@stepflow/core";
import pMap from "p-map";
import { maximumTransfers } from "./maximum-transfers.ts";
import type { BlobAccess } from "./runtime-services.ts";

/** How deep blobs may refer to blobs; runtimes resolve as many rounds. */
const maximumRounds = 8;

/** How deep arrays and objects may nest: below this, the stack would end, in V8 with errors that name anything but that. */
const maximumDepth = 1_000;

/** How many references one value may hold, those in blobs counted wherever the blob is used. */
const maximumReferences = 10_000;

/**
 * Puts in the place of every blob reference in `value` what its blob holds, also where that refers to more blobs. Each
 * blob is fetched once. References to binary blobs stay: bytes are no JSON, and whoever gets one reads it as bytes.
 *
 * @throws NotFoundError when there is no such blob
 * @throws LimitExceededError when blobs refer to blobs more than 8 deep, or to more than 10,000 in all, or when values
 * nest deeper than 1,000 levels
 * @throws ValidationError when a blob refers to itself
 */
export async function resolveBlobReferences(value: JsonValue, blobs: Pick<BlobAccess, "get">): Promise<JsonValue> {
  if (!refersToBlobs(value)) return value;
  return new Resolver(await fetchAll(referencesIn(value), blobs)).resolve(value).value;
}

/**
 * Whether there is anything in `value` to resolve.
 *
 * @throws LimitExceededError when it nests deeper than 1,000 levels
 */
export function refersToBlobs(value: JsonValue, depth = 0): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (depth > maximumDepth) throw tooNested();
  if (isJsonArray(value)) {
    for (const item of value) if (refersToBlobs(item, depth + 1)) return true;
    return false;
  }
  if (isResolvable(value)) return true;
  for (const name in value) if (refersToBlobs(value[name] ?? null, depth + 1)) return true;
  return false;
}

async function fetchAll(
  wanted: ReadonlySet<string>,
  blobs: Pick<BlobAccess, "get">,
): Promise<ReadonlyMap<string, JsonValue>> {
  const fetched = new Map<string, JsonValue>();
  let next: readonly string[] = [...wanted];
  for (let round = 1; next.length > 0; round += 1) {
    if (round > maximumRounds) throw tooDeep();
    if (fetched.size + next.length > maximumReferences) throw tooMany();
    const found = await pMap(next, async (id) => [id, await blobs.get(id)] as const, { concurrency: maximumTransfers });
    for (const [id, data] of found) fetched.set(id, data);
    const further = found.flatMap(([, data]) => [...referencesIn(data)]);
    next = [...new Set(further)].filter((id) => !fetched.has(id));
  }
  return fetched;
}

/** The ids of the JSON blobs that a value refers to. */
function referencesIn(value: JsonValue, found: Set<string> = new Set(), depth = 0): Set<string> {
  if (depth > maximumDepth) throw tooNested();
  if (isResolvable(value)) found.add(idOf(value));
  else if (isJsonArray(value)) for (const item of value) referencesIn(item, found, depth + 1);
  else if (isJsonObject(value)) for (const name in value) referencesIn(value[name] ?? null, found, depth + 1);
  return found;
}

function isResolvable(value: JsonValue): value is BlobReference {
  return isBlobReference(value) && value.blobType !== "binary";
}

function idOf({ $blob }: BlobReference): string {
  return $blob.toLowerCase();
}

/** A value without references, and what it took. */
interface Resolved {
  readonly value: JsonValue;
  readonly rounds: number;
  readonly references: number;
}

/** Puts fetched blobs together. One that is used in many places is made once and shared. */
class Resolver {
  readonly #fetched: ReadonlyMap<string, JsonValue>;
  readonly #resolved = new Map<string, Resolved>();
  readonly #open = new Set<string>();

  constructor(fetched: ReadonlyMap<string, JsonValue>) {
    this.#fetched = fetched;
  }

  resolve(value: JsonValue): Resolved {
    if (isResolvable(value)) return this.#blob(idOf(value));
    if (isJsonArray(value)) return combine(value, (part) => this.resolve(part), toArray);
    if (isJsonObject(value)) return combine(value, (part) => this.resolve(part), Object.fromEntries);
    return { value, rounds: 0, references: 0 };
  }

  #blob(id: string): Resolved {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    if (this.#open.has(id)) {
      throw new ValidationError("blob references", [{ path: "$", message: `blob ${id} refers to itself` }]);
    }
    this.#open.add(id);
    const { value, rounds, references } = this.resolve(this.#fetched.get(id) ?? null);
    this.#open.delete(id);
    if (rounds === maximumRounds) throw tooDeep();
    const resolved = { value, rounds: rounds + 1, references: references + 1 };
    this.#resolved.set(id, resolved);
    return resolved;
  }
}

function combine(
  container: JsonValue & object,
  resolve: (part: JsonValue) => Resolved,
  rebuild: (entries: readonly (readonly [string, JsonValue])[]) => JsonValue,
): Resolved {
  let rounds = 0;
  let references = 0;
  const entries = Object.entries(container).map(([key, part]) => {
    const resolved = resolve(part);
    rounds = Math.max(rounds, resolved.rounds);
    references += resolved.references;
    if (references > maximumReferences) throw tooMany();
    return [key, resolved.value] as const;
  });
  // What holds no reference stays the object that it is, with all that is noted about it.
  return { value: references === 0 ? container : rebuild(entries), rounds, references };
}

function toArray(entries: readonly (readonly [string, JsonValue])[]): JsonValue {
  return entries.map(([, part]) => part);
}

function tooDeep(): LimitExceededError {
  const message = `blobs refer to blobs more than ${maximumRounds} deep`;
  return new LimitExceededError("blobReferenceRounds", maximumRounds, message);
}

function tooNested(): LimitExceededError {
  return new LimitExceededError("valueDepth", maximumDepth, `the value nests deeper than ${maximumDepth} levels`);
}

function tooMany(): LimitExceededError {
  const message = `the value refers to more than ${maximumReferences} blobs`;
  return new LimitExceededError("blobReferences", maximumReferences, message);
}
