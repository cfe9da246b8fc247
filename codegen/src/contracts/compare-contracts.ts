import { type Change, compareSchemas, isSame, isWords, recordOf, type Uses, type Weight } from "./compare-schemas.ts";
import { isList, isRecord, type Json, type JsonRecord } from "./json.ts";
import { pointerTo } from "./json-pointer.ts";

const inRequests: Uses = { request: true, response: false };
const inResponses: Uses = { request: false, response: true };

/**
 * What is different between two OpenAPI documents, and what that means for a client of the first: `breaking` where its
 * calls or its reading of answers may fail, `compatible` where they go on, `words` where only texts differ. Where servers
 * are is not looked at.
 */
export function compareContracts(before: JsonRecord, after: JsonRecord): Change[] {
  return [
    ...compareWords(recordOf(before.info), recordOf(after.info), "#/info"),
    ...comparePaths(recordOf(before.paths), recordOf(after.paths)),
    ...compareComponents(before, after),
  ];
}

function comparePaths(before: JsonRecord, after: JsonRecord): Change[] {
  return compareMaps(before, after, "#/paths", "path", (old, young, pointer) =>
    compareMaps(operationsOf(old), operationsOf(young), pointer, "operation", compareOperations),
  );
}

function compareOperations(before: JsonRecord, after: JsonRecord, pointer: string): Change[] {
  return [
    ...compareWords(before, after, pointer),
    ...compareIds(before, after, pointer),
    ...compareParameters(before, after, pointerTo(pointer, "parameters")),
    ...compareContents(
      recordOf(before.requestBody),
      recordOf(after.requestBody),
      pointerTo(pointer, "requestBody"),
      inRequests,
    ),
    ...compareMaps(
      recordOf(before.responses),
      recordOf(after.responses),
      pointerTo(pointer, "responses"),
      "response",
      (old, young, at) => compareContents(old, young, at, inResponses),
    ),
  ];
}

/** Generated clients call operations by their ids. */
function compareIds(before: JsonRecord, after: JsonRecord, pointer: string): Change[] {
  if (before.operationId === after.operationId) return [];
  return [{ weight: "breaking", pointer: pointerTo(pointer, "operationId"), what: "operationId changed" }];
}

function compareParameters(before: JsonRecord, after: JsonRecord, pointer: string): Change[] {
  const [old, young] = [parametersOf(before), parametersOf(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(young)])].flatMap((name): Change[] => {
    const at = pointerTo(pointer, name);
    const [one, other] = [old[name], young[name]];
    if (one === undefined) {
      const weight = recordOf(other).required === true ? "breaking" : "compatible";
      return [{ weight, pointer: at, what: "parameter added" }];
    }
    if (other === undefined) return [{ weight: "breaking", pointer: at, what: "parameter removed" }];
    const demanded = recordOf(other).required === true && recordOf(one).required !== true;
    return [
      ...compareWords(recordOf(one), recordOf(other), at),
      ...(demanded ? [{ weight: "breaking" as const, pointer: at, what: "parameter became required" }] : []),
      ...compareSchemas(recordOf(one).schema ?? {}, recordOf(other).schema ?? {}, pointerTo(at, "schema"), inRequests),
    ];
  });
}

/** A body or an answer: its media types, each with a schema. */
function compareContents(before: JsonRecord, after: JsonRecord, pointer: string, uses: Uses): Change[] {
  return [
    ...compareWords(before, after, pointer),
    ...compareMaps(
      recordOf(before.content),
      recordOf(after.content),
      pointerTo(pointer, "content"),
      "media type",
      (old, young, at) => [
        ...compareWords(old, young, at),
        ...compareSchemas(old.schema ?? {}, young.schema ?? {}, pointerTo(at, "schema"), uses),
      ],
    ),
  ];
}

function compareComponents(before: JsonRecord, after: JsonRecord): Change[] {
  const [request, response] = [reachable(before, "request"), reachable(before, "response")];
  const schemas = (document: JsonRecord): JsonRecord => recordOf(recordOf(document.components).schemas);
  const [old, young] = [schemas(before), schemas(after)];
  return compareMaps(old, young, "#/components/schemas", "schema", (one, other, pointer) => {
    const name = pointer.slice(pointer.lastIndexOf("/") + 1);
    return compareSchemas(one, other, pointer, { request: request.has(name), response: response.has(name) });
  });
}

/** The names of schemas that requests, or answers, lead to. */
function reachable(document: JsonRecord, side: "request" | "response"): Set<string> {
  const schemas = recordOf(recordOf(document.components).schemas);
  const found = new Set<string>();
  const visit = (value: Json): void => {
    for (const [, name = ""] of JSON.stringify(value).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (found.has(name)) continue;
      found.add(name);
      visit(schemas[name] ?? null);
    }
  };
  for (const item of Object.values(recordOf(document.paths))) {
    for (const operation of Object.values(operationsOf(recordOf(item)))) {
      const { requestBody, parameters, responses } = recordOf(operation);
      visit(side === "request" ? [requestBody ?? null, parameters ?? null] : (responses ?? null));
    }
  }
  return found;
}

/** Compares what stands under the same names; what is new may be left alone, what is gone may be missed. */
function compareMaps(
  before: JsonRecord,
  after: JsonRecord,
  pointer: string,
  kind: string,
  compare: (before: JsonRecord, after: JsonRecord, pointer: string) => Change[],
): Change[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name): Change[] => {
    const at = pointerTo(pointer, name);
    const [old, young] = [before[name], after[name]];
    if (isWords(name) || isSame(old ?? null, young ?? null)) return [];
    if (old === undefined) return [{ weight: "compatible", pointer: at, what: `${kind} added` }];
    if (young === undefined) return [{ weight: "breaking", pointer: at, what: `${kind} removed` }];
    return compare(recordOf(old), recordOf(young), at);
  });
}

function compareWords(before: JsonRecord, after: JsonRecord, pointer: string): Change[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((key) => isWords(key) && !isSame(before[key] ?? null, after[key] ?? null))
    .map((key) => ({ weight: "words" as Weight, pointer: pointerTo(pointer, key), what: "text changed" }));
}

function operationsOf(item: JsonRecord): JsonRecord {
  return Object.fromEntries(
    Object.entries(item).filter(([, operation]) => recordOf(operation).responses !== undefined),
  );
}

function parametersOf({ parameters }: JsonRecord): JsonRecord {
  const list = isList(parameters) ? parameters.filter(isRecord) : [];
  return Object.fromEntries(list.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter]));
}
