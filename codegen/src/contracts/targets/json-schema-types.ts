import { compile } from "json-schema-to-typescript";
import type { Contract } from "../contract.ts";
import { ContractError } from "../contract-error.ts";
import { typescriptText } from "../generated-text.ts";
import { isRecord, type JsonRecord } from "../json.ts";
import { demandAlso, isAnnotation, mapSchemas } from "../schema.ts";
import type { Render } from "../target.ts";

/** Where the generated types import what they call a JSON value. */
export interface JsonSchemaTypesOptions {
  /** A module that exports the types `JsonValue` and `JsonObject`, as the generated file imports it. */
  readonly jsonTypesFrom: string;
}

/**
 * TypeScript types for a JSON Schema: one for the document, named by its title, and one for each of its `$defs`,
 * also for those that nothing refers to.
 */
export function jsonSchemaTypes(options: JsonSchemaTypesOptions): Render {
  return async (contract) => {
    const imported = new Set<string>();
    const schema = mapSchemas(everyTypeNamed(contract), (inner) => nameJsonTypes(separateReference(inner), imported));
    const code = await compile(schema as object, root, {
      additionalProperties: false,
      bannerComment: "",
      format: false,
      unreachableDefinitions: true,
      $refOptions: { resolve: { external: false } },
    });
    const imports =
      imported.size === 0
        ? ""
        : `import type { ${[...imported].sort().join(", ")} } from "${options.jsonTypesFrom}";\n\n`;
    return typescriptText(contract, imports + code.replace(emptyRoot, "").replaceAll(referencedBy, ""));
  };
}

/** The library makes a type of the root and of what it reaches; an empty root over definitions reaches each the same. */
const root = "EmptyRootOfAllDefinitions";
const emptyRoot = new RegExp(`export interface ${root} \\{\\s*\\}`);

/** A remark that the library adds to each named type; it says nothing that an editor does not. */
const referencedBy = /(\n \* ?)?\n \* This interface was referenced by [^\n]*\n \* via the `definition` [^\n]*/g;

function everyTypeNamed({ document, file }: Contract): JsonRecord {
  const { $schema: _, $defs, ...whole } = document;
  if (typeof whole.title !== "string") throw new ContractError(file, "#", "expected a title, which names the type");
  return { type: "object", properties: {}, $defs: { [whole.title]: whole, ...(isRecord($defs) && $defs) } };
}

/** A reference with a description beside it would become a copy of what it refers to; below `allOf` it keeps its name. */
function separateReference(schema: JsonRecord): JsonRecord {
  const { $ref, default: _, ...beside } = schema;
  return $ref === undefined || Object.keys(schema).length === 1 ? schema : demandAlso(beside, { $ref });
}

/** Schemas that say nothing about their value, or only that it is an object, become the JSON types of the package. */
function nameJsonTypes(schema: JsonRecord, imported: Set<string>): JsonRecord {
  const keywords = Object.keys(schema).filter((keyword) => !isAnnotation(keyword) && keyword !== "$schema");
  if (keywords.length === 0) {
    imported.add("JsonValue");
    return { ...schema, tsType: "JsonValue" };
  }
  const open = schema.additionalProperties === undefined || schema.additionalProperties === true;
  if (!open || !keywords.every((keyword) => keyword === "type" || keyword === "additionalProperties")) return schema;
  const types = [schema.type].flat();
  if (!types.includes("object") || types.some((type) => type !== "object" && type !== "null")) return schema;
  imported.add("JsonObject");
  return { ...schema, tsType: types.includes("null") ? "JsonObject | null" : "JsonObject" };
}
