import { type Component, type JsonValue, type StepflowContext, toJsonValue, ValidationError } from "@stepflow/core";
import { runWithContext } from "../context/current-context.ts";
import { createValidator } from "../create-validator.ts";
import { type ComponentDescription, describeComponent } from "./component-description.ts";
import { InvalidInputError } from "./invalid-input-error.ts";

/** A registered component with its schemas' types forgotten: JSON in, JSON out. */
export interface RegisteredComponent {
  readonly name: string;
  /** Works out the JSON Schemas, which only those need who list components. */
  describe(): ComponentDescription;
  /**
   * @throws InvalidInputError when the input does not fit the component's schema
   * @throws ValidationError when the output does not
   */
  invoke(input: JsonValue, context: StepflowContext): Promise<JsonValue>;
}

/** @throws ValidationError when a plain JSON Schema is not a valid one */
export function registerComponent(component: Component): RegisteredComponent {
  const { name } = component;
  const inputSubject = `input of component ${name}`;
  const checkInput = createValidator(component.input, "input", inputSubject);
  const outputSubject = `output of component ${name}`;
  const checkOutput = createValidator(component.output, "output", outputSubject);
  // What the input schema answers is what `execute` was written for; that tie is in the types of both public forms.
  const work = component.execute as (input: unknown, context: StepflowContext) => unknown;
  return {
    name,
    describe: () => describeComponent(component),
    // Hot: once for every call. Most checks are done at once, and many components: nothing is awaited that need not be,
    // since waiting costs more than most checks do.
    invoke: async (value, context) => {
      let input: unknown;
      try {
        const checked = checkInput(value);
        input = checked instanceof Promise ? await checked : checked;
      } catch (error) {
        // Only here is it known that the caller is to blame, and not what the component itself validates.
        if (error instanceof ValidationError) throw new InvalidInputError(inputSubject, error.issues, { cause: error });
        throw error;
      }
      const result = runWithContext(context, () => work(input, context));
      const checked = checkOutput(isThenable(result) ? await result : result);
      return toJsonValue(checked instanceof Promise ? await checked : checked, outputSubject);
    },
  };
}

/** What `await` waits for: promises, and what some libraries have instead. */
function isThenable(value: unknown): boolean {
  const canHaveFields = (typeof value === "object" && value !== null) || typeof value === "function";
  return canHaveFields && "then" in value;
}
