import { toJsonValue, ValidationError } from "@stepflow/core";
import { runWithContext } from "../context/current-context.js";
import { createValidator } from "../create-validator.js";
import { describeComponent } from "./component-description.js";
import { InvalidInputError } from "./invalid-input-error.js";
/** @throws ValidationError when a plain JSON Schema is not a valid one */
export function registerComponent(component) {
    const { name } = component;
    const inputSubject = `input of component ${name}`;
    const checkInput = createValidator(component.input, "input", inputSubject);
    const outputSubject = `output of component ${name}`;
    const checkOutput = createValidator(component.output, "output", outputSubject);
    // What the input schema answers is what `execute` was written for; that tie is in the types of both public forms.
    const work = component.execute;
    return {
        name,
        describe: () => describeComponent(component),
        // Hot: once for every call. Most checks are done at once, and a promise costs more than such a check.
        invoke: async (value, context) => {
            let input;
            try {
                const checked = checkInput(value);
                input = checked instanceof Promise ? await checked : checked;
            }
            catch (error) {
                // Only here is it known that the caller is to blame, and not what the component itself validates.
                if (error instanceof ValidationError)
                    throw new InvalidInputError(inputSubject, error.issues, { cause: error });
                throw error;
            }
            const result = await runWithContext(context, () => work(input, context));
            const checked = checkOutput(result);
            return toJsonValue(checked instanceof Promise ? await checked : checked, outputSubject);
        },
    };
}
//# sourceMappingURL=registered-component.js.map