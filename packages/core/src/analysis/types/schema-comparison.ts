import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../../json.ts";
import { asSchema, dereference, type JsonSchema, type LocatedSchema } from "./json-schema.ts";
import { fieldNames, fieldType, isListed, isRequired, itemType, otherFieldType, tupleLength } from "./members.ts";
import { alternatives, typeName, type ValueType } from "./value-type.ts";

/**
 * Whether every value of a type fits a schema. "no" means that none does, with the reasons; everything between is
 * "unknown", so that only what is surely wrong is called wrong.
 */
export type Verdict = "yes" | "unknown" | { readonly no: readonly string[] };

/** Keywords that are not read: a schema that has one of them is never surely met. */
const unreadKeywords = ["not", "if", "$dynamicRef", "dependentSchemas", "contains", "propertyNames"];

/** Schemas nested deeper than this are not compared. */
const maxDepth = 100;

/** Of more reasons than this, the first are given: schemas that use one another often would multiply them. */
const maxReasons = 20;

/**
 * Compares types with schemas, by structure: `type enum const properties required additionalProperties items prefixItems
 * allOf anyOf oneOf $ref`. Bounds, patterns and formats don't count.
 *
 * Keeps what it found out about pairs of schemas, so use one for a whole flow.
 */
export class SchemaComparison {
  readonly #known = new Map<unknown, Map<JsonSchema, Verdict>>();
  #depth = 0;

  fits(type: ValueType, expected: LocatedSchema): Verdict {
    const target = dereference(expected);
    if (target.schema === true) return "yes";
    if (target.schema === false) return { no: ["no value is allowed here"] };
    const known = this.#knownOf(type);
    const verdict = known.get(target.schema);
    if (verdict !== undefined) return verdict;
    // Recursive schemas come back to this pair: they fit unless something else in them does not.
    known.set(target.schema, "yes");
    const found = this.#compare(type, target.schema, target);
    known.set(target.schema, found);
    return found;
  }

