// Generated from greeter-api.json. Do not edit: change the contract and generate again.
// Contract SHA-256: 0ab814862b369ab12cfdd9f53ef7eaf335e0c8045e4f09e58eda4f561fbcca01

// @ts-nocheck

/** What is wrong with a value. */
export interface Fault {
  /** JSON pointer to the offending part; empty for the value itself. */
  readonly pointer: string;
  /** What was expected there. */
  readonly message: string;
}

/** Answers the first fault of a value, or undefined when it fits. */
export type Validator = (value: unknown) => Fault | undefined;

function validator(validate): Validator {
  return (value) => {
    if (validate(value)) return undefined;
    const [{ instancePath, message, params }] = validate.errors;
    const allowed = params.allowedValues ?? ("allowedValue" in params ? [params.allowedValue] : undefined);
    const choice = allowed === undefined ? "" : `: ${allowed.map((one) => JSON.stringify(one)).join(", ")}`;
    return { pointer: instancePath, message: message + choice };
  };
}

const compiled0 = validate22;
const schema7 = { type: "object", properties: { text: { type: "string" }, extra: {} } };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.text !== undefined) {
        if (typeof data.text !== "string") {
          validate22.errors = [
            {
              instancePath: instancePath + "/text",
              schemaPath: "#/properties/text/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            },
          ];
          return false;
        }
      }
    } else {
      validate22.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
export const responses: { readonly "greet 200": Validator } = { "greet 200": validator(compiled0) };

export const named: { readonly Greeting: Validator } = { Greeting: validator(compiled0) };
