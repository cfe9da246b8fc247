import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import type { Contract } from "../contract.ts";
import { ContractError } from "../contract-error.ts";
import { formatKeywords } from "../formats.ts";
import { typescriptText } from "../generated-text.ts";
import { isList, isRecord, type Json, type JsonRecord } from "../json.ts";
import { valueAt } from "../json-pointer.ts";
import { demandAlso, isAnnotation, mapSchemas } from "../schema.ts";
import type { Render } from "../target.ts";

/** Exported tables of validators: table name, then validator name, then the JSON pointer of its schema. */
export type ValidatorTables = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * A module of validators that needs nothing at run time: no schema compiler, no schema, no import.
 *
 * Each validator answers undefined for a value that fits, and the first fault of one that does not.
 */
export function schemaValidators(tables: ValidatorTables): Render {
  return (contract) => typescriptText(contract, validatorsCode(contract, tables));
}

/** The module's code before it is formatted. */
export function validatorsCode(contract: Contract, tables: ValidatorTables): string {
  // Each schema once, though two methods may share it: ajv prints a function again for each name it is asked for by.
  const pointers = [...new Set(Object.values(tables).flatMap((table) => Object.values(table)))];
  for (const pointer of pointers) {
    if (valueAt(contract.document, pointer) === undefined) {
      throw new ContractError(contract.file, pointer, "a validator is asked for this schema, and it is not there");
    }
  }
  const compiled = compileValidators(contract, pointers);
  return `${preamble}\n${compiled}\n${printTables(tables, pointers)}`;
}

/** The compiled code has no types: it is checked by its tests instead. Only what is exported is typed. */
const preamble = `// @ts-nocheck

/** What is wrong with a value. */
export interface Fault {
  /** JSON pointer to the offending part; empty for the value itself. */
  readonly pointer: string;
  /** What was expected there. */
  readonly message: string;
}

/** Answers the first fault of a value, or undefined when it fits. */
export type Validator = (value: unknown) => Fault | undefined;

function validator(validate): Validator {
  return (value) => {
    if (validate(value)) return undefined;
    const [{ instancePath, message, params }] = validate.errors;
    const allowed = params.allowedValues ?? ("allowedValue" in params ? [params.allowedValue] : undefined);
    const choice = allowed === undefined ? "" : \`: \${allowed.map((one) => JSON.stringify(one)).join(", ")}\`;
    return { pointer: instancePath, message: message + choice };
  };
}
`;

function compileValidators({ file, document }: Contract, pointers: readonly string[]): string {
  const { $schema: _, ...schema } = document;
  const ajv = new Ajv({ code: { source: true, esm: true }, inlineRefs: false, strict: true, strictTypes: false });
  ajv.addSchema(mapSchemas(schema, toPlainSchema) as object, "contract");
  const code = standalone.default(
    ajv,
    Object.fromEntries(pointers.map((pointer, index) => [variable(index), `contract${pointer}`])),
  );
  if (code.includes("require(")) {
    throw new ContractError(file, undefined, "a validator would need the schema compiler at run time");
  }
  return code.replace('"use strict";', "").replaceAll("export const ", "const ");
}

function printTables(tables: ValidatorTables, pointers: readonly string[]): string {
  return Object.entries(tables)
    .map(([table, validators]) => {
      const types = Object.keys(validators).map((name) => `readonly ${JSON.stringify(name)}: Validator;`);
      const values = Object.entries(validators).map(
        ([name, pointer]) => `${JSON.stringify(name)}: validator(${variable(pointers.indexOf(pointer))}),`,
      );
      return `export const ${table}: { ${types.join(" ")} } = { ${values.join("\n")} };\n`;
    })
    .join("\n");
}

function variable(index: number): string {
  return `compiled${index}`;
}

/**
 * Rewrites a schema into keywords that compile without helpers and blame the right place.
 *
 * A union by discriminator becomes a choice by its value, so that a fault inside one form is not reported as "fits none".
 * Any other union becomes `anyOf`: where the contract writes "any value, or null" as `oneOf`, null would fit both.
 */
function toPlainSchema(schema: JsonRecord): JsonRecord {
  const { discriminator, oneOf, format, ...rest } = schema;
  const plain = Object.fromEntries(Object.entries(rest).filter(([keyword]) => !isAnnotation(keyword)));
  // A bound that the contract gives itself is the narrower one.
  const bounded = { ...(typeof format === "string" && formatKeywords(format)), ...plain };
  if (oneOf === undefined) return bounded;
  const forms = isRecord(discriminator) ? choice(discriminator) : union(oneOf);
  return Object.keys(bounded).length === 0 ? forms : demandAlso(bounded, forms);
}

function choice({ propertyName, mapping }: JsonRecord): JsonRecord {
  if (typeof propertyName !== "string" || !isRecord(mapping)) return {};
  return {
    type: "object",
    required: [propertyName],
    properties: { [propertyName]: { enum: Object.keys(mapping) } },
    allOf: Object.entries(mapping).map(([value, $ref]) => ({
      if: { required: [propertyName], properties: { [propertyName]: { const: value } } },
      then: { $ref },
    })),
  };
}

/** "X or null" becomes "unless null, X", so that a fault inside X is reported as itself. */
function union(forms: Json): JsonRecord {
  if (!isList(forms)) return {};
  const others = forms.filter((form) => !(isRecord(form) && form.type === "null"));
  const [only] = others;
  if (only === undefined || others.length !== 1 || forms.length !== 2) return { anyOf: forms };
  return { if: { not: { type: "null" } }, then: only };
}
