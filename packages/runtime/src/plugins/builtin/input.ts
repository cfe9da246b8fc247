import {
  type FlowDefinition,
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  parseFlow,
  ValidationError,
} from "@stepflow/core";

/** Reads the fields of a builtin's input; each error names the field, what was found and what was expected. */
export class InputFields {
  readonly #component: string;
  readonly #fields: JsonObject;

  /** @throws ValidationError when `input` is not an object */
  constructor(component: string, input: JsonValue) {
    this.#component = component;
    if (!isJsonObject(input)) throw this.#refuse("$", "an object");
    this.#fields = input;
  }

  /** @throws ValidationError when the field is absent */
  required(name: string): JsonValue {
    const value = this.#fields[name];
    if (value === undefined) throw this.#refuse(`$.${name}`, "a value");
    return value;
  }

  string(name: string): string {
    const value = this.required(name);
    if (typeof value !== "string") throw this.#refuse(`$.${name}`, "a string");
    return value;
  }

  list(name: string): readonly JsonValue[] {
    const value = this.required(name);
    if (!isJsonArray(value)) throw this.#refuse(`$.${name}`, "a list");
    return value;
  }

  /** A whole number from 1, or `undefined` when the field is absent or null. */
  optionalCount(name: string): number | undefined {
    const value = this.#fields[name];
    if (value === undefined || value === null) return undefined;
    if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 1) {
      throw this.#refuse(`$.${name}`, "a whole number, 1 or more");
    }
    return value;
  }

  flow(name: string): FlowDefinition<JsonValue, JsonValue> {
    const value = this.required(name);
    if (!isJsonObject(value)) throw this.#refuse(`$.${name}`, "a flow; an inline flow belongs in $literal");
    return parseFlow(value, { source: `${this.#component}: $.${name}` });
  }

  #refuse(path: string, expected: string): ValidationError {
    return new ValidationError(`input of ${this.#component}`, [{ path, message: `expected ${expected}` }]);
  }
}
