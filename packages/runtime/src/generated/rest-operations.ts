// Generated from schemas/openapi.json. Do not edit: change the contract and generate again.
// Contract SHA-256: 65f5e09a5ef1a5c1ef6c9dfe2579c3ac1063d80d3906cbc675071eb640c5a8fa

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
const schema7 = {
  type: "object",
  properties: { data: {}, blobType: { allOf: [{ $ref: "#/$defs/BlobType" }] }, filename: { type: ["string", "null"] } },
  required: ["data"],
};
const schema8 = { type: "string", enum: ["flow", "data", "binary"] };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate23.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  if (!(data === "flow" || data === "data" || data === "binary")) {
    validate23.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema8.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === undefined && (missing0 = "data")) {
        validate22.errors = [
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
        if (data.blobType !== undefined) {
          const _errs1 = errors;
          if (
            !validate23(data.blobType, {
              instancePath: instancePath + "/blobType",
              parentData: data,
              parentDataProperty: "blobType",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.filename !== undefined) {
            let data1 = data.filename;
            const _errs3 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              validate22.errors = [
                {
                  instancePath: instancePath + "/filename",
                  schemaPath: "#/properties/filename/type",
                  keyword: "type",
                  params: { type: schema7.properties.filename.type },
                  message: "must be string,null",
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
      validate22.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
const compiled1 = validate25;
const schema9 = {
  type: "object",
  properties: {
    flowId: { allOf: [{ $ref: "#/$defs/BlobId" }] },
    input: { type: "array", items: { $ref: "#/$defs/Value" } },
    overrides: { if: { not: { type: "null" } }, then: { $ref: "#/$defs/WorkflowOverrides" } },
    variables: { type: ["object", "null"], additionalProperties: { $ref: "#/$defs/Value" } },
    maxConcurrency: { minimum: 0, maximum: 18446744073709552000, type: ["integer", "null"] },
    wait: { type: ["boolean", "null"] },
    timeoutSecs: { minimum: 0, maximum: 18446744073709552000, type: ["integer", "null"] },
  },
  required: ["flowId", "input"],
};
const schema10 = { type: "string" };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate26.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
const schema11 = {};
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  validate28.errors = null;
  return true;
}
const schema12 = {
  type: "object",
  properties: { steps: { type: "object", additionalProperties: { $ref: "#/$defs/StepOverride" } } },
  required: ["steps"],
};
const schema13 = {
  type: "object",
  properties: { $type: { allOf: [{ $ref: "#/$defs/OverrideType" }] }, value: {} },
  required: ["value"],
};
const schema14 = { type: "string", enum: ["merge_patch", "json_patch"] };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate32.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  if (!(data === "merge_patch" || data === "json_patch")) {
    validate32.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema14.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === undefined && (missing0 = "value")) {
        validate31.errors = [
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
        if (data.$type !== undefined) {
          if (
            !validate32(data.$type, {
              instancePath: instancePath + "/$type",
              parentData: data,
              parentDataProperty: "$type",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate31.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate31.errors = vErrors;
  return errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.steps === undefined && (missing0 = "steps")) {
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
        if (data.steps !== undefined) {
          let data0 = data.steps;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              for (const key0 in data0) {
                const _errs4 = errors;
                if (
                  !validate31(data0[key0], {
                    instancePath: instancePath + "/steps/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
                    parentData: data0,
                    parentDataProperty: key0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs4 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate30.errors = [
                {
                  instancePath: instancePath + "/steps",
                  schemaPath: "#/properties/steps/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object",
                },
              ];
              return false;
            }
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
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.flowId === undefined && (missing0 = "flowId")) || (data.input === undefined && (missing0 = "input"))) {
        validate25.errors = [
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
        if (data.flowId !== undefined) {
          const _errs1 = errors;
          if (
            !validate26(data.flowId, {
              instancePath: instancePath + "/flowId",
              parentData: data,
              parentDataProperty: "flowId",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.input !== undefined) {
            let data1 = data.input;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                var valid2 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs5 = errors;
                  if (
                    !validate28(data1[i0], {
                      instancePath: instancePath + "/input/" + i0,
                      parentData: data1,
                      parentDataProperty: i0,
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                    errors = vErrors.length;
                  }
                  var valid2 = _errs5 === errors;
                  if (!valid2) {
                    break;
                  }
                }
              } else {
                validate25.errors = [
                  {
                    instancePath: instancePath + "/input",
                    schemaPath: "#/properties/input/type",
                    keyword: "type",
                    params: { type: "array" },
                    message: "must be array",
                  },
                ];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.overrides !== undefined) {
              let data3 = data.overrides;
              const _errs6 = errors;
              const _errs7 = errors;
              let valid3 = true;
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
              var valid4 = _errs10 === errors;
              if (valid4) {
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
                  !validate30(data3, {
                    instancePath: instancePath + "/overrides",
                    parentData: data,
                    parentDataProperty: "overrides",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                  errors = vErrors.length;
                }
                var _valid0 = _errs12 === errors;
                valid3 = _valid0;
              }
              if (!valid3) {
                const err2 = {
                  instancePath: instancePath + "/overrides",
                  schemaPath: "#/properties/overrides/if",
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
                validate25.errors = vErrors;
                return false;
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.variables !== undefined) {
                let data4 = data.variables;
                const _errs13 = errors;
                if (!(data4 && typeof data4 == "object" && !Array.isArray(data4)) && data4 !== null) {
                  validate25.errors = [
                    {
                      instancePath: instancePath + "/variables",
                      schemaPath: "#/properties/variables/type",
                      keyword: "type",
                      params: { type: schema9.properties.variables.type },
                      message: "must be object,null",
                    },
                  ];
                  return false;
                }
                if (errors === _errs13) {
                  if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                    for (const key0 in data4) {
                      const _errs16 = errors;
                      if (
                        !validate28(data4[key0], {
                          instancePath: instancePath + "/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
                          parentData: data4,
                          parentDataProperty: key0,
                          rootData,
                        })
                      ) {
                        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                        errors = vErrors.length;
                      }
                      var valid5 = _errs16 === errors;
                      if (!valid5) {
                        break;
                      }
                    }
                  }
                }
                var valid0 = _errs13 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.maxConcurrency !== undefined) {
                  let data6 = data.maxConcurrency;
                  const _errs17 = errors;
                  if (
                    !(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)) &&
                    data6 !== null
                  ) {
                    validate25.errors = [
                      {
                        instancePath: instancePath + "/maxConcurrency",
                        schemaPath: "#/properties/maxConcurrency/type",
                        keyword: "type",
                        params: { type: schema9.properties.maxConcurrency.type },
                        message: "must be integer,null",
                      },
                    ];
                    return false;
                  }
                  if (errors === _errs17) {
                    if (typeof data6 == "number" && isFinite(data6)) {
                      if (data6 > 18446744073709552000 || isNaN(data6)) {
                        validate25.errors = [
                          {
                            instancePath: instancePath + "/maxConcurrency",
                            schemaPath: "#/properties/maxConcurrency/maximum",
                            keyword: "maximum",
                            params: { comparison: "<=", limit: 18446744073709552000 },
                            message: "must be <= 18446744073709552000",
                          },
                        ];
                        return false;
                      } else {
                        if (data6 < 0 || isNaN(data6)) {
                          validate25.errors = [
                            {
                              instancePath: instancePath + "/maxConcurrency",
                              schemaPath: "#/properties/maxConcurrency/minimum",
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
                  var valid0 = _errs17 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.wait !== undefined) {
                    let data7 = data.wait;
                    const _errs19 = errors;
                    if (typeof data7 !== "boolean" && data7 !== null) {
                      validate25.errors = [
                        {
                          instancePath: instancePath + "/wait",
                          schemaPath: "#/properties/wait/type",
                          keyword: "type",
                          params: { type: schema9.properties.wait.type },
                          message: "must be boolean,null",
                        },
                      ];
                      return false;
                    }
                    var valid0 = _errs19 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.timeoutSecs !== undefined) {
                      let data8 = data.timeoutSecs;
                      const _errs21 = errors;
                      if (
                        !(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)) &&
                        data8 !== null
                      ) {
                        validate25.errors = [
                          {
                            instancePath: instancePath + "/timeoutSecs",
                            schemaPath: "#/properties/timeoutSecs/type",
                            keyword: "type",
                            params: { type: schema9.properties.timeoutSecs.type },
                            message: "must be integer,null",
                          },
                        ];
                        return false;
                      }
                      if (errors === _errs21) {
                        if (typeof data8 == "number" && isFinite(data8)) {
                          if (data8 > 18446744073709552000 || isNaN(data8)) {
                            validate25.errors = [
                              {
                                instancePath: instancePath + "/timeoutSecs",
                                schemaPath: "#/properties/timeoutSecs/maximum",
                                keyword: "maximum",
                                params: { comparison: "<=", limit: 18446744073709552000 },
                                message: "must be <= 18446744073709552000",
                              },
                            ];
                            return false;
                          } else {
                            if (data8 < 0 || isNaN(data8)) {
                              validate25.errors = [
                                {
                                  instancePath: instancePath + "/timeoutSecs",
                                  schemaPath: "#/properties/timeoutSecs/minimum",
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
                      var valid0 = _errs21 === errors;
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
    } else {
      validate25.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
const compiled2 = validate37;
const schema15 = {
  type: "object",
  properties: { flow: { allOf: [{ $ref: "#/$defs/Flow" }] }, dryRun: { type: "boolean" } },
  required: ["flow"],
};
const schema16 = {
  type: "object",
  properties: {
    name: { type: ["string", "null"] },
    description: { type: ["string", "null"] },
    version: { type: ["string", "null"] },
    schemas: { allOf: [{ $ref: "#/$defs/FlowSchema" }] },
    steps: { type: ["array", "null"], items: { $ref: "#/$defs/Step" } },
    output: { allOf: [{ $ref: "#/$defs/ValueExpr" }] },
    test: { if: { not: { type: "null" } }, then: { $ref: "#/$defs/TestConfig" } },
    examples: { type: ["array", "null"], items: { $ref: "#/$defs/ExampleInput" } },
    metadata: { type: ["object", "null"], additionalProperties: true },
  },
};
const schema17 = { type: "object", additionalProperties: true };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
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
const schema18 = {
  type: "object",
  properties: {
    id: { type: "string" },
    component: { allOf: [{ $ref: "#/$defs/Component" }] },
    onError: { if: { not: { type: "null" } }, then: { $ref: "#/$defs/ErrorAction" } },
    input: { allOf: [{ $ref: "#/$defs/ValueExpr" }] },
    mustExecute: { type: ["boolean", "null"] },
    metadata: { type: ["object", "null"], additionalProperties: true },
  },
  required: ["id", "component"],
};
const schema19 = { type: "string" };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate42.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
const schema20 = {
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
const schema21 = { type: "object", properties: { action: { type: "string", const: "fail" } }, required: ["action"] };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.action === undefined && (missing0 = "action")) {
        validate45.errors = [
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
            validate45.errors = [
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
            validate45.errors = [
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
      validate45.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate45.errors = vErrors;
  return errors === 0;
}
const schema22 = {
  type: "object",
  properties: { defaultValue: {}, action: { type: "string", const: "useDefault" } },
  required: ["action"],
};
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.action === undefined && (missing0 = "action")) {
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
        if (data.action !== undefined) {
          let data0 = data.action;
          if (typeof data0 !== "string") {
            validate47.errors = [
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
            validate47.errors = [
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
      validate47.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate47.errors = vErrors;
  return errors === 0;
}
const schema23 = {
  type: "object",
  properties: {
    maxRetries: { minimum: 0, maximum: 4294967295, type: ["integer", "null"] },
    action: { type: "string", const: "retry" },
  },
  required: ["action"],
};
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.action === undefined && (missing0 = "action")) {
        validate49.errors = [
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
            validate49.errors = [
              {
                instancePath: instancePath + "/maxRetries",
                schemaPath: "#/properties/maxRetries/type",
                keyword: "type",
                params: { type: schema23.properties.maxRetries.type },
                message: "must be integer,null",
              },
            ];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 > 4294967295 || isNaN(data0)) {
                validate49.errors = [
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
                  validate49.errors = [
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
              validate49.errors = [
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
              validate49.errors = [
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
      validate49.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate49.errors = vErrors;
  return errors === 0;
}
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (!validate45(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
    validate44.errors = vErrors;
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
      validate44.errors = vErrors;
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
        if (!validate49(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
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
        validate44.errors = vErrors;
        return false;
      }
      var valid0 = _errs11 === errors;
    }
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing3;
      if (data.action === undefined && (missing3 = "action")) {
        validate44.errors = [
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
            validate44.errors = [
              {
                instancePath: instancePath + "/action",
                schemaPath: "#/properties/action/enum",
                keyword: "enum",
                params: { allowedValues: schema20.properties.action.enum },
                message: "must be equal to one of the allowed values",
              },
            ];
            return false;
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
const schema24 = {};
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  validate52.errors = null;
  return true;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.id === undefined && (missing0 = "id")) || (data.component === undefined && (missing0 = "component"))) {
        validate41.errors = [
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
            validate41.errors = [
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
              !validate42(data.component, {
                instancePath: instancePath + "/component",
                parentData: data,
                parentDataProperty: "component",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.onError !== undefined) {
              let data2 = data.onError;
              const _errs5 = errors;
              const _errs6 = errors;
              let valid2 = true;
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
              var valid3 = _errs9 === errors;
              if (valid3) {
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
                  !validate44(data2, {
                    instancePath: instancePath + "/onError",
                    parentData: data,
                    parentDataProperty: "onError",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
                  errors = vErrors.length;
                }
                var _valid0 = _errs11 === errors;
                valid2 = _valid0;
              }
              if (!valid2) {
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
                validate41.errors = vErrors;
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.input !== undefined) {
                const _errs12 = errors;
                if (
                  !validate52(data.input, {
                    instancePath: instancePath + "/input",
                    parentData: data,
                    parentDataProperty: "input",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs12 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.mustExecute !== undefined) {
                  let data4 = data.mustExecute;
                  const _errs14 = errors;
                  if (typeof data4 !== "boolean" && data4 !== null) {
                    validate41.errors = [
                      {
                        instancePath: instancePath + "/mustExecute",
                        schemaPath: "#/properties/mustExecute/type",
                        keyword: "type",
                        params: { type: schema18.properties.mustExecute.type },
                        message: "must be boolean,null",
                      },
                    ];
                    return false;
                  }
                  var valid0 = _errs14 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.metadata !== undefined) {
                    let data5 = data.metadata;
                    const _errs16 = errors;
                    if (!(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null) {
                      validate41.errors = [
                        {
                          instancePath: instancePath + "/metadata",
                          schemaPath: "#/properties/metadata/type",
                          keyword: "type",
                          params: { type: schema18.properties.metadata.type },
                          message: "must be object,null",
                        },
                      ];
                      return false;
                    }
                    var valid0 = _errs16 === errors;
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
      validate41.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate41.errors = vErrors;
  return errors === 0;
}
const schema25 = {
  type: "object",
  properties: {
    configFile: { type: ["string", "null"] },
    config: {},
    cases: { type: ["array", "null"], items: { $ref: "#/$defs/TestCase" } },
  },
};
const schema26 = {
  type: "object",
  properties: {
    name: { type: "string" },
    description: { type: ["string", "null"] },
    input: { allOf: [{ $ref: "#/$defs/Value" }] },
    output: { if: { not: { type: "null" } }, then: { $ref: "#/$defs/FlowResult" } },
  },
  required: ["name", "input"],
};
const schema27 = {
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
const schema28 = {
  type: "object",
  properties: { outcome: { type: "string", const: "success" }, result: { $ref: "#/$defs/Value" } },
  required: ["outcome", "result"],
};
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.outcome === undefined && (missing0 = "outcome")) ||
        (data.result === undefined && (missing0 = "result"))
      ) {
        validate60.errors = [
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
            validate60.errors = [
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
            validate60.errors = [
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
              !validate28(data.result, {
                instancePath: instancePath + "/result",
                parentData: data,
                parentDataProperty: "result",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate60.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate60.errors = vErrors;
  return errors === 0;
}
const schema29 = {
  type: "object",
  properties: { outcome: { type: "string", const: "failed" }, error: { $ref: "#/$defs/FlowError" } },
  required: ["outcome", "error"],
};
const schema30 = {
  type: "object",
  properties: {
    code: { minimum: -9223372036854776000, maximum: 9223372036854776000, type: "integer" },
    message: { type: "string" },
    data: { if: { not: { type: "null" } }, then: { $ref: "#/$defs/Value" } },
  },
  required: ["code", "message"],
};
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.code === undefined && (missing0 = "code")) || (data.message === undefined && (missing0 = "message"))) {
        validate64.errors = [
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
            validate64.errors = [
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
                validate64.errors = [
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
                  validate64.errors = [
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
              validate64.errors = [
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
                  !validate28(data2, {
                    instancePath: instancePath + "/data",
                    parentData: data,
                    parentDataProperty: "data",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
                validate64.errors = vErrors;
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
      validate64.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate64.errors = vErrors;
  return errors === 0;
}
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.outcome === undefined && (missing0 = "outcome")) ||
        (data.error === undefined && (missing0 = "error"))
      ) {
        validate63.errors = [
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
            validate63.errors = [
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
            validate63.errors = [
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
              !validate64(data.error, {
                instancePath: instancePath + "/error",
                parentData: data,
                parentDataProperty: "error",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate63.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate63.errors = vErrors;
  return errors === 0;
}
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (!validate60(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
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
    validate59.errors = vErrors;
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
      if (!validate63(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
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
      validate59.errors = vErrors;
      return false;
    }
    var valid0 = _errs6 === errors;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.outcome === undefined && (missing2 = "outcome")) {
        validate59.errors = [
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
            validate59.errors = [
              {
                instancePath: instancePath + "/outcome",
                schemaPath: "#/properties/outcome/enum",
                keyword: "enum",
                params: { allowedValues: schema27.properties.outcome.enum },
                message: "must be equal to one of the allowed values",
              },
            ];
            return false;
          }
        }
      }
    } else {
      validate59.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate59.errors = vErrors;
  return errors === 0;
}
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.name === undefined && (missing0 = "name")) || (data.input === undefined && (missing0 = "input"))) {
        validate57.errors = [
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
            validate57.errors = [
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
              validate57.errors = [
                {
                  instancePath: instancePath + "/description",
                  schemaPath: "#/properties/description/type",
                  keyword: "type",
                  params: { type: schema26.properties.description.type },
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
                !validate28(data.input, {
                  instancePath: instancePath + "/input",
                  parentData: data,
                  parentDataProperty: "input",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.output !== undefined) {
                let data3 = data.output;
                const _errs7 = errors;
                const _errs8 = errors;
                let valid2 = true;
                const _errs9 = errors;
                const _errs10 = errors;
                const _errs11 = errors;
                if (data3 !== null) {
                  const err0 = {};
                  if (vErrors === null) {
                    vErrors = [err0];
                  } else {
                    vErrors.push(err0);
                  }
                  errors++;
                }
                var valid3 = _errs11 === errors;
                if (valid3) {
                  const err1 = {};
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                } else {
                  errors = _errs10;
                  if (vErrors !== null) {
                    if (_errs10) {
                      vErrors.length = _errs10;
                    } else {
                      vErrors = null;
                    }
                  }
                }
                var _valid0 = _errs9 === errors;
                errors = _errs8;
                if (vErrors !== null) {
                  if (_errs8) {
                    vErrors.length = _errs8;
                  } else {
                    vErrors = null;
                  }
                }
                if (_valid0) {
                  const _errs13 = errors;
                  if (
                    !validate59(data3, {
                      instancePath: instancePath + "/output",
                      parentData: data,
                      parentDataProperty: "output",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                    errors = vErrors.length;
                  }
                  var _valid0 = _errs13 === errors;
                  valid2 = _valid0;
                }
                if (!valid2) {
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
                  validate57.errors = vErrors;
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate57.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate57.errors = vErrors;
  return errors === 0;
}
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.configFile !== undefined) {
        let data0 = data.configFile;
        const _errs1 = errors;
        if (typeof data0 !== "string" && data0 !== null) {
          validate56.errors = [
            {
              instancePath: instancePath + "/configFile",
              schemaPath: "#/properties/configFile/type",
              keyword: "type",
              params: { type: schema25.properties.configFile.type },
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
            validate56.errors = [
              {
                instancePath: instancePath + "/cases",
                schemaPath: "#/properties/cases/type",
                keyword: "type",
                params: { type: schema25.properties.cases.type },
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
                  !validate57(data1[i0], {
                    instancePath: instancePath + "/cases/" + i0,
                    parentData: data1,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
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
      validate56.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate56.errors = vErrors;
  return errors === 0;
}
const schema31 = {
  type: "object",
  properties: {
    name: { type: "string" },
    description: { type: ["string", "null"] },
    input: { allOf: [{ $ref: "#/$defs/Value" }] },
  },
  required: ["name", "input"],
};
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.name === undefined && (missing0 = "name")) || (data.input === undefined && (missing0 = "input"))) {
        validate71.errors = [
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
            validate71.errors = [
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
              validate71.errors = [
                {
                  instancePath: instancePath + "/description",
                  schemaPath: "#/properties/description/type",
                  keyword: "type",
                  params: { type: schema31.properties.description.type },
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
                !validate28(data.input, {
                  instancePath: instancePath + "/input",
                  parentData: data,
                  parentDataProperty: "input",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
      validate71.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate71.errors = vErrors;
  return errors === 0;
}
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.name !== undefined) {
        let data0 = data.name;
        const _errs1 = errors;
        if (typeof data0 !== "string" && data0 !== null) {
          validate38.errors = [
            {
              instancePath: instancePath + "/name",
              schemaPath: "#/properties/name/type",
              keyword: "type",
              params: { type: schema16.properties.name.type },
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
            validate38.errors = [
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
          if (data.version !== undefined) {
            let data2 = data.version;
            const _errs5 = errors;
            if (typeof data2 !== "string" && data2 !== null) {
              validate38.errors = [
                {
                  instancePath: instancePath + "/version",
                  schemaPath: "#/properties/version/type",
                  keyword: "type",
                  params: { type: schema16.properties.version.type },
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
                !validate39(data.schemas, {
                  instancePath: instancePath + "/schemas",
                  parentData: data,
                  parentDataProperty: "schemas",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.steps !== undefined) {
                let data4 = data.steps;
                const _errs9 = errors;
                if (!Array.isArray(data4) && data4 !== null) {
                  validate38.errors = [
                    {
                      instancePath: instancePath + "/steps",
                      schemaPath: "#/properties/steps/type",
                      keyword: "type",
                      params: { type: schema16.properties.steps.type },
                      message: "must be array,null",
                    },
                  ];
                  return false;
                }
                if (errors === _errs9) {
                  if (Array.isArray(data4)) {
                    var valid2 = true;
                    const len0 = data4.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs11 = errors;
                      if (
                        !validate41(data4[i0], {
                          instancePath: instancePath + "/steps/" + i0,
                          parentData: data4,
                          parentDataProperty: i0,
                          rootData,
                        })
                      ) {
                        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                        errors = vErrors.length;
                      }
                      var valid2 = _errs11 === errors;
                      if (!valid2) {
                        break;
                      }
                    }
                  }
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.output !== undefined) {
                  const _errs12 = errors;
                  if (
                    !validate52(data.output, {
                      instancePath: instancePath + "/output",
                      parentData: data,
                      parentDataProperty: "output",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs12 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.test !== undefined) {
                    let data7 = data.test;
                    const _errs14 = errors;
                    const _errs15 = errors;
                    let valid4 = true;
                    const _errs16 = errors;
                    const _errs17 = errors;
                    const _errs18 = errors;
                    if (data7 !== null) {
                      const err0 = {};
                      if (vErrors === null) {
                        vErrors = [err0];
                      } else {
                        vErrors.push(err0);
                      }
                      errors++;
                    }
                    var valid5 = _errs18 === errors;
                    if (valid5) {
                      const err1 = {};
                      if (vErrors === null) {
                        vErrors = [err1];
                      } else {
                        vErrors.push(err1);
                      }
                      errors++;
                    } else {
                      errors = _errs17;
                      if (vErrors !== null) {
                        if (_errs17) {
                          vErrors.length = _errs17;
                        } else {
                          vErrors = null;
                        }
                      }
                    }
                    var _valid0 = _errs16 === errors;
                    errors = _errs15;
                    if (vErrors !== null) {
                      if (_errs15) {
                        vErrors.length = _errs15;
                      } else {
                        vErrors = null;
                      }
                    }
                    if (_valid0) {
                      const _errs20 = errors;
                      if (
                        !validate56(data7, {
                          instancePath: instancePath + "/test",
                          parentData: data,
                          parentDataProperty: "test",
                          rootData,
                        })
                      ) {
                        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                        errors = vErrors.length;
                      }
                      var _valid0 = _errs20 === errors;
                      valid4 = _valid0;
                    }
                    if (!valid4) {
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
                      validate38.errors = vErrors;
                      return false;
                    }
                    var valid0 = _errs14 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.examples !== undefined) {
                      let data8 = data.examples;
                      const _errs21 = errors;
                      if (!Array.isArray(data8) && data8 !== null) {
                        validate38.errors = [
                          {
                            instancePath: instancePath + "/examples",
                            schemaPath: "#/properties/examples/type",
                            keyword: "type",
                            params: { type: schema16.properties.examples.type },
                            message: "must be array,null",
                          },
                        ];
                        return false;
                      }
                      if (errors === _errs21) {
                        if (Array.isArray(data8)) {
                          var valid6 = true;
                          const len1 = data8.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            const _errs23 = errors;
                            if (
                              !validate71(data8[i1], {
                                instancePath: instancePath + "/examples/" + i1,
                                parentData: data8,
                                parentDataProperty: i1,
                                rootData,
                              })
                            ) {
                              vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
                              errors = vErrors.length;
                            }
                            var valid6 = _errs23 === errors;
                            if (!valid6) {
                              break;
                            }
                          }
                        }
                      }
                      var valid0 = _errs21 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.metadata !== undefined) {
                        let data10 = data.metadata;
                        const _errs24 = errors;
                        if (!(data10 && typeof data10 == "object" && !Array.isArray(data10)) && data10 !== null) {
                          validate38.errors = [
                            {
                              instancePath: instancePath + "/metadata",
                              schemaPath: "#/properties/metadata/type",
                              keyword: "type",
                              params: { type: schema16.properties.metadata.type },
                              message: "must be object,null",
                            },
                          ];
                          return false;
                        }
                        var valid0 = _errs24 === errors;
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
      validate38.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate38.errors = vErrors;
  return errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.flow === undefined && (missing0 = "flow")) {
        validate37.errors = [
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
        if (data.flow !== undefined) {
          const _errs1 = errors;
          if (
            !validate38(data.flow, {
              instancePath: instancePath + "/flow",
              parentData: data,
              parentDataProperty: "flow",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.dryRun !== undefined) {
            const _errs3 = errors;
            if (typeof data.dryRun !== "boolean") {
              validate37.errors = [
                {
                  instancePath: instancePath + "/dryRun",
                  schemaPath: "#/properties/dryRun/type",
                  keyword: "type",
                  params: { type: "boolean" },
                  message: "must be boolean",
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
      validate37.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate37.errors = vErrors;
  return errors === 0;
}
const compiled3 = validate75;
const schema32 = { type: "object", properties: { error: { type: ["string", "null"] } } };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.error !== undefined) {
        let data0 = data.error;
        if (typeof data0 !== "string" && data0 !== null) {
          validate75.errors = [
            {
              instancePath: instancePath + "/error",
              schemaPath: "#/properties/error/type",
              keyword: "type",
              params: { type: schema32.properties.error.type },
              message: "must be string,null",
            },
          ];
          return false;
        }
      }
    } else {
      validate75.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate75.errors = vErrors;
  return errors === 0;
}
const compiled4 = validate76;
const schema33 = { type: "object", properties: { includeSchemas: { type: "boolean" } } };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.includeSchemas !== undefined) {
        if (typeof data.includeSchemas !== "boolean") {
          validate76.errors = [
            {
              instancePath: instancePath + "/includeSchemas",
              schemaPath: "#/properties/includeSchemas/type",
              keyword: "type",
              params: { type: "boolean" },
              message: "must be boolean",
            },
          ];
          return false;
        }
      }
    } else {
      validate76.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate76.errors = vErrors;
  return errors === 0;
}
const compiled5 = validate77;
const schema34 = {
  type: "object",
  properties: {
    status: { if: { not: { type: "null" } }, then: { $ref: "#/$defs/ExecutionStatus" } },
    flowName: { type: ["string", "null"] },
    rootRunId: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$", type: ["string", "null"] },
    parentRunId: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$", type: ["string", "null"] },
    rootsOnly: { type: ["boolean", "null"] },
    maxDepth: { minimum: 0, maximum: 4294967295, type: ["integer", "null"] },
    limit: { minimum: 0, maximum: 18446744073709552000, type: ["integer", "null"] },
    offset: { minimum: 0, maximum: 18446744073709552000, type: ["integer", "null"] },
    after: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$", type: ["string", "null"] },
  },
};
const schema35 = { type: "string", enum: ["running", "completed", "failed", "cancelled", "paused", "recoveryFailed"] };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate78.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  if (!(
    data === "running" ||
    data === "completed" ||
    data === "failed" ||
    data === "cancelled" ||
    data === "paused" ||
    data === "recoveryFailed"
  )) {
    validate78.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema35.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
const pattern0 = new RegExp("^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$", "u");
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.status !== undefined) {
        let data0 = data.status;
        const _errs1 = errors;
        const _errs2 = errors;
        let valid1 = true;
        const _errs3 = errors;
        const _errs4 = errors;
        const _errs5 = errors;
        if (data0 !== null) {
          const err0 = {};
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        var valid2 = _errs5 === errors;
        if (valid2) {
          const err1 = {};
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        } else {
          errors = _errs4;
          if (vErrors !== null) {
            if (_errs4) {
              vErrors.length = _errs4;
            } else {
              vErrors = null;
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
          const _errs7 = errors;
          if (
            !validate78(data0, {
              instancePath: instancePath + "/status",
              parentData: data,
              parentDataProperty: "status",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs7 === errors;
          valid1 = _valid0;
        }
        if (!valid1) {
          const err2 = {
            instancePath: instancePath + "/status",
            schemaPath: "#/properties/status/if",
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
          validate77.errors = vErrors;
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.flowName !== undefined) {
          let data1 = data.flowName;
          const _errs8 = errors;
          if (typeof data1 !== "string" && data1 !== null) {
            validate77.errors = [
              {
                instancePath: instancePath + "/flowName",
                schemaPath: "#/properties/flowName/type",
                keyword: "type",
                params: { type: schema34.properties.flowName.type },
                message: "must be string,null",
              },
            ];
            return false;
          }
          var valid0 = _errs8 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.rootRunId !== undefined) {
            let data2 = data.rootRunId;
            const _errs10 = errors;
            if (typeof data2 !== "string" && data2 !== null) {
              validate77.errors = [
                {
                  instancePath: instancePath + "/rootRunId",
                  schemaPath: "#/properties/rootRunId/type",
                  keyword: "type",
                  params: { type: schema34.properties.rootRunId.type },
                  message: "must be string,null",
                },
              ];
              return false;
            }
            if (errors === _errs10) {
              if (typeof data2 === "string") {
                if (!pattern0.test(data2)) {
                  validate77.errors = [
                    {
                      instancePath: instancePath + "/rootRunId",
                      schemaPath: "#/properties/rootRunId/pattern",
                      keyword: "pattern",
                      params: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" },
                      message: 'must match pattern "' + "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" + '"',
                    },
                  ];
                  return false;
                }
              }
            }
            var valid0 = _errs10 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.parentRunId !== undefined) {
              let data3 = data.parentRunId;
              const _errs12 = errors;
              if (typeof data3 !== "string" && data3 !== null) {
                validate77.errors = [
                  {
                    instancePath: instancePath + "/parentRunId",
                    schemaPath: "#/properties/parentRunId/type",
                    keyword: "type",
                    params: { type: schema34.properties.parentRunId.type },
                    message: "must be string,null",
                  },
                ];
                return false;
              }
              if (errors === _errs12) {
                if (typeof data3 === "string") {
                  if (!pattern0.test(data3)) {
                    validate77.errors = [
                      {
                        instancePath: instancePath + "/parentRunId",
                        schemaPath: "#/properties/parentRunId/pattern",
                        keyword: "pattern",
                        params: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" },
                        message: 'must match pattern "' + "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" + '"',
                      },
                    ];
                    return false;
                  }
                }
              }
              var valid0 = _errs12 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.rootsOnly !== undefined) {
                let data4 = data.rootsOnly;
                const _errs14 = errors;
                if (typeof data4 !== "boolean" && data4 !== null) {
                  validate77.errors = [
                    {
                      instancePath: instancePath + "/rootsOnly",
                      schemaPath: "#/properties/rootsOnly/type",
                      keyword: "type",
                      params: { type: schema34.properties.rootsOnly.type },
                      message: "must be boolean,null",
                    },
                  ];
                  return false;
                }
                var valid0 = _errs14 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.maxDepth !== undefined) {
                  let data5 = data.maxDepth;
                  const _errs16 = errors;
                  if (
                    !(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) &&
                    data5 !== null
                  ) {
                    validate77.errors = [
                      {
                        instancePath: instancePath + "/maxDepth",
                        schemaPath: "#/properties/maxDepth/type",
                        keyword: "type",
                        params: { type: schema34.properties.maxDepth.type },
                        message: "must be integer,null",
                      },
                    ];
                    return false;
                  }
                  if (errors === _errs16) {
                    if (typeof data5 == "number" && isFinite(data5)) {
                      if (data5 > 4294967295 || isNaN(data5)) {
                        validate77.errors = [
                          {
                            instancePath: instancePath + "/maxDepth",
                            schemaPath: "#/properties/maxDepth/maximum",
                            keyword: "maximum",
                            params: { comparison: "<=", limit: 4294967295 },
                            message: "must be <= 4294967295",
                          },
                        ];
                        return false;
                      } else {
                        if (data5 < 0 || isNaN(data5)) {
                          validate77.errors = [
                            {
                              instancePath: instancePath + "/maxDepth",
                              schemaPath: "#/properties/maxDepth/minimum",
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
                  var valid0 = _errs16 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.limit !== undefined) {
                    let data6 = data.limit;
                    const _errs18 = errors;
                    if (
                      !(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)) &&
                      data6 !== null
                    ) {
                      validate77.errors = [
                        {
                          instancePath: instancePath + "/limit",
                          schemaPath: "#/properties/limit/type",
                          keyword: "type",
                          params: { type: schema34.properties.limit.type },
                          message: "must be integer,null",
                        },
                      ];
                      return false;
                    }
                    if (errors === _errs18) {
                      if (typeof data6 == "number" && isFinite(data6)) {
                        if (data6 > 18446744073709552000 || isNaN(data6)) {
                          validate77.errors = [
                            {
                              instancePath: instancePath + "/limit",
                              schemaPath: "#/properties/limit/maximum",
                              keyword: "maximum",
                              params: { comparison: "<=", limit: 18446744073709552000 },
                              message: "must be <= 18446744073709552000",
                            },
                          ];
                          return false;
                        } else {
                          if (data6 < 0 || isNaN(data6)) {
                            validate77.errors = [
                              {
                                instancePath: instancePath + "/limit",
                                schemaPath: "#/properties/limit/minimum",
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
                    var valid0 = _errs18 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.offset !== undefined) {
                      let data7 = data.offset;
                      const _errs20 = errors;
                      if (
                        !(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)) &&
                        data7 !== null
                      ) {
                        validate77.errors = [
                          {
                            instancePath: instancePath + "/offset",
                            schemaPath: "#/properties/offset/type",
                            keyword: "type",
                            params: { type: schema34.properties.offset.type },
                            message: "must be integer,null",
                          },
                        ];
                        return false;
                      }
                      if (errors === _errs20) {
                        if (typeof data7 == "number" && isFinite(data7)) {
                          if (data7 > 18446744073709552000 || isNaN(data7)) {
                            validate77.errors = [
                              {
                                instancePath: instancePath + "/offset",
                                schemaPath: "#/properties/offset/maximum",
                                keyword: "maximum",
                                params: { comparison: "<=", limit: 18446744073709552000 },
                                message: "must be <= 18446744073709552000",
                              },
                            ];
                            return false;
                          } else {
                            if (data7 < 0 || isNaN(data7)) {
                              validate77.errors = [
                                {
                                  instancePath: instancePath + "/offset",
                                  schemaPath: "#/properties/offset/minimum",
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
                      var valid0 = _errs20 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.after !== undefined) {
                        let data8 = data.after;
                        const _errs22 = errors;
                        if (typeof data8 !== "string" && data8 !== null) {
                          validate77.errors = [
                            {
                              instancePath: instancePath + "/after",
                              schemaPath: "#/properties/after/type",
                              keyword: "type",
                              params: { type: schema34.properties.after.type },
                              message: "must be string,null",
                            },
                          ];
                          return false;
                        }
                        if (errors === _errs22) {
                          if (typeof data8 === "string") {
                            if (!pattern0.test(data8)) {
                              validate77.errors = [
                                {
                                  instancePath: instancePath + "/after",
                                  schemaPath: "#/properties/after/pattern",
                                  keyword: "pattern",
                                  params: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" },
                                  message:
                                    'must match pattern "' +
                                    "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" +
                                    '"',
                                },
                              ];
                              return false;
                            }
                          }
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
      validate77.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate77.errors = vErrors;
  return errors === 0;
}
const compiled6 = validate80;
const schema36 = {
  type: "object",
  properties: {
    wait: { type: ["boolean", "null"] },
    timeoutSecs: { minimum: 0, maximum: 18446744073709552000, type: ["integer", "null"] },
  },
};
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.wait !== undefined) {
        let data0 = data.wait;
        const _errs1 = errors;
        if (typeof data0 !== "boolean" && data0 !== null) {
          validate80.errors = [
            {
              instancePath: instancePath + "/wait",
              schemaPath: "#/properties/wait/type",
              keyword: "type",
              params: { type: schema36.properties.wait.type },
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
        if (data.timeoutSecs !== undefined) {
          let data1 = data.timeoutSecs;
          const _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && data1 !== null) {
            validate80.errors = [
              {
                instancePath: instancePath + "/timeoutSecs",
                schemaPath: "#/properties/timeoutSecs/type",
                keyword: "type",
                params: { type: schema36.properties.timeoutSecs.type },
                message: "must be integer,null",
              },
            ];
            return false;
          }
          if (errors === _errs3) {
            if (typeof data1 == "number" && isFinite(data1)) {
              if (data1 > 18446744073709552000 || isNaN(data1)) {
                validate80.errors = [
                  {
                    instancePath: instancePath + "/timeoutSecs",
                    schemaPath: "#/properties/timeoutSecs/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 18446744073709552000 },
                    message: "must be <= 18446744073709552000",
                  },
                ];
                return false;
              } else {
                if (data1 < 0 || isNaN(data1)) {
                  validate80.errors = [
                    {
                      instancePath: instancePath + "/timeoutSecs",
                      schemaPath: "#/properties/timeoutSecs/minimum",
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
      validate80.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate80.errors = vErrors;
  return errors === 0;
}
const compiled7 = validate81;
const schema37 = {
  type: "object",
  properties: { itemIndex: { minimum: 0, maximum: 18446744073709552000, type: ["integer", "null"] } },
};
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.itemIndex !== undefined) {
        let data0 = data.itemIndex;
        const _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && data0 !== null) {
          validate81.errors = [
            {
              instancePath: instancePath + "/itemIndex",
              schemaPath: "#/properties/itemIndex/type",
              keyword: "type",
              params: { type: schema37.properties.itemIndex.type },
              message: "must be integer,null",
            },
          ];
          return false;
        }
        if (errors === _errs1) {
          if (typeof data0 == "number" && isFinite(data0)) {
            if (data0 > 18446744073709552000 || isNaN(data0)) {
              validate81.errors = [
                {
                  instancePath: instancePath + "/itemIndex",
                  schemaPath: "#/properties/itemIndex/maximum",
                  keyword: "maximum",
                  params: { comparison: "<=", limit: 18446744073709552000 },
                  message: "must be <= 18446744073709552000",
                },
              ];
              return false;
            } else {
              if (data0 < 0 || isNaN(data0)) {
                validate81.errors = [
                  {
                    instancePath: instancePath + "/itemIndex",
                    schemaPath: "#/properties/itemIndex/minimum",
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
      }
    } else {
      validate81.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate81.errors = vErrors;
  return errors === 0;
}
const compiled8 = validate82;
const schema38 = {
  type: "object",
  properties: {
    since: { type: ["string", "null"] },
    includeSubRuns: { type: ["boolean", "null"] },
    includeResults: { type: ["boolean", "null"] },
  },
};
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.since !== undefined) {
        let data0 = data.since;
        const _errs1 = errors;
        if (typeof data0 !== "string" && data0 !== null) {
          validate82.errors = [
            {
              instancePath: instancePath + "/since",
              schemaPath: "#/properties/since/type",
              keyword: "type",
              params: { type: schema38.properties.since.type },
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
        if (data.includeSubRuns !== undefined) {
          let data1 = data.includeSubRuns;
          const _errs3 = errors;
          if (typeof data1 !== "boolean" && data1 !== null) {
            validate82.errors = [
              {
                instancePath: instancePath + "/includeSubRuns",
                schemaPath: "#/properties/includeSubRuns/type",
                keyword: "type",
                params: { type: schema38.properties.includeSubRuns.type },
                message: "must be boolean,null",
              },
            ];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.includeResults !== undefined) {
            let data2 = data.includeResults;
            const _errs5 = errors;
            if (typeof data2 !== "boolean" && data2 !== null) {
              validate82.errors = [
                {
                  instancePath: instancePath + "/includeResults",
                  schemaPath: "#/properties/includeResults/type",
                  keyword: "type",
                  params: { type: schema38.properties.includeResults.type },
                  message: "must be boolean,null",
                },
              ];
              return false;
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate82.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate82.errors = vErrors;
  return errors === 0;
}
const compiled9 = validate83;
const schema39 = {
  type: "object",
  properties: { itemIndex: { minimum: 0, maximum: 18446744073709552000, type: ["integer", "null"] } },
};
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.itemIndex !== undefined) {
        let data0 = data.itemIndex;
        const _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && data0 !== null) {
          validate83.errors = [
            {
              instancePath: instancePath + "/itemIndex",
              schemaPath: "#/properties/itemIndex/type",
              keyword: "type",
              params: { type: schema39.properties.itemIndex.type },
              message: "must be integer,null",
            },
          ];
          return false;
        }
        if (errors === _errs1) {
          if (typeof data0 == "number" && isFinite(data0)) {
            if (data0 > 18446744073709552000 || isNaN(data0)) {
              validate83.errors = [
                {
                  instancePath: instancePath + "/itemIndex",
                  schemaPath: "#/properties/itemIndex/maximum",
                  keyword: "maximum",
                  params: { comparison: "<=", limit: 18446744073709552000 },
                  message: "must be <= 18446744073709552000",
                },
              ];
              return false;
            } else {
              if (data0 < 0 || isNaN(data0)) {
                validate83.errors = [
                  {
                    instancePath: instancePath + "/itemIndex",
                    schemaPath: "#/properties/itemIndex/minimum",
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
      }
    } else {
      validate83.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate83.errors = vErrors;
  return errors === 0;
}
export const bodies: { readonly storeBlob: Validator; readonly createRun: Validator; readonly storeFlow: Validator } = {
  storeBlob: validator(compiled0),
  createRun: validator(compiled1),
  storeFlow: validator(compiled2),
};

export const queries: {
  readonly healthCheck: Validator;
  readonly listComponents: Validator;
  readonly listRuns: Validator;
  readonly getRun: Validator;
  readonly getRunSteps: Validator;
  readonly getRunEvents: Validator;
  readonly getRunStep: Validator;
} = {
  healthCheck: validator(compiled3),
  listComponents: validator(compiled4),
  listRuns: validator(compiled5),
  getRun: validator(compiled6),
  getRunSteps: validator(compiled7),
  getRunEvents: validator(compiled8),
  getRunStep: validator(compiled9),
};

/** How a parameter's text is read. */
export type QueryType = "string" | "boolean" | "integer";

/** Where an operation is, and what its query may have. */
export interface Operation {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: string;
  readonly query: Readonly<Record<string, QueryType>>;
}

export type OperationId =
  | "healthCheck"
  | "storeBlob"
  | "getBlob"
  | "listComponents"
  | "listRuns"
  | "createRun"
  | "getRun"
  | "deleteRun"
  | "getRunItems"
  | "getRunFlow"
  | "getRunSteps"
  | "cancelRun"
  | "storeFlow"
  | "getFlow"
  | "deleteFlow"
  | "getFlowVariables"
  | "getRunEvents"
  | "getRunStep"
  | "pauseRun"
  | "resumeRun"
  | "getMetrics"
  | "getContract"
  | "getDocs";

export const operations: Readonly<Record<OperationId, Operation>> = {
  healthCheck: { method: "GET", path: "/health", query: { error: "string" } },
  storeBlob: { method: "POST", path: "/blobs", query: {} },
  getBlob: { method: "GET", path: "/blobs/{blob_id}", query: {} },
  listComponents: { method: "GET", path: "/components", query: { includeSchemas: "boolean" } },
  listRuns: {
    method: "GET",
    path: "/runs",
    query: {
      status: "string",
      flowName: "string",
      rootRunId: "string",
      parentRunId: "string",
      rootsOnly: "boolean",
      maxDepth: "integer",
      limit: "integer",
      offset: "integer",
      after: "string",
    },
  },
  createRun: { method: "POST", path: "/runs", query: {} },
  getRun: { method: "GET", path: "/runs/{run_id}", query: { wait: "boolean", timeoutSecs: "integer" } },
  deleteRun: { method: "DELETE", path: "/runs/{run_id}", query: {} },
  getRunItems: { method: "GET", path: "/runs/{run_id}/items", query: {} },
  getRunFlow: { method: "GET", path: "/runs/{run_id}/flow", query: {} },
  getRunSteps: { method: "GET", path: "/runs/{run_id}/steps", query: { itemIndex: "integer" } },
  cancelRun: { method: "POST", path: "/runs/{run_id}/cancel", query: {} },
  storeFlow: { method: "POST", path: "/flows", query: {} },
  getFlow: { method: "GET", path: "/flows/{flow_id}", query: {} },
  deleteFlow: { method: "DELETE", path: "/flows/{flow_id}", query: {} },
  getFlowVariables: { method: "GET", path: "/flows/{flow_id}/variables", query: {} },
  getRunEvents: {
    method: "GET",
    path: "/runs/{run_id}/events",
    query: { since: "string", includeSubRuns: "boolean", includeResults: "boolean" },
  },
  getRunStep: { method: "GET", path: "/runs/{run_id}/steps/{step_id}", query: { itemIndex: "integer" } },
  pauseRun: { method: "POST", path: "/runs/{run_id}/pause", query: {} },
  resumeRun: { method: "POST", path: "/runs/{run_id}/resume", query: {} },
  getMetrics: { method: "GET", path: "/metrics", query: {} },
  getContract: { method: "GET", path: "/openapi.json", query: {} },
  getDocs: { method: "GET", path: "/docs", query: {} },
};
