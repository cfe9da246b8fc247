import type { JsonObject, JsonValue } from "../json.ts";
import { pathIntoMapResult } from "./foreach.ts";
import { mapExpression } from "./map-expression.ts";
import type { RewriteReport } from "./report.ts";

/** What those who refer to a step must know about its older form. */
export interface OlderStep {
  /** The condition under which the step stands for null, its own references already rewritten. */
  readonly skipIf: JsonValue | undefined;
  /** How many values the condition has, with the conditions that it contains. */
  readonly skipIfSize: number;
  readonly hadForeach: boolean;
}

/** An expression with its references rewritten, and how many values it has then. */
export interface Substituted {
  readonly expression: JsonValue;
  readonly size: number;
}

/** Conditions that contain each other's conditions can double with every step. */
const maxSize = 100_000;

/** Rewrites the references to steps that had `skip_if` or `foreach`. */
export function substituteSteps(
  expression: JsonValue,
  at: string,
  olderSteps: ReadonlyMap<string, OlderStep>,
  report: RewriteReport,
): Substituted {
  if (olderSteps.size === 0) return { expression, size: 0 };
  let size = 1;
  const rewritten = mapExpression(expression, at, (value, place) => {
    size += 1;
    const older = typeof value.$step === "string" ? olderSteps.get(value.$step) : undefined;
    if (older === undefined) return undefined;
    size += older.skipIfSize;
    if (size > maxSize) {
      report.issues.push({ path: place, message: `conditions of skip_if add up to more than ${maxSize} values here` });
      return null;
    }
    return substitute(value, older);
  });
  return { expression: rewritten, size };
}

function substitute(reference: JsonObject, { hadForeach, skipIf }: OlderStep): JsonValue {
  const { path } = reference;
  const current: JsonObject =
    hadForeach && typeof path === "string"
      ? { $step: reference.$step ?? null, path: pathIntoMapResult(path) }
      : reference;
  return skipIf === undefined ? current : { $if: skipIf, then: null, else: current };
}
