import { jsonText } from "../generated-text.ts";
import { isRecord, type JsonRecord } from "../json.ts";
import { mapSchemas } from "../schema.ts";
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
  const { $ref, $defs, discriminator, oneOf, format, ...rest } = schema;
  return {
    ...rest,
    // Formats of numbers are not known to editors, and their bounds stand in the contract as `minimum`.
    ...(typeof format === "string" && standardFormats.has(format) && { format }),
    ...(typeof $ref === "string" && withReference(definitionsOf($ref), Object.keys(rest).length > 0)),
    // Without a discriminator two forms may fit: null is also "any value".
    ...(oneOf !== undefined && (discriminator === undefined ? { anyOf: oneOf } : { oneOf })),
    ...($defs !== undefined && { definitions: $defs }),
  };
}

const standardFormats = new Set(["date-time"]);

function definitionsOf(reference: string): string {
  return reference.replace(/^#\/\$defs\//, "#/definitions/");
}

function withReference($ref: string, hasSiblings: boolean): JsonRecord {
  return hasSiblings ? { allOf: [{ $ref }] } : { $ref };
}