  /** What is known about a type. Types are made anew at each use; the schemas and values that they are of are not. */
  #knownOf(type: ValueType): Map<JsonSchema, Verdict> {
    const key = lastingPart(type);
    const known = this.#known.get(key) ?? new Map<JsonSchema, Verdict>();
    this.#known.set(key, known);
    return known;
  }

  #compare(type: ValueType, schema: JsonObject, target: LocatedSchema): Verdict {
    if (this.#depth > maxDepth) return "unknown";
    this.#depth += 1;
    const verdict = either(alternatives(type).map((alternative) => this.#fitsAlone(alternative, schema, target)));
    this.#depth -= 1;
    return verdict;
  }

  #fitsAlone(type: ValueType, schema: JsonObject, target: LocatedSchema): Verdict {
    const fitsType = compareTypeNames(type, schema);
    if (isNo(fitsType)) return fitsType;
    return both([
      fitsType,
      compareValues(type, schema),
      this.#fitsMembers(type, schema, target),
      ...this.#fitsChoices(type, schema, target),
      unreadKeywords.some((keyword) => Object.hasOwn(schema, keyword)) ? "unknown" : "yes",
    ]);
  }

  #fitsMembers(type: ValueType, schema: JsonObject, target: LocatedSchema): Verdict {
    switch (typeName(type)) {
      case "object":
        return both(this.#fitsFields(type, schema, target));
      case "array":
        return both(this.#fitsItems(type, schema, target));
      case undefined:
        // It may be something without any members.
        return doubtful(both([...this.#fitsFields(type, schema, target), ...this.#fitsItems(type, schema, target)]));
      default:
        return "yes";
    }
  }

  #fitsFields(type: ValueType, schema: JsonObject, target: LocatedSchema): Verdict[] {
    const verdicts: Verdict[] = [];
    for (const name of stringsOf(schema.required)) {
      if (fieldType(type, name) === undefined) verdicts.push({ no: [`missing required property: '${name}'`] });
      else if (!isRequired(type, name)) verdicts.push("unknown");
    }
    const properties = isJsonObject(schema.properties) ? schema.properties : {};
    for (const [name, property] of Object.entries(properties)) {
      verdicts.push(this.#fitsField(type, name, property, target));
    }
    const others = schema.additionalProperties;
    if (others === undefined || schema.patternProperties !== undefined) return verdicts;
    const unlisted = otherFieldType(type);
    // There may be none of them, so they never make a value surely wrong.
    if (unlisted !== undefined) verdicts.push(doubtful(this.fits(unlisted, { ...target, schema: asSchema(others) })));
    for (const name of fieldNames(type)) {
      if (Object.hasOwn(properties, name)) continue;
      if (others !== false) verdicts.push(this.#fitsField(type, name, others, target));
      else verdicts.push(isRequired(type, name) ? { no: [`unexpected property '${name}' not allowed`] } : "unknown");
    }
    return verdicts;
  }

  #fitsField(type: ValueType, name: string, schema: JsonValue, { roots }: LocatedSchema): Verdict {
    const field = fieldType(type, name);
    if (field === undefined) return "yes";
    const verdict = this.fits(field, { schema: asSchema(schema), roots });
    return isListed(type, name) ? prefixed(`property '${name}'`, verdict) : doubtful(verdict);
  }

  #fitsItems(type: ValueType, schema: JsonObject, target: LocatedSchema): Verdict[] {
    const first = isJsonArray(schema.prefixItems) ? schema.prefixItems : [];
    if (schema.items === undefined && first.length === 0) return [];
    const fitsItem = (index: number): Verdict => {
      const item = itemType(type, index);
      const expected = { ...target, schema: asSchema(first[index] ?? schema.items) };
      return item === undefined ? "yes" : this.fits(item, expected);
    };
    const length = knownLength(type);
    if (length !== undefined) {
      return Array.from({ length }, (_, index) => prefixed(`item ${index}`, fitsItem(index)));
    }
    // One place beyond those with types of their own stands for all the rest.
    const places = Array.from({ length: Math.max(first.length, tupleLength(type)) + 1 }, (_, index) => index);
    // That there is a first element is taken for granted; a further one may be missing.
    return places.map((index) => (index === 0 ? prefixed("items", fitsItem(0)) : doubtful(fitsItem(index))));
  }

  #fitsChoices(type: ValueType, schema: JsonObject, { roots }: LocatedSchema): Verdict[] {
    const fitsEach = (parts: readonly JsonValue[]): Verdict[] =>
      parts.map((part) => this.fits(type, { schema: asSchema(part), roots }));
    const verdicts: Verdict[] = isJsonArray(schema.allOf) ? fitsEach(schema.allOf) : [];
    for (const keyword of ["anyOf", "oneOf"]) {
      const parts = schema[keyword];
      if (!isJsonArray(parts)) continue;
      const each = fitsEach(parts);
      if (each.includes("yes")) continue;
      verdicts.push(each.every(isNo) ? { no: [`does not match any ${keyword} option`] } : "unknown");
    }
    return verdicts;
  }
}

function lastingPart(type: ValueType): unknown {
  if (type.kind === "schema" && type.only === undefined) return dereference(type).schema;
  return type.kind === "literal" && typeof type.value === "object" && type.value !== null ? type.value : type;
}

function compareTypeNames(type: ValueType, schema: JsonObject): Verdict {
  const expected = typeof schema.type === "string" ? [schema.type] : stringsOf(schema.type);
  const actual = typeName(type);
  if (expected.length === 0) return "yes";
  if (actual === undefined) return "unknown";
  if (expected.includes(actual) || (actual === "integer" && expected.includes("number"))) return "yes";
  if (actual === "number" && expected.includes("integer") && type.kind === "schema") return "unknown";
  const names = expected.map((name) => `'${name}'`).join(" or ");
  return { no: [`type mismatch: expected ${names}, got '${actual}'`] };
}

function compareValues(type: ValueType, schema: JsonObject): Verdict {
  const allowed = schema.const === undefined ? schema.enum : [schema.const];
  if (!isJsonArray(allowed)) return "yes";
  if (type.kind !== "literal") return "unknown";
  const text = JSON.stringify(type.value);
  if (allowed.some((value) => equal(value, type.value))) return "yes";
  return {
    no: [
      schema.const === undefined
        ? `enum value ${text} not in allowed values`
        : `const mismatch: expected ${JSON.stringify(schema.const)}, got ${text}`,
    ],
  };
}

/** What holds for a value that is one of several alternatives. */
function either(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.every((verdict) => verdict === "yes")) return "yes";
  return verdicts.every(isNo) ? (verdicts[0] ?? "yes") : "unknown";
}

/** What holds for a value that has to meet several demands. */
function both(verdicts: readonly Verdict[]): Verdict {
  const no = verdicts.filter(isNo).flatMap((verdict) => verdict.no);
  if (no.length > 0) return { no: no.slice(0, maxReasons) };
  return verdicts.includes("unknown") ? "unknown" : "yes";
}

function isNo(verdict: Verdict): verdict is { readonly no: readonly string[] } {
  return typeof verdict === "object";
}

/** What holds for a value that may not be there at all. */
function doubtful(verdict: Verdict): Verdict {
  return verdict === "yes" ? "yes" : "unknown";
}

function prefixed(place: string, verdict: Verdict): Verdict {
  return isNo(verdict) ? { no: verdict.no.map((reason) => `${place}: ${reason}`) } : verdict;
}

function knownLength(type: ValueType): number | undefined {
  if (type.kind === "array") return type.items.length;
  return type.kind === "literal" && isJsonArray(type.value) ? type.value.length : undefined;
}

function stringsOf(value: JsonValue | undefined): string[] {
  return isJsonArray(value) ? value.filter((item) => typeof item === "string") : [];
}

function equal(left: JsonValue, right: JsonValue): boolean {
  if (left === right) return true;
  if (isJsonArray(left)) {
    return (
      isJsonArray(right) &&
      left.length === right.length &&
      left.every((item, index) => equal(item, right[index] ?? null))
    );
  }
  if (!isJsonObject(left) || !isJsonObject(right)) return false;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && equal(left[key] ?? null, right[key] ?? null))
  );
}
