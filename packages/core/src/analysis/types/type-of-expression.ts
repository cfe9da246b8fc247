import type { Expression } from "../../expression/expression.ts";
import type { Path } from "../../expression/path.ts";
import { printPath } from "../../expression/print-path.ts";
import { fieldPath } from "../diagnostic-path.ts";
import { followPath, followStepPath, type MissingPart } from "./follow-path.ts";
import { alternatives, anything, nullType, typeName, unionOf, type ValueType } from "./value-type.ts";

/** What an expression can see, as types. */
export interface TypeScope {
  readonly input: ValueType;
  /** By name; a variable that is not declared may be anything. */
  readonly variables: ReadonlyMap<string, ValueType>;
  /** By id; a step that is not there may come to anything. */
  readonly steps: ReadonlyMap<string, ValueType>;
}

/** Takes a path that leads nowhere: the path, what is missing in it, and the place of the expression. */
export type ReportMissing = (path: string, missing: MissingPart, at: string) => void;

/** The type of what an expression comes to. What is behind a path that leads nowhere may be anything. */
export function typeOfExpression(
  expression: Expression,
  at: string,
  scope: TypeScope,
  report: ReportMissing,
): ValueType {
  const typeOf = (inner: Expression, place: string): ValueType => {
    switch (inner.kind) {
      case "literal":
        return { kind: "literal", value: inner.value };
      case "step":
        return found(followStepPath(scope.steps.get(inner.stepId) ?? anything, inner.path), inner.path, place);
      case "input":
        return found(followPath(scope.input, inner.path), inner.path, place);
      case "variable":
        return typeOfVariable(inner, place);
      case "if": {
        typeOf(inner.condition, `${place}.condition`);
        const then = typeOf(inner.then, `${place}.then`);
        return unionOf([then, inner.else ? typeOf(inner.else, `${place}.else`) : nullType]);
      }
      case "coalesce":
        return firstNotNull(inner.values.map((value, index) => typeOf(value, `${place}[${index}]`)));
      case "array":
        return { kind: "array", items: inner.items.map((item, index) => typeOf(item, `${place}[${index}]`)) };
      case "object":
        return {
          kind: "object",
          fields: new Map(inner.entries.map(([name, field]) => [name, typeOf(field, fieldPath(place, name))])),
        };
    }
  };

  const typeOfVariable = (inner: Extract<Expression, { kind: "variable" }>, place: string): ValueType => {
    const [name, ...path] = inner.path;
    const declared = typeof name === "string" ? scope.variables.get(name) : undefined;
    const fallback = inner.default && typeOf(inner.default, place);
    if (declared === undefined) return anything;
    const type = followPath(declared, path);
    if (fallback === undefined) return found(type, path, place);
    return "missing" in type ? fallback : unionOf([type, fallback]);
  };

  const found = (type: ValueType | MissingPart, path: Path, place: string): ValueType => {
    if (!("missing" in type)) return type;
    report(printPath(path), type, place);
    return anything;
  };

  return typeOf(expression, at);
}

/** The first value that is not null: null itself only when the last may be. */
function firstNotNull(values: readonly ValueType[]): ValueType {
  const last = values.length - 1;
  const found = values.flatMap((value, index) =>
    index === last ? [value] : alternatives(value).filter((alternative) => typeName(alternative) !== "null"),
  );
  return found.length === 0 ? nullType : unionOf(found);
}
