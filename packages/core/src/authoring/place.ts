import { AuthoringError } from "../errors/authoring-error.ts";
import { type Path, parsePath } from "../expression/path.ts";
import { printPath } from "../expression/print-path.ts";
import type { JsonObject, JsonValue } from "../json.ts";

/** The flow that a ref belongs to; two flows are the same only if this is the same object. */
export interface FlowScope {
  readonly name: string;
}

/** Turns what an author wrote into a value expression, for the flow that is being written. */
export type PrintTemplate = (template: unknown) => JsonValue;

/** What a ref stands for, as the value expression of the flow that it is written into. */
export interface Place {
  /** Undefined when the place belongs to no flow in particular, as those of `Value` do. */
  readonly scope: FlowScope | undefined;
  /** The step whose result this is a part of, if it is. */
  readonly stepId?: string;
  /** For error messages, for example `step greet at $.message`. */
  readonly text: string;
  print(printTemplate: PrintTemplate): JsonValue;
  /** The place of a field or element; undefined when this one has none to refer to. */
  child(key: string | number): Place | undefined;
}

/** A step's result, or a part of it. */
export function stepPlace(scope: FlowScope | undefined, stepId: string, path: Path = []): Place {
  const text = checkedPath(path);
  return {
    scope,
    stepId,
    text: path.length === 0 ? `step ${stepId}` : `step ${stepId} at ${text}`,
    print: (): JsonObject => ({ $step: stepId, ...(path.length > 0 && { path: text }) }),
    child: (key) => stepPlace(scope, stepId, [...path, key]),
  };
}

/** The flow's input, or a part of it. */
export function inputPlace(scope: FlowScope | undefined, path: Path = []): Place {
  const text = checkedPath(path);
  return {
    scope,
    text: path.length === 0 ? "the flow's input" : `the flow's input at ${text}`,
    print: () => ({ $input: text }),
    child: (key) => inputPlace(scope, [...path, key]),
  };
}

/** A variable, or a part of it. `fallback` is a template: what holds where the variable has nothing. */
export function variablePlace(
  scope: FlowScope | undefined,
  path: readonly [string, ...(string | number)[]],
  fallback?: { readonly template: unknown; child(key: string | number): unknown },
): Place {
  const text = checkedPath(path);
  return {
    scope,
    text: path.length === 1 ? `variable ${path[0]}` : `variable ${path[0]} at ${text}`,
    print: (printTemplate): JsonObject =>
      fallback === undefined ? { $variable: text } : { $variable: text, default: printTemplate(fallback.template) },
    child: (key) => {
      const below = fallback?.child(key);
      return variablePlace(scope, [...path, key], below === undefined ? undefined : fallbackOf(below));
    },
  };
}

/** A default whose parts are the defaults of the variable's parts. */
export function fallbackOf(template: unknown): { readonly template: unknown; child(key: string | number): unknown } {
  return {
    template,
    child: (key) => {
      if (typeof template !== "object" || template === null) return undefined;
      return Object.hasOwn(template, key) ? Reflect.get(template, key) : undefined;
    },
  };
}

/** What `when`, `coalesce`, `orElse` and `literal` come to: the format has no path into such a value. */
export function computedPlace(by: string, print: (printTemplate: PrintTemplate) => JsonValue): Place {
  return { scope: undefined, text: `the result of ${by}`, print, child: () => undefined };
}

/** The grammar has no escapes, so a few names cannot be written in it. */
function checkedPath(path: Path): string {
  const text = printPath(path);
  const read = parsePathOrNothing(text);
  if (read?.length === path.length && read.every((part, index) => part === path[index])) return text;
  throw new AuthoringError(
    `the field ${JSON.stringify(path.at(-1))} cannot be written as a path`,
    "Rename it, or refer to the object that has it and pick the field in a component.",
  );
}

function parsePathOrNothing(text: string): Path | undefined {
  try {
    return parsePath(text);
  } catch {
    return undefined;
  }
}
