import { isJsonArray, isJsonObject, type JsonValue } from "../json.ts";
import { renameKeys, withFields } from "./rename-keys.ts";
import { type RewriteReport, reportRewrite } from "./report.ts";

const keyNames = { config_file: "configFile", stepflow_config: "config" };

/** Rewrites the test cases of an older flow. */
export function rewriteTest(value: JsonValue, at: string, report: RewriteReport): JsonValue {
  if (!isJsonObject(value)) return value;
  const fields = renameKeys(value, at, keyNames, report);
  const { cases } = fields;
  if (!isJsonArray(cases)) return fields;
  return withFields(fields, { cases: cases.map((item, index) => rewriteCase(item, `${at}.cases[${index}]`, report)) });
}

/** An older case could ask for success alone. Results are compared in part, so the empty object asks for little more. */
function rewriteCase(value: JsonValue, at: string, report: RewriteReport): JsonValue {
  if (!isJsonObject(value) || !isJsonObject(value.output)) return value;
  const { output } = value;
  if (output.outcome !== "success" || output.result !== undefined) return value;
  const message = "success without a result is written result: {} now, which any object satisfies";
  reportRewrite(report, "olderTestCase", `${at}.output`, message);
  return withFields(value, { output: { ...output, result: {} } });
}
