import { describeJson } from "../describe-json.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../json.ts";
import { mapExpression } from "./map-expression.ts";
import { type RewriteReport, reportRewrite } from "./report.ts";

/** Rewrites `{ $from: { workflow: input } }` and `{ $from: { step: id } }`, each with or without `path`. */
export function rewriteReferences(expression: JsonValue, at: string, report: RewriteReport): JsonValue {
  return mapExpression(expression, at, (value, place) =>
    Object.hasOwn(value, "$from") ? rewriteReference(value, place, report) : undefined,
  );
}

function rewriteReference(value: JsonObject, at: string, report: RewriteReport): JsonValue {
  const stray = Object.keys(value).find((key) => key !== "$from" && key !== "path");
  if (stray !== undefined) {
    const message = `${stray} beside $from has no counterpart; say what a skipped step stands for with $if or $coalesce`;
    report.issues.push({ path: `${at}.${stray}`, message });
  }
  const path = olderPath(value.path, at, report);
  const rewritten = currentReference(value.$from, path);
  if (rewritten === undefined) {
    const message = `expected { workflow: input } or { step: id }, found ${describeJson(value.$from)}`;
    report.issues.push({ path: `${at}.$from`, message });
    return null;
  }
  // Paths to every element of a list make sense only in a step with foreach, which reports what they become.
  if (!path.includes("[*]")) {
    reportRewrite(report, "olderReference", at, `$from is written ${JSON.stringify(rewritten)} now`);
  }
  return rewritten;
}

function currentReference(from: JsonValue | undefined, path: string): JsonObject | undefined {
  if (!isJsonObject(from)) return undefined;
  if (from.workflow === "input") return { $input: path };
  if (typeof from.step !== "string") return undefined;
  return path === "$" ? { $step: from.step } : { $step: from.step, path };
}

/** Older paths need no `$` in front, and their dots lead into objects. */
function olderPath(path: JsonValue | undefined, at: string, report: RewriteReport): string {
  if (path === undefined || path === null) return "$";
  if (typeof path !== "string") {
    report.issues.push({ path: `${at}.path`, message: `expected a path, found ${describeJson(path)}` });
    return "$";
  }
  const text = path.trim();
  if (text === "" || text.startsWith("$")) return text === "" ? "$" : text;
  return text.startsWith("[") ? `$${text}` : `$.${text}`;
}
