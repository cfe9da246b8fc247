import { isList, isRecord, type Json, type JsonRecord } from "./json.ts";
import { pointerTo } from "./json-pointer.ts";

/** What a change means for who relies on the contract. */
export type Weight = "breaking" | "compatible" | "words";

/** One difference between two contracts. */
export interface Change {
  readonly weight: Weight;
  /** JSON pointer to what is different. */
  readonly pointer: string;
  /** What is different, such as `property added`. */
  readonly what: string;
}

/** Where a schema is used: what may not be demanded of requests may be promised in answers, and the other way round. */
export interface Uses {
  readonly request: boolean;
  readonly response: boolean;
}

const words = new Set(["description", "summary", "title", "examples", "example", "default", "$comment"]);

/** Whether what stands under a key only tells something to the reader. */
export function isWords(key: string): boolean {
  return words.has(key) || key.startsWith("x-");
}

/** Compares two schemas that are used in the same places. */
export function compareSchemas(before: Json, after: Json, pointer: string, uses: Uses): Change[] {
  if (isSame(before, after)) return [];
  if (!isRecord(before) || !isRecord(after)) return [{ weight: "breaking", pointer, what: "schema changed" }];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => {
    const [old, young] = [before[key], after[key]];
    if (isSame(old ?? null, young ?? null)) return [];
    const at = pointerTo(pointer, key);
    if (isWords(key)) return [{ weight: "words", pointer: at, what: "text changed" }];
    switch (key) {
      case "properties":
        return compareProperties(before, after, at, uses);
      case "required":
        return compareLists(old, young, at, "required", uses);
      case "enum":
        return compareLists(old, young, at, "value", uses);
      default:
        return compareParts(old, young, at, uses);
    }
  });
}

function compareProperties(before: JsonRecord, after: JsonRecord, pointer: string, uses: Uses): Change[] {
  const [old, young] = [recordOf(before.properties), recordOf(after.properties)];
  return [...new Set([...Object.keys(old), ...Object.keys(young)])].flatMap((name): Change[] => {
    const at = pointerTo(pointer, name);
    const [one, other] = [old[name], young[name]];
    // That it is demanded is a change of `required`, which is told by itself.
    if (one === undefined) return [{ weight: "compatible", pointer: at, what: "property added" }];
    if (other === undefined) return [{ weight: "breaking", pointer: at, what: "property removed" }];
    return compareSchemas(one, other, at, uses);
  });
}

/** More that is required asks more of requests and promises more in answers; more values the other way round. */
function compareLists(
  before: Json | undefined,
  after: Json | undefined,
  pointer: string,
  what: "required" | "value",
  { request, response }: Uses,
): Change[] {
  const [old, young] = [isList(before) ? before : [], isList(after) ? after : []];
  // Without a list of values, every value is one.
  if (what === "value" && (before === undefined || after === undefined)) {
    return [{ weight: "breaking", pointer, what: "list of values changed" }];
  }
  const addingBreaks = what === "required" ? request : response;
  const removingBreaks = what === "required" ? response : request;
  const changes = (entries: readonly Json[], verb: string, breaks: boolean): Change[] =>
    entries.map((entry) => ({
      weight: breaks ? "breaking" : "compatible",
      pointer,
      what: `${what} ${JSON.stringify(entry)} ${verb}`,
    }));
  return [
    ...changes(without(young, old), "added", addingBreaks),
    ...changes(without(old, young), "removed", removingBreaks),
  ];
}

/** Schemas in a keyword, or values that it has. */
function compareParts(before: Json | undefined, after: Json | undefined, pointer: string, uses: Uses): Change[] {
  if (isRecord(before) && isRecord(after)) return compareSchemas(before, after, pointer, uses);
  if (isList(before) && isList(after) && before.length === after.length) {
    return before.flatMap((part, index) => compareSchemas(part, after[index] ?? null, pointerTo(pointer, index), uses));
  }
  return [{ weight: "breaking", pointer, what: `${describe(before)} became ${describe(after)}` }];
}

function without(list: readonly Json[], others: readonly Json[]): Json[] {
  return list.filter((entry) => !others.some((other) => isSame(entry, other)));
}

export function isSame(one: Json, other: Json): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

export function recordOf(value: Json | undefined): JsonRecord {
  return isRecord(value) ? value : {};
}

function describe(value: Json | undefined): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
