import { defaultLimits } from "./document/limits.ts";
import { jsonReader } from "./document/read-json.ts";
import type { ReadText } from "./document/text-document.ts";
import type { Flow } from "./flow/flow.ts";
import type { FlowDefinition } from "./flow/flow-definition.ts";
import { type ParseFlowOptions, parseFlowText, parseFlow as parseJsonFlow } from "./flow/parse.ts";
import type { JsonObject, JsonValue } from "./json.ts";
import { yamlReader } from "./yaml/read-yaml.ts";

export { parseYaml } from "./yaml/parse-yaml.ts";
export { type ReadableDocument, type ReadDocumentOptions, readDocument } from "./yaml/read-document.ts";

/**
 * Reads a flow document: YAML or JSON text, or the object that it stands for.
 *
 * As in Stepflow 0.11, only `true` and `false` are booleans and merge keys are not applied. Duplicate keys are refused.
 *
 * @throws ValidationError naming the line, the column and the path of everything that is wrong
 */
export function parseFlow(
  document: string | JsonObject | Flow,
  options: ParseFlowOptions = {},
): FlowDefinition<JsonValue, JsonValue> {
  if (typeof document !== "string") return parseJsonFlow(document, options);
  const limits = { ...defaultLimits, ...options.limits };
  const readJson = jsonReader(limits);
  const readYaml = yamlReader(limits);
  // JSON is YAML, and reads much faster as what it is; text that is neither gets the explanation of its file's name.
  const read: ReadText = (text, visit) => {
    const isJsonFile = options.source?.endsWith(".json") ?? false;
    if (!isJsonFile && !/^\s*\{/.test(text)) return readYaml(text, visit);
    const json = readJson(text, visit);
    return isJsonFile || json.problems.length === 0 ? json : readYaml(text, visit);
  };
  return parseFlowText(document, read, options);
}
