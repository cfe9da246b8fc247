// Generated from schemas/flow.json. Do not edit: change the contract and generate again.
// Contract SHA-256: aef620f1e923e3c31859183a0d512ce46ebfbefad23f79dcf4947dead45f1d41

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

const compiled0 = validate21;
const schema6 = {
  type: "object",
  properties: {
    name: { type: ["string", "null"] },
    description: { type: ["string", "null"] },
    version: { type: ["string", "null"] },
    schemas: { $ref: "#/$defs/FlowSchema" },
    steps: { type: ["array", "null"], items: { $ref: "#/$defs/Step" } },
    output: { $ref: "#/$defs/ValueExpr" },
    test: { if: { not: { type: "null" } }, then: { $ref: "#/$defs/TestConfig" } },
    examples: { type: ["array", "null"], items: { $ref: "#/$defs/ExampleInput" } },
    metadata: { type: ["object", "null"], additionalProperties: true },
  },
  $defs: {
    FlowSchema: { type: "object", additionalProperties: true },
    Step: {
      type: "object",
      properties: {
        id: { type: "string" },
        component: { $ref: "#/$defs/Component" },
        onError: { if: { not: { type: "null" } }, then: { $ref: "#/$defs/ErrorAction" } },
        input: { $ref: "#/$defs/ValueExpr" },
        mustExecute: { type: ["boolean", "null"] },
        metadata: { type: ["object", "null"], additionalProperties: true },
      },
      required: ["id", "component"],
    },
    Component: { type: "string" },
    ErrorAction: {
      type: "object",
      required: ["action"],
      properties: { action: { enum: ["fail", "useDefault", "retry"] } },
      allOf: [
        {
          if: { required: ["action"], properties: { action: { const: "fail" } } },
          then: { $ref: "#/$defs/OnErrorFail" },
        },
        {
          if: { required: ["action"], properties: { action: { const: "useDefault" } } },
          then: { $ref: "#/$defs/OnErrorDefault" },
        },
        {
          if: { required: ["action"], properties: { action: { const: "retry" } } },
          then: { $ref: "#/$defs/OnErrorRetry" },
        },
      ],
    },
    ValueExpr: {},
    TestConfig: {
      type: "object",
      properties: {
        configFile: { type: ["string", "null"] },
        config: {},
        cases: { type: ["array", "null"], items: { $ref: "#/$defs/TestCase" } },
      },
    },
    TestCase: {
      type: "object",
      properties: {
        name: { type: "string" },
        description: { type: ["string", "null"] },
        input: { $ref: "#/$defs/Value" },
        output: { if: { not: { type: "null" } }, then: { $ref: "#/$defs/FlowResult" } },
      },
      required: ["name", "input"],
    },
    Value: {},
    FlowResult: {
      type: "object",
      required: ["outcome"],
      properties: { outcome: { enum: ["success", "failed"] } },
      allOf: [
        {
          if: { required: ["outcome"], properties: { outcome: { const: "success" } } },
          then: { $ref: "#/$defs/FlowResultSuccess" },
        },
        {
          if: { required: ["outcome"], properties: { outcome: { const: "failed" } } },
          then: { $ref: "#/$defs/FlowResultFailed" },
        },
      ],
    },
    FlowResultSuccess: {
      type: "object",
      properties: { outcome: { type: "string", const: "success" }, result: { $ref: "#/$defs/Value" } },
      required: ["outcome", "result"],
    },
    FlowResultFailed: {
      type: "object",
      properties: { outcome: { type: "string", const: "failed" }, error: { $ref: "#/$defs/FlowError" } },
      required: ["outcome", "error"],
    },
    FlowError: {
      type: "object",
      properties: {
        code: { minimum: -9223372036854776000, maximum: 9223372036854776000, type: "integer" },
        message: { type: "string" },
        data: { if: { not: { type: "null" } }, then: { $ref: "#/$defs/Value" } },
      },
      required: ["code", "message"],
    },
    ExampleInput: {
      type: "object",
      properties: {
        name: { type: "string" },
        description: { type: ["string", "null"] },
        input: { $ref: "#/$defs/Value" },
      },
      required: ["name", "input"],
    },
    OnErrorFail: { type: "object", properties: { action: { type: "string", const: "fail" } }, required: ["action"] },
    OnErrorDefault: {
      type: "object",
      properties: { defaultValue: {}, action: { type: "string", const: "useDefault" } },
      required: ["action"],
    },
    OnErrorRetry: {
      type: "object",
      properties: {
        maxRetries: { minimum: 0, maximum: 4294967295, type: ["integer", "null"] },
        action: { type: "string", const: "retry" },
      },
      required: ["action"],
    },
  },
};
const schema7 = { type: "object", additionalProperties: true };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
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
const schema8 = {
  type: "object",
  properties: {
    id: { type: "string" },
    component: { $ref: "#/$defs/Component" },
    onError: { if: { not: { type: "null" } }, then: { $ref: "#/$defs/ErrorAction" } },
    input: { $ref: "#/$defs/ValueExpr" },
    mustExecute: { type: ["boolean", "null"] },
    metadata: { type: ["object", "null"], additionalProperties: true },
  },
  required: ["id", "component"],
};
const schema9 = { type: "string" };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate25.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
const schema10 = {
  type: "object",
  required: ["action"],
  properties: { action: { enum: ["fail", "useDefault", "retry"] } },
  allOf: [
    { if: { required: ["action"], properties: { action: { const: "fail" } } }, then: { $ref: "#/$defs/OnErrorFail" } },
    {
      if: { required: ["action"], properties: { action: { const: "useDefault" } } },
      then: { $ref: "#/$defs/OnErrorDefault" },
    },
    {
      if: { required: ["action"], properties: { action: { const: "retry" } } },
      then: { $ref: "#/$defs/OnErrorRetry" },
    },
  ],
};
const schema11 = { type: "object", properties: { action: { type: "string", const: "fail" } }, required: ["action"] };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.action === undefined && (missing0 = "action")) {
        validate28.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.action !== undefined) {
          let data0 = data.action;
          if (typeof data0 !== "string") {
            validate28.errors = [
              {
                instancePath: instancePath + "/action",
                schemaPath: "#/properties/action/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          if ("fail" !== data0) {
            validate28.errors = [
              {
                instancePath: instancePath + "/action",
                schemaPath: "#/properties/action/const",
                keyword: "const",
                params: { allowedValue: "fail" },
                message: "must be equal to constant",
              },
            ];
            return false;
          }
        }
      }
    } else {
      validate28.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
const schema12 = {
  type: "object",
  properties: { defaultValue: {}, action: { type: "string", const: "useDefault" } },
  required: ["action"],
};
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.action === undefined && (missing0 = "action")) {
        validate30.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.action !== undefined) {
          let data0 = data.action;
          if (typeof data0 !== "string") {
            validate30.errors = [
              {
                instancePath: instancePath + "/action",
                schemaPath: "#/properties/action/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          if ("useDefault" !== data0) {
            validate30.errors = [
              {
                instancePath: instancePath + "/action",
                schemaPath: "#/properties/action/const",
                keyword: "const",
                params: { allowedValue: "useDefault" },
                message: "must be equal to constant",
              },
            ];
            return false;
          }
        }
      }
    } else {
      validate30.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate30.errors = vErrors;
  return errors === 0;
}
const schema13 = {
  type: "object",
  properties: {
    maxRetries: { minimum: 0, maximum: 4294967295, type: ["integer", "null"] },
    action: { type: "string", const: "retry" },
  },
  required: ["action"],
};
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.action === undefined && (missing0 = "action")) {
        validate32.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.maxRetries !== undefined) {
          let data0 = data.maxRetries;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && data0 !== null) {
            validate32.errors = [
              {
                instancePath: instancePath + "/maxRetries",
                schemaPath: "#/properties/maxRetries/type",
                keyword: "type",
                params: { type: schema13.properties.maxRetries.type },
                message: "must be integer,null",
              },
            ];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 > 4294967295 || isNaN(data0)) {
                validate32.errors = [
                  {
                    instancePath: instancePath + "/maxRetries",
                    schemaPath: "#/properties/maxRetries/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 4294967295 },
                    message: "must be <= 4294967295",
                  },
                ];
                return false;
              } else {
                if (data0 < 0 || isNaN(data0)) {
                  validate32.errors = [
                    {
                      instancePath: instancePath + "/maxRetries",
                      schemaPath: "#/properties/maxRetries/minimum",
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
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.action !== undefined) {
            let data1 = data.action;
            const _errs3 = errors;
            if (typeof data1 !== "string") {
              validate32.errors = [
                {
                  instancePath: instancePath + "/action",
                  schemaPath: "#/properties/action/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            if ("retry" !== data1) {
              validate32.errors = [
                {
                  instancePath: instancePath + "/action",
                  schemaPath: "#/properties/action/const",
                  keyword: "const",
                  params: { allowedValue: "retry" },
                  message: "must be equal to constant",
                },
              ];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate32.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate32.errors = vErrors;
  return errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.action === undefined && (missing0 = "action")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    } else {
      if (data.action !== undefined) {
        if ("fail" !== data.action) {
          const err1 = {};
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
  }
  var _valid0 = _errs3 === errors;
  errors = _errs2;
  if (vErrors !== null) {
    if (_errs2) {
      vErrors.length = _errs2;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs5 = errors;
    if (!validate28(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err2 = {
      instancePath,
      schemaPath: "#/allOf/0/if",
      keyword: "if",
      params: { failingKeyword: "then" },
      message: 'must match "then" schema',
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
    validate27.errors = vErrors;
    return false;
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    const _errs6 = errors;
    const _errs7 = errors;
    let valid3 = true;
    const _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.action === undefined && (missing1 = "action")) {
        const err3 = {};
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      } else {
        if (data.action !== undefined) {
          if ("useDefault" !== data.action) {
            const err4 = {};
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      }
    }
    var _valid1 = _errs8 === errors;
    errors = _errs7;
    if (vErrors !== null) {
      if (_errs7) {
        vErrors.length = _errs7;
      } else {
        vErrors = null;
      }
    }
    if (_valid1) {
      const _errs10 = errors;
      if (!validate30(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs10 === errors;
      valid3 = _valid1;
    }
    if (!valid3) {
      const err5 = {
        instancePath,
        schemaPath: "#/allOf/1/if",
        keyword: "if",
        params: { failingKeyword: "then" },
        message: 'must match "then" schema',
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
      validate27.errors = vErrors;
      return false;
    }
    var valid0 = _errs6 === errors;
    if (valid0) {
      const _errs11 = errors;
      const _errs12 = errors;
      let valid5 = true;
      const _errs13 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        if (data.action === undefined && (missing2 = "action")) {
          const err6 = {};
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        } else {
          if (data.action !== undefined) {
            if ("retry" !== data.action) {
              const err7 = {};
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
        }
      }
      var _valid2 = _errs13 === errors;
      errors = _errs12;
      if (vErrors !== null) {
        if (_errs12) {
          vErrors.length = _errs12;
        } else {
          vErrors = null;
        }
      }
      if (_valid2) {
        const _errs15 = errors;
        if (!validate32(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
          errors = vErrors.length;
        }
        var _valid2 = _errs15 === errors;
        valid5 = _valid2;
      }
      if (!valid5) {
        const err8 = {
          instancePath,
          schemaPath: "#/allOf/2/if",
          keyword: "if",
          params: { failingKeyword: "then" },
          message: 'must match "then" schema',
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
        validate27.errors = vErrors;
        return false;
      }
      var valid0 = _errs11 === errors;
    }
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing3;
      if (data.action === undefined && (missing3 = "action")) {
        validate27.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing3 },
            message: "must have required property '" + missing3 + "'",
          },
        ];
        return false;
      } else {
        if (data.action !== undefined) {
          let data3 = data.action;
          if (!(data3 === "fail" || data3 === "useDefault" || data3 === "retry")) {
            validate27.errors = [
              {
                instancePath: instancePath + "/action",
                schemaPath: "#/properties/action/enum",
                keyword: "enum",
                params: { allowedValues: schema10.properties.action.enum },
                message: "must be equal to one of the allowed values",
              },
            ];
            return false;
          }
        }
      }
    } else {
      validate27.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate27.errors = vErrors;
  return errors === 0;
}
const schema14 = {};
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  validate35.errors = null;
  return true;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.id === undefined && (missing0 = "id")) || (data.component === undefined && (missing0 = "component"))) {
        validate24.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.id !== undefined) {
          const _errs1 = errors;
          if (typeof data.id !== "string") {
            validate24.errors = [
              {
                instancePath: instancePath + "/id",
                schemaPath: "#/properties/id/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.component !== undefined) {
            const _errs3 = errors;
            if (
              !validate25(data.component, {
                instancePath: instancePath + "/component",
                parentData: data,
                parentDataProperty: "component",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.onError !== undefined) {
              let data2 = data.onError;
              const _errs4 = errors;
              const _errs5 = errors;
              let valid1 = true;
              const _errs6 = errors;
              const _errs7 = errors;
              const _errs8 = errors;
              if (data2 !== null) {
                const err0 = {};
                if (vErrors === null) {
                  vErrors = [err0];
                } else {
                  vErrors.push(err0);
                }
                errors++;
              }
              var valid2 = _errs8 === errors;
              if (valid2) {
                const err1 = {};
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              } else {
                errors = _errs7;
                if (vErrors !== null) {
                  if (_errs7) {
                    vErrors.length = _errs7;
                  } else {
                    vErrors = null;
                  }
                }
              }
              var _valid0 = _errs6 === errors;
              errors = _errs5;
              if (vErrors !== null) {
                if (_errs5) {
                  vErrors.length = _errs5;
                } else {
                  vErrors = null;
                }
              }
              if (_valid0) {
                const _errs10 = errors;
                if (
                  !validate27(data2, {
                    instancePath: instancePath + "/onError",
                    parentData: data,
                    parentDataProperty: "onError",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                  errors = vErrors.length;
                }
                var _valid0 = _errs10 === errors;
                valid1 = _valid0;
              }
              if (!valid1) {
                const err2 = {
                  instancePath: instancePath + "/onError",
                  schemaPath: "#/properties/onError/if",
                  keyword: "if",
                  params: { failingKeyword: "then" },
                  message: 'must match "then" schema',
                };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
                validate24.errors = vErrors;
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.input !== undefined) {
                const _errs11 = errors;
                if (
                  !validate35(data.input, {
                    instancePath: instancePath + "/input",
                    parentData: data,
                    parentDataProperty: "input",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs11 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.mustExecute !== undefined) {
                  let data4 = data.mustExecute;
                  const _errs12 = errors;
                  if (typeof data4 !== "boolean" && data4 !== null) {
                    validate24.errors = [
                      {
                        instancePath: instancePath + "/mustExecute",
                        schemaPath: "#/properties/mustExecute/type",
                        keyword: "type",
                        params: { type: schema8.properties.mustExecute.type },
                        message: "must be boolean,null",
                      },
                    ];
                    return false;
                  }
                  var valid0 = _errs12 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.metadata !== undefined) {
                    let data5 = data.metadata;
                    const _errs14 = errors;
                    if (!(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null) {
                      validate24.errors = [
                        {
                          instancePath: instancePath + "/metadata",
                          schemaPath: "#/properties/metadata/type",
                          keyword: "type",
                          params: { type: schema8.properties.metadata.type },
                          message: "must be object,null",
                        },
                      ];
                      return false;
                    }
                    var valid0 = _errs14 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate24.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}
const schema15 = {
  type: "object",
  properties: {
    configFile: { type: ["string", "null"] },
    config: {},
    cases: { type: ["array", "null"], items: { $ref: "#/$defs/TestCase" } },
  },
};
const schema16 = {
  type: "object",
  properties: {
    name: { type: "string" },
    description: { type: ["string", "null"] },
    input: { $ref: "#/$defs/Value" },
    output: { if: { not: { type: "null" } }, then: { $ref: "#/$defs/FlowResult" } },
  },
  required: ["name", "input"],
};
const schema17 = {};
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  validate41.errors = null;
  return true;
}
const schema18 = {
  type: "object",
  required: ["outcome"],
  properties: { outcome: { enum: ["success", "failed"] } },
  allOf: [
    {
      if: { required: ["outcome"], properties: { outcome: { const: "success" } } },
      then: { $ref: "#/$defs/FlowResultSuccess" },
    },
    {
      if: { required: ["outcome"], properties: { outcome: { const: "failed" } } },
      then: { $ref: "#/$defs/FlowResultFailed" },
    },
  ],
};
const schema19 = {
  type: "object",
  properties: { outcome: { type: "string", const: "success" }, result: { $ref: "#/$defs/Value" } },
  required: ["outcome", "result"],
};
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.outcome === undefined && (missing0 = "outcome")) ||
        (data.result === undefined && (missing0 = "result"))
      ) {
        validate44.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.outcome !== undefined) {
          let data0 = data.outcome;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validate44.errors = [
              {
                instancePath: instancePath + "/outcome",
                schemaPath: "#/properties/outcome/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          if ("success" !== data0) {
            validate44.errors = [
              {
                instancePath: instancePath + "/outcome",
                schemaPath: "#/properties/outcome/const",
                keyword: "const",
                params: { allowedValue: "success" },
                message: "must be equal to constant",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.result !== undefined) {
            const _errs3 = errors;
            if (
              !validate41(data.result, {
                instancePath: instancePath + "/result",
                parentData: data,
                parentDataProperty: "result",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate44.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate44.errors = vErrors;
  return errors === 0;
}
const schema20 = {
  type: "object",
  properties: { outcome: { type: "string", const: "failed" }, error: { $ref: "#/$defs/FlowError" } },
  required: ["outcome", "error"],
};
const schema21 = {
  type: "object",
  properties: {
    code: { minimum: -9223372036854776000, maximum: 9223372036854776000, type: "integer" },
    message: { type: "string" },
    data: { if: { not: { type: "null" } }, then: { $ref: "#/$defs/Value" } },
  },
  required: ["code", "message"],
};
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.code === undefined && (missing0 = "code")) || (data.message === undefined && (missing0 = "message"))) {
        validate48.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.code !== undefined) {
          let data0 = data.code;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
            validate48.errors = [
              {
                instancePath: instancePath + "/code",
                schemaPath: "#/properties/code/type",
                keyword: "type",
                params: { type: "integer" },
                message: "must be integer",
              },
            ];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 > 9223372036854776000 || isNaN(data0)) {
                validate48.errors = [
                  {
                    instancePath: instancePath + "/code",
                    schemaPath: "#/properties/code/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 9223372036854776000 },
                    message: "must be <= 9223372036854776000",
                  },
                ];
                return false;
              } else {
                if (data0 < -9223372036854776000 || isNaN(data0)) {
                  validate48.errors = [
                    {
                      instancePath: instancePath + "/code",
                      schemaPath: "#/properties/code/minimum",
                      keyword: "minimum",
                      params: { comparison: ">=", limit: -9223372036854776000 },
                      message: "must be >= -9223372036854776000",
                    },
                  ];
                  return false;
                }
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.message !== undefined) {
            const _errs3 = errors;
            if (typeof data.message !== "string") {
              validate48.errors = [
                {
                  instancePath: instancePath + "/message",
                  schemaPath: "#/properties/message/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.data !== undefined) {
              let data2 = data.data;
              const _errs5 = errors;
              const _errs6 = errors;
              let valid1 = true;
              const _errs7 = errors;
              const _errs8 = errors;
              const _errs9 = errors;
              if (data2 !== null) {
                const err0 = {};
                if (vErrors === null) {
                  vErrors = [err0];
                } else {
                  vErrors.push(err0);
                }
                errors++;
              }
              var valid2 = _errs9 === errors;
              if (valid2) {
                const err1 = {};
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              } else {
                errors = _errs8;
                if (vErrors !== null) {
                  if (_errs8) {
                    vErrors.length = _errs8;
                  } else {
                    vErrors = null;
                  }
                }
              }
              var _valid0 = _errs7 === errors;
              errors = _errs6;
              if (vErrors !== null) {
                if (_errs6) {
                  vErrors.length = _errs6;
                } else {
                  vErrors = null;
                }
              }
              if (_valid0) {
                const _errs11 = errors;
                if (
                  !validate41(data2, {
                    instancePath: instancePath + "/data",
                    parentData: data,
                    parentDataProperty: "data",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                  errors = vErrors.length;
                }
                var _valid0 = _errs11 === errors;
                valid1 = _valid0;
              }
              if (!valid1) {
                const err2 = {
                  instancePath: instancePath + "/data",
                  schemaPath: "#/properties/data/if",
                  keyword: "if",
                  params: { failingKeyword: "then" },
                  message: 'must match "then" schema',
                };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
                validate48.errors = vErrors;
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate48.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate48.errors = vErrors;
  return errors === 0;
}
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.outcome === undefined && (missing0 = "outcome")) ||
        (data.error === undefined && (missing0 = "error"))
      ) {
        validate47.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.outcome !== undefined) {
          let data0 = data.outcome;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validate47.errors = [
              {
                instancePath: instancePath + "/outcome",
                schemaPath: "#/properties/outcome/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          if ("failed" !== data0) {
            validate47.errors = [
              {
                instancePath: instancePath + "/outcome",
                schemaPath: "#/properties/outcome/const",
                keyword: "const",
                params: { allowedValue: "failed" },
                message: "must be equal to constant",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.error !== undefined) {
            const _errs3 = errors;
            if (
              !validate48(data.error, {
                instancePath: instancePath + "/error",
                parentData: data,
                parentDataProperty: "error",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate47.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate47.errors = vErrors;
  return errors === 0;
}
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.outcome === undefined && (missing0 = "outcome")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    } else {
      if (data.outcome !== undefined) {
        if ("success" !== data.outcome) {
          const err1 = {};
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
  }
  var _valid0 = _errs3 === errors;
  errors = _errs2;
  if (vErrors !== null) {
    if (_errs2) {
      vErrors.length = _errs2;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs5 = errors;
    if (!validate44(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err2 = {
      instancePath,
      schemaPath: "#/allOf/0/if",
      keyword: "if",
      params: { failingKeyword: "then" },
      message: 'must match "then" schema',
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
    validate43.errors = vErrors;
    return false;
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    const _errs6 = errors;
    const _errs7 = errors;
    let valid3 = true;
    const _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.outcome === undefined && (missing1 = "outcome")) {
        const err3 = {};
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      } else {
        if (data.outcome !== undefined) {
          if ("failed" !== data.outcome) {
            const err4 = {};
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      }
    }
    var _valid1 = _errs8 === errors;
    errors = _errs7;
    if (vErrors !== null) {
      if (_errs7) {
        vErrors.length = _errs7;
      } else {
        vErrors = null;
      }
    }
    if (_valid1) {
      const _errs10 = errors;
      if (!validate47(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs10 === errors;
      valid3 = _valid1;
    }
    if (!valid3) {
      const err5 = {
        instancePath,
        schemaPath: "#/allOf/1/if",
        keyword: "if",
        params: { failingKeyword: "then" },
        message: 'must match "then" schema',
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
      validate43.errors = vErrors;
      return false;
    }
    var valid0 = _errs6 === errors;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.outcome === undefined && (missing2 = "outcome")) {
        validate43.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing2 },
            message: "must have required property '" + missing2 + "'",
          },
        ];
        return false;
      } else {
        if (data.outcome !== undefined) {
          let data2 = data.outcome;
          if (!(data2 === "success" || data2 === "failed")) {
            validate43.errors = [
              {
                instancePath: instancePath + "/outcome",
                schemaPath: "#/properties/outcome/enum",
                keyword: "enum",
                params: { allowedValues: schema18.properties.outcome.enum },
                message: "must be equal to one of the allowed values",
              },
            ];
            return false;
          }
        }
      }
    } else {
      validate43.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate43.errors = vErrors;
  return errors === 0;
}
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.name === undefined && (missing0 = "name")) || (data.input === undefined && (missing0 = "input"))) {
        validate40.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.name !== undefined) {
          const _errs1 = errors;
          if (typeof data.name !== "string") {
            validate40.errors = [
              {
                instancePath: instancePath + "/name",
                schemaPath: "#/properties/name/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.description !== undefined) {
            let data1 = data.description;
            const _errs3 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              validate40.errors = [
                {
                  instancePath: instancePath + "/description",
                  schemaPath: "#/properties/description/type",
                  keyword: "type",
                  params: { type: schema16.properties.description.type },
                  message: "must be string,null",
                },
              ];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.input !== undefined) {
              const _errs5 = errors;
              if (
                !validate41(data.input, {
                  instancePath: instancePath + "/input",
                  parentData: data,
                  parentDataProperty: "input",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.output !== undefined) {
                let data3 = data.output;
                const _errs6 = errors;
                const _errs7 = errors;
                let valid1 = true;
                const _errs8 = errors;
                const _errs9 = errors;
                const _errs10 = errors;
                if (data3 !== null) {
                  const err0 = {};
                  if (vErrors === null) {
                    vErrors = [err0];
                  } else {
                    vErrors.push(err0);
                  }
                  errors++;
                }
                var valid2 = _errs10 === errors;
                if (valid2) {
                  const err1 = {};
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                } else {
                  errors = _errs9;
                  if (vErrors !== null) {
                    if (_errs9) {
                      vErrors.length = _errs9;
                    } else {
                      vErrors = null;
                    }
                  }
                }
                var _valid0 = _errs8 === errors;
                errors = _errs7;
                if (vErrors !== null) {
                  if (_errs7) {
                    vErrors.length = _errs7;
                  } else {
                    vErrors = null;
                  }
                }
                if (_valid0) {
                  const _errs12 = errors;
                  if (
                    !validate43(data3, {
                      instancePath: instancePath + "/output",
                      parentData: data,
                      parentDataProperty: "output",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
                    errors = vErrors.length;
                  }
                  var _valid0 = _errs12 === errors;
                  valid1 = _valid0;
                }
                if (!valid1) {
                  const err2 = {
                    instancePath: instancePath + "/output",
                    schemaPath: "#/properties/output/if",
                    keyword: "if",
                    params: { failingKeyword: "then" },
                    message: 'must match "then" schema',
                  };
                  if (vErrors === null) {
                    vErrors = [err2];
                  } else {
                    vErrors.push(err2);
                  }
                  errors++;
                  validate40.errors = vErrors;
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate40.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate40.errors = vErrors;
  return errors === 0;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.configFile !== undefined) {
        let data0 = data.configFile;
        const _errs1 = errors;
        if (typeof data0 !== "string" && data0 !== null) {
          validate39.errors = [
            {
              instancePath: instancePath + "/configFile",
              schemaPath: "#/properties/configFile/type",
              keyword: "type",
              params: { type: schema15.properties.configFile.type },
              message: "must be string,null",
            },
          ];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.cases !== undefined) {
          let data1 = data.cases;
          const _errs3 = errors;
          if (!Array.isArray(data1) && data1 !== null) {
            validate39.errors = [
              {
                instancePath: instancePath + "/cases",
                schemaPath: "#/properties/cases/type",
                keyword: "type",
                params: { type: schema15.properties.cases.type },
                message: "must be array,null",
              },
            ];
            return false;
          }
          if (errors === _errs3) {
            if (Array.isArray(data1)) {
              var valid1 = true;
              const len0 = data1.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs5 = errors;
                if (
                  !validate40(data1[i0], {
                    instancePath: instancePath + "/cases/" + i0,
                    parentData: data1,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs5 === errors;
                if (!valid1) {
                  break;
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
      validate39.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate39.errors = vErrors;
  return errors === 0;
}
const schema22 = {
  type: "object",
  properties: { name: { type: "string" }, description: { type: ["string", "null"] }, input: { $ref: "#/$defs/Value" } },
  required: ["name", "input"],
};
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.name === undefined && (missing0 = "name")) || (data.input === undefined && (missing0 = "input"))) {
        validate55.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.name !== undefined) {
          const _errs1 = errors;
          if (typeof data.name !== "string") {
            validate55.errors = [
              {
                instancePath: instancePath + "/name",
                schemaPath: "#/properties/name/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.description !== undefined) {
            let data1 = data.description;
            const _errs3 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              validate55.errors = [
                {
                  instancePath: instancePath + "/description",
                  schemaPath: "#/properties/description/type",
                  keyword: "type",
                  params: { type: schema22.properties.description.type },
                  message: "must be string,null",
                },
              ];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.input !== undefined) {
              const _errs5 = errors;
              if (
                !validate41(data.input, {
                  instancePath: instancePath + "/input",
                  parentData: data,
                  parentDataProperty: "input",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate55.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate55.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.name !== undefined) {
        let data0 = data.name;
        const _errs1 = errors;
        if (typeof data0 !== "string" && data0 !== null) {
          validate21.errors = [
            {
              instancePath: instancePath + "/name",
              schemaPath: "#/properties/name/type",
              keyword: "type",
              params: { type: schema6.properties.name.type },
              message: "must be string,null",
            },
          ];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.description !== undefined) {
          let data1 = data.description;
          const _errs3 = errors;
          if (typeof data1 !== "string" && data1 !== null) {
            validate21.errors = [
              {
                instancePath: instancePath + "/description",
                schemaPath: "#/properties/description/type",
                keyword: "type",
                params: { type: schema6.properties.description.type },
                message: "must be string,null",
              },
            ];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.version !== undefined) {
            let data2 = data.version;
            const _errs5 = errors;
            if (typeof data2 !== "string" && data2 !== null) {
              validate21.errors = [
                {
                  instancePath: instancePath + "/version",
                  schemaPath: "#/properties/version/type",
                  keyword: "type",
                  params: { type: schema6.properties.version.type },
                  message: "must be string,null",
                },
              ];
              return false;
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.schemas !== undefined) {
              const _errs7 = errors;
              if (
                !validate22(data.schemas, {
                  instancePath: instancePath + "/schemas",
                  parentData: data,
                  parentDataProperty: "schemas",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.steps !== undefined) {
                let data4 = data.steps;
                const _errs8 = errors;
                if (!Array.isArray(data4) && data4 !== null) {
                  validate21.errors = [
                    {
                      instancePath: instancePath + "/steps",
                      schemaPath: "#/properties/steps/type",
                      keyword: "type",
                      params: { type: schema6.properties.steps.type },
                      message: "must be array,null",
                    },
                  ];
                  return false;
                }
                if (errors === _errs8) {
                  if (Array.isArray(data4)) {
                    var valid1 = true;
                    const len0 = data4.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs10 = errors;
                      if (
                        !validate24(data4[i0], {
                          instancePath: instancePath + "/steps/" + i0,
                          parentData: data4,
                          parentDataProperty: i0,
                          rootData,
                        })
                      ) {
                        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs10 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.output !== undefined) {
                  const _errs11 = errors;
                  if (
                    !validate35(data.output, {
                      instancePath: instancePath + "/output",
                      parentData: data,
                      parentDataProperty: "output",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.test !== undefined) {
                    let data7 = data.test;
                    const _errs12 = errors;
                    const _errs13 = errors;
                    let valid2 = true;
                    const _errs14 = errors;
                    const _errs15 = errors;
                    const _errs16 = errors;
                    if (data7 !== null) {
                      const err0 = {};
                      if (vErrors === null) {
                        vErrors = [err0];
                      } else {
                        vErrors.push(err0);
                      }
                      errors++;
                    }
                    var valid3 = _errs16 === errors;
                    if (valid3) {
                      const err1 = {};
                      if (vErrors === null) {
                        vErrors = [err1];
                      } else {
                        vErrors.push(err1);
                      }
                      errors++;
                    } else {
                      errors = _errs15;
                      if (vErrors !== null) {
                        if (_errs15) {
                          vErrors.length = _errs15;
                        } else {
                          vErrors = null;
                        }
                      }
                    }
                    var _valid0 = _errs14 === errors;
                    errors = _errs13;
                    if (vErrors !== null) {
                      if (_errs13) {
                        vErrors.length = _errs13;
                      } else {
                        vErrors = null;
                      }
                    }
                    if (_valid0) {
                      const _errs18 = errors;
                      if (
                        !validate39(data7, {
                          instancePath: instancePath + "/test",
                          parentData: data,
                          parentDataProperty: "test",
                          rootData,
                        })
                      ) {
                        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                        errors = vErrors.length;
                      }
                      var _valid0 = _errs18 === errors;
                      valid2 = _valid0;
                    }
                    if (!valid2) {
                      const err2 = {
                        instancePath: instancePath + "/test",
                        schemaPath: "#/properties/test/if",
                        keyword: "if",
                        params: { failingKeyword: "then" },
                        message: 'must match "then" schema',
                      };
                      if (vErrors === null) {
                        vErrors = [err2];
                      } else {
                        vErrors.push(err2);
                      }
                      errors++;
                      validate21.errors = vErrors;
                      return false;
                    }
                    var valid0 = _errs12 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.examples !== undefined) {
                      let data8 = data.examples;
                      const _errs19 = errors;
                      if (!Array.isArray(data8) && data8 !== null) {
                        validate21.errors = [
                          {
                            instancePath: instancePath + "/examples",
                            schemaPath: "#/properties/examples/type",
                            keyword: "type",
                            params: { type: schema6.properties.examples.type },
                            message: "must be array,null",
                          },
                        ];
                        return false;
                      }
                      if (errors === _errs19) {
                        if (Array.isArray(data8)) {
                          var valid4 = true;
                          const len1 = data8.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            const _errs21 = errors;
                            if (
                              !validate55(data8[i1], {
                                instancePath: instancePath + "/examples/" + i1,
                                parentData: data8,
                                parentDataProperty: i1,
                                rootData,
                              })
                            ) {
                              vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                              errors = vErrors.length;
                            }
                            var valid4 = _errs21 === errors;
                            if (!valid4) {
                              break;
                            }
                          }
                        }
                      }
                      var valid0 = _errs19 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.metadata !== undefined) {
                        let data10 = data.metadata;
                        const _errs22 = errors;
                        if (!(data10 && typeof data10 == "object" && !Array.isArray(data10)) && data10 !== null) {
                          validate21.errors = [
                            {
                              instancePath: instancePath + "/metadata",
                              schemaPath: "#/properties/metadata/type",
                              keyword: "type",
                              params: { type: schema6.properties.metadata.type },
                              message: "must be object,null",
                            },
                          ];
                          return false;
                        }
                        var valid0 = _errs22 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate21.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
export const validators: { readonly flow: Validator } = { flow: validator(compiled0) };
