import { describeJson } from "../describe-json.ts";
import { copyNumberNotes, notedNumber } from "../document/source-notes.ts";
import { addUnsafeIntegers } from "../document/unsafe-integers.ts";
import type { ValidationIssue } from "../errors/validation-error.ts";
import { placeOf } from "../expression/place.ts";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../json.ts";

/** Reads the fields of a document. What has not the expected form is added to `issues`, and a stand-in is answered. */
export class FieldReader {
  readonly issues: ValidationIssue[];

  constructor(issues: ValidationIssue[]) {
    this.issues = issues;
  }

  refuse(path: string, expected: string, found: JsonValue | undefined): void {
    this.issues.push({ path, message: `expected ${expected}, found ${describeJson(found)}` });
  }

  object(value: JsonValue | undefined, at: string): JsonObject {
    if (isJsonObject(value)) return value;
    this.refuse(at, "an object", value);
    return {};
  }

  optionalObject(value: JsonValue | undefined, at: string): JsonObject | undefined {
    return value === undefined || value === null ? undefined : this.object(value, at);
  }

  /** Free data; an empty object is as good as none. */
  metadata(fields: JsonObject, at: string): JsonObject | undefined {
    const metadata = this.optionalObject(fields.metadata, `${at}.metadata`);
    return metadata !== undefined && Object.keys(metadata).length > 0 ? metadata : undefined;
  }

  string(fields: JsonObject, key: string, at: string): string {
    const value = fields[key];
    if (typeof value === "string") return value;
    const place = placeOf(at, key);
    if (typeof value === "number") {
      const text = notedNumber(fields, key) ?? String(value);
      this.issues.push({ path: place, message: `expected a string, found the number ${text}; quote it: "${text}"` });
    } else {
      this.refuse(place, "a string", value);
    }
    return "";
  }

  optionalString(fields: JsonObject, key: string, at: string): string | undefined {
    return fields[key] === undefined || fields[key] === null ? undefined : this.string(fields, key, at);
  }

  optionalBoolean(value: JsonValue | undefined, at: string): boolean | undefined {
    if (value === undefined || value === null || typeof value === "boolean") return value ?? undefined;
    this.refuse(at, "true or false", value);
    return undefined;
  }

  /** A count of 32 bits. */
  optionalCount(fields: JsonObject, key: string, at: string): number | undefined {
    const value = fields[key];
    if (value === undefined || value === null) return undefined;
    const isInteger = typeof value === "number" && Number.isInteger(value) && notedNumber(fields, key) === undefined;
    if (isInteger && value >= 0 && value < 2 ** 32) return value;
    this.refuse(placeOf(at, key), `a whole number from 0 to ${2 ** 32 - 1}`, value);
    return undefined;
  }

  list<T>(value: JsonValue | undefined, at: string, item: (value: JsonValue, at: string) => T): T[] {
    return this.optionalList(value, at, item) ?? [];
  }

  optionalList<T>(
    value: JsonValue | undefined,
    at: string,
    item: (value: JsonValue, at: string) => T,
  ): T[] | undefined {
    if (value === undefined || value === null) return undefined;
    if (isJsonArray(value)) return value.map((element, index) => item(element, placeOf(at, index)));
    this.refuse(at, "a list", value);
    return [];
  }

  /** A value that flows will carry; `null` when absent. Integers that JavaScript would round are refused in it. */
  value(fields: JsonObject, key: string, at: string): JsonValue {
    addUnsafeIntegers(fields, key, placeOf(at, key), this.issues);
    return fields[key] ?? null;
  }

  /** Like {@link FieldReader.value}, but the key must be there. */
  requiredValue(fields: JsonObject, key: string, at: string): JsonValue {
    if (fields[key] === undefined) this.refuse(placeOf(at, key), "a value", undefined);
    return this.value(fields, key, at);
  }
}

/** Builds a part of a flow from fields of a document: what is undefined stays absent, notes about numbers are kept. */
export function record<T extends object>(source: JsonObject, fields: { [Key in keyof T]: T[Key] | undefined }): T {
  const result = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
  copyNumberNotes(source, result);
  return result;
}
