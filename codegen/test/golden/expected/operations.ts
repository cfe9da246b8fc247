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
const compiled1 = validate23;
const schema8 = {
  type: "object",
  properties: {
    loud: { type: ["boolean", "null"] },
    times: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
  },
};
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.loud !== undefined) {
        let data0 = data.loud;
        const _errs1 = errors;
        if (typeof data0 !== "boolean" && data0 !== null) {
          validate23.errors = [
            {
              instancePath: instancePath + "/loud",
              schemaPath: "#/properties/loud/type",
              keyword: "type",
              params: { type: schema8.properties.loud.type },
              message: "must be boolean,null",
            },
          ];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.times !== undefined) {
          let data1 = data.times;
          const _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
            validate23.errors = [
              {
                instancePath: instancePath + "/times",
                schemaPath: "#/properties/times/type",
                keyword: "type",
                params: { type: "integer" },
                message: "must be integer",
              },
            ];
            return false;
          }
          if (errors === _errs3) {
            if (typeof data1 == "number" && isFinite(data1)) {
              if (data1 > 18446744073709552000 || isNaN(data1)) {
                validate23.errors = [
                  {
                    instancePath: instancePath + "/times",
                    schemaPath: "#/properties/times/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 18446744073709552000 },
                    message: "must be <= 18446744073709552000",
                  },
                ];
                return false;
              } else {
                if (data1 < 0 || isNaN(data1)) {
                  validate23.errors = [
                    {
                      instancePath: instancePath + "/times",
                      schemaPath: "#/properties/times/minimum",
                      keyword: "minimum",
                      params: { comparison: ">=", limit: 0 },
                      message: "must be >= 0",
                    },
                  ];
                  return false;
                }
              }
            }
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate23.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
export const bodies: { readonly greet: Validator } = { greet: validator(compiled0) };

export const queries: { readonly greet: Validator } = { greet: validator(compiled1) };

/** How a parameter's text is read. */
export type QueryType = "string" | "boolean" | "integer";

/** Where an operation is, and what its query may have. */
export interface Operation {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: string;
  readonly query: Readonly<Record<string, QueryType>>;
}

export type OperationId = "greet";

export const operations: Readonly<Record<OperationId, Operation>> = {
  greet: { method: "POST", path: "/greetings/{id}", query: { loud: "boolean", times: "integer" } },
};
