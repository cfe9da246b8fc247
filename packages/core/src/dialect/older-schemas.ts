import { isJsonObject, type JsonObject, type JsonValue } from "../json.ts";
import { withFields, withoutKeys } from "./rename-keys.ts";
import { type RewriteReport, reportRewrite } from "./report.ts";

const parts = ["input", "output", "variables"] as const;

/** Moves schemas from the top of an older flow, and from its steps, to where the current dialect has them. */
export function rewriteSchemas(
  flow: JsonObject,
  stepSchemas: Readonly<Record<string, JsonValue>>,
  report: RewriteReport,
): JsonObject {
  const moved: Record<string, JsonValue> = {};
  for (const part of parts) {
    for (const key of [`${part}_schema`, `${part}Schema`]) {
      const schema = flow[key] ?? null;
      if (schema === null) continue;
      moved[part] = schema;
      reportRewrite(report, "olderSchema", `$.${key}`, `${key} is written schemas.properties.${part} now`);
    }
  }
  if (Object.keys(stepSchemas).length > 0) moved.steps = { type: "object", properties: stepSchemas };
  if (Object.keys(moved).length === 0) return flow;
  const schemas = isJsonObject(flow.schemas) ? flow.schemas : { type: "object" };
  const current = isJsonObject(schemas.properties) ? schemas.properties : {};
  return withFields(
    withoutKeys(
      flow,
      parts.flatMap((part) => [`${part}_schema`, `${part}Schema`]),
    ),
    // What stands in the current place already is newer than what stood at the top.
    { schemas: { ...schemas, properties: { ...moved, ...current } } },
  );
}
