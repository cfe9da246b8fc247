import type { Contract } from "../contract.ts";
import { typescriptText } from "../generated-text.ts";
import type { JsonRecord } from "../json.ts";
import { pointerTo } from "../json-pointer.ts";
import { findOperations, type Operation, schemaDocument } from "../openapi.ts";
import type { Render } from "../target.ts";
import { validatorsCode } from "./schema-validators.ts";

/**
 * What a server needs of an OpenAPI document: each operation by its id, with its method, its path and its parameters in
 * the query, and validators for bodies (`bodies`) and queries (`queries`), by the same ids. Needs nothing at run time.
 */
export function openapiOperations(): Render {
  return (contract) => {
    const operations = findOperations(contract);
    const validators = validatorsCode(schemaDocument(contract, operations), {
      bodies: Object.fromEntries(
        operations.flatMap(({ id, body }) => (body === undefined ? [] : [[id, pointerOf(body, `${id}Body`)]])),
      ),
      queries: Object.fromEntries(
        operations
          .filter(({ query }) => Object.keys(query).length > 0)
          .map(({ id }) => [id, pointerTo("#/$defs", `${id}Query`)]),
      ),
    });
    return typescriptText(contract, `${validators}\n${operationTypes}\n${printOperations(operations)}`);
  };
}

/**
 * Validators of what a server answers, for tests: by the operation's id and the status, such as `getRun 200`.
 *
 * @param schemas names of schemas to have validators for beside them (`named`)
 */
export function openapiResponses(schemas: readonly string[] = []): Render {
  return (contract) => {
    const operations = findOperations(contract);
    const responses = operations.flatMap(({ id, responses }) =>
      Object.entries(responses).map(([status, schema]) => [`${id} ${status}`, pointerOf(schema, `${id}${status}`)]),
    );
    const document = schemaDocument(contract, operations);
    const tables = {
      responses: Object.fromEntries(responses),
      named: Object.fromEntries(schemas.map((name) => [name, pointerTo("#/$defs", name)])),
    };
    return typescriptText(contract, validatorsCode(document, tables));
  };
}

/** The contract itself as a module, for a server that answers it. */
export function contractModule(constant: string): Render {
  return (contract: Contract) => {
    const code = `import type { JsonObject } from "@stepflow/core";\n\nexport const ${constant}: JsonObject = ${JSON.stringify(contract.document)};\n`;
    return typescriptText(contract, code);
  };
}

const operationTypes = `
/** How a parameter's text is read. */
export type QueryType = "string" | "boolean" | "integer";

/** Where an operation is, and what its query may have. */
export interface Operation {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: string;
  readonly query: Readonly<Record<string, QueryType>>;
}
`;

function printOperations(operations: readonly Operation[]): string {
  const entries = operations.map(({ id, method, path, query }) => {
    const types = Object.entries(query).map(([name, schema]) => [name, textType(schema)]);
    return [id, { method: method.toUpperCase(), path, query: Object.fromEntries(types) }];
  });
  const names = operations.map(({ id }) => JSON.stringify(id)).join(" | ");
  return `export type OperationId = ${names};\n
export const operations: Readonly<Record<OperationId, Operation>> = ${JSON.stringify(Object.fromEntries(entries))};\n`;
}

/** A query has no null: what is absent says it. */
function textType(schema: JsonRecord): string {
  const types = Array.isArray(schema.type) ? schema.type : [schema.type];
  return types.find((type) => type === "boolean" || type === "integer") ?? "string";
}

/** A named schema is compiled once, however many operations share it. */
function pointerOf({ $ref }: JsonRecord, ownName: string): string {
  return typeof $ref === "string" ? $ref.replace("#/components/schemas/", "#/$defs/") : pointerTo("#/$defs", ownName);
}
