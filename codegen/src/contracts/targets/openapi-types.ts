import openapiTS, { astToString, type OpenAPI3, type SchemaObject } from "openapi-typescript";
import ts from "typescript";
import { typescriptText } from "../generated-text.ts";
import { isAnnotation } from "../schema.ts";
import type { Render } from "../target.ts";

/** Where the generated types import what they call a JSON value. */
export interface OpenapiTypesOptions {
  /** A module that exports the type `JsonValue`, as the generated file imports it. */
  readonly jsonTypesFrom: string;
}

/**
 * TypeScript types for an OpenAPI document: `paths`, `operations` and `components` as openapi-fetch reads them, and
 * each named schema under its own name.
 */
export function openapiTypes({ jsonTypesFrom }: OpenapiTypesOptions): Render {
  return async (contract) => {
    let usesJsonValue = false;
    // It writes into what it is given, and other targets read the same document.
    const nodes = await openapiTS(structuredClone(contract.document) as unknown as OpenAPI3, {
      // A request may leave out what has a default.
      defaultNonNullable: false,
      rootTypes: true,
      rootTypesNoSchemaPrefix: true,
      silent: true,
      transform: (schema) => {
        if (schema.format === "binary") return bytes;
        if (!isUnrestricted(schema)) return undefined;
        usesJsonValue = true;
        return jsonValue;
      },
    });
    const imports = usesJsonValue ? `import type { JsonValue } from "${jsonTypesFrom}";\n\n` : "";
    return typescriptText(contract, imports + astToString(nodes));
  };
}

const jsonValue = ts.factory.createTypeReferenceNode("JsonValue");

/** What every `fetch` can send; the library would say `string`. */
const bytes = ts.factory.createUnionTypeNode(
  ["Blob", "ArrayBuffer", "Uint8Array"].map((name) => ts.factory.createTypeReferenceNode(name)),
);

function isUnrestricted(schema: SchemaObject): boolean {
  return Object.keys(schema).every(isAnnotation);
}
