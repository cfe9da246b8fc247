import { type FlowError, FlowErrorCode } from "../flow-error.ts";
import type { JsonValue } from "../json.ts";
import { setField } from "../json-fields.ts";
import type { Expression } from "./expression.ts";
import { getAtPath, type Path } from "./path.ts";
import { printPath } from "./print-path.ts";

/** An expression, or a step, that failed. A class, so that no JSON value is ever mistaken for one. */
export class Failure {
  readonly error: FlowError;

  constructor(error: FlowError) {
    this.error = error;
  }
}

/** An expression that cannot be known before these steps have finished. */
export class Waiting {
  readonly stepIndices: Set<number>;
  /**
   * Parts of the expression that may need other steps as soon as their own have finished, such as an `$if` whose
   * condition is not known yet. Evaluating one tells what it needs by then, while the whole still waits.
   */
  readonly undecided: CompiledExpression[];

  constructor(stepIndices: Set<number>, undecided: CompiledExpression[] = []) {
    this.stepIndices = stepIndices;
    this.undecided = undecided;
  }
}

/** What an expression comes to: its value, its failure, or the steps that it still needs. */
export type Evaluated = JsonValue | Failure | Waiting;

/** What an expression can see while it is evaluated. */
export interface ExpressionScope {
  readonly input: JsonValue;
  /** By step index: `undefined` until the step has finished. */
  readonly stepResults: readonly (JsonValue | Failure | undefined)[];
  readonly variables: Readonly<Record<string, JsonValue>>;
}

export type CompiledExpression = (scope: ExpressionScope) => Evaluated;

/**
 * Compiles an expression into a closure, so that nothing is looked up by name while a flow runs.
 *
 * Evaluation never throws and never reads a step that it does not need: the untaken branch of `$if` and what stands
 * behind the first value of `$coalesce` are not waited for.
 *
 * @param stepIndexOf the position of a step by its id, `undefined` when the flow has no such step
 */
export function compileExpression(
  expression: Expression,
  stepIndexOf: (stepId: string) => number | undefined,
): CompiledExpression {
  const compile = (inner: Expression): CompiledExpression => compileExpression(inner, stepIndexOf);
  switch (expression.kind) {
    case "literal": {
      const { value } = expression;
      return () => value;
    }
    case "step":
      return compileStep(expression.stepId, stepIndexOf(expression.stepId), expression.path);
    case "input":
      return compileInput(expression.path);
    case "variable":
      return compileVariable(expression.path, expression.default && compile(expression.default));
    case "if":
      return compileIf(
        compile(expression.condition),
        compile(expression.then),
        expression.else ? compile(expression.else) : () => null,
      );
    case "coalesce":
      return compileCoalesce(expression.values.map(compile));
    case "array":
      return compileArray(expression.items.map(compile));
    case "object":
      return compileObject(expression.entries.map(([key, value]) => ({ key, evaluate: compile(value) })));
  }
}

function compileStep(stepId: string, index: number | undefined, path: Path): CompiledExpression {
  if (index === undefined) return fails(FlowErrorCode.EntityNotFound, `Unknown step: ${stepId}`);
  const waiting = new Waiting(new Set([index]));
  const missing = new Failure({ code: FlowErrorCode.UndefinedField, message: `Path ${printPath(path)} not found` });
  return ({ stepResults }) => {
    const result = stepResults[index];
    if (result === undefined) return waiting;
    // A step that came to null is null at every path below it, too.
    if (result instanceof Failure || result === null || path.length === 0) return result;
    const value = getAtPath(result, path);
    return value === undefined ? missing : value;
  };
}

function compileInput(path: Path): CompiledExpression {
  if (path.length === 0) return ({ input }) => input;
  const missing = new Failure({
    code: FlowErrorCode.UndefinedField,
    message: `Input path ${printPath(path)} not found`,
  });
  return ({ input }) => {
    const value = getAtPath(input, path);
    return value === undefined ? missing : value;
  };
}

function compileVariable(path: Path, fallback: CompiledExpression | undefined): CompiledExpression {
  const [name] = path;
  if (name === undefined) return fails(FlowErrorCode.InternalError, "Variable path is empty");
  if (typeof name === "number") return fails(FlowErrorCode.InternalError, "Variable name must be a string");
  const missing = fallback ?? fails(FlowErrorCode.UndefinedField, `Undefined variable: ${name}`);
  return (scope) => {
    if (!Object.hasOwn(scope.variables, name)) return missing(scope);
    const value = getAtPath(scope.variables, path);
    return value === undefined ? missing(scope) : value;
  };
}

function compileIf(
  condition: CompiledExpression,
  then: CompiledExpression,
  otherwise: CompiledExpression,
): CompiledExpression {
  const evaluate: CompiledExpression = (scope) => {
    const value = condition(scope);
    if (value instanceof Waiting) return new Waiting(value.stepIndices, [evaluate, ...value.undecided]);
    // Only null, false and a condition that failed are false; 0, "", [] and {} are true.
    const taken = value === null || value === false || value instanceof Failure ? otherwise : then;
    return taken(scope);
  };
  return evaluate;
}

function compileCoalesce(values: readonly CompiledExpression[]): CompiledExpression {
  const evaluate: CompiledExpression = (scope) => {
    for (const evaluateValue of values) {
      const value = evaluateValue(scope);
      if (value instanceof Waiting) return new Waiting(value.stepIndices, [evaluate, ...value.undecided]);
      if (value !== null) return value;
    }
    return null;
  };
  return evaluate;
}

function compileArray(items: readonly CompiledExpression[]): CompiledExpression {
  return (scope) => {
    const result: JsonValue[] = [];
    let refusal: Refusal;
    for (const evaluate of items) {
      const value = evaluate(scope);
      if (value instanceof Failure || value instanceof Waiting) refusal = refuse(refusal, value);
      else result.push(value);
    }
    return refusal ?? result;
  };
}

function compileObject(
  fields: readonly { readonly key: string; readonly evaluate: CompiledExpression }[],
): CompiledExpression {
  return (scope) => {
    const result: Record<string, JsonValue> = {};
    let refusal: Refusal;
    for (const { key, evaluate } of fields) {
      const value = evaluate(scope);
      if (value instanceof Failure || value instanceof Waiting) refusal = refuse(refusal, value);
      else setField(result, key, value);
    }
    return refusal ?? result;
  };
}

/** Why an array or object has no value yet: every step that its parts wait for, else their first failure in order. */
type Refusal = Failure | Waiting | undefined;

function refuse(refusal: Refusal, part: Failure | Waiting): Refusal {
  if (part instanceof Failure) return refusal ?? part;
  if (!(refusal instanceof Waiting)) return new Waiting(new Set(part.stepIndices), [...part.undecided]);
  for (const index of part.stepIndices) refusal.stepIndices.add(index);
  for (const undecided of part.undecided) refusal.undecided.push(undecided);
  return refusal;
}

function fails(code: FlowErrorCode, message: string): CompiledExpression {
  const failure = new Failure({ code, message });
  return () => failure;
}
