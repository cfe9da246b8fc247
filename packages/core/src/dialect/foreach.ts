import { isJsonObject, type JsonObject, type JsonValue } from "../json.ts";
import { mapExpression } from "./map-expression.ts";
import { withFields } from "./rename-keys.ts";
import { type RewriteReport, reportRewrite } from "./report.ts";

/**
 * Turns a step with `foreach` into a call of the map builtin, whose inner flow has this one step. Its input may read the
 * item, written as the list's path with `[*]` behind it, and nothing else: an inner flow sees its own input only.
 */
export function rewriteForeach(step: JsonObject, at: string, report: RewriteReport): JsonObject {
  const { foreach: items, ...body } = step;
  if (items === undefined || items === null) return step;
  const id = body.id ?? null;
  const input = readItem(body.input ?? null, items, `${at}.input`, report);
  const inner: JsonObject = {
    id,
    component: body.component ?? null,
    ...(body.onError !== undefined && { onError: body.onError }),
    input,
  };
  const workflow: JsonObject = { steps: [inner], output: { $step: id } };
  const message = "foreach is a call of /builtin/map now; its result is { results, successful, failed }";
  reportRewrite(report, "foreach", `${at}.foreach`, message);
  return withFields(step, {
    foreach: undefined,
    onError: undefined,
    component: "/builtin/map",
    input: { workflow: { $literal: workflow }, items },
  });
}

/** A path into the result of a step that had `foreach`: what was a list of results is below `results` now. */
export function pathIntoMapResult(path: string): string {
  return path.replace(/^\$(\[\d+\])/, "$.results$1.result");
}

function readItem(input: JsonValue, items: JsonValue, at: string, report: RewriteReport): JsonValue {
  const list = reference(items);
  return mapExpression(input, at, (value, place) => {
    const found = reference(value);
    if (found === undefined) return undefined;
    const itemPath = list && `${list.path}[*]`;
    if (list?.source === found.source && itemPath !== undefined && found.path.startsWith(itemPath)) {
      const path = `$${found.path.slice(itemPath.length)}`;
      reportRewrite(
        report,
        "foreach",
        place,
        `${found.path} is written {"$input":"${path}"} now: the item is the input`,
      );
      return { $input: path };
    }
    const outer = JSON.stringify(value);
    const message = `error 2900: the input of a foreach step can read its item alone, but this is ${outer}; call /builtin/map with items that hold what each call needs`;
    report.issues.push({ path: place, message });
    return null;
  });
}

/** What a reference of the current dialect reads; `undefined` when the value is no reference. */
function reference(value: JsonValue): { readonly source: string; readonly path: string } | undefined {
  if (!isJsonObject(value)) return undefined;
  if (Object.hasOwn(value, "$input")) return { source: "input", path: pathText(value.$input) };
  if (Object.hasOwn(value, "$step")) return { source: `step ${value.$step}`, path: pathText(value.path) };
  if (Object.hasOwn(value, "$variable")) return { source: "variable", path: pathText(value.$variable) };
  return undefined;
}

function pathText(path: JsonValue | undefined): string {
  if (typeof path !== "string" || path === "") return "$";
  return path.startsWith("$") ? path : `$.${path}`;
}
