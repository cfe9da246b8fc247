import { ContractError } from "./contract-error.ts";
import { knownFormats } from "./formats.ts";
import { isList, isRecord, type Json, type JsonRecord } from "./json.ts";
import { pointerTo } from "./json-pointer.ts";
import { isAnnotation, schemaKeywords, schemaListKeywords, schemaMapKeywords, visitSchemas } from "./schema.ts";

const typeNames = new Set(["array", "boolean", "integer", "null", "number", "object", "string"]);

/** What each keyword must hold; a keyword that is not here would be lost in some target, so it is refused. */
const keywordForms: Readonly<Record<string, { readonly expected: string; fits(value: Json): boolean }>> = {
  $schema: { expected: "a string", fits: (value) => typeof value === "string" },
  $ref: { expected: "a string", fits: (value) => typeof value === "string" },
  type: {
    expected: "a type name or a list of them",
    fits: (value) => (isList(value) ? value : [value]).every((name) => typeof name === "string" && typeNames.has(name)),
  },
  enum: { expected: "a list that is not empty", fits: (value) => isList(value) && value.length > 0 },
  const: { expected: "a value", fits: () => true },
  required: {
    expected: "a list of names",
    fits: (value) => isList(value) && value.every((name) => typeof name === "string"),
  },
  format: {
    expected: `one of ${[...knownFormats].join(", ")}`,
    fits: (value) => typeof value === "string" && knownFormats.has(value),
  },
  minimum: { expected: "a number", fits: (value) => typeof value === "number" },
  maximum: { expected: "a number", fits: (value) => typeof value === "number" },
  discriminator: {
    expected: "{ propertyName, mapping }",
    fits: (value) => isRecord(value) && typeof value.propertyName === "string" && isRecord(value.mapping),
  },
};

/**
 * Makes sure that a contract's schemas use only what every target can express.
 *
 * @throws ContractError naming the first keyword that is unknown or holds something else than it should
 */
export function checkSchemas(file: string, document: JsonRecord): void {
  const check = (schema: Json, pointer: string): void => {
    if (typeof schema === "boolean") return;
    if (!isRecord(schema)) throw new ContractError(file, pointer, `expected a schema, found ${JSON.stringify(schema)}`);
    for (const [keyword, value] of Object.entries(schema)) checkKeyword(keyword, value, pointerTo(pointer, keyword));
  };
  const checkKeyword = (keyword: string, value: Json, at: string): void => {
    if (isAnnotation(keyword) || schemaKeywords.has(keyword)) return;
    if (schemaListKeywords.has(keyword)) expect(isList(value), at, "a list of schemas", value);
    else if (schemaMapKeywords.has(keyword)) expect(isRecord(value), at, "an object of schemas", value);
    else {
      const form = Object.hasOwn(keywordForms, keyword) ? keywordForms[keyword] : undefined;
      if (form === undefined) throw new ContractError(file, at, `no target can express the keyword "${keyword}"`);
      expect(form.fits(value), at, form.expected, value);
    }
  };
  const expect = (fits: boolean, at: string, expected: string, found: Json): void => {
    if (!fits) throw new ContractError(file, at, `expected ${expected}, found ${JSON.stringify(found)}`);
  };
  for (const [pointer, schema] of schemaRoots(document)) visitSchemas(schema, pointer, check);
}

/** Where schemas begin: the document itself, or the named schemas and every `schema` field of an OpenAPI document. */
function* schemaRoots(document: JsonRecord): Generator<[pointer: string, schema: Json]> {
  if (document.openapi === undefined) {
    yield ["#", document];
    return;
  }
  const { schemas, ...components } = isRecord(document.components) ? document.components : {};
  if (isRecord(schemas)) {
    for (const [name, schema] of Object.entries(schemas)) yield [pointerTo("#/components/schemas", name), schema];
  }
  yield* schemaFields(components, "#/components");
  yield* schemaFields(document.paths ?? {}, "#/paths");
}

function* schemaFields(value: Json, pointer: string): Generator<[pointer: string, schema: Json]> {
  if (isList(value)) {
    for (const [index, item] of value.entries()) yield* schemaFields(item, pointerTo(pointer, index));
  } else if (isRecord(value)) {
    for (const [key, field] of Object.entries(value)) {
      if (key === "schema") yield [pointerTo(pointer, key), field];
      else if (key !== "example" && key !== "examples") yield* schemaFields(field, pointerTo(pointer, key));
    }
  }
}
