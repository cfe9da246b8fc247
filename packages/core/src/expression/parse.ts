import { describeJson } from "../describe-json.ts";
import type { ValidationIssue } from "../errors/validation-error.ts";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../json.ts";
import type { Expression } from "./expression.ts";
import { type Path, PathSyntaxError, parsePath } from "./path.ts";
import { placeOf } from "./place.ts";

/** How deep a value expression may nest; deeper documents are refused by name instead of overflowing the stack. */
export const maxExpressionDepth = 200;

/** How many parts a value expression may have. */
export const maxExpressionSize = 1_000_000;

/**
 * Reads a value expression.
 *
 * What is wrong is added to `issues`, each with its place at or below `at`; the returned expression is then not to be
 * used.
 *
 * @param at where `value` stands in its document, for example `$.steps[2].input`
 */
export function parseExpression(value: JsonValue, at: string, issues: ValidationIssue[]): Expression {
  return new ExpressionParser(issues).parse(value, at, 0);
}

class ExpressionParser {
  readonly #issues: ValidationIssue[];
  #size = 0;

  constructor(issues: ValidationIssue[]) {
    this.#issues = issues;
  }

  parse(value: JsonValue, at: string, depth: number): Expression {
    if (depth > maxExpressionDepth) {
      return this.#refuse(at, `nested deeper than ${maxExpressionDepth} levels (maxExpressionDepth)`);
    }
    this.#size += 1;
    if (this.#size > maxExpressionSize) return this.#refuseSize(at);
    if (isJsonArray(value)) {
      return { kind: "array", items: value.map((item, index) => this.parse(item, placeOf(at, index), depth + 1)) };
    }
    if (!isJsonObject(value)) return { kind: "literal", value };
    // The order is the protocol's: the first of these keys decides, and the others are ignored.
    if (Object.hasOwn(value, "$literal")) return { kind: "literal", value: value.$literal ?? null };
    if (Object.hasOwn(value, "$if")) return this.#if(value, at, depth);
    if (Object.hasOwn(value, "$coalesce")) return this.#coalesce(value.$coalesce ?? null, at, depth);
    if (Object.hasOwn(value, "$step")) return this.#step(value, at);
    if (Object.hasOwn(value, "$input")) return { kind: "input", path: this.#path(value.$input, `${at}.$input`) };
    if (Object.hasOwn(value, "$variable")) return this.#variable(value, at, depth);
    return {
      kind: "object",
      entries: Object.entries(value).map(([key, field]) => [key, this.parse(field, placeOf(at, key), depth + 1)]),
    };
  }

  #if(value: JsonObject, at: string, depth: number): Expression {
    const { $if: condition = null, then, else: otherwise } = value;
    if (then === undefined) return this.#refuse(at, "$if without then; expected { $if, then, else? }");
    return {
      kind: "if",
      condition: this.parse(condition, `${at}.$if`, depth + 1),
      then: this.parse(then, `${at}.then`, depth + 1),
      ...(otherwise !== undefined && { else: this.parse(otherwise, `${at}.else`, depth + 1) }),
    };
  }

  #coalesce(values: JsonValue, at: string, depth: number): Expression {
    if (!isJsonArray(values))
      return this.#refuse(`${at}.$coalesce`, `expected an array, found ${describeJson(values)}`);
    return {
      kind: "coalesce",
      values: values.map((item, index) => this.parse(item, `${at}.$coalesce[${index}]`, depth + 1)),
    };
  }

  #step(value: JsonObject, at: string): Expression {
    const stepId = value.$step;
    if (typeof stepId !== "string") {
      return this.#refuse(`${at}.$step`, `expected the id of a step, found ${describeJson(stepId)}`);
    }
    return { kind: "step", stepId, path: this.#path(value.path, `${at}.path`) };
  }

  #variable(value: JsonObject, at: string, depth: number): Expression {
    const path = this.#path(value.$variable, `${at}.$variable`);
    const fallback = value.default;
    return {
      kind: "variable",
      path,
      ...(fallback !== undefined && { default: this.parse(fallback, `${at}.default`, depth + 1) }),
    };
  }

  #path(text: JsonValue | undefined, at: string): Path {
    if (text === undefined || text === null) return [];
    if (typeof text !== "string") {
      this.#refuse(at, `expected a path such as "$.field", found ${describeJson(text)}`);
      return [];
    }
    try {
      return parsePath(text);
    } catch (error) {
      if (!(error instanceof PathSyntaxError)) throw error;
      this.#refuse(at, error.message);
      return [];
    }
  }

  /** Said once: what follows is not looked at any more. */
  #refuseSize(at: string): Expression {
    if (this.#size === maxExpressionSize + 1) {
      this.#refuse(at, `the expression has more than ${maxExpressionSize} parts (maxExpressionSize)`);
    }
    return { kind: "literal", value: null };
  }

  #refuse(path: string, message: string): Expression {
    this.#issues.push({ path, message });
    return { kind: "literal", value: null };
  }
}
