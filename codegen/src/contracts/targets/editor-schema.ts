import { jsonText } from "../generated-text.ts";
import { isRecord, type JsonRecord } from "../json.ts";
import { demandAlso, mapSchemas } from "../schema.ts";
import type { Render } from "../target.ts";

/**
 * The contract as a schema for editors, in draft-07, which every YAML and JSON language server reads.
 *
 * That draft ignores what stands beside a `$ref`, so descriptions move around it, and its definitions have another key.
 */
export function editorSchema(): Render {
  return (contract) => {
    const schema = mapSchemas(contract.document, toDraft7);
    const { $schema: _, ...document } = isRecord(schema) ? schema : {};
    return jsonText(contract, { $schema: "http://json-schema.org/draft-07/schema#", ...document });
  };
}

function toDraft7(schema: JsonRecord): JsonRecord {
  const { $ref, $defs, discriminator, format, ...rest } = schema;
  const draft7 = {
    ...(discriminator === undefined ? withoutExclusion(rest) : rest),
    // Editors do not know the formats of numbers, and their bounds stand in the contract as `minimum`.
    ...(typeof format === "string" && standardFormats.has(format) && { format }),
    ...($defs !== undefined && { definitions: $defs }),
  };
  if (typeof $ref !== "string") return draft7;
  const reference = { $ref: $ref.replace(/^#\/\$defs\//, "#/definitions/") };
  return Object.keys(draft7).length === 0 ? reference : demandAlso(draft7, reference);
}

/** Without a discriminator two forms may fit at once: null is also "any value". */
function withoutExclusion({ oneOf, ...rest }: JsonRecord): JsonRecord {
  if (oneOf === undefined) return rest;
  return rest.anyOf === undefined ? { ...rest, anyOf: oneOf } : demandAlso(rest, { anyOf: oneOf });
}

const standardFormats = new Set(["date-time"]);
