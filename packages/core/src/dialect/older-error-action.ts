import { isJsonObject, type JsonObject, type JsonValue } from "../json.ts";
import { renameKeys, withFields } from "./rename-keys.ts";
import { type RewriteReport, reportRewrite } from "./report.ts";

const keyNames = {
  type: "action",
  default_value: "defaultValue",
  max_retries: "maxRetries",
  max_attempts: "maxAttempts",
};

/** Rewrites an `onError` of an older dialect: its keys, its actions, and attempts counted instead of retries. */
export function rewriteErrorAction(value: JsonValue, at: string, report: RewriteReport): JsonValue {
  if (!isJsonObject(value)) return value;
  return countRetries(renameAction(renameKeys(value, at, keyNames, report), at, report), at, report);
}

function renameAction(fields: JsonObject, at: string, report: RewriteReport): JsonObject {
  switch (fields.action) {
    case "default":
    case "use_default":
      reportRewrite(report, "olderErrorAction", at, `the action ${fields.action} is called useDefault now`);
      return withFields(fields, { action: "useDefault" });
    case "skip":
    case "continue":
      reportRewrite(report, "olderErrorAction", at, `the action ${fields.action} is useDefault with null now`);
      return withFields(fields, { action: "useDefault", defaultValue: undefined });
    default:
      return fields;
  }
}

function countRetries(fields: JsonObject, at: string, report: RewriteReport): JsonObject {
  const { maxAttempts } = fields;
  if (typeof maxAttempts !== "number" || fields.maxRetries !== undefined) return fields;
  const maxRetries = Math.max(0, maxAttempts - 1);
  reportRewrite(report, "olderErrorAction", at, `${maxAttempts} attempts are maxRetries: ${maxRetries} now`);
  return withFields(fields, { maxAttempts: undefined, maxRetries });
}
