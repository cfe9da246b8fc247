import type { Contract } from "./contract.ts";
import { ContractError } from "./contract-error.ts";
import { isList, isRecord, type Json, type JsonRecord } from "./json.ts";
import { pointerTo } from "./json-pointer.ts";

/** One operation of an OpenAPI document, as far as JSON goes. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** Schemas of the parameters in the query, by name. */
  readonly query: Readonly<Record<string, JsonRecord>>;
  /** Schema of the JSON body. */
  readonly body: JsonRecord | undefined;
  /** Schemas of the JSON answers, by status. */
  readonly responses: Readonly<Record<string, JsonRecord>>;
}

const methods = ["get", "post", "put", "patch", "delete"];

/**
 * All operations of an OpenAPI document.
 *
 * @throws ContractError naming an operation without an id
 */
export function findOperations({ file, document }: Contract): Operation[] {
  return Object.entries(record(document.paths)).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = record(item)[method];
      if (!isRecord(operation)) return [];
      const pointer = pointerTo(pointerTo("#/paths", path), method);
      if (typeof operation.operationId !== "string") {
        throw new ContractError(file, pointer, "expected an operationId, which names the operation in the server");
      }
      const parameters = isList(operation.parameters) ? operation.parameters.filter(isRecord) : [];
      const inQuery = parameters.filter((parameter) => parameter.in === "query");
      const answers = Object.entries(record(operation.responses)).map(([status, response]) => [
        status,
        jsonSchemaOf(response),
      ]);
      return {
        id: operation.operationId,
        method,
        path,
        query: Object.fromEntries(inQuery.map(({ name, schema }) => [String(name), record(schema)])),
        body: jsonSchemaOf(operation.requestBody),
        responses: Object.fromEntries(answers.filter(([, schema]) => schema !== undefined)),
      };
    }),
  );
}

/**
 * The schemas of an OpenAPI document as one JSON Schema document: the named ones, and for an operation `x` those of
 * its body (`xBody`), its query (`xQuery`) and its answers (`x200`).
 */
export function schemaDocument(contract: Contract, operations: readonly Operation[]): Contract {
  const own = operations.flatMap(({ id, query, body, responses }) => [
    [`${id}Query`, { type: "object", properties: query }],
    ...(body === undefined ? [] : [[`${id}Body`, body]]),
    ...Object.entries(responses).map(([status, schema]) => [`${id}${status}`, schema]),
  ]);
  const $defs = { ...record(record(contract.document.components).schemas), ...Object.fromEntries(own) };
  const text = JSON.stringify({ $defs }).replaceAll('"#/components/schemas/', '"#/$defs/');
  return { ...contract, document: JSON.parse(text) };
}

function jsonSchemaOf(content: Json | undefined): JsonRecord | undefined {
  const media = record(record(record(content).content)["application/json"]);
  return isRecord(media.schema) ? media.schema : undefined;
}

function record(value: Json | undefined): JsonRecord {
  return isRecord(value) ? value : {};
}
