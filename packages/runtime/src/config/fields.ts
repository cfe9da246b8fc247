import {
  describeJson,
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type ValidationIssue,
} from "@stepflow/core";
import { placeOf } from "@stepflow/core/expressions";
import { closest } from "./closest.ts";

/** What is wrong with a configuration, and what is merely odd about it. */
export interface Findings {
  readonly issues: ValidationIssue[];
  readonly warnings: ValidationIssue[];
}

const longestCount = Number.MAX_SAFE_INTEGER;

/**
 * The fields of one object of a configuration. What has not the expected form becomes an issue, and a stand-in is
 * answered, so that one reading finds everything.
 *
 * Messages show contents only where a word or a number is expected: what stands elsewhere may be a secret.
 */
export class Fields {
  readonly at: string;
  readonly #fields: JsonObject;
  #findings: Findings;

  /** @param expected what the object is, for the message when it is none: "an object of plugins by name" */
  constructor(value: JsonValue | undefined, at: string, findings: Findings, expected = "an object") {
    this.at = at;
    this.#findings = findings;
    this.#fields = isJsonObject(value) ? value : {};
    if (isJsonObject(value)) return;
    this.refuseAt(at, expected, kindOf(value));
    // What is no object has no fields: that is one mistake, not one for every field.
    this.#findings = { issues: [], warnings: [] };
  }

  get keys(): readonly string[] {
    return Object.keys(this.#fields);
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  /** Whether something other than null stands at `key`. */
  isGiven(key: string): boolean {
    return (this.get(key) ?? null) !== null;
  }

  get(key: string): JsonValue | undefined {
    return Object.hasOwn(this.#fields, key) ? this.#fields[key] : undefined;
  }

  place(key: string | number): string {
    return placeOf(this.at, key);
  }

  /** Keys that the format does not have are no errors, as upstream; but each is likely a mistake. */
  warnUnknown(known: readonly string[]): void {
    for (const key of this.keys.filter((name) => !known.includes(name))) {
      const meant = closest(key, known);
      const cure = meant === undefined ? `known here: ${known.join(", ")}` : `did you mean ${meant}?`;
      this.#findings.warnings.push({ path: this.place(key), message: `this key has no meaning here; ${cure}` });
    }
  }

  /** Says of something that is right by the format that it does less than it seems to. */
  warn(place: string, message: string): void {
    this.#findings.warnings.push({ path: place, message });
  }

  /** The object at `key`, which must be there. */
  object(key: string, expected: string): Fields {
    const value = this.get(key);
    if (value !== undefined) return new Fields(value, this.place(key), this.#findings, expected);
    const misspelt = closest(key, this.keys);
    const cure = misspelt === undefined ? "" : `; rename "${misspelt}" to "${key}"`;
    this.problem(this.place(key), `expected ${expected}, found nothing${cure}`);
    return new Fields({}, this.place(key), { issues: [], warnings: [] });
  }

  /** The object at `key`; one without fields when there is none. */
  optionalObject(key: string): Fields {
    return new Fields(this.get(key) ?? (this.has(key) ? null : {}), this.place(key), this.#findings);
  }

  list(key: string): readonly JsonValue[] {
    const value = this.get(key);
    if (isJsonArray(value)) return value;
    this.refuse(key, "a list");
    return [];
  }

  optionalList(key: string): readonly JsonValue[] {
    return this.has(key) ? this.list(key) : [];
  }

  string(key: string): string {
    return this.stringAt(this.place(key), this.get(key));
  }

  /** The string at `key`; `undefined` also for null. */
  optionalString(key: string): string | undefined {
    return this.isGiven(key) ? this.string(key) : undefined;
  }

  /** The string at `key`; a null is refused. */
  stringOr(key: string, otherwise: string): string {
    return this.has(key) ? this.string(key) : otherwise;
  }

  strings(key: string): readonly string[] {
    return this.list(key).map((item, index) => this.stringAt(placeOf(this.place(key), index), item));
  }

  booleanOr(key: string, otherwise: boolean): boolean {
    const value = this.get(key);
    if (value === undefined || typeof value === "boolean") return value ?? otherwise;
    const cure = value === "yes" || value === "no" ? "yes and no are strings in YAML 1.2" : undefined;
    this.refuseAt(this.place(key), "true or false", describeJson(value), cure);
    return otherwise;
  }

  countOr(key: string, otherwise: number, maximum: number = longestCount): number {
    const value = this.get(key);
    if (value === undefined) return otherwise;
    if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= maximum) return value;
    const expected = maximum === longestCount ? "a whole number, 0 or more" : `a whole number from 0 to ${maximum}`;
    this.refuseAt(this.place(key), expected, describeJson(value));
    return otherwise;
  }

  /** One of the words that choose a form. */
  choice<Word extends string>(key: string, words: readonly Word[]): Word | undefined {
    const value = this.get(key);
    const word = words.find((candidate) => candidate === value);
    if (word !== undefined) return word;
    const meant = typeof value === "string" ? closest(value, words) : undefined;
    const expected = words.map((candidate) => `"${candidate}"`).join(", ");
    const cure = meant && `did you mean "${meant}"?`;
    this.refuseAt(this.place(key), `one of ${expected}`, describeJson(value), cure);
    return undefined;
  }

  stringAt(place: string, value: JsonValue | undefined): string {
    if (typeof value === "string") return value;
    const cure = typeof value === "number" || typeof value === "boolean" ? "put it in quotes" : undefined;
    this.refuseAt(place, "a string", kindOf(value), cure);
    return "";
  }

  refuse(key: string, expected: string, cure?: string): void {
    this.refuseAt(this.place(key), expected, kindOf(this.get(key)), cure);
  }

  refuseAt(place: string, expected: string, found: string, cure?: string): void {
    this.problem(place, `expected ${expected}, found ${found}${cure === undefined ? "" : `; ${cure}`}`);
  }

  problem(path: string, message: string): void {
    this.#findings.issues.push({ path, message });
  }

  /** The fields of an object that stands below this one. */
  below(value: JsonValue | undefined, at: string, expected?: string): Fields {
    return new Fields(value, at, this.#findings, expected);
  }
}

/** Names what was found without its contents. */
function kindOf(value: JsonValue | undefined): string {
  const isScalar = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return isScalar ? `a ${typeof value}` : describeJson(value);
}
