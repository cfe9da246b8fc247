import { type Flow, isJsonObject, type JsonValue, ValidationError, type ValidationIssue } from "@stepflow/core";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

const validators = new WeakMap<object, ValidateFunction>();

/**
 * Checks inputs against the flow's own input schema; a flow without one takes anything.
 *
 * @throws ValidationError naming the path of everything that does not fit, or what is wrong with the schema
 */
export function checkInputs(flow: Flow, inputs: readonly JsonValue[]): void {
  const validate = validatorFor(flow);
  if (validate === undefined) return;
  for (const [index, input] of inputs.entries()) {
    if (validate(input)) continue;
    const subject = inputs.length === 1 ? "input" : `input ${index}`;
    throw new ValidationError(`${subject} of flow ${flow.name ?? "without name"}`, issuesOf(validate));
  }
}

function validatorFor(flow: Flow): ValidateFunction | undefined {
  const { schemas } = flow;
  const properties = schemas?.properties;
  const schema = isJsonObject(properties) ? properties.input : undefined;
  if (!isJsonObject(schema)) return undefined;
  const known = validators.get(schema);
  if (known !== undefined) return known;
  const $defs = isJsonObject(schemas?.$defs) ? schemas.$defs : {};
  try {
    // Unknown keywords and formats are annotations, as JSON Schema says; only what is known can be checked.
    const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true, logger: false });
    const validate = ajv.compile({
      ...schema,
      $defs: { ...$defs, ...(isJsonObject(schema.$defs) ? schema.$defs : {}) },
    });
    validators.set(schema, validate);
    return validate;
  } catch (cause) {
    const message = `not a JSON Schema: ${cause instanceof Error ? cause.message : String(cause)}`;
    throw new ValidationError(flow.name ?? "flow", [{ path: "$.schemas.properties.input", message }], { cause });
  }
}

function issuesOf({ errors }: ValidateFunction): ValidationIssue[] {
  return (errors ?? []).map(({ instancePath, message, params }) => ({
    path: `$${instancePath.replaceAll("/", ".")}`,
    message: `${message ?? "does not fit"}${typeof params.additionalProperty === "string" ? `: ${params.additionalProperty}` : ""}`,
  }));
}
