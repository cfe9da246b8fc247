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
  /** How many conditions it contains one in another. */
  readonly skipIfDepth: number;
  readonly hadForeach: boolean;
}

/** An expression with its references rewritten, and how large it is then. */
export interface Substituted {
  readonly expression: JsonValue;
  readonly size: number;
  readonly depth: number;
}

/** Conditions that contain each other's conditions can double with every step. */
const maxSize = 100_000;
const maxDepth = 50;

/** Rewrites the references to steps that had `skip_if` or `foreach`. */
export function substituteSteps(
  expression: JsonValue,
  at: string,
  olderSteps: ReadonlyMap<string, OlderStep>,
  report: RewriteReport,
): Substituted {
  let size = 1;
  let depth = 0;
  const rewritten = mapExpression(expression, at, (value, place) => {
    size += 1;
    const older = typeof value.$step === "string" ? olderSteps.get(value.$step) : undefined;
    if (older === undefined) return undefined;
    size += older.skipIfSize;
    depth = Math.max(depth, older.skipIfDepth);
    if (size > maxSize || depth > maxDepth) {
      const limits = `${maxSize} values, or ${maxDepth} one in another`;
      report.issues.push({ path: place, message: `conditions of skip_if add up to more than ${limits}` });
      return null;
    }
    return substitute(value, older);
  });
  return { expression: rewritten, size, depth };
}

function substitute(reference: JsonObject, { hadForeach, skipIf }: OlderStep): JsonValue {
  const { path } = reference;
  const current: JsonObject =
    hadForeach && typeof path === "string"
      ? { $step: reference.$step ?? null, path: pathIntoMapResult(path) }
      : reference;
  return skipIf === undefined ? current : { $if: skipIf, then: null, else: current };
}
