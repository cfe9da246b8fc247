import { type Flow, isJsonObject, type JsonValue, ValidationError } from "@stepflow/core";
import { createValidator, type Validator } from "@stepflow/worker";

const validators = new WeakMap<object, Validator>();

/**
 * Checks inputs against the flow's own input schema; a flow without one takes anything.
 *
 * @throws ValidationError naming the path of everything that does not fit, or what is wrong with the schema
 */
export function checkInputs(flow: Flow, inputs: readonly JsonValue[]): void {
  const subject = `input of flow ${flow.name ?? "without name"}`;
  const validate = validatorFor(flow, subject);
  if (validate === undefined) return;
  for (const [index, input] of inputs.entries()) {
    try {
      validate(input);
    } catch (error) {
      if (inputs.length === 1 || !(error instanceof ValidationError)) throw error;
      // Among several inputs, a place begins with which one it is in.
      const issues = error.issues.map(({ path, message }) => ({ path: `$[${index}]${path.slice(1)}`, message }));
      throw new ValidationError(subject, issues);
    }
  }
}

function validatorFor({ schemas }: Flow, subject: string): Validator | undefined {
  const properties = schemas?.properties;
  const schema = isJsonObject(properties) ? properties.input : undefined;
  if (!isJsonObject(schema)) return undefined;
  const known = validators.get(schema);
  if (known !== undefined) return known;
  const $defs = { ...(isJsonObject(schemas?.$defs) && schemas.$defs), ...(isJsonObject(schema.$defs) && schema.$defs) };
  const validator = createValidator({ ...schema, $defs }, "input", subject);
  validators.set(schema, validator);
  return validator;
}
