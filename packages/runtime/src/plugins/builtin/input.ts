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

  /** A value, or `undefined` when the field is absent or null. */
  optional(name: string): JsonValue | undefined {
    return this.#fields[name] ?? undefined;
  }

  /** A value, null included, or `undefined` when the field is absent. */
  given(name: string): JsonValue | undefined {
    return this.#fields[name];
  }

  optionalString(name: string): string | undefined {
    return this.optional(name) === undefined ? undefined : this.string(name);
  }

  /** @param form what the text has to look like, for the error */
  match(name: string, pattern: RegExp, form: string): string {
    const text = this.string(name);
    if (!pattern.test(text)) throw this.#refuse(`$.${name}`, form);
    return text;
  }

  /** One of some texts. */
  choice<Choice extends string>(name: string, choices: readonly Choice[]): Choice {
    const value = this.required(name);
    const choice = choices.find((candidate) => candidate === value);
    if (choice === undefined) throw this.#refuse(`$.${name}`, `one of ${choices.join(", ")}`);
    return choice;
  }

  optionalChoice<Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined {
    return this.optional(name) === undefined ? undefined : this.choice(name, choices);
  }

  /** A whole number in some range, or `undefined` when the field is absent or null. */
  wholeNumber(name: string, { minimum, maximum }: { minimum: number; maximum?: number }): number | undefined {
    const value = this.optional(name);
    if (value === undefined) return undefined;
    const top = maximum ?? Number.MAX_SAFE_INTEGER;
    if (typeof value !== "number" || !Number.isSafeInteger(value) || value < minimum || value > top) {
      const range = maximum === undefined ? `${minimum} or more` : `${minimum} to ${maximum}`;
      throw this.#refuse(`$.${name}`, `a whole number, ${range}`);
    }
    return value;
  }

  /** Texts by name, none when the field is absent or null. */
  optionalTexts(name: string): Readonly<Record<string, string>> {
    const value = this.optional(name) ?? {};
    if (!isJsonObject(value)) throw this.#refuse(`$.${name}`, "an object of strings");
    return Object.fromEntries(
      Object.entries(value).map(([key, text]) => {
        if (typeof text !== "string") throw this.#refuse(`$.${name}[${JSON.stringify(key)}]`, "a string");
        return [key, text];
      }),
    );
  }

  flow(name: string): FlowDefinition<JsonValue, JsonValue> {
    const value = this.required(name);
    if (!isJsonObject(value)) throw this.#refuse(`$.${name}`, "a flow; an inline flow belongs in $literal");
    return parseFlow(value, { source: `${this.#component}: $.${name}` });
  }

  /** An error about one field, for what only its component can judge. */
  refuse(name: string, expected: string): ValidationError {
    return this.#refuse(`$.${name}`, expected);
  }

  #refuse(path: string, expected: string): ValidationError {
    return new ValidationError(`input of ${this.#component}`, [{ path, message: `expected ${expected}` }]);
  }
}
