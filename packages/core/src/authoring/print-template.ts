import { AuthoringError } from "../errors/authoring-error.ts";
import { maxExpressionDepth } from "../expression/parse.ts";
import { printPath } from "../expression/print-path.ts";
import type { JsonValue } from "../json.ts";
import { setField } from "../json-fields.ts";
import { toJsonValue } from "../to-json-value.ts";
import { placeOf } from "./make-ref.ts";
import type { FlowScope } from "./place.ts";

/** The keys that make an object an expression. */
const expressionKeys = new Set(["$literal", "$if", "$coalesce", "$step", "$input", "$variable"]);

/**
 * Turns a value with refs inside into the value expression that it means.
 *
 * Data with `$…` keys is wrapped in `$literal`, so that it arrives as it is.
 *
 * @param subject what is printed, for the error message, for example `input of step greet`
 * @throws AuthoringError for a ref of another flow
 * @throws ValidationError naming the path of what JSON cannot carry
 */
export function printTemplate(template: unknown, scope: FlowScope, subject: string): JsonValue {
  return new TemplatePrinter(scope, subject).print(template) ?? null;
}

class TemplatePrinter {
  readonly #scope: FlowScope;
  readonly #subject: string;
  readonly #path: (string | number)[] = [];
  #depth = 0;
  #refCount = 0;

  constructor(scope: FlowScope, subject: string) {
    this.#scope = scope;
    this.#subject = subject;
  }

  print(part: unknown): JsonValue | undefined {
    if (part === undefined) return undefined;
    const place = placeOf(part);
    if (place !== undefined) {
      this.#refCount += 1;
      this.#refuseForeign(place.scope, place.text);
      return place.print((template) => this.#deeper(() => this.print(template) ?? null));
    }
    if (part instanceof Promise) {
      throw new AuthoringError(
        `${this.#where}: a promise is not JSON`,
        "Await it before the flow is written; the function that writes a flow cannot be async.",
      );
    }
    if (Array.isArray(part)) {
      return this.#deeper(() => Array.from(part, (item, index) => this.#printAt(index, item) ?? null));
    }
    if (typeof part === "object" && part !== null && !("toJSON" in part)) return this.#deeper(() => this.#fields(part));
    return toJsonValue(part, this.#where);
  }

  #fields(fields: object): JsonValue {
    const refCountBefore = this.#refCount;
    const result: Record<string, JsonValue> = {};
    for (const [key, field] of Object.entries(fields)) {
      const printed = this.#printAt(key, field);
      if (printed !== undefined) setField(result, key, printed);
    }
    const marked = Object.keys(result).filter((key) => key.startsWith("$"));
    if (marked.length === 0) return result;
    if (this.#refCount === refCountBefore) return { $literal: toJsonValue(fields, this.#where) };
    const reserved = marked.find((key) => expressionKeys.has(key));
    if (reserved === undefined) return result;
    throw new AuthoringError(
      `${this.#where}: data with the key "${reserved}" cannot have refs inside, since it would be read as an expression`,
      `Write expressions with refs, when, coalesce and literal; data that needs a "${reserved}" key is put together in a component.`,
    );
  }

  #printAt(key: string | number, part: unknown): JsonValue | undefined {
    this.#path.push(key);
    const printed = this.print(part);
    this.#path.pop();
    return printed;
  }

  #deeper<T>(print: () => T): T {
    this.#depth += 1;
    if (this.#depth > maxExpressionDepth) {
      throw new AuthoringError(
        `${this.#where}: nested deeper than ${maxExpressionDepth} levels`,
        "If the value contains itself, break the cycle; deep data belongs in a blob.",
      );
    }
    const printed = print();
    this.#depth -= 1;
    return printed;
  }

  #refuseForeign(scope: FlowScope | undefined, text: string): void {
    if (scope === undefined || scope === this.#scope) return;
    throw new AuthoringError(
      `${this.#where}: ${text} belongs to flow "${scope.name}" and cannot be used in flow "${this.#scope.name}"`,
      "A flow sees only its own steps and input: pass the value in through its input.",
    );
  }

  get #where(): string {
    return this.#path.length === 0 ? this.#subject : `${this.#subject} at ${printPath(this.#path)}`;
  }
}
