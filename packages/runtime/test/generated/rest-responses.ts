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
  properties: {
    status: { type: "string" },
    timestamp: { type: "string" },
    version: { type: "string" },
    server: { type: "string" },
  },
  required: ["status", "timestamp", "version"],
};
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.status === undefined && (missing0 = "status")) ||
        (data.timestamp === undefined && (missing0 = "timestamp")) ||
        (data.version === undefined && (missing0 = "version"))
      ) {
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
        if (data.status !== undefined) {
          const _errs1 = errors;
          if (typeof data.status !== "string") {
            validate22.errors = [
              {
                instancePath: instancePath + "/status",
                schemaPath: "#/properties/status/type",
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
          if (data.timestamp !== undefined) {
            const _errs3 = errors;
            if (typeof data.timestamp !== "string") {
              validate22.errors = [
                {
                  instancePath: instancePath + "/timestamp",
                  schemaPath: "#/properties/timestamp/type",
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
            if (data.version !== undefined) {
              const _errs5 = errors;
              if (typeof data.version !== "string") {
                validate22.errors = [
                  {
                    instancePath: instancePath + "/version",
                    schemaPath: "#/properties/version/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                  },
                ];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.server !== undefined) {
                const _errs7 = errors;
                if (typeof data.server !== "string") {
                  validate22.errors = [
                    {
                      instancePath: instancePath + "/server",
                      schemaPath: "#/properties/server/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
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
    code: { minimum: 0, maximum: 65535, type: "integer" },
    message: { type: "string" },
    stack: { type: "array", items: { $ref: "#/$defs/ErrorStackEntry" } },
  },
  required: ["code", "message"],
};
const schema9 = {
  type: "object",
  properties: {
    error: { type: "string" },
    attachments: { type: "array", items: { type: "string" } },
    backtrace: { type: ["string", "null"] },
  },
  required: ["error"],
};
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.error === undefined && (missing0 = "error")) {
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
        if (data.error !== undefined) {
          const _errs1 = errors;
          if (typeof data.error !== "string") {
            validate24.errors = [
              {
                instancePath: instancePath + "/error",
                schemaPath: "#/properties/error/type",
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
          if (data.attachments !== undefined) {
            let data1 = data.attachments;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs5 = errors;
                  if (typeof data1[i0] !== "string") {
                    validate24.errors = [
                      {
                        instancePath: instancePath + "/attachments/" + i0,
                        schemaPath: "#/properties/attachments/items/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate24.errors = [
                  {
                    instancePath: instancePath + "/attachments",
                    schemaPath: "#/properties/attachments/type",
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
            if (data.backtrace !== undefined) {
              let data3 = data.backtrace;
              const _errs7 = errors;
              if (typeof data3 !== "string" && data3 !== null) {
                validate24.errors = [
                  {
                    instancePath: instancePath + "/backtrace",
                    schemaPath: "#/properties/backtrace/type",
                    keyword: "type",
                    params: { type: schema9.properties.backtrace.type },
                    message: "must be string,null",
                  },
                ];
                return false;
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
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
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.code === undefined && (missing0 = "code")) || (data.message === undefined && (missing0 = "message"))) {
        validate23.errors = [
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
            validate23.errors = [
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
              if (data0 > 65535 || isNaN(data0)) {
                validate23.errors = [
                  {
                    instancePath: instancePath + "/code",
                    schemaPath: "#/properties/code/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 65535 },
                    message: "must be <= 65535",
                  },
                ];
                return false;
              } else {
                if (data0 < 0 || isNaN(data0)) {
                  validate23.errors = [
                    {
                      instancePath: instancePath + "/code",
                      schemaPath: "#/properties/code/minimum",
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
          if (data.message !== undefined) {
            const _errs3 = errors;
            if (typeof data.message !== "string") {
              validate23.errors = [
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
            if (data.stack !== undefined) {
              let data2 = data.stack;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (Array.isArray(data2)) {
                  var valid1 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs7 = errors;
                    if (
                      !validate24(data2[i0], {
                        instancePath: instancePath + "/stack/" + i0,
                        parentData: data2,
                        parentDataProperty: i0,
                        rootData,
                      })
                    ) {
                      vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs7 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate23.errors = [
                    {
                      instancePath: instancePath + "/stack",
                      schemaPath: "#/properties/stack/type",
                      keyword: "type",
                      params: { type: "array" },
                      message: "must be array",
                    },
                  ];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
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
const compiled2 = validate26;
const schema10 = {
  type: "object",
  properties: { blobId: { allOf: [{ $ref: "#/$defs/BlobId" }] }, filename: { type: ["string", "null"] } },
  required: ["blobId"],
};
const schema11 = { type: "string" };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate27.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.blobId === undefined && (missing0 = "blobId")) {
        validate26.errors = [
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
        if (data.blobId !== undefined) {
          const _errs1 = errors;
          if (
            !validate27(data.blobId, {
              instancePath: instancePath + "/blobId",
              parentData: data,
              parentDataProperty: "blobId",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
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
              validate26.errors = [
                {
                  instancePath: instancePath + "/filename",
                  schemaPath: "#/properties/filename/type",
                  keyword: "type",
                  params: { type: schema10.properties.filename.type },
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
      validate26.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate26.errors = vErrors;
  return errors === 0;
}
const compiled3 = validate29;
const schema12 = {
  type: "object",
  properties: {
    data: {},
    blobType: { allOf: [{ $ref: "#/$defs/BlobType" }] },
    blobId: { allOf: [{ $ref: "#/$defs/BlobId" }] },
    filename: { type: ["string", "null"] },
  },
  required: ["data", "blobType", "blobId"],
};
const schema13 = { type: "string", enum: ["flow", "data", "binary"] };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate30.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  if (!(data === "flow" || data === "data" || data === "binary")) {
    validate30.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema13.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.data === undefined && (missing0 = "data")) ||
        (data.blobType === undefined && (missing0 = "blobType")) ||
        (data.blobId === undefined && (missing0 = "blobId"))
      ) {
        validate29.errors = [
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
            !validate30(data.blobType, {
              instancePath: instancePath + "/blobType",
              parentData: data,
              parentDataProperty: "blobType",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.blobId !== undefined) {
            const _errs3 = errors;
            if (
              !validate27(data.blobId, {
                instancePath: instancePath + "/blobId",
                parentData: data,
                parentDataProperty: "blobId",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.filename !== undefined) {
              let data2 = data.filename;
              const _errs5 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate29.errors = [
                  {
                    instancePath: instancePath + "/filename",
                    schemaPath: "#/properties/filename/type",
                    keyword: "type",
                    params: { type: schema12.properties.filename.type },
                    message: "must be string,null",
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
      }
    } else {
      validate29.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate29.errors = vErrors;
  return errors === 0;
}
const compiled4 = validate33;
const schema14 = {
  type: "object",
  properties: { components: { type: "array", items: { $ref: "#/$defs/ComponentInfo" } } },
  required: ["components"],
};
const schema15 = {
  type: "object",
  properties: {
    component: { allOf: [{ $ref: "#/$defs/Component" }] },
    description: { type: ["string", "null"] },
    input_schema: { if: { not: { type: "null" } }, then: { $ref: "#/$defs/Schema" } },
    output_schema: { if: { not: { type: "null" } }, then: { $ref: "#/$defs/Schema" } },
  },
  required: ["component"],
};
const schema16 = { type: "string" };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate35.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
const schema17 = { type: "object", additionalProperties: true };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
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
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.component === undefined && (missing0 = "component")) {
        validate34.errors = [
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
        if (data.component !== undefined) {
          const _errs1 = errors;
          if (
            !validate35(data.component, {
              instancePath: instancePath + "/component",
              parentData: data,
              parentDataProperty: "component",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
            errors = vErrors.length;
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
              validate34.errors = [
                {
                  instancePath: instancePath + "/description",
                  schemaPath: "#/properties/description/type",
                  keyword: "type",
                  params: { type: schema15.properties.description.type },
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
            if (data.input_schema !== undefined) {
              let data2 = data.input_schema;
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
                  !validate37(data2, {
                    instancePath: instancePath + "/input_schema",
                    parentData: data,
                    parentDataProperty: "input_schema",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
                  errors = vErrors.length;
                }
                var _valid0 = _errs11 === errors;
                valid2 = _valid0;
              }
              if (!valid2) {
                const err2 = {
                  instancePath: instancePath + "/input_schema",
                  schemaPath: "#/properties/input_schema/if",
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
                validate34.errors = vErrors;
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.output_schema !== undefined) {
                let data3 = data.output_schema;
                const _errs12 = errors;
                const _errs13 = errors;
                let valid4 = true;
                const _errs14 = errors;
                const _errs15 = errors;
                const _errs16 = errors;
                if (data3 !== null) {
                  const err3 = {};
                  if (vErrors === null) {
                    vErrors = [err3];
                  } else {
                    vErrors.push(err3);
                  }
                  errors++;
                }
                var valid5 = _errs16 === errors;
                if (valid5) {
                  const err4 = {};
                  if (vErrors === null) {
                    vErrors = [err4];
                  } else {
                    vErrors.push(err4);
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
                var _valid1 = _errs14 === errors;
                errors = _errs13;
                if (vErrors !== null) {
                  if (_errs13) {
                    vErrors.length = _errs13;
                  } else {
                    vErrors = null;
                  }
                }
                if (_valid1) {
                  const _errs18 = errors;
                  if (
                    !validate37(data3, {
                      instancePath: instancePath + "/output_schema",
                      parentData: data,
                      parentDataProperty: "output_schema",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
                    errors = vErrors.length;
                  }
                  var _valid1 = _errs18 === errors;
                  valid4 = _valid1;
                }
                if (!valid4) {
                  const err5 = {
                    instancePath: instancePath + "/output_schema",
                    schemaPath: "#/properties/output_schema/if",
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
                  validate34.errors = vErrors;
                  return false;
                }
                var valid0 = _errs12 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate34.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate34.errors = vErrors;
  return errors === 0;
}
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.components === undefined && (missing0 = "components")) {
        validate33.errors = [
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
        if (data.components !== undefined) {
          let data0 = data.components;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (
                  !validate34(data0[i0], {
                    instancePath: instancePath + "/components/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate33.errors = [
                {
                  instancePath: instancePath + "/components",
                  schemaPath: "#/properties/components/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                },
              ];
              return false;
            }
          }
        }
      }
    } else {
      validate33.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate33.errors = vErrors;
  return errors === 0;
}
const compiled5 = validate41;
const schema18 = {
  type: "object",
  properties: {
    runs: { type: "array", items: { $ref: "#/$defs/RunSummary" } },
    next: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$", type: "string" },
  },
  required: ["runs"],
};
const schema19 = {
  type: "object",
  properties: {
    runId: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$", type: "string" },
    flowId: { $ref: "#/$defs/BlobId" },
    flowName: { type: ["string", "null"] },
    status: { $ref: "#/$defs/ExecutionStatus" },
    items: { allOf: [{ $ref: "#/$defs/ItemStatistics" }] },
    createdAt: {
      pattern: "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
      type: "string",
    },
    completedAt: {
      pattern: "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
      type: ["string", "null"],
    },
    rootRunId: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$", type: "string" },
    parentRunId: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$", type: ["string", "null"] },
    orchestratorId: { type: ["string", "null"] },
    createdAtSeqno: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
    finishedAtSeqno: { minimum: 0, maximum: 18446744073709552000, type: ["integer", "null"] },
    waitingFor: { type: "array", items: { type: "string" } },
  },
  required: ["runId", "flowId", "status", "createdAt", "rootRunId", "createdAtSeqno"],
};
const pattern0 = new RegExp("^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$", "u");
const pattern1 = new RegExp("^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$", "u");
const schema20 = { type: "string", enum: ["running", "completed", "failed", "cancelled", "paused", "recoveryFailed"] };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate44.errors = [
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
    validate44.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema20.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate44.errors = vErrors;
  return errors === 0;
}
const schema21 = {
  type: "object",
  properties: {
    total: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
    completed: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
    running: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
    failed: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
    cancelled: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
  },
  required: ["total", "completed", "running", "failed", "cancelled"],
};
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.total === undefined && (missing0 = "total")) ||
        (data.completed === undefined && (missing0 = "completed")) ||
        (data.running === undefined && (missing0 = "running")) ||
        (data.failed === undefined && (missing0 = "failed")) ||
        (data.cancelled === undefined && (missing0 = "cancelled"))
      ) {
        validate46.errors = [
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
        if (data.total !== undefined) {
          let data0 = data.total;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
            validate46.errors = [
              {
                instancePath: instancePath + "/total",
                schemaPath: "#/properties/total/type",
                keyword: "type",
                params: { type: "integer" },
                message: "must be integer",
              },
            ];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 > 18446744073709552000 || isNaN(data0)) {
                validate46.errors = [
                  {
                    instancePath: instancePath + "/total",
                    schemaPath: "#/properties/total/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 18446744073709552000 },
                    message: "must be <= 18446744073709552000",
                  },
                ];
                return false;
              } else {
                if (data0 < 0 || isNaN(data0)) {
                  validate46.errors = [
                    {
                      instancePath: instancePath + "/total",
                      schemaPath: "#/properties/total/minimum",
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
          if (data.completed !== undefined) {
            let data1 = data.completed;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
              validate46.errors = [
                {
                  instancePath: instancePath + "/completed",
                  schemaPath: "#/properties/completed/type",
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
                  validate46.errors = [
                    {
                      instancePath: instancePath + "/completed",
                      schemaPath: "#/properties/completed/maximum",
                      keyword: "maximum",
                      params: { comparison: "<=", limit: 18446744073709552000 },
                      message: "must be <= 18446744073709552000",
                    },
                  ];
                  return false;
                } else {
                  if (data1 < 0 || isNaN(data1)) {
                    validate46.errors = [
                      {
                        instancePath: instancePath + "/completed",
                        schemaPath: "#/properties/completed/minimum",
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
          if (valid0) {
            if (data.running !== undefined) {
              let data2 = data.running;
              const _errs5 = errors;
              if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
                validate46.errors = [
                  {
                    instancePath: instancePath + "/running",
                    schemaPath: "#/properties/running/type",
                    keyword: "type",
                    params: { type: "integer" },
                    message: "must be integer",
                  },
                ];
                return false;
              }
              if (errors === _errs5) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 > 18446744073709552000 || isNaN(data2)) {
                    validate46.errors = [
                      {
                        instancePath: instancePath + "/running",
                        schemaPath: "#/properties/running/maximum",
                        keyword: "maximum",
                        params: { comparison: "<=", limit: 18446744073709552000 },
                        message: "must be <= 18446744073709552000",
                      },
                    ];
                    return false;
                  } else {
                    if (data2 < 0 || isNaN(data2)) {
                      validate46.errors = [
                        {
                          instancePath: instancePath + "/running",
                          schemaPath: "#/properties/running/minimum",
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
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.failed !== undefined) {
                let data3 = data.failed;
                const _errs7 = errors;
                if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
                  validate46.errors = [
                    {
                      instancePath: instancePath + "/failed",
                      schemaPath: "#/properties/failed/type",
                      keyword: "type",
                      params: { type: "integer" },
                      message: "must be integer",
                    },
                  ];
                  return false;
                }
                if (errors === _errs7) {
                  if (typeof data3 == "number" && isFinite(data3)) {
                    if (data3 > 18446744073709552000 || isNaN(data3)) {
                      validate46.errors = [
                        {
                          instancePath: instancePath + "/failed",
                          schemaPath: "#/properties/failed/maximum",
                          keyword: "maximum",
                          params: { comparison: "<=", limit: 18446744073709552000 },
                          message: "must be <= 18446744073709552000",
                        },
                      ];
                      return false;
                    } else {
                      if (data3 < 0 || isNaN(data3)) {
                        validate46.errors = [
                          {
                            instancePath: instancePath + "/failed",
                            schemaPath: "#/properties/failed/minimum",
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
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.cancelled !== undefined) {
                  let data4 = data.cancelled;
                  const _errs9 = errors;
                  if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
                    validate46.errors = [
                      {
                        instancePath: instancePath + "/cancelled",
                        schemaPath: "#/properties/cancelled/type",
                        keyword: "type",
                        params: { type: "integer" },
                        message: "must be integer",
                      },
                    ];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 > 18446744073709552000 || isNaN(data4)) {
                        validate46.errors = [
                          {
                            instancePath: instancePath + "/cancelled",
                            schemaPath: "#/properties/cancelled/maximum",
                            keyword: "maximum",
                            params: { comparison: "<=", limit: 18446744073709552000 },
                            message: "must be <= 18446744073709552000",
                          },
                        ];
                        return false;
                      } else {
                        if (data4 < 0 || isNaN(data4)) {
                          validate46.errors = [
                            {
                              instancePath: instancePath + "/cancelled",
                              schemaPath: "#/properties/cancelled/minimum",
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
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate46.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate46.errors = vErrors;
  return errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.runId === undefined && (missing0 = "runId")) ||
        (data.flowId === undefined && (missing0 = "flowId")) ||
        (data.status === undefined && (missing0 = "status")) ||
        (data.createdAt === undefined && (missing0 = "createdAt")) ||
        (data.rootRunId === undefined && (missing0 = "rootRunId")) ||
        (data.createdAtSeqno === undefined && (missing0 = "createdAtSeqno"))
      ) {
        validate42.errors = [
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
        if (data.runId !== undefined) {
          let data0 = data.runId;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern0.test(data0)) {
                validate42.errors = [
                  {
                    instancePath: instancePath + "/runId",
                    schemaPath: "#/properties/runId/pattern",
                    keyword: "pattern",
                    params: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" },
                    message: 'must match pattern "' + "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" + '"',
                  },
                ];
                return false;
              }
            } else {
              validate42.errors = [
                {
                  instancePath: instancePath + "/runId",
                  schemaPath: "#/properties/runId/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.flowId !== undefined) {
            const _errs3 = errors;
            if (
              !validate27(data.flowId, {
                instancePath: instancePath + "/flowId",
                parentData: data,
                parentDataProperty: "flowId",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.flowName !== undefined) {
              let data2 = data.flowName;
              const _errs4 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate42.errors = [
                  {
                    instancePath: instancePath + "/flowName",
                    schemaPath: "#/properties/flowName/type",
                    keyword: "type",
                    params: { type: schema19.properties.flowName.type },
                    message: "must be string,null",
                  },
                ];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.status !== undefined) {
                const _errs6 = errors;
                if (
                  !validate44(data.status, {
                    instancePath: instancePath + "/status",
                    parentData: data,
                    parentDataProperty: "status",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.items !== undefined) {
                  const _errs7 = errors;
                  if (
                    !validate46(data.items, {
                      instancePath: instancePath + "/items",
                      parentData: data,
                      parentDataProperty: "items",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.createdAt !== undefined) {
                    let data5 = data.createdAt;
                    const _errs9 = errors;
                    if (errors === _errs9) {
                      if (typeof data5 === "string") {
                        if (!pattern1.test(data5)) {
                          validate42.errors = [
                            {
                              instancePath: instancePath + "/createdAt",
                              schemaPath: "#/properties/createdAt/pattern",
                              keyword: "pattern",
                              params: {
                                pattern:
                                  "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
                              },
                              message:
                                'must match pattern "' +
                                "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$" +
                                '"',
                            },
                          ];
                          return false;
                        }
                      } else {
                        validate42.errors = [
                          {
                            instancePath: instancePath + "/createdAt",
                            schemaPath: "#/properties/createdAt/type",
                            keyword: "type",
                            params: { type: "string" },
                            message: "must be string",
                          },
                        ];
                        return false;
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.completedAt !== undefined) {
                      let data6 = data.completedAt;
                      const _errs11 = errors;
                      if (typeof data6 !== "string" && data6 !== null) {
                        validate42.errors = [
                          {
                            instancePath: instancePath + "/completedAt",
                            schemaPath: "#/properties/completedAt/type",
                            keyword: "type",
                            params: { type: schema19.properties.completedAt.type },
                            message: "must be string,null",
                          },
                        ];
                        return false;
                      }
                      if (errors === _errs11) {
                        if (typeof data6 === "string") {
                          if (!pattern1.test(data6)) {
                            validate42.errors = [
                              {
                                instancePath: instancePath + "/completedAt",
                                schemaPath: "#/properties/completedAt/pattern",
                                keyword: "pattern",
                                params: {
                                  pattern:
                                    "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
                                },
                                message:
                                  'must match pattern "' +
                                  "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$" +
                                  '"',
                              },
                            ];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.rootRunId !== undefined) {
                        let data7 = data.rootRunId;
                        const _errs13 = errors;
                        if (errors === _errs13) {
                          if (typeof data7 === "string") {
                            if (!pattern0.test(data7)) {
                              validate42.errors = [
                                {
                                  instancePath: instancePath + "/rootRunId",
                                  schemaPath: "#/properties/rootRunId/pattern",
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
                          } else {
                            validate42.errors = [
                              {
                                instancePath: instancePath + "/rootRunId",
                                schemaPath: "#/properties/rootRunId/type",
                                keyword: "type",
                                params: { type: "string" },
                                message: "must be string",
                              },
                            ];
                            return false;
                          }
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.parentRunId !== undefined) {
                          let data8 = data.parentRunId;
                          const _errs15 = errors;
                          if (typeof data8 !== "string" && data8 !== null) {
                            validate42.errors = [
                              {
                                instancePath: instancePath + "/parentRunId",
                                schemaPath: "#/properties/parentRunId/type",
                                keyword: "type",
                                params: { type: schema19.properties.parentRunId.type },
                                message: "must be string,null",
                              },
                            ];
                            return false;
                          }
                          if (errors === _errs15) {
                            if (typeof data8 === "string") {
                              if (!pattern0.test(data8)) {
                                validate42.errors = [
                                  {
                                    instancePath: instancePath + "/parentRunId",
                                    schemaPath: "#/properties/parentRunId/pattern",
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
                          var valid0 = _errs15 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.orchestratorId !== undefined) {
                            let data9 = data.orchestratorId;
                            const _errs17 = errors;
                            if (typeof data9 !== "string" && data9 !== null) {
                              validate42.errors = [
                                {
                                  instancePath: instancePath + "/orchestratorId",
                                  schemaPath: "#/properties/orchestratorId/type",
                                  keyword: "type",
                                  params: { type: schema19.properties.orchestratorId.type },
                                  message: "must be string,null",
                                },
                              ];
                              return false;
                            }
                            var valid0 = _errs17 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.createdAtSeqno !== undefined) {
                              let data10 = data.createdAtSeqno;
                              const _errs19 = errors;
                              if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
                                validate42.errors = [
                                  {
                                    instancePath: instancePath + "/createdAtSeqno",
                                    schemaPath: "#/properties/createdAtSeqno/type",
                                    keyword: "type",
                                    params: { type: "integer" },
                                    message: "must be integer",
                                  },
                                ];
                                return false;
                              }
                              if (errors === _errs19) {
                                if (typeof data10 == "number" && isFinite(data10)) {
                                  if (data10 > 18446744073709552000 || isNaN(data10)) {
                                    validate42.errors = [
                                      {
                                        instancePath: instancePath + "/createdAtSeqno",
                                        schemaPath: "#/properties/createdAtSeqno/maximum",
                                        keyword: "maximum",
                                        params: { comparison: "<=", limit: 18446744073709552000 },
                                        message: "must be <= 18446744073709552000",
                                      },
                                    ];
                                    return false;
                                  } else {
                                    if (data10 < 0 || isNaN(data10)) {
                                      validate42.errors = [
                                        {
                                          instancePath: instancePath + "/createdAtSeqno",
                                          schemaPath: "#/properties/createdAtSeqno/minimum",
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
                              var valid0 = _errs19 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.finishedAtSeqno !== undefined) {
                                let data11 = data.finishedAtSeqno;
                                const _errs21 = errors;
                                if (
                                  !(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)) &&
                                  data11 !== null
                                ) {
                                  validate42.errors = [
                                    {
                                      instancePath: instancePath + "/finishedAtSeqno",
                                      schemaPath: "#/properties/finishedAtSeqno/type",
                                      keyword: "type",
                                      params: { type: schema19.properties.finishedAtSeqno.type },
                                      message: "must be integer,null",
                                    },
                                  ];
                                  return false;
                                }
                                if (errors === _errs21) {
                                  if (typeof data11 == "number" && isFinite(data11)) {
                                    if (data11 > 18446744073709552000 || isNaN(data11)) {
                                      validate42.errors = [
                                        {
                                          instancePath: instancePath + "/finishedAtSeqno",
                                          schemaPath: "#/properties/finishedAtSeqno/maximum",
                                          keyword: "maximum",
                                          params: { comparison: "<=", limit: 18446744073709552000 },
                                          message: "must be <= 18446744073709552000",
                                        },
                                      ];
                                      return false;
                                    } else {
                                      if (data11 < 0 || isNaN(data11)) {
                                        validate42.errors = [
                                          {
                                            instancePath: instancePath + "/finishedAtSeqno",
                                            schemaPath: "#/properties/finishedAtSeqno/minimum",
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
                              if (valid0) {
                                if (data.waitingFor !== undefined) {
                                  let data12 = data.waitingFor;
                                  const _errs23 = errors;
                                  if (errors === _errs23) {
                                    if (Array.isArray(data12)) {
                                      var valid2 = true;
                                      const len0 = data12.length;
                                      for (let i0 = 0; i0 < len0; i0++) {
                                        const _errs25 = errors;
                                        if (typeof data12[i0] !== "string") {
                                          validate42.errors = [
                                            {
                                              instancePath: instancePath + "/waitingFor/" + i0,
                                              schemaPath: "#/properties/waitingFor/items/type",
                                              keyword: "type",
                                              params: { type: "string" },
                                              message: "must be string",
                                            },
                                          ];
                                          return false;
                                        }
                                        var valid2 = _errs25 === errors;
                                        if (!valid2) {
                                          break;
                                        }
                                      }
                                    } else {
                                      validate42.errors = [
                                        {
                                          instancePath: instancePath + "/waitingFor",
                                          schemaPath: "#/properties/waitingFor/type",
                                          keyword: "type",
                                          params: { type: "array" },
                                          message: "must be array",
                                        },
                                      ];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs23 === errors;
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
              }
            }
          }
        }
      }
    } else {
      validate42.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate42.errors = vErrors;
  return errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.runs === undefined && (missing0 = "runs")) {
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
        if (data.runs !== undefined) {
          let data0 = data.runs;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (
                  !validate42(data0[i0], {
                    instancePath: instancePath + "/runs/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate41.errors = [
                {
                  instancePath: instancePath + "/runs",
                  schemaPath: "#/properties/runs/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                },
              ];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.next !== undefined) {
            let data2 = data.next;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (typeof data2 === "string") {
                if (!pattern0.test(data2)) {
                  validate41.errors = [
                    {
                      instancePath: instancePath + "/next",
                      schemaPath: "#/properties/next/pattern",
                      keyword: "pattern",
                      params: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" },
                      message: 'must match pattern "' + "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" + '"',
                    },
                  ];
                  return false;
                }
              } else {
                validate41.errors = [
                  {
                    instancePath: instancePath + "/next",
                    schemaPath: "#/properties/next/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                  },
                ];
                return false;
              }
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
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
const compiled6 = validate49;
const schema22 = {
  type: "object",
  properties: {
    runId: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$", type: "string" },
    flowId: { $ref: "#/$defs/BlobId" },
    flowName: { type: ["string", "null"] },
    status: { $ref: "#/$defs/ExecutionStatus" },
    items: { allOf: [{ $ref: "#/$defs/ItemStatistics" }] },
    createdAt: {
      pattern: "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
      type: "string",
    },
    completedAt: {
      pattern: "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
      type: ["string", "null"],
    },
    rootRunId: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$", type: "string" },
    parentRunId: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$", type: ["string", "null"] },
    orchestratorId: { type: ["string", "null"] },
    createdAtSeqno: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
    finishedAtSeqno: { minimum: 0, maximum: 18446744073709552000, type: ["integer", "null"] },
    results: { type: ["array", "null"], items: { $ref: "#/$defs/ItemResult" } },
    waitingFor: { type: "array", items: { type: "string" } },
  },
  required: ["runId", "flowId", "status", "createdAt", "rootRunId", "createdAtSeqno"],
};
const schema23 = {
  type: "object",
  properties: {
    itemIndex: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
    status: { allOf: [{ $ref: "#/$defs/ExecutionStatus" }] },
    result: { if: { not: { type: "null" } }, then: { $ref: "#/$defs/FlowResult" } },
    completedAt: {
      pattern: "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
      type: ["string", "null"],
    },
  },
  required: ["itemIndex", "status"],
};
const schema24 = {
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
const schema25 = {
  type: "object",
  properties: { outcome: { type: "string", const: "success" }, result: { $ref: "#/$defs/Value" } },
  required: ["outcome", "result"],
};
const schema26 = {};
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  validate57.errors = null;
  return true;
}
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.outcome === undefined && (missing0 = "outcome")) ||
        (data.result === undefined && (missing0 = "result"))
      ) {
        validate56.errors = [
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
            validate56.errors = [
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
            validate56.errors = [
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
              !validate57(data.result, {
                instancePath: instancePath + "/result",
                parentData: data,
                parentDataProperty: "result",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
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
const schema27 = {
  type: "object",
  properties: { outcome: { type: "string", const: "failed" }, error: { $ref: "#/$defs/FlowError" } },
  required: ["outcome", "error"],
};
const schema28 = {
  type: "object",
  properties: {
    code: { minimum: -9223372036854776000, maximum: 9223372036854776000, type: "integer" },
    message: { type: "string" },
    data: { if: { not: { type: "null" } }, then: { $ref: "#/$defs/Value" } },
  },
  required: ["code", "message"],
};
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.code === undefined && (missing0 = "code")) || (data.message === undefined && (missing0 = "message"))) {
        validate61.errors = [
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
            validate61.errors = [
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
                validate61.errors = [
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
                  validate61.errors = [
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
              validate61.errors = [
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
                  !validate57(data2, {
                    instancePath: instancePath + "/data",
                    parentData: data,
                    parentDataProperty: "data",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
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
                validate61.errors = vErrors;
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
      validate61.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate61.errors = vErrors;
  return errors === 0;
}
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.outcome === undefined && (missing0 = "outcome")) ||
        (data.error === undefined && (missing0 = "error"))
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
          if ("failed" !== data0) {
            validate60.errors = [
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
              !validate61(data.error, {
                instancePath: instancePath + "/error",
                parentData: data,
                parentDataProperty: "error",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
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
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (!validate56(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
    validate55.errors = vErrors;
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
      if (!validate60(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
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
      validate55.errors = vErrors;
      return false;
    }
    var valid0 = _errs6 === errors;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.outcome === undefined && (missing2 = "outcome")) {
        validate55.errors = [
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
            validate55.errors = [
              {
                instancePath: instancePath + "/outcome",
                schemaPath: "#/properties/outcome/enum",
                keyword: "enum",
                params: { allowedValues: schema24.properties.outcome.enum },
                message: "must be equal to one of the allowed values",
              },
            ];
            return false;
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
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.itemIndex === undefined && (missing0 = "itemIndex")) ||
        (data.status === undefined && (missing0 = "status"))
      ) {
        validate53.errors = [
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
        if (data.itemIndex !== undefined) {
          let data0 = data.itemIndex;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
            validate53.errors = [
              {
                instancePath: instancePath + "/itemIndex",
                schemaPath: "#/properties/itemIndex/type",
                keyword: "type",
                params: { type: "integer" },
                message: "must be integer",
              },
            ];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 > 18446744073709552000 || isNaN(data0)) {
                validate53.errors = [
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
                  validate53.errors = [
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
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.status !== undefined) {
            const _errs3 = errors;
            if (
              !validate44(data.status, {
                instancePath: instancePath + "/status",
                parentData: data,
                parentDataProperty: "status",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.result !== undefined) {
              let data2 = data.result;
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
                  !validate55(data2, {
                    instancePath: instancePath + "/result",
                    parentData: data,
                    parentDataProperty: "result",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                  errors = vErrors.length;
                }
                var _valid0 = _errs11 === errors;
                valid2 = _valid0;
              }
              if (!valid2) {
                const err2 = {
                  instancePath: instancePath + "/result",
                  schemaPath: "#/properties/result/if",
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
                validate53.errors = vErrors;
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.completedAt !== undefined) {
                let data3 = data.completedAt;
                const _errs12 = errors;
                if (typeof data3 !== "string" && data3 !== null) {
                  validate53.errors = [
                    {
                      instancePath: instancePath + "/completedAt",
                      schemaPath: "#/properties/completedAt/type",
                      keyword: "type",
                      params: { type: schema23.properties.completedAt.type },
                      message: "must be string,null",
                    },
                  ];
                  return false;
                }
                if (errors === _errs12) {
                  if (typeof data3 === "string") {
                    if (!pattern1.test(data3)) {
                      validate53.errors = [
                        {
                          instancePath: instancePath + "/completedAt",
                          schemaPath: "#/properties/completedAt/pattern",
                          keyword: "pattern",
                          params: {
                            pattern:
                              "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
                          },
                          message:
                            'must match pattern "' +
                            "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$" +
                            '"',
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
            }
          }
        }
      }
    } else {
      validate53.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate53.errors = vErrors;
  return errors === 0;
}
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.runId === undefined && (missing0 = "runId")) ||
        (data.flowId === undefined && (missing0 = "flowId")) ||
        (data.status === undefined && (missing0 = "status")) ||
        (data.createdAt === undefined && (missing0 = "createdAt")) ||
        (data.rootRunId === undefined && (missing0 = "rootRunId")) ||
        (data.createdAtSeqno === undefined && (missing0 = "createdAtSeqno"))
      ) {
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
        if (data.runId !== undefined) {
          let data0 = data.runId;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern0.test(data0)) {
                validate49.errors = [
                  {
                    instancePath: instancePath + "/runId",
                    schemaPath: "#/properties/runId/pattern",
                    keyword: "pattern",
                    params: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" },
                    message: 'must match pattern "' + "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" + '"',
                  },
                ];
                return false;
              }
            } else {
              validate49.errors = [
                {
                  instancePath: instancePath + "/runId",
                  schemaPath: "#/properties/runId/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.flowId !== undefined) {
            const _errs3 = errors;
            if (
              !validate27(data.flowId, {
                instancePath: instancePath + "/flowId",
                parentData: data,
                parentDataProperty: "flowId",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.flowName !== undefined) {
              let data2 = data.flowName;
              const _errs4 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate49.errors = [
                  {
                    instancePath: instancePath + "/flowName",
                    schemaPath: "#/properties/flowName/type",
                    keyword: "type",
                    params: { type: schema22.properties.flowName.type },
                    message: "must be string,null",
                  },
                ];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.status !== undefined) {
                const _errs6 = errors;
                if (
                  !validate44(data.status, {
                    instancePath: instancePath + "/status",
                    parentData: data,
                    parentDataProperty: "status",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.items !== undefined) {
                  const _errs7 = errors;
                  if (
                    !validate46(data.items, {
                      instancePath: instancePath + "/items",
                      parentData: data,
                      parentDataProperty: "items",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.createdAt !== undefined) {
                    let data5 = data.createdAt;
                    const _errs9 = errors;
                    if (errors === _errs9) {
                      if (typeof data5 === "string") {
                        if (!pattern1.test(data5)) {
                          validate49.errors = [
                            {
                              instancePath: instancePath + "/createdAt",
                              schemaPath: "#/properties/createdAt/pattern",
                              keyword: "pattern",
                              params: {
                                pattern:
                                  "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
                              },
                              message:
                                'must match pattern "' +
                                "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$" +
                                '"',
                            },
                          ];
                          return false;
                        }
                      } else {
                        validate49.errors = [
                          {
                            instancePath: instancePath + "/createdAt",
                            schemaPath: "#/properties/createdAt/type",
                            keyword: "type",
                            params: { type: "string" },
                            message: "must be string",
                          },
                        ];
                        return false;
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.completedAt !== undefined) {
                      let data6 = data.completedAt;
                      const _errs11 = errors;
                      if (typeof data6 !== "string" && data6 !== null) {
                        validate49.errors = [
                          {
                            instancePath: instancePath + "/completedAt",
                            schemaPath: "#/properties/completedAt/type",
                            keyword: "type",
                            params: { type: schema22.properties.completedAt.type },
                            message: "must be string,null",
                          },
                        ];
                        return false;
                      }
                      if (errors === _errs11) {
                        if (typeof data6 === "string") {
                          if (!pattern1.test(data6)) {
                            validate49.errors = [
                              {
                                instancePath: instancePath + "/completedAt",
                                schemaPath: "#/properties/completedAt/pattern",
                                keyword: "pattern",
                                params: {
                                  pattern:
                                    "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
                                },
                                message:
                                  'must match pattern "' +
                                  "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$" +
                                  '"',
                              },
                            ];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.rootRunId !== undefined) {
                        let data7 = data.rootRunId;
                        const _errs13 = errors;
                        if (errors === _errs13) {
                          if (typeof data7 === "string") {
                            if (!pattern0.test(data7)) {
                              validate49.errors = [
                                {
                                  instancePath: instancePath + "/rootRunId",
                                  schemaPath: "#/properties/rootRunId/pattern",
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
                          } else {
                            validate49.errors = [
                              {
                                instancePath: instancePath + "/rootRunId",
                                schemaPath: "#/properties/rootRunId/type",
                                keyword: "type",
                                params: { type: "string" },
                                message: "must be string",
                              },
                            ];
                            return false;
                          }
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.parentRunId !== undefined) {
                          let data8 = data.parentRunId;
                          const _errs15 = errors;
                          if (typeof data8 !== "string" && data8 !== null) {
                            validate49.errors = [
                              {
                                instancePath: instancePath + "/parentRunId",
                                schemaPath: "#/properties/parentRunId/type",
                                keyword: "type",
                                params: { type: schema22.properties.parentRunId.type },
                                message: "must be string,null",
                              },
                            ];
                            return false;
                          }
                          if (errors === _errs15) {
                            if (typeof data8 === "string") {
                              if (!pattern0.test(data8)) {
                                validate49.errors = [
                                  {
                                    instancePath: instancePath + "/parentRunId",
                                    schemaPath: "#/properties/parentRunId/pattern",
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
                          var valid0 = _errs15 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.orchestratorId !== undefined) {
                            let data9 = data.orchestratorId;
                            const _errs17 = errors;
                            if (typeof data9 !== "string" && data9 !== null) {
                              validate49.errors = [
                                {
                                  instancePath: instancePath + "/orchestratorId",
                                  schemaPath: "#/properties/orchestratorId/type",
                                  keyword: "type",
                                  params: { type: schema22.properties.orchestratorId.type },
                                  message: "must be string,null",
                                },
                              ];
                              return false;
                            }
                            var valid0 = _errs17 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.createdAtSeqno !== undefined) {
                              let data10 = data.createdAtSeqno;
                              const _errs19 = errors;
                              if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
                                validate49.errors = [
                                  {
                                    instancePath: instancePath + "/createdAtSeqno",
                                    schemaPath: "#/properties/createdAtSeqno/type",
                                    keyword: "type",
                                    params: { type: "integer" },
                                    message: "must be integer",
                                  },
                                ];
                                return false;
                              }
                              if (errors === _errs19) {
                                if (typeof data10 == "number" && isFinite(data10)) {
                                  if (data10 > 18446744073709552000 || isNaN(data10)) {
                                    validate49.errors = [
                                      {
                                        instancePath: instancePath + "/createdAtSeqno",
                                        schemaPath: "#/properties/createdAtSeqno/maximum",
                                        keyword: "maximum",
                                        params: { comparison: "<=", limit: 18446744073709552000 },
                                        message: "must be <= 18446744073709552000",
                                      },
                                    ];
                                    return false;
                                  } else {
                                    if (data10 < 0 || isNaN(data10)) {
                                      validate49.errors = [
                                        {
                                          instancePath: instancePath + "/createdAtSeqno",
                                          schemaPath: "#/properties/createdAtSeqno/minimum",
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
                              var valid0 = _errs19 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.finishedAtSeqno !== undefined) {
                                let data11 = data.finishedAtSeqno;
                                const _errs21 = errors;
                                if (
                                  !(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)) &&
                                  data11 !== null
                                ) {
                                  validate49.errors = [
                                    {
                                      instancePath: instancePath + "/finishedAtSeqno",
                                      schemaPath: "#/properties/finishedAtSeqno/type",
                                      keyword: "type",
                                      params: { type: schema22.properties.finishedAtSeqno.type },
                                      message: "must be integer,null",
                                    },
                                  ];
                                  return false;
                                }
                                if (errors === _errs21) {
                                  if (typeof data11 == "number" && isFinite(data11)) {
                                    if (data11 > 18446744073709552000 || isNaN(data11)) {
                                      validate49.errors = [
                                        {
                                          instancePath: instancePath + "/finishedAtSeqno",
                                          schemaPath: "#/properties/finishedAtSeqno/maximum",
                                          keyword: "maximum",
                                          params: { comparison: "<=", limit: 18446744073709552000 },
                                          message: "must be <= 18446744073709552000",
                                        },
                                      ];
                                      return false;
                                    } else {
                                      if (data11 < 0 || isNaN(data11)) {
                                        validate49.errors = [
                                          {
                                            instancePath: instancePath + "/finishedAtSeqno",
                                            schemaPath: "#/properties/finishedAtSeqno/minimum",
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
                              if (valid0) {
                                if (data.results !== undefined) {
                                  let data12 = data.results;
                                  const _errs23 = errors;
                                  if (!Array.isArray(data12) && data12 !== null) {
                                    validate49.errors = [
                                      {
                                        instancePath: instancePath + "/results",
                                        schemaPath: "#/properties/results/type",
                                        keyword: "type",
                                        params: { type: schema22.properties.results.type },
                                        message: "must be array,null",
                                      },
                                    ];
                                    return false;
                                  }
                                  if (errors === _errs23) {
                                    if (Array.isArray(data12)) {
                                      var valid2 = true;
                                      const len0 = data12.length;
                                      for (let i0 = 0; i0 < len0; i0++) {
                                        const _errs25 = errors;
                                        if (
                                          !validate53(data12[i0], {
                                            instancePath: instancePath + "/results/" + i0,
                                            parentData: data12,
                                            parentDataProperty: i0,
                                            rootData,
                                          })
                                        ) {
                                          vErrors =
                                            vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid2 = _errs25 === errors;
                                        if (!valid2) {
                                          break;
                                        }
                                      }
                                    }
                                  }
                                  var valid0 = _errs23 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.waitingFor !== undefined) {
                                    let data14 = data.waitingFor;
                                    const _errs26 = errors;
                                    if (errors === _errs26) {
                                      if (Array.isArray(data14)) {
                                        var valid3 = true;
                                        const len1 = data14.length;
                                        for (let i1 = 0; i1 < len1; i1++) {
                                          const _errs28 = errors;
                                          if (typeof data14[i1] !== "string") {
                                            validate49.errors = [
                                              {
                                                instancePath: instancePath + "/waitingFor/" + i1,
                                                schemaPath: "#/properties/waitingFor/items/type",
                                                keyword: "type",
                                                params: { type: "string" },
                                                message: "must be string",
                                              },
                                            ];
                                            return false;
                                          }
                                          var valid3 = _errs28 === errors;
                                          if (!valid3) {
                                            break;
                                          }
                                        }
                                      } else {
                                        validate49.errors = [
                                          {
                                            instancePath: instancePath + "/waitingFor",
                                            schemaPath: "#/properties/waitingFor/type",
                                            keyword: "type",
                                            params: { type: "array" },
                                            message: "must be array",
                                          },
                                        ];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs26 === errors;
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
                }
              }
            }
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
const compiled7 = validate67;
const schema29 = {
  type: "object",
  properties: {
    runId: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$", type: "string" },
    flowId: { $ref: "#/$defs/BlobId" },
    flowName: { type: ["string", "null"] },
    status: { $ref: "#/$defs/ExecutionStatus" },
    items: { allOf: [{ $ref: "#/$defs/ItemStatistics" }] },
    createdAt: {
      pattern: "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
      type: "string",
    },
    completedAt: {
      pattern: "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
      type: ["string", "null"],
    },
    rootRunId: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$", type: "string" },
    parentRunId: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$", type: ["string", "null"] },
    orchestratorId: { type: ["string", "null"] },
    createdAtSeqno: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
    finishedAtSeqno: { minimum: 0, maximum: 18446744073709552000, type: ["integer", "null"] },
    itemDetails: { type: ["array", "null"], items: { $ref: "#/$defs/ItemDetails" } },
    overrides: { if: { not: { type: "null" } }, then: { $ref: "#/$defs/WorkflowOverrides" } },
    waitingFor: { type: "array", items: { type: "string" } },
  },
  required: ["runId", "flowId", "status", "createdAt", "rootRunId", "createdAtSeqno"],
};
const schema30 = {
  type: "object",
  properties: {
    itemIndex: { minimum: 0, maximum: 4294967295, type: "integer" },
    input: { allOf: [{ $ref: "#/$defs/Value" }] },
    status: { allOf: [{ $ref: "#/$defs/ExecutionStatus" }] },
    steps: { type: "array", items: { $ref: "#/$defs/StepStatusInfo" } },
    completedAt: {
      pattern: "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
      type: ["string", "null"],
    },
  },
  required: ["itemIndex", "input", "status", "steps"],
};
const schema31 = {
  type: "object",
  properties: { stepId: { type: "string" }, status: { allOf: [{ $ref: "#/$defs/StepStatus" }] } },
  required: ["stepId", "status"],
};
const schema32 = { type: "string", enum: ["blocked", "runnable", "running", "completed", "skipped", "failed"] };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate75.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  if (!(
    data === "blocked" ||
    data === "runnable" ||
    data === "running" ||
    data === "completed" ||
    data === "skipped" ||
    data === "failed"
  )) {
    validate75.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema32.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.stepId === undefined && (missing0 = "stepId")) ||
        (data.status === undefined && (missing0 = "status"))
      ) {
        validate74.errors = [
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
        if (data.stepId !== undefined) {
          const _errs1 = errors;
          if (typeof data.stepId !== "string") {
            validate74.errors = [
              {
                instancePath: instancePath + "/stepId",
                schemaPath: "#/properties/stepId/type",
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
          if (data.status !== undefined) {
            const _errs3 = errors;
            if (
              !validate75(data.status, {
                instancePath: instancePath + "/status",
                parentData: data,
                parentDataProperty: "status",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate74.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate74.errors = vErrors;
  return errors === 0;
}
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.itemIndex === undefined && (missing0 = "itemIndex")) ||
        (data.input === undefined && (missing0 = "input")) ||
        (data.status === undefined && (missing0 = "status")) ||
        (data.steps === undefined && (missing0 = "steps"))
      ) {
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
        if (data.itemIndex !== undefined) {
          let data0 = data.itemIndex;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
            validate71.errors = [
              {
                instancePath: instancePath + "/itemIndex",
                schemaPath: "#/properties/itemIndex/type",
                keyword: "type",
                params: { type: "integer" },
                message: "must be integer",
              },
            ];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 > 4294967295 || isNaN(data0)) {
                validate71.errors = [
                  {
                    instancePath: instancePath + "/itemIndex",
                    schemaPath: "#/properties/itemIndex/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 4294967295 },
                    message: "must be <= 4294967295",
                  },
                ];
                return false;
              } else {
                if (data0 < 0 || isNaN(data0)) {
                  validate71.errors = [
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
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.input !== undefined) {
            const _errs3 = errors;
            if (
              !validate57(data.input, {
                instancePath: instancePath + "/input",
                parentData: data,
                parentDataProperty: "input",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.status !== undefined) {
              const _errs5 = errors;
              if (
                !validate44(data.status, {
                  instancePath: instancePath + "/status",
                  parentData: data,
                  parentDataProperty: "status",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.steps !== undefined) {
                let data3 = data.steps;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (Array.isArray(data3)) {
                    var valid3 = true;
                    const len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs9 = errors;
                      if (
                        !validate74(data3[i0], {
                          instancePath: instancePath + "/steps/" + i0,
                          parentData: data3,
                          parentDataProperty: i0,
                          rootData,
                        })
                      ) {
                        vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                        errors = vErrors.length;
                      }
                      var valid3 = _errs9 === errors;
                      if (!valid3) {
                        break;
                      }
                    }
                  } else {
                    validate71.errors = [
                      {
                        instancePath: instancePath + "/steps",
                        schemaPath: "#/properties/steps/type",
                        keyword: "type",
                        params: { type: "array" },
                        message: "must be array",
                      },
                    ];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.completedAt !== undefined) {
                  let data5 = data.completedAt;
                  const _errs10 = errors;
                  if (typeof data5 !== "string" && data5 !== null) {
                    validate71.errors = [
                      {
                        instancePath: instancePath + "/completedAt",
                        schemaPath: "#/properties/completedAt/type",
                        keyword: "type",
                        params: { type: schema30.properties.completedAt.type },
                        message: "must be string,null",
                      },
                    ];
                    return false;
                  }
                  if (errors === _errs10) {
                    if (typeof data5 === "string") {
                      if (!pattern1.test(data5)) {
                        validate71.errors = [
                          {
                            instancePath: instancePath + "/completedAt",
                            schemaPath: "#/properties/completedAt/pattern",
                            keyword: "pattern",
                            params: {
                              pattern:
                                "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
                            },
                            message:
                              'must match pattern "' +
                              "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$" +
                              '"',
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
              }
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
const schema33 = {
  type: "object",
  properties: { steps: { type: "object", additionalProperties: { $ref: "#/$defs/StepOverride" } } },
  required: ["steps"],
};
const schema34 = {
  type: "object",
  properties: { $type: { allOf: [{ $ref: "#/$defs/OverrideType" }] }, value: {} },
  required: ["value"],
};
const schema35 = { type: "string", enum: ["merge_patch", "json_patch"] };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate81.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  if (!(data === "merge_patch" || data === "json_patch")) {
    validate81.errors = [
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
  validate81.errors = vErrors;
  return errors === 0;
}
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === undefined && (missing0 = "value")) {
        validate80.errors = [
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
            !validate81(data.$type, {
              instancePath: instancePath + "/$type",
              parentData: data,
              parentDataProperty: "$type",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
            errors = vErrors.length;
          }
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
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.steps === undefined && (missing0 = "steps")) {
        validate79.errors = [
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
                  !validate80(data0[key0], {
                    instancePath: instancePath + "/steps/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
                    parentData: data0,
                    parentDataProperty: key0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs4 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate79.errors = [
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
      validate79.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate79.errors = vErrors;
  return errors === 0;
}
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.runId === undefined && (missing0 = "runId")) ||
        (data.flowId === undefined && (missing0 = "flowId")) ||
        (data.status === undefined && (missing0 = "status")) ||
        (data.createdAt === undefined && (missing0 = "createdAt")) ||
        (data.rootRunId === undefined && (missing0 = "rootRunId")) ||
        (data.createdAtSeqno === undefined && (missing0 = "createdAtSeqno"))
      ) {
        validate67.errors = [
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
        if (data.runId !== undefined) {
          let data0 = data.runId;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern0.test(data0)) {
                validate67.errors = [
                  {
                    instancePath: instancePath + "/runId",
                    schemaPath: "#/properties/runId/pattern",
                    keyword: "pattern",
                    params: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" },
                    message: 'must match pattern "' + "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" + '"',
                  },
                ];
                return false;
              }
            } else {
              validate67.errors = [
                {
                  instancePath: instancePath + "/runId",
                  schemaPath: "#/properties/runId/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.flowId !== undefined) {
            const _errs3 = errors;
            if (
              !validate27(data.flowId, {
                instancePath: instancePath + "/flowId",
                parentData: data,
                parentDataProperty: "flowId",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.flowName !== undefined) {
              let data2 = data.flowName;
              const _errs4 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate67.errors = [
                  {
                    instancePath: instancePath + "/flowName",
                    schemaPath: "#/properties/flowName/type",
                    keyword: "type",
                    params: { type: schema29.properties.flowName.type },
                    message: "must be string,null",
                  },
                ];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.status !== undefined) {
                const _errs6 = errors;
                if (
                  !validate44(data.status, {
                    instancePath: instancePath + "/status",
                    parentData: data,
                    parentDataProperty: "status",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.items !== undefined) {
                  const _errs7 = errors;
                  if (
                    !validate46(data.items, {
                      instancePath: instancePath + "/items",
                      parentData: data,
                      parentDataProperty: "items",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.createdAt !== undefined) {
                    let data5 = data.createdAt;
                    const _errs9 = errors;
                    if (errors === _errs9) {
                      if (typeof data5 === "string") {
                        if (!pattern1.test(data5)) {
                          validate67.errors = [
                            {
                              instancePath: instancePath + "/createdAt",
                              schemaPath: "#/properties/createdAt/pattern",
                              keyword: "pattern",
                              params: {
                                pattern:
                                  "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
                              },
                              message:
                                'must match pattern "' +
                                "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$" +
                                '"',
                            },
                          ];
                          return false;
                        }
                      } else {
                        validate67.errors = [
                          {
                            instancePath: instancePath + "/createdAt",
                            schemaPath: "#/properties/createdAt/type",
                            keyword: "type",
                            params: { type: "string" },
                            message: "must be string",
                          },
                        ];
                        return false;
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.completedAt !== undefined) {
                      let data6 = data.completedAt;
                      const _errs11 = errors;
                      if (typeof data6 !== "string" && data6 !== null) {
                        validate67.errors = [
                          {
                            instancePath: instancePath + "/completedAt",
                            schemaPath: "#/properties/completedAt/type",
                            keyword: "type",
                            params: { type: schema29.properties.completedAt.type },
                            message: "must be string,null",
                          },
                        ];
                        return false;
                      }
                      if (errors === _errs11) {
                        if (typeof data6 === "string") {
                          if (!pattern1.test(data6)) {
                            validate67.errors = [
                              {
                                instancePath: instancePath + "/completedAt",
                                schemaPath: "#/properties/completedAt/pattern",
                                keyword: "pattern",
                                params: {
                                  pattern:
                                    "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
                                },
                                message:
                                  'must match pattern "' +
                                  "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$" +
                                  '"',
                              },
                            ];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.rootRunId !== undefined) {
                        let data7 = data.rootRunId;
                        const _errs13 = errors;
                        if (errors === _errs13) {
                          if (typeof data7 === "string") {
                            if (!pattern0.test(data7)) {
                              validate67.errors = [
                                {
                                  instancePath: instancePath + "/rootRunId",
                                  schemaPath: "#/properties/rootRunId/pattern",
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
                          } else {
                            validate67.errors = [
                              {
                                instancePath: instancePath + "/rootRunId",
                                schemaPath: "#/properties/rootRunId/type",
                                keyword: "type",
                                params: { type: "string" },
                                message: "must be string",
                              },
                            ];
                            return false;
                          }
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.parentRunId !== undefined) {
                          let data8 = data.parentRunId;
                          const _errs15 = errors;
                          if (typeof data8 !== "string" && data8 !== null) {
                            validate67.errors = [
                              {
                                instancePath: instancePath + "/parentRunId",
                                schemaPath: "#/properties/parentRunId/type",
                                keyword: "type",
                                params: { type: schema29.properties.parentRunId.type },
                                message: "must be string,null",
                              },
                            ];
                            return false;
                          }
                          if (errors === _errs15) {
                            if (typeof data8 === "string") {
                              if (!pattern0.test(data8)) {
                                validate67.errors = [
                                  {
                                    instancePath: instancePath + "/parentRunId",
                                    schemaPath: "#/properties/parentRunId/pattern",
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
                          var valid0 = _errs15 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.orchestratorId !== undefined) {
                            let data9 = data.orchestratorId;
                            const _errs17 = errors;
                            if (typeof data9 !== "string" && data9 !== null) {
                              validate67.errors = [
                                {
                                  instancePath: instancePath + "/orchestratorId",
                                  schemaPath: "#/properties/orchestratorId/type",
                                  keyword: "type",
                                  params: { type: schema29.properties.orchestratorId.type },
                                  message: "must be string,null",
                                },
                              ];
                              return false;
                            }
                            var valid0 = _errs17 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.createdAtSeqno !== undefined) {
                              let data10 = data.createdAtSeqno;
                              const _errs19 = errors;
                              if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
                                validate67.errors = [
                                  {
                                    instancePath: instancePath + "/createdAtSeqno",
                                    schemaPath: "#/properties/createdAtSeqno/type",
                                    keyword: "type",
                                    params: { type: "integer" },
                                    message: "must be integer",
                                  },
                                ];
                                return false;
                              }
                              if (errors === _errs19) {
                                if (typeof data10 == "number" && isFinite(data10)) {
                                  if (data10 > 18446744073709552000 || isNaN(data10)) {
                                    validate67.errors = [
                                      {
                                        instancePath: instancePath + "/createdAtSeqno",
                                        schemaPath: "#/properties/createdAtSeqno/maximum",
                                        keyword: "maximum",
                                        params: { comparison: "<=", limit: 18446744073709552000 },
                                        message: "must be <= 18446744073709552000",
                                      },
                                    ];
                                    return false;
                                  } else {
                                    if (data10 < 0 || isNaN(data10)) {
                                      validate67.errors = [
                                        {
                                          instancePath: instancePath + "/createdAtSeqno",
                                          schemaPath: "#/properties/createdAtSeqno/minimum",
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
                              var valid0 = _errs19 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.finishedAtSeqno !== undefined) {
                                let data11 = data.finishedAtSeqno;
                                const _errs21 = errors;
                                if (
                                  !(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)) &&
                                  data11 !== null
                                ) {
                                  validate67.errors = [
                                    {
                                      instancePath: instancePath + "/finishedAtSeqno",
                                      schemaPath: "#/properties/finishedAtSeqno/type",
                                      keyword: "type",
                                      params: { type: schema29.properties.finishedAtSeqno.type },
                                      message: "must be integer,null",
                                    },
                                  ];
                                  return false;
                                }
                                if (errors === _errs21) {
                                  if (typeof data11 == "number" && isFinite(data11)) {
                                    if (data11 > 18446744073709552000 || isNaN(data11)) {
                                      validate67.errors = [
                                        {
                                          instancePath: instancePath + "/finishedAtSeqno",
                                          schemaPath: "#/properties/finishedAtSeqno/maximum",
                                          keyword: "maximum",
                                          params: { comparison: "<=", limit: 18446744073709552000 },
                                          message: "must be <= 18446744073709552000",
                                        },
                                      ];
                                      return false;
                                    } else {
                                      if (data11 < 0 || isNaN(data11)) {
                                        validate67.errors = [
                                          {
                                            instancePath: instancePath + "/finishedAtSeqno",
                                            schemaPath: "#/properties/finishedAtSeqno/minimum",
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
                              if (valid0) {
                                if (data.itemDetails !== undefined) {
                                  let data12 = data.itemDetails;
                                  const _errs23 = errors;
                                  if (!Array.isArray(data12) && data12 !== null) {
                                    validate67.errors = [
                                      {
                                        instancePath: instancePath + "/itemDetails",
                                        schemaPath: "#/properties/itemDetails/type",
                                        keyword: "type",
                                        params: { type: schema29.properties.itemDetails.type },
                                        message: "must be array,null",
                                      },
                                    ];
                                    return false;
                                  }
                                  if (errors === _errs23) {
                                    if (Array.isArray(data12)) {
                                      var valid2 = true;
                                      const len0 = data12.length;
                                      for (let i0 = 0; i0 < len0; i0++) {
                                        const _errs25 = errors;
                                        if (
                                          !validate71(data12[i0], {
                                            instancePath: instancePath + "/itemDetails/" + i0,
                                            parentData: data12,
                                            parentDataProperty: i0,
                                            rootData,
                                          })
                                        ) {
                                          vErrors =
                                            vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid2 = _errs25 === errors;
                                        if (!valid2) {
                                          break;
                                        }
                                      }
                                    }
                                  }
                                  var valid0 = _errs23 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.overrides !== undefined) {
                                    let data14 = data.overrides;
                                    const _errs26 = errors;
                                    const _errs27 = errors;
                                    let valid3 = true;
                                    const _errs28 = errors;
                                    const _errs29 = errors;
                                    const _errs30 = errors;
                                    if (data14 !== null) {
                                      const err0 = {};
                                      if (vErrors === null) {
                                        vErrors = [err0];
                                      } else {
                                        vErrors.push(err0);
                                      }
                                      errors++;
                                    }
                                    var valid4 = _errs30 === errors;
                                    if (valid4) {
                                      const err1 = {};
                                      if (vErrors === null) {
                                        vErrors = [err1];
                                      } else {
                                        vErrors.push(err1);
                                      }
                                      errors++;
                                    } else {
                                      errors = _errs29;
                                      if (vErrors !== null) {
                                        if (_errs29) {
                                          vErrors.length = _errs29;
                                        } else {
                                          vErrors = null;
                                        }
                                      }
                                    }
                                    var _valid0 = _errs28 === errors;
                                    errors = _errs27;
                                    if (vErrors !== null) {
                                      if (_errs27) {
                                        vErrors.length = _errs27;
                                      } else {
                                        vErrors = null;
                                      }
                                    }
                                    if (_valid0) {
                                      const _errs32 = errors;
                                      if (
                                        !validate79(data14, {
                                          instancePath: instancePath + "/overrides",
                                          parentData: data,
                                          parentDataProperty: "overrides",
                                          rootData,
                                        })
                                      ) {
                                        vErrors =
                                          vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
                                        errors = vErrors.length;
                                      }
                                      var _valid0 = _errs32 === errors;
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
                                      validate67.errors = vErrors;
                                      return false;
                                    }
                                    var valid0 = _errs26 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.waitingFor !== undefined) {
                                      let data15 = data.waitingFor;
                                      const _errs33 = errors;
                                      if (errors === _errs33) {
                                        if (Array.isArray(data15)) {
                                          var valid5 = true;
                                          const len1 = data15.length;
                                          for (let i1 = 0; i1 < len1; i1++) {
                                            const _errs35 = errors;
                                            if (typeof data15[i1] !== "string") {
                                              validate67.errors = [
                                                {
                                                  instancePath: instancePath + "/waitingFor/" + i1,
                                                  schemaPath: "#/properties/waitingFor/items/type",
                                                  keyword: "type",
                                                  params: { type: "string" },
                                                  message: "must be string",
                                                },
                                              ];
                                              return false;
                                            }
                                            var valid5 = _errs35 === errors;
                                            if (!valid5) {
                                              break;
                                            }
                                          }
                                        } else {
                                          validate67.errors = [
                                            {
                                              instancePath: instancePath + "/waitingFor",
                                              schemaPath: "#/properties/waitingFor/type",
                                              keyword: "type",
                                              params: { type: "array" },
                                              message: "must be array",
                                            },
                                          ];
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs33 === errors;
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
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate67.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate67.errors = vErrors;
  return errors === 0;
}
const compiled8 = validate85;
const schema36 = {
  type: "object",
  properties: {
    itemCount: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
    items: { type: "array", items: { $ref: "#/$defs/ItemResult" } },
  },
  required: ["itemCount", "items"],
};
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.itemCount === undefined && (missing0 = "itemCount")) ||
        (data.items === undefined && (missing0 = "items"))
      ) {
        validate85.errors = [
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
        if (data.itemCount !== undefined) {
          let data0 = data.itemCount;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
            validate85.errors = [
              {
                instancePath: instancePath + "/itemCount",
                schemaPath: "#/properties/itemCount/type",
                keyword: "type",
                params: { type: "integer" },
                message: "must be integer",
              },
            ];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 > 18446744073709552000 || isNaN(data0)) {
                validate85.errors = [
                  {
                    instancePath: instancePath + "/itemCount",
                    schemaPath: "#/properties/itemCount/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 18446744073709552000 },
                    message: "must be <= 18446744073709552000",
                  },
                ];
                return false;
              } else {
                if (data0 < 0 || isNaN(data0)) {
                  validate85.errors = [
                    {
                      instancePath: instancePath + "/itemCount",
                      schemaPath: "#/properties/itemCount/minimum",
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
          if (data.items !== undefined) {
            let data1 = data.items;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs5 = errors;
                  if (
                    !validate53(data1[i0], {
                      instancePath: instancePath + "/items/" + i0,
                      parentData: data1,
                      parentDataProperty: i0,
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate85.errors = [
                  {
                    instancePath: instancePath + "/items",
                    schemaPath: "#/properties/items/type",
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
        }
      }
    } else {
      validate85.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate85.errors = vErrors;
  return errors === 0;
}
const compiled9 = validate87;
const schema37 = {
  type: "object",
  properties: { flow: { allOf: [{ $ref: "#/$defs/Flow" }] }, flowId: { allOf: [{ $ref: "#/$defs/BlobId" }] } },
  required: ["flow", "flowId"],
};
const schema38 = {
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
const schema39 = { type: "object", additionalProperties: true };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
    } else {
      validate89.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate89.errors = vErrors;
  return errors === 0;
}
const schema40 = {
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
const schema41 = {
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
const schema42 = { type: "object", properties: { action: { type: "string", const: "fail" } }, required: ["action"] };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.action === undefined && (missing0 = "action")) {
        validate94.errors = [
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
            validate94.errors = [
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
            validate94.errors = [
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
      validate94.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate94.errors = vErrors;
  return errors === 0;
}
const schema43 = {
  type: "object",
  properties: { defaultValue: {}, action: { type: "string", const: "useDefault" } },
  required: ["action"],
};
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.action === undefined && (missing0 = "action")) {
        validate96.errors = [
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
            validate96.errors = [
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
            validate96.errors = [
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
      validate96.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate96.errors = vErrors;
  return errors === 0;
}
const schema44 = {
  type: "object",
  properties: {
    maxRetries: { minimum: 0, maximum: 4294967295, type: ["integer", "null"] },
    action: { type: "string", const: "retry" },
  },
  required: ["action"],
};
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.action === undefined && (missing0 = "action")) {
        validate98.errors = [
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
            validate98.errors = [
              {
                instancePath: instancePath + "/maxRetries",
                schemaPath: "#/properties/maxRetries/type",
                keyword: "type",
                params: { type: schema44.properties.maxRetries.type },
                message: "must be integer,null",
              },
            ];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 > 4294967295 || isNaN(data0)) {
                validate98.errors = [
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
                  validate98.errors = [
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
              validate98.errors = [
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
              validate98.errors = [
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
      validate98.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate98.errors = vErrors;
  return errors === 0;
}
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (!validate94(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
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
    validate93.errors = vErrors;
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
      if (!validate96(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
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
      validate93.errors = vErrors;
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
        if (!validate98(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
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
        validate93.errors = vErrors;
        return false;
      }
      var valid0 = _errs11 === errors;
    }
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing3;
      if (data.action === undefined && (missing3 = "action")) {
        validate93.errors = [
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
            validate93.errors = [
              {
                instancePath: instancePath + "/action",
                schemaPath: "#/properties/action/enum",
                keyword: "enum",
                params: { allowedValues: schema41.properties.action.enum },
                message: "must be equal to one of the allowed values",
              },
            ];
            return false;
          }
        }
      }
    } else {
      validate93.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate93.errors = vErrors;
  return errors === 0;
}
const schema45 = {};
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  validate101.errors = null;
  return true;
}
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.id === undefined && (missing0 = "id")) || (data.component === undefined && (missing0 = "component"))) {
        validate91.errors = [
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
            validate91.errors = [
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
              !validate35(data.component, {
                instancePath: instancePath + "/component",
                parentData: data,
                parentDataProperty: "component",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
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
                  !validate93(data2, {
                    instancePath: instancePath + "/onError",
                    parentData: data,
                    parentDataProperty: "onError",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
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
                validate91.errors = vErrors;
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
                  !validate101(data.input, {
                    instancePath: instancePath + "/input",
                    parentData: data,
                    parentDataProperty: "input",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
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
                    validate91.errors = [
                      {
                        instancePath: instancePath + "/mustExecute",
                        schemaPath: "#/properties/mustExecute/type",
                        keyword: "type",
                        params: { type: schema40.properties.mustExecute.type },
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
                      validate91.errors = [
                        {
                          instancePath: instancePath + "/metadata",
                          schemaPath: "#/properties/metadata/type",
                          keyword: "type",
                          params: { type: schema40.properties.metadata.type },
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
      validate91.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate91.errors = vErrors;
  return errors === 0;
}
const schema46 = {
  type: "object",
  properties: {
    configFile: { type: ["string", "null"] },
    config: {},
    cases: { type: ["array", "null"], items: { $ref: "#/$defs/TestCase" } },
  },
};
const schema47 = {
  type: "object",
  properties: {
    name: { type: "string" },
    description: { type: ["string", "null"] },
    input: { allOf: [{ $ref: "#/$defs/Value" }] },
    output: { if: { not: { type: "null" } }, then: { $ref: "#/$defs/FlowResult" } },
  },
  required: ["name", "input"],
};
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.name === undefined && (missing0 = "name")) || (data.input === undefined && (missing0 = "input"))) {
        validate106.errors = [
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
            validate106.errors = [
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
              validate106.errors = [
                {
                  instancePath: instancePath + "/description",
                  schemaPath: "#/properties/description/type",
                  keyword: "type",
                  params: { type: schema47.properties.description.type },
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
                !validate57(data.input, {
                  instancePath: instancePath + "/input",
                  parentData: data,
                  parentDataProperty: "input",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
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
                    !validate55(data3, {
                      instancePath: instancePath + "/output",
                      parentData: data,
                      parentDataProperty: "output",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
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
                  validate106.errors = vErrors;
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
      validate106.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate106.errors = vErrors;
  return errors === 0;
}
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.configFile !== undefined) {
        let data0 = data.configFile;
        const _errs1 = errors;
        if (typeof data0 !== "string" && data0 !== null) {
          validate105.errors = [
            {
              instancePath: instancePath + "/configFile",
              schemaPath: "#/properties/configFile/type",
              keyword: "type",
              params: { type: schema46.properties.configFile.type },
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
            validate105.errors = [
              {
                instancePath: instancePath + "/cases",
                schemaPath: "#/properties/cases/type",
                keyword: "type",
                params: { type: schema46.properties.cases.type },
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
                  !validate106(data1[i0], {
                    instancePath: instancePath + "/cases/" + i0,
                    parentData: data1,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
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
      validate105.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate105.errors = vErrors;
  return errors === 0;
}
const schema48 = {
  type: "object",
  properties: {
    name: { type: "string" },
    description: { type: ["string", "null"] },
    input: { allOf: [{ $ref: "#/$defs/Value" }] },
  },
  required: ["name", "input"],
};
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.name === undefined && (missing0 = "name")) || (data.input === undefined && (missing0 = "input"))) {
        validate111.errors = [
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
            validate111.errors = [
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
              validate111.errors = [
                {
                  instancePath: instancePath + "/description",
                  schemaPath: "#/properties/description/type",
                  keyword: "type",
                  params: { type: schema48.properties.description.type },
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
                !validate57(data.input, {
                  instancePath: instancePath + "/input",
                  parentData: data,
                  parentDataProperty: "input",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
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
      validate111.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate111.errors = vErrors;
  return errors === 0;
}
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.name !== undefined) {
        let data0 = data.name;
        const _errs1 = errors;
        if (typeof data0 !== "string" && data0 !== null) {
          validate88.errors = [
            {
              instancePath: instancePath + "/name",
              schemaPath: "#/properties/name/type",
              keyword: "type",
              params: { type: schema38.properties.name.type },
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
            validate88.errors = [
              {
                instancePath: instancePath + "/description",
                schemaPath: "#/properties/description/type",
                keyword: "type",
                params: { type: schema38.properties.description.type },
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
              validate88.errors = [
                {
                  instancePath: instancePath + "/version",
                  schemaPath: "#/properties/version/type",
                  keyword: "type",
                  params: { type: schema38.properties.version.type },
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
                !validate89(data.schemas, {
                  instancePath: instancePath + "/schemas",
                  parentData: data,
                  parentDataProperty: "schemas",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
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
                  validate88.errors = [
                    {
                      instancePath: instancePath + "/steps",
                      schemaPath: "#/properties/steps/type",
                      keyword: "type",
                      params: { type: schema38.properties.steps.type },
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
                        !validate91(data4[i0], {
                          instancePath: instancePath + "/steps/" + i0,
                          parentData: data4,
                          parentDataProperty: i0,
                          rootData,
                        })
                      ) {
                        vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
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
                    !validate101(data.output, {
                      instancePath: instancePath + "/output",
                      parentData: data,
                      parentDataProperty: "output",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
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
                        !validate105(data7, {
                          instancePath: instancePath + "/test",
                          parentData: data,
                          parentDataProperty: "test",
                          rootData,
                        })
                      ) {
                        vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
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
                      validate88.errors = vErrors;
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
                        validate88.errors = [
                          {
                            instancePath: instancePath + "/examples",
                            schemaPath: "#/properties/examples/type",
                            keyword: "type",
                            params: { type: schema38.properties.examples.type },
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
                              !validate111(data8[i1], {
                                instancePath: instancePath + "/examples/" + i1,
                                parentData: data8,
                                parentDataProperty: i1,
                                rootData,
                              })
                            ) {
                              vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
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
                          validate88.errors = [
                            {
                              instancePath: instancePath + "/metadata",
                              schemaPath: "#/properties/metadata/type",
                              keyword: "type",
                              params: { type: schema38.properties.metadata.type },
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
      validate88.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate88.errors = vErrors;
  return errors === 0;
}
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.flow === undefined && (missing0 = "flow")) || (data.flowId === undefined && (missing0 = "flowId"))) {
        validate87.errors = [
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
            !validate88(data.flow, {
              instancePath: instancePath + "/flow",
              parentData: data,
              parentDataProperty: "flow",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.flowId !== undefined) {
            const _errs3 = errors;
            if (
              !validate27(data.flowId, {
                instancePath: instancePath + "/flowId",
                parentData: data,
                parentDataProperty: "flowId",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate87.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate87.errors = vErrors;
  return errors === 0;
}
const compiled10 = validate116;
const schema49 = {
  type: "object",
  properties: { steps: { type: "object", additionalProperties: { $ref: "#/$defs/StepRunResponse" } } },
  required: ["steps"],
};
const schema50 = {
  type: "object",
  properties: {
    stepId: { type: "string" },
    component: { type: ["string", "null"] },
    status: { allOf: [{ $ref: "#/$defs/StepStatus" }] },
    result: { if: { not: { type: "null" } }, then: { $ref: "#/$defs/FlowResult" } },
    attempt: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
    startedAt: {
      pattern: "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
      type: "string",
    },
    completedAt: {
      pattern: "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
      type: "string",
    },
    cancelled: { type: "boolean" },
  },
  required: ["stepId", "status"],
};
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.stepId === undefined && (missing0 = "stepId")) ||
        (data.status === undefined && (missing0 = "status"))
      ) {
        validate117.errors = [
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
        if (data.stepId !== undefined) {
          const _errs1 = errors;
          if (typeof data.stepId !== "string") {
            validate117.errors = [
              {
                instancePath: instancePath + "/stepId",
                schemaPath: "#/properties/stepId/type",
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
            let data1 = data.component;
            const _errs3 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              validate117.errors = [
                {
                  instancePath: instancePath + "/component",
                  schemaPath: "#/properties/component/type",
                  keyword: "type",
                  params: { type: schema50.properties.component.type },
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
            if (data.status !== undefined) {
              const _errs5 = errors;
              if (
                !validate75(data.status, {
                  instancePath: instancePath + "/status",
                  parentData: data,
                  parentDataProperty: "status",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.result !== undefined) {
                let data3 = data.result;
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
                    !validate55(data3, {
                      instancePath: instancePath + "/result",
                      parentData: data,
                      parentDataProperty: "result",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                    errors = vErrors.length;
                  }
                  var _valid0 = _errs13 === errors;
                  valid2 = _valid0;
                }
                if (!valid2) {
                  const err2 = {
                    instancePath: instancePath + "/result",
                    schemaPath: "#/properties/result/if",
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
                  validate117.errors = vErrors;
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.attempt !== undefined) {
                  let data4 = data.attempt;
                  const _errs14 = errors;
                  if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
                    validate117.errors = [
                      {
                        instancePath: instancePath + "/attempt",
                        schemaPath: "#/properties/attempt/type",
                        keyword: "type",
                        params: { type: "integer" },
                        message: "must be integer",
                      },
                    ];
                    return false;
                  }
                  if (errors === _errs14) {
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 > 18446744073709552000 || isNaN(data4)) {
                        validate117.errors = [
                          {
                            instancePath: instancePath + "/attempt",
                            schemaPath: "#/properties/attempt/maximum",
                            keyword: "maximum",
                            params: { comparison: "<=", limit: 18446744073709552000 },
                            message: "must be <= 18446744073709552000",
                          },
                        ];
                        return false;
                      } else {
                        if (data4 < 0 || isNaN(data4)) {
                          validate117.errors = [
                            {
                              instancePath: instancePath + "/attempt",
                              schemaPath: "#/properties/attempt/minimum",
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
                  var valid0 = _errs14 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.startedAt !== undefined) {
                    let data5 = data.startedAt;
                    const _errs16 = errors;
                    if (errors === _errs16) {
                      if (typeof data5 === "string") {
                        if (!pattern1.test(data5)) {
                          validate117.errors = [
                            {
                              instancePath: instancePath + "/startedAt",
                              schemaPath: "#/properties/startedAt/pattern",
                              keyword: "pattern",
                              params: {
                                pattern:
                                  "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
                              },
                              message:
                                'must match pattern "' +
                                "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$" +
                                '"',
                            },
                          ];
                          return false;
                        }
                      } else {
                        validate117.errors = [
                          {
                            instancePath: instancePath + "/startedAt",
                            schemaPath: "#/properties/startedAt/type",
                            keyword: "type",
                            params: { type: "string" },
                            message: "must be string",
                          },
                        ];
                        return false;
                      }
                    }
                    var valid0 = _errs16 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.completedAt !== undefined) {
                      let data6 = data.completedAt;
                      const _errs18 = errors;
                      if (errors === _errs18) {
                        if (typeof data6 === "string") {
                          if (!pattern1.test(data6)) {
                            validate117.errors = [
                              {
                                instancePath: instancePath + "/completedAt",
                                schemaPath: "#/properties/completedAt/pattern",
                                keyword: "pattern",
                                params: {
                                  pattern:
                                    "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
                                },
                                message:
                                  'must match pattern "' +
                                  "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$" +
                                  '"',
                              },
                            ];
                            return false;
                          }
                        } else {
                          validate117.errors = [
                            {
                              instancePath: instancePath + "/completedAt",
                              schemaPath: "#/properties/completedAt/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string",
                            },
                          ];
                          return false;
                        }
                      }
                      var valid0 = _errs18 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.cancelled !== undefined) {
                        const _errs20 = errors;
                        if (typeof data.cancelled !== "boolean") {
                          validate117.errors = [
                            {
                              instancePath: instancePath + "/cancelled",
                              schemaPath: "#/properties/cancelled/type",
                              keyword: "type",
                              params: { type: "boolean" },
                              message: "must be boolean",
                            },
                          ];
                          return false;
                        }
                        var valid0 = _errs20 === errors;
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
      validate117.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate117.errors = vErrors;
  return errors === 0;
}
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.steps === undefined && (missing0 = "steps")) {
        validate116.errors = [
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
                  !validate117(data0[key0], {
                    instancePath: instancePath + "/steps/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
                    parentData: data0,
                    parentDataProperty: key0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs4 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate116.errors = [
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
      validate116.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate116.errors = vErrors;
  return errors === 0;
}
const compiled11 = validate121;
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.runId === undefined && (missing0 = "runId")) ||
        (data.flowId === undefined && (missing0 = "flowId")) ||
        (data.status === undefined && (missing0 = "status")) ||
        (data.createdAt === undefined && (missing0 = "createdAt")) ||
        (data.rootRunId === undefined && (missing0 = "rootRunId")) ||
        (data.createdAtSeqno === undefined && (missing0 = "createdAtSeqno"))
      ) {
        validate121.errors = [
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
        if (data.runId !== undefined) {
          let data0 = data.runId;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern0.test(data0)) {
                validate121.errors = [
                  {
                    instancePath: instancePath + "/runId",
                    schemaPath: "#/properties/runId/pattern",
                    keyword: "pattern",
                    params: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" },
                    message: 'must match pattern "' + "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" + '"',
                  },
                ];
                return false;
              }
            } else {
              validate121.errors = [
                {
                  instancePath: instancePath + "/runId",
                  schemaPath: "#/properties/runId/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.flowId !== undefined) {
            const _errs3 = errors;
            if (
              !validate27(data.flowId, {
                instancePath: instancePath + "/flowId",
                parentData: data,
                parentDataProperty: "flowId",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.flowName !== undefined) {
              let data2 = data.flowName;
              const _errs4 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate121.errors = [
                  {
                    instancePath: instancePath + "/flowName",
                    schemaPath: "#/properties/flowName/type",
                    keyword: "type",
                    params: { type: schema19.properties.flowName.type },
                    message: "must be string,null",
                  },
                ];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.status !== undefined) {
                const _errs6 = errors;
                if (
                  !validate44(data.status, {
                    instancePath: instancePath + "/status",
                    parentData: data,
                    parentDataProperty: "status",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.items !== undefined) {
                  const _errs7 = errors;
                  if (
                    !validate46(data.items, {
                      instancePath: instancePath + "/items",
                      parentData: data,
                      parentDataProperty: "items",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.createdAt !== undefined) {
                    let data5 = data.createdAt;
                    const _errs9 = errors;
                    if (errors === _errs9) {
                      if (typeof data5 === "string") {
                        if (!pattern1.test(data5)) {
                          validate121.errors = [
                            {
                              instancePath: instancePath + "/createdAt",
                              schemaPath: "#/properties/createdAt/pattern",
                              keyword: "pattern",
                              params: {
                                pattern:
                                  "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
                              },
                              message:
                                'must match pattern "' +
                                "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$" +
                                '"',
                            },
                          ];
                          return false;
                        }
                      } else {
                        validate121.errors = [
                          {
                            instancePath: instancePath + "/createdAt",
                            schemaPath: "#/properties/createdAt/type",
                            keyword: "type",
                            params: { type: "string" },
                            message: "must be string",
                          },
                        ];
                        return false;
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.completedAt !== undefined) {
                      let data6 = data.completedAt;
                      const _errs11 = errors;
                      if (typeof data6 !== "string" && data6 !== null) {
                        validate121.errors = [
                          {
                            instancePath: instancePath + "/completedAt",
                            schemaPath: "#/properties/completedAt/type",
                            keyword: "type",
                            params: { type: schema19.properties.completedAt.type },
                            message: "must be string,null",
                          },
                        ];
                        return false;
                      }
                      if (errors === _errs11) {
                        if (typeof data6 === "string") {
                          if (!pattern1.test(data6)) {
                            validate121.errors = [
                              {
                                instancePath: instancePath + "/completedAt",
                                schemaPath: "#/properties/completedAt/pattern",
                                keyword: "pattern",
                                params: {
                                  pattern:
                                    "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
                                },
                                message:
                                  'must match pattern "' +
                                  "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$" +
                                  '"',
                              },
                            ];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.rootRunId !== undefined) {
                        let data7 = data.rootRunId;
                        const _errs13 = errors;
                        if (errors === _errs13) {
                          if (typeof data7 === "string") {
                            if (!pattern0.test(data7)) {
                              validate121.errors = [
                                {
                                  instancePath: instancePath + "/rootRunId",
                                  schemaPath: "#/properties/rootRunId/pattern",
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
                          } else {
                            validate121.errors = [
                              {
                                instancePath: instancePath + "/rootRunId",
                                schemaPath: "#/properties/rootRunId/type",
                                keyword: "type",
                                params: { type: "string" },
                                message: "must be string",
                              },
                            ];
                            return false;
                          }
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.parentRunId !== undefined) {
                          let data8 = data.parentRunId;
                          const _errs15 = errors;
                          if (typeof data8 !== "string" && data8 !== null) {
                            validate121.errors = [
                              {
                                instancePath: instancePath + "/parentRunId",
                                schemaPath: "#/properties/parentRunId/type",
                                keyword: "type",
                                params: { type: schema19.properties.parentRunId.type },
                                message: "must be string,null",
                              },
                            ];
                            return false;
                          }
                          if (errors === _errs15) {
                            if (typeof data8 === "string") {
                              if (!pattern0.test(data8)) {
                                validate121.errors = [
                                  {
                                    instancePath: instancePath + "/parentRunId",
                                    schemaPath: "#/properties/parentRunId/pattern",
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
                          var valid0 = _errs15 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.orchestratorId !== undefined) {
                            let data9 = data.orchestratorId;
                            const _errs17 = errors;
                            if (typeof data9 !== "string" && data9 !== null) {
                              validate121.errors = [
                                {
                                  instancePath: instancePath + "/orchestratorId",
                                  schemaPath: "#/properties/orchestratorId/type",
                                  keyword: "type",
                                  params: { type: schema19.properties.orchestratorId.type },
                                  message: "must be string,null",
                                },
                              ];
                              return false;
                            }
                            var valid0 = _errs17 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.createdAtSeqno !== undefined) {
                              let data10 = data.createdAtSeqno;
                              const _errs19 = errors;
                              if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
                                validate121.errors = [
                                  {
                                    instancePath: instancePath + "/createdAtSeqno",
                                    schemaPath: "#/properties/createdAtSeqno/type",
                                    keyword: "type",
                                    params: { type: "integer" },
                                    message: "must be integer",
                                  },
                                ];
                                return false;
                              }
                              if (errors === _errs19) {
                                if (typeof data10 == "number" && isFinite(data10)) {
                                  if (data10 > 18446744073709552000 || isNaN(data10)) {
                                    validate121.errors = [
                                      {
                                        instancePath: instancePath + "/createdAtSeqno",
                                        schemaPath: "#/properties/createdAtSeqno/maximum",
                                        keyword: "maximum",
                                        params: { comparison: "<=", limit: 18446744073709552000 },
                                        message: "must be <= 18446744073709552000",
                                      },
                                    ];
                                    return false;
                                  } else {
                                    if (data10 < 0 || isNaN(data10)) {
                                      validate121.errors = [
                                        {
                                          instancePath: instancePath + "/createdAtSeqno",
                                          schemaPath: "#/properties/createdAtSeqno/minimum",
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
                              var valid0 = _errs19 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.finishedAtSeqno !== undefined) {
                                let data11 = data.finishedAtSeqno;
                                const _errs21 = errors;
                                if (
                                  !(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)) &&
                                  data11 !== null
                                ) {
                                  validate121.errors = [
                                    {
                                      instancePath: instancePath + "/finishedAtSeqno",
                                      schemaPath: "#/properties/finishedAtSeqno/type",
                                      keyword: "type",
                                      params: { type: schema19.properties.finishedAtSeqno.type },
                                      message: "must be integer,null",
                                    },
                                  ];
                                  return false;
                                }
                                if (errors === _errs21) {
                                  if (typeof data11 == "number" && isFinite(data11)) {
                                    if (data11 > 18446744073709552000 || isNaN(data11)) {
                                      validate121.errors = [
                                        {
                                          instancePath: instancePath + "/finishedAtSeqno",
                                          schemaPath: "#/properties/finishedAtSeqno/maximum",
                                          keyword: "maximum",
                                          params: { comparison: "<=", limit: 18446744073709552000 },
                                          message: "must be <= 18446744073709552000",
                                        },
                                      ];
                                      return false;
                                    } else {
                                      if (data11 < 0 || isNaN(data11)) {
                                        validate121.errors = [
                                          {
                                            instancePath: instancePath + "/finishedAtSeqno",
                                            schemaPath: "#/properties/finishedAtSeqno/minimum",
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
                              if (valid0) {
                                if (data.waitingFor !== undefined) {
                                  let data12 = data.waitingFor;
                                  const _errs23 = errors;
                                  if (errors === _errs23) {
                                    if (Array.isArray(data12)) {
                                      var valid2 = true;
                                      const len0 = data12.length;
                                      for (let i0 = 0; i0 < len0; i0++) {
                                        const _errs25 = errors;
                                        if (typeof data12[i0] !== "string") {
                                          validate121.errors = [
                                            {
                                              instancePath: instancePath + "/waitingFor/" + i0,
                                              schemaPath: "#/properties/waitingFor/items/type",
                                              keyword: "type",
                                              params: { type: "string" },
                                              message: "must be string",
                                            },
                                          ];
                                          return false;
                                        }
                                        var valid2 = _errs25 === errors;
                                        if (!valid2) {
                                          break;
                                        }
                                      }
                                    } else {
                                      validate121.errors = [
                                        {
                                          instancePath: instancePath + "/waitingFor",
                                          schemaPath: "#/properties/waitingFor/type",
                                          keyword: "type",
                                          params: { type: "array" },
                                          message: "must be array",
                                        },
                                      ];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs23 === errors;
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
              }
            }
          }
        }
      }
    } else {
      validate121.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate121.errors = vErrors;
  return errors === 0;
}
const compiled12 = validate125;
const schema52 = {
  type: "object",
  properties: {
    flowId: { allOf: [{ $ref: "#/$defs/BlobId" }] },
    stored: { type: "boolean" },
    diagnostics: { allOf: [{ $ref: "#/$defs/Diagnostics" }] },
  },
  required: ["flowId", "stored", "diagnostics"],
};
const schema53 = {
  type: "object",
  properties: {
    diagnostics: { type: "array", items: { $ref: "#/$defs/Diagnostic" } },
    numFatal: { minimum: 0, maximum: 4294967295, type: "integer" },
    numError: { minimum: 0, maximum: 4294967295, type: "integer" },
    numWarning: { minimum: 0, maximum: 4294967295, type: "integer" },
  },
  required: ["diagnostics", "numFatal", "numError", "numWarning"],
};
const schema54 = {
  type: "object",
  properties: {
    kind: { type: "string" },
    code: { minimum: 0, maximum: 65535, type: "integer" },
    level: { allOf: [{ $ref: "#/$defs/DiagnosticLevel" }] },
    formatted: { type: "string" },
    data: {},
    path: { allOf: [{ $ref: "#/$defs/Path" }] },
    experimental: { type: "boolean" },
  },
  required: ["kind", "code", "level", "formatted"],
};
const schema55 = { type: "string", enum: ["fatal", "error", "warning"] };
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate129.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  if (!(data === "fatal" || data === "error" || data === "warning")) {
    validate129.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema55.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate129.errors = vErrors;
  return errors === 0;
}
const schema56 = { type: "string" };
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate131.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  validate131.errors = vErrors;
  return errors === 0;
}
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.kind === undefined && (missing0 = "kind")) ||
        (data.code === undefined && (missing0 = "code")) ||
        (data.level === undefined && (missing0 = "level")) ||
        (data.formatted === undefined && (missing0 = "formatted"))
      ) {
        validate128.errors = [
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
        if (data.kind !== undefined) {
          const _errs1 = errors;
          if (typeof data.kind !== "string") {
            validate128.errors = [
              {
                instancePath: instancePath + "/kind",
                schemaPath: "#/properties/kind/type",
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
          if (data.code !== undefined) {
            let data1 = data.code;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
              validate128.errors = [
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
            if (errors === _errs3) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 > 65535 || isNaN(data1)) {
                  validate128.errors = [
                    {
                      instancePath: instancePath + "/code",
                      schemaPath: "#/properties/code/maximum",
                      keyword: "maximum",
                      params: { comparison: "<=", limit: 65535 },
                      message: "must be <= 65535",
                    },
                  ];
                  return false;
                } else {
                  if (data1 < 0 || isNaN(data1)) {
                    validate128.errors = [
                      {
                        instancePath: instancePath + "/code",
                        schemaPath: "#/properties/code/minimum",
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
          if (valid0) {
            if (data.level !== undefined) {
              const _errs5 = errors;
              if (
                !validate129(data.level, {
                  instancePath: instancePath + "/level",
                  parentData: data,
                  parentDataProperty: "level",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.formatted !== undefined) {
                const _errs7 = errors;
                if (typeof data.formatted !== "string") {
                  validate128.errors = [
                    {
                      instancePath: instancePath + "/formatted",
                      schemaPath: "#/properties/formatted/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.path !== undefined) {
                  const _errs9 = errors;
                  if (
                    !validate131(data.path, {
                      instancePath: instancePath + "/path",
                      parentData: data,
                      parentDataProperty: "path",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.experimental !== undefined) {
                    const _errs11 = errors;
                    if (typeof data.experimental !== "boolean") {
                      validate128.errors = [
                        {
                          instancePath: instancePath + "/experimental",
                          schemaPath: "#/properties/experimental/type",
                          keyword: "type",
                          params: { type: "boolean" },
                          message: "must be boolean",
                        },
                      ];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
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
      validate128.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate128.errors = vErrors;
  return errors === 0;
}
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.diagnostics === undefined && (missing0 = "diagnostics")) ||
        (data.numFatal === undefined && (missing0 = "numFatal")) ||
        (data.numError === undefined && (missing0 = "numError")) ||
        (data.numWarning === undefined && (missing0 = "numWarning"))
      ) {
        validate127.errors = [
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
        if (data.diagnostics !== undefined) {
          let data0 = data.diagnostics;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (
                  !validate128(data0[i0], {
                    instancePath: instancePath + "/diagnostics/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate127.errors = [
                {
                  instancePath: instancePath + "/diagnostics",
                  schemaPath: "#/properties/diagnostics/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                },
              ];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.numFatal !== undefined) {
            let data2 = data.numFatal;
            const _errs4 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
              validate127.errors = [
                {
                  instancePath: instancePath + "/numFatal",
                  schemaPath: "#/properties/numFatal/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer",
                },
              ];
              return false;
            }
            if (errors === _errs4) {
              if (typeof data2 == "number" && isFinite(data2)) {
                if (data2 > 4294967295 || isNaN(data2)) {
                  validate127.errors = [
                    {
                      instancePath: instancePath + "/numFatal",
                      schemaPath: "#/properties/numFatal/maximum",
                      keyword: "maximum",
                      params: { comparison: "<=", limit: 4294967295 },
                      message: "must be <= 4294967295",
                    },
                  ];
                  return false;
                } else {
                  if (data2 < 0 || isNaN(data2)) {
                    validate127.errors = [
                      {
                        instancePath: instancePath + "/numFatal",
                        schemaPath: "#/properties/numFatal/minimum",
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
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.numError !== undefined) {
              let data3 = data.numError;
              const _errs6 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
                validate127.errors = [
                  {
                    instancePath: instancePath + "/numError",
                    schemaPath: "#/properties/numError/type",
                    keyword: "type",
                    params: { type: "integer" },
                    message: "must be integer",
                  },
                ];
                return false;
              }
              if (errors === _errs6) {
                if (typeof data3 == "number" && isFinite(data3)) {
                  if (data3 > 4294967295 || isNaN(data3)) {
                    validate127.errors = [
                      {
                        instancePath: instancePath + "/numError",
                        schemaPath: "#/properties/numError/maximum",
                        keyword: "maximum",
                        params: { comparison: "<=", limit: 4294967295 },
                        message: "must be <= 4294967295",
                      },
                    ];
                    return false;
                  } else {
                    if (data3 < 0 || isNaN(data3)) {
                      validate127.errors = [
                        {
                          instancePath: instancePath + "/numError",
                          schemaPath: "#/properties/numError/minimum",
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
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.numWarning !== undefined) {
                let data4 = data.numWarning;
                const _errs8 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
                  validate127.errors = [
                    {
                      instancePath: instancePath + "/numWarning",
                      schemaPath: "#/properties/numWarning/type",
                      keyword: "type",
                      params: { type: "integer" },
                      message: "must be integer",
                    },
                  ];
                  return false;
                }
                if (errors === _errs8) {
                  if (typeof data4 == "number" && isFinite(data4)) {
                    if (data4 > 4294967295 || isNaN(data4)) {
                      validate127.errors = [
                        {
                          instancePath: instancePath + "/numWarning",
                          schemaPath: "#/properties/numWarning/maximum",
                          keyword: "maximum",
                          params: { comparison: "<=", limit: 4294967295 },
                          message: "must be <= 4294967295",
                        },
                      ];
                      return false;
                    } else {
                      if (data4 < 0 || isNaN(data4)) {
                        validate127.errors = [
                          {
                            instancePath: instancePath + "/numWarning",
                            schemaPath: "#/properties/numWarning/minimum",
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
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate127.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate127.errors = vErrors;
  return errors === 0;
}
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.flowId === undefined && (missing0 = "flowId")) ||
        (data.stored === undefined && (missing0 = "stored")) ||
        (data.diagnostics === undefined && (missing0 = "diagnostics"))
      ) {
        validate125.errors = [
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
            !validate27(data.flowId, {
              instancePath: instancePath + "/flowId",
              parentData: data,
              parentDataProperty: "flowId",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.stored !== undefined) {
            const _errs3 = errors;
            if (typeof data.stored !== "boolean") {
              validate125.errors = [
                {
                  instancePath: instancePath + "/stored",
                  schemaPath: "#/properties/stored/type",
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
          if (valid0) {
            if (data.diagnostics !== undefined) {
              const _errs5 = errors;
              if (
                !validate127(data.diagnostics, {
                  instancePath: instancePath + "/diagnostics",
                  parentData: data,
                  parentDataProperty: "diagnostics",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
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
      validate125.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate125.errors = vErrors;
  return errors === 0;
}
const compiled13 = validate135;
const schema57 = {
  type: "object",
  properties: {
    flow: { allOf: [{ $ref: "#/$defs/Flow" }] },
    flowId: { allOf: [{ $ref: "#/$defs/BlobId" }] },
    allExamples: { type: "array", items: { $ref: "#/$defs/ExampleInput" } },
  },
  required: ["flow", "flowId", "allExamples"],
};
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.flow === undefined && (missing0 = "flow")) ||
        (data.flowId === undefined && (missing0 = "flowId")) ||
        (data.allExamples === undefined && (missing0 = "allExamples"))
      ) {
        validate135.errors = [
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
            !validate88(data.flow, {
              instancePath: instancePath + "/flow",
              parentData: data,
              parentDataProperty: "flow",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.flowId !== undefined) {
            const _errs3 = errors;
            if (
              !validate27(data.flowId, {
                instancePath: instancePath + "/flowId",
                parentData: data,
                parentDataProperty: "flowId",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.allExamples !== undefined) {
              let data2 = data.allExamples;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (Array.isArray(data2)) {
                  var valid3 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs7 = errors;
                    if (
                      !validate111(data2[i0], {
                        instancePath: instancePath + "/allExamples/" + i0,
                        parentData: data2,
                        parentDataProperty: i0,
                        rootData,
                      })
                    ) {
                      vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
                      errors = vErrors.length;
                    }
                    var valid3 = _errs7 === errors;
                    if (!valid3) {
                      break;
                    }
                  }
                } else {
                  validate135.errors = [
                    {
                      instancePath: instancePath + "/allExamples",
                      schemaPath: "#/properties/allExamples/type",
                      keyword: "type",
                      params: { type: "array" },
                      message: "must be array",
                    },
                  ];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate135.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate135.errors = vErrors;
  return errors === 0;
}
const compiled14 = validate139;
const schema58 = {
  type: "object",
  properties: {
    flowId: { allOf: [{ $ref: "#/$defs/BlobId" }] },
    schema: { if: { not: { type: "null" } }, then: { $ref: "#/$defs/Schema" } },
    envVars: { type: "object", additionalProperties: { type: "string" } },
  },
  required: ["flowId", "envVars"],
};
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.flowId === undefined && (missing0 = "flowId")) ||
        (data.envVars === undefined && (missing0 = "envVars"))
      ) {
        validate139.errors = [
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
            !validate27(data.flowId, {
              instancePath: instancePath + "/flowId",
              parentData: data,
              parentDataProperty: "flowId",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.schema !== undefined) {
            let data1 = data.schema;
            const _errs3 = errors;
            const _errs4 = errors;
            let valid2 = true;
            const _errs5 = errors;
            const _errs6 = errors;
            const _errs7 = errors;
            if (data1 !== null) {
              const err0 = {};
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            }
            var valid3 = _errs7 === errors;
            if (valid3) {
              const err1 = {};
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            } else {
              errors = _errs6;
              if (vErrors !== null) {
                if (_errs6) {
                  vErrors.length = _errs6;
                } else {
                  vErrors = null;
                }
              }
            }
            var _valid0 = _errs5 === errors;
            errors = _errs4;
            if (vErrors !== null) {
              if (_errs4) {
                vErrors.length = _errs4;
              } else {
                vErrors = null;
              }
            }
            if (_valid0) {
              const _errs9 = errors;
              if (
                !validate37(data1, {
                  instancePath: instancePath + "/schema",
                  parentData: data,
                  parentDataProperty: "schema",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
                errors = vErrors.length;
              }
              var _valid0 = _errs9 === errors;
              valid2 = _valid0;
            }
            if (!valid2) {
              const err2 = {
                instancePath: instancePath + "/schema",
                schemaPath: "#/properties/schema/if",
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
              validate139.errors = vErrors;
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.envVars !== undefined) {
              let data2 = data.envVars;
              const _errs10 = errors;
              if (errors === _errs10) {
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                  for (const key0 in data2) {
                    const _errs13 = errors;
                    if (typeof data2[key0] !== "string") {
                      validate139.errors = [
                        {
                          instancePath: instancePath + "/envVars/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
                          schemaPath: "#/properties/envVars/additionalProperties/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                        },
                      ];
                      return false;
                    }
                    var valid4 = _errs13 === errors;
                    if (!valid4) {
                      break;
                    }
                  }
                } else {
                  validate139.errors = [
                    {
                      instancePath: instancePath + "/envVars",
                      schemaPath: "#/properties/envVars/type",
                      keyword: "type",
                      params: { type: "object" },
                      message: "must be object",
                    },
                  ];
                  return false;
                }
              }
              var valid0 = _errs10 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate139.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate139.errors = vErrors;
  return errors === 0;
}
const compiled15 = validate142;
const schema59 = {
  type: "object",
  properties: {
    stepId: { type: "string" },
    itemIndex: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
    component: { type: "string" },
    status: { type: "string", enum: ["blocked", "runnable", "running", "completed", "skipped", "failed", "cancelled"] },
    attempt: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
    result: { allOf: [{ $ref: "#/$defs/FlowResult" }] },
    startedAt: {
      pattern: "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
      type: "string",
    },
    completedAt: {
      pattern: "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
      type: "string",
    },
  },
  required: ["stepId", "itemIndex", "component", "status", "attempt"],
};
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.stepId === undefined && (missing0 = "stepId")) ||
        (data.itemIndex === undefined && (missing0 = "itemIndex")) ||
        (data.component === undefined && (missing0 = "component")) ||
        (data.status === undefined && (missing0 = "status")) ||
        (data.attempt === undefined && (missing0 = "attempt"))
      ) {
        validate142.errors = [
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
        if (data.stepId !== undefined) {
          const _errs1 = errors;
          if (typeof data.stepId !== "string") {
            validate142.errors = [
              {
                instancePath: instancePath + "/stepId",
                schemaPath: "#/properties/stepId/type",
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
          if (data.itemIndex !== undefined) {
            let data1 = data.itemIndex;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
              validate142.errors = [
                {
                  instancePath: instancePath + "/itemIndex",
                  schemaPath: "#/properties/itemIndex/type",
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
                  validate142.errors = [
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
                  if (data1 < 0 || isNaN(data1)) {
                    validate142.errors = [
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
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.component !== undefined) {
              const _errs5 = errors;
              if (typeof data.component !== "string") {
                validate142.errors = [
                  {
                    instancePath: instancePath + "/component",
                    schemaPath: "#/properties/component/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                  },
                ];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.status !== undefined) {
                let data3 = data.status;
                const _errs7 = errors;
                if (typeof data3 !== "string") {
                  validate142.errors = [
                    {
                      instancePath: instancePath + "/status",
                      schemaPath: "#/properties/status/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
                if (!(
                  data3 === "blocked" ||
                  data3 === "runnable" ||
                  data3 === "running" ||
                  data3 === "completed" ||
                  data3 === "skipped" ||
                  data3 === "failed" ||
                  data3 === "cancelled"
                )) {
                  validate142.errors = [
                    {
                      instancePath: instancePath + "/status",
                      schemaPath: "#/properties/status/enum",
                      keyword: "enum",
                      params: { allowedValues: schema59.properties.status.enum },
                      message: "must be equal to one of the allowed values",
                    },
                  ];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.attempt !== undefined) {
                  let data4 = data.attempt;
                  const _errs9 = errors;
                  if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
                    validate142.errors = [
                      {
                        instancePath: instancePath + "/attempt",
                        schemaPath: "#/properties/attempt/type",
                        keyword: "type",
                        params: { type: "integer" },
                        message: "must be integer",
                      },
                    ];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 > 18446744073709552000 || isNaN(data4)) {
                        validate142.errors = [
                          {
                            instancePath: instancePath + "/attempt",
                            schemaPath: "#/properties/attempt/maximum",
                            keyword: "maximum",
                            params: { comparison: "<=", limit: 18446744073709552000 },
                            message: "must be <= 18446744073709552000",
                          },
                        ];
                        return false;
                      } else {
                        if (data4 < 0 || isNaN(data4)) {
                          validate142.errors = [
                            {
                              instancePath: instancePath + "/attempt",
                              schemaPath: "#/properties/attempt/minimum",
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
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.result !== undefined) {
                    const _errs11 = errors;
                    if (
                      !validate55(data.result, {
                        instancePath: instancePath + "/result",
                        parentData: data,
                        parentDataProperty: "result",
                        rootData,
                      })
                    ) {
                      vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.startedAt !== undefined) {
                      let data6 = data.startedAt;
                      const _errs13 = errors;
                      if (errors === _errs13) {
                        if (typeof data6 === "string") {
                          if (!pattern1.test(data6)) {
                            validate142.errors = [
                              {
                                instancePath: instancePath + "/startedAt",
                                schemaPath: "#/properties/startedAt/pattern",
                                keyword: "pattern",
                                params: {
                                  pattern:
                                    "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
                                },
                                message:
                                  'must match pattern "' +
                                  "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$" +
                                  '"',
                              },
                            ];
                            return false;
                          }
                        } else {
                          validate142.errors = [
                            {
                              instancePath: instancePath + "/startedAt",
                              schemaPath: "#/properties/startedAt/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string",
                            },
                          ];
                          return false;
                        }
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.completedAt !== undefined) {
                        let data7 = data.completedAt;
                        const _errs15 = errors;
                        if (errors === _errs15) {
                          if (typeof data7 === "string") {
                            if (!pattern1.test(data7)) {
                              validate142.errors = [
                                {
                                  instancePath: instancePath + "/completedAt",
                                  schemaPath: "#/properties/completedAt/pattern",
                                  keyword: "pattern",
                                  params: {
                                    pattern:
                                      "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
                                  },
                                  message:
                                    'must match pattern "' +
                                    "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$" +
                                    '"',
                                },
                              ];
                              return false;
                            }
                          } else {
                            validate142.errors = [
                              {
                                instancePath: instancePath + "/completedAt",
                                schemaPath: "#/properties/completedAt/type",
                                keyword: "type",
                                params: { type: "string" },
                                message: "must be string",
                              },
                            ];
                            return false;
                          }
                        }
                        var valid0 = _errs15 === errors;
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
      validate142.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate142.errors = vErrors;
  return errors === 0;
}
const compiled16 = validate144;
const schema60 = { type: "object", additionalProperties: true };
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
    } else {
      validate144.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate144.errors = vErrors;
  return errors === 0;
}
const compiled17 = validate145;
const schema61 = {
  type: "object",
  required: ["type"],
  properties: {
    type: {
      enum: [
        "run_created",
        "step_started",
        "step_retrying",
        "step_completed",
        "step_failed",
        "step_cancelled",
        "item_completed",
        "run_paused",
        "run_resumed",
        "run_completed",
        "partial",
        "progress",
        "usage",
        "gap",
      ],
    },
  },
  allOf: [
    {
      if: { required: ["type"], properties: { type: { const: "run_created" } } },
      then: { $ref: "#/$defs/RunCreatedEvent" },
    },
    {
      if: { required: ["type"], properties: { type: { const: "step_started" } } },
      then: { $ref: "#/$defs/StepStartedEvent" },
    },
    {
      if: { required: ["type"], properties: { type: { const: "step_retrying" } } },
      then: { $ref: "#/$defs/StepRetryingEvent" },
    },
    {
      if: { required: ["type"], properties: { type: { const: "step_completed" } } },
      then: { $ref: "#/$defs/StepCompletedEvent" },
    },
    {
      if: { required: ["type"], properties: { type: { const: "step_failed" } } },
      then: { $ref: "#/$defs/StepFailedEvent" },
    },
    {
      if: { required: ["type"], properties: { type: { const: "step_cancelled" } } },
      then: { $ref: "#/$defs/StepCancelledEvent" },
    },
    {
      if: { required: ["type"], properties: { type: { const: "item_completed" } } },
      then: { $ref: "#/$defs/ItemCompletedEvent" },
    },
    {
      if: { required: ["type"], properties: { type: { const: "run_paused" } } },
      then: { $ref: "#/$defs/RunPausedEvent" },
    },
    {
      if: { required: ["type"], properties: { type: { const: "run_resumed" } } },
      then: { $ref: "#/$defs/RunResumedEvent" },
    },
    {
      if: { required: ["type"], properties: { type: { const: "run_completed" } } },
      then: { $ref: "#/$defs/RunCompletedEvent" },
    },
    {
      if: { required: ["type"], properties: { type: { const: "partial" } } },
      then: { $ref: "#/$defs/PartialOutputEvent" },
    },
    {
      if: { required: ["type"], properties: { type: { const: "progress" } } },
      then: { $ref: "#/$defs/ProgressEvent" },
    },
    { if: { required: ["type"], properties: { type: { const: "usage" } } }, then: { $ref: "#/$defs/UsageEvent" } },
    { if: { required: ["type"], properties: { type: { const: "gap" } } }, then: { $ref: "#/$defs/GapEvent" } },
  ],
};
const schema62 = {
  type: "object",
  properties: {
    type: { type: "string", const: "run_created" },
    cursor: { type: "string" },
    runId: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$", type: "string" },
    timestamp: {
      pattern: "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
      type: "string",
    },
    flowId: { allOf: [{ $ref: "#/$defs/BlobId" }] },
    itemCount: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
    flowName: { type: "string" },
    parentRunId: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$", type: "string" },
  },
  required: ["type", "cursor", "runId", "timestamp", "flowId", "itemCount"],
};
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.type === undefined && (missing0 = "type")) ||
        (data.cursor === undefined && (missing0 = "cursor")) ||
        (data.runId === undefined && (missing0 = "runId")) ||
        (data.timestamp === undefined && (missing0 = "timestamp")) ||
        (data.flowId === undefined && (missing0 = "flowId")) ||
        (data.itemCount === undefined && (missing0 = "itemCount"))
      ) {
        validate146.errors = [
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
        if (data.type !== undefined) {
          let data0 = data.type;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validate146.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          if ("run_created" !== data0) {
            validate146.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/const",
                keyword: "const",
                params: { allowedValue: "run_created" },
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
          if (data.cursor !== undefined) {
            const _errs3 = errors;
            if (typeof data.cursor !== "string") {
              validate146.errors = [
                {
                  instancePath: instancePath + "/cursor",
                  schemaPath: "#/properties/cursor/type",
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
            if (data.runId !== undefined) {
              let data2 = data.runId;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (!pattern0.test(data2)) {
                    validate146.errors = [
                      {
                        instancePath: instancePath + "/runId",
                        schemaPath: "#/properties/runId/pattern",
                        keyword: "pattern",
                        params: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" },
                        message: 'must match pattern "' + "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" + '"',
                      },
                    ];
                    return false;
                  }
                } else {
                  validate146.errors = [
                    {
                      instancePath: instancePath + "/runId",
                      schemaPath: "#/properties/runId/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.timestamp !== undefined) {
                let data3 = data.timestamp;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (typeof data3 === "string") {
                    if (!pattern1.test(data3)) {
                      validate146.errors = [
                        {
                          instancePath: instancePath + "/timestamp",
                          schemaPath: "#/properties/timestamp/pattern",
                          keyword: "pattern",
                          params: {
                            pattern:
                              "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
                          },
                          message:
                            'must match pattern "' +
                            "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$" +
                            '"',
                        },
                      ];
                      return false;
                    }
                  } else {
                    validate146.errors = [
                      {
                        instancePath: instancePath + "/timestamp",
                        schemaPath: "#/properties/timestamp/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.flowId !== undefined) {
                  const _errs9 = errors;
                  if (
                    !validate27(data.flowId, {
                      instancePath: instancePath + "/flowId",
                      parentData: data,
                      parentDataProperty: "flowId",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.itemCount !== undefined) {
                    let data5 = data.itemCount;
                    const _errs11 = errors;
                    if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
                      validate146.errors = [
                        {
                          instancePath: instancePath + "/itemCount",
                          schemaPath: "#/properties/itemCount/type",
                          keyword: "type",
                          params: { type: "integer" },
                          message: "must be integer",
                        },
                      ];
                      return false;
                    }
                    if (errors === _errs11) {
                      if (typeof data5 == "number" && isFinite(data5)) {
                        if (data5 > 18446744073709552000 || isNaN(data5)) {
                          validate146.errors = [
                            {
                              instancePath: instancePath + "/itemCount",
                              schemaPath: "#/properties/itemCount/maximum",
                              keyword: "maximum",
                              params: { comparison: "<=", limit: 18446744073709552000 },
                              message: "must be <= 18446744073709552000",
                            },
                          ];
                          return false;
                        } else {
                          if (data5 < 0 || isNaN(data5)) {
                            validate146.errors = [
                              {
                                instancePath: instancePath + "/itemCount",
                                schemaPath: "#/properties/itemCount/minimum",
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
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.flowName !== undefined) {
                      const _errs13 = errors;
                      if (typeof data.flowName !== "string") {
                        validate146.errors = [
                          {
                            instancePath: instancePath + "/flowName",
                            schemaPath: "#/properties/flowName/type",
                            keyword: "type",
                            params: { type: "string" },
                            message: "must be string",
                          },
                        ];
                        return false;
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.parentRunId !== undefined) {
                        let data7 = data.parentRunId;
                        const _errs15 = errors;
                        if (errors === _errs15) {
                          if (typeof data7 === "string") {
                            if (!pattern0.test(data7)) {
                              validate146.errors = [
                                {
                                  instancePath: instancePath + "/parentRunId",
                                  schemaPath: "#/properties/parentRunId/pattern",
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
                          } else {
                            validate146.errors = [
                              {
                                instancePath: instancePath + "/parentRunId",
                                schemaPath: "#/properties/parentRunId/type",
                                keyword: "type",
                                params: { type: "string" },
                                message: "must be string",
                              },
                            ];
                            return false;
                          }
                        }
                        var valid0 = _errs15 === errors;
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
      validate146.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate146.errors = vErrors;
  return errors === 0;
}
const schema63 = {
  type: "object",
  properties: {
    type: { type: "string", const: "step_started" },
    cursor: { type: "string" },
    runId: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$", type: "string" },
    timestamp: {
      pattern: "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
      type: "string",
    },
    itemIndex: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
    stepId: { type: "string" },
    attempt: { minimum: 1, maximum: 18446744073709552000, type: "integer" },
    component: { type: "string" },
  },
  required: ["type", "cursor", "runId", "timestamp", "itemIndex", "stepId", "attempt"],
};
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.type === undefined && (missing0 = "type")) ||
        (data.cursor === undefined && (missing0 = "cursor")) ||
        (data.runId === undefined && (missing0 = "runId")) ||
        (data.timestamp === undefined && (missing0 = "timestamp")) ||
        (data.itemIndex === undefined && (missing0 = "itemIndex")) ||
        (data.stepId === undefined && (missing0 = "stepId")) ||
        (data.attempt === undefined && (missing0 = "attempt"))
      ) {
        validate149.errors = [
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
        if (data.type !== undefined) {
          let data0 = data.type;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validate149.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          if ("step_started" !== data0) {
            validate149.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/const",
                keyword: "const",
                params: { allowedValue: "step_started" },
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
          if (data.cursor !== undefined) {
            const _errs3 = errors;
            if (typeof data.cursor !== "string") {
              validate149.errors = [
                {
                  instancePath: instancePath + "/cursor",
                  schemaPath: "#/properties/cursor/type",
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
            if (data.runId !== undefined) {
              let data2 = data.runId;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (!pattern0.test(data2)) {
                    validate149.errors = [
                      {
                        instancePath: instancePath + "/runId",
                        schemaPath: "#/properties/runId/pattern",
                        keyword: "pattern",
                        params: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" },
                        message: 'must match pattern "' + "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" + '"',
                      },
                    ];
                    return false;
                  }
                } else {
                  validate149.errors = [
                    {
                      instancePath: instancePath + "/runId",
                      schemaPath: "#/properties/runId/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.timestamp !== undefined) {
                let data3 = data.timestamp;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (typeof data3 === "string") {
                    if (!pattern1.test(data3)) {
                      validate149.errors = [
                        {
                          instancePath: instancePath + "/timestamp",
                          schemaPath: "#/properties/timestamp/pattern",
                          keyword: "pattern",
                          params: {
                            pattern:
                              "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
                          },
                          message:
                            'must match pattern "' +
                            "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$" +
                            '"',
                        },
                      ];
                      return false;
                    }
                  } else {
                    validate149.errors = [
                      {
                        instancePath: instancePath + "/timestamp",
                        schemaPath: "#/properties/timestamp/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.itemIndex !== undefined) {
                  let data4 = data.itemIndex;
                  const _errs9 = errors;
                  if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
                    validate149.errors = [
                      {
                        instancePath: instancePath + "/itemIndex",
                        schemaPath: "#/properties/itemIndex/type",
                        keyword: "type",
                        params: { type: "integer" },
                        message: "must be integer",
                      },
                    ];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 > 18446744073709552000 || isNaN(data4)) {
                        validate149.errors = [
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
                        if (data4 < 0 || isNaN(data4)) {
                          validate149.errors = [
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
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.stepId !== undefined) {
                    const _errs11 = errors;
                    if (typeof data.stepId !== "string") {
                      validate149.errors = [
                        {
                          instancePath: instancePath + "/stepId",
                          schemaPath: "#/properties/stepId/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                        },
                      ];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.attempt !== undefined) {
                      let data6 = data.attempt;
                      const _errs13 = errors;
                      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
                        validate149.errors = [
                          {
                            instancePath: instancePath + "/attempt",
                            schemaPath: "#/properties/attempt/type",
                            keyword: "type",
                            params: { type: "integer" },
                            message: "must be integer",
                          },
                        ];
                        return false;
                      }
                      if (errors === _errs13) {
                        if (typeof data6 == "number" && isFinite(data6)) {
                          if (data6 > 18446744073709552000 || isNaN(data6)) {
                            validate149.errors = [
                              {
                                instancePath: instancePath + "/attempt",
                                schemaPath: "#/properties/attempt/maximum",
                                keyword: "maximum",
                                params: { comparison: "<=", limit: 18446744073709552000 },
                                message: "must be <= 18446744073709552000",
                              },
                            ];
                            return false;
                          } else {
                            if (data6 < 1 || isNaN(data6)) {
                              validate149.errors = [
                                {
                                  instancePath: instancePath + "/attempt",
                                  schemaPath: "#/properties/attempt/minimum",
                                  keyword: "minimum",
                                  params: { comparison: ">=", limit: 1 },
                                  message: "must be >= 1",
                                },
                              ];
                              return false;
                            }
                          }
                        }
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.component !== undefined) {
                        const _errs15 = errors;
                        if (typeof data.component !== "string") {
                          validate149.errors = [
                            {
                              instancePath: instancePath + "/component",
                              schemaPath: "#/properties/component/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string",
                            },
                          ];
                          return false;
                        }
                        var valid0 = _errs15 === errors;
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
      validate149.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate149.errors = vErrors;
  return errors === 0;
}
const schema64 = {
  type: "object",
  properties: {
    type: { type: "string", const: "step_retrying" },
    cursor: { type: "string" },
    runId: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$", type: "string" },
    timestamp: {
      pattern: "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
      type: "string",
    },
    itemIndex: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
    stepId: { type: "string" },
    attempt: { minimum: 1, maximum: 18446744073709552000, type: "integer" },
    delayMs: { type: "number", minimum: 0 },
    error: { allOf: [{ $ref: "#/$defs/FlowError" }] },
  },
  required: ["type", "cursor", "runId", "timestamp", "itemIndex", "stepId", "attempt", "delayMs", "error"],
};
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.type === undefined && (missing0 = "type")) ||
        (data.cursor === undefined && (missing0 = "cursor")) ||
        (data.runId === undefined && (missing0 = "runId")) ||
        (data.timestamp === undefined && (missing0 = "timestamp")) ||
        (data.itemIndex === undefined && (missing0 = "itemIndex")) ||
        (data.stepId === undefined && (missing0 = "stepId")) ||
        (data.attempt === undefined && (missing0 = "attempt")) ||
        (data.delayMs === undefined && (missing0 = "delayMs")) ||
        (data.error === undefined && (missing0 = "error"))
      ) {
        validate151.errors = [
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
        if (data.type !== undefined) {
          let data0 = data.type;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validate151.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          if ("step_retrying" !== data0) {
            validate151.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/const",
                keyword: "const",
                params: { allowedValue: "step_retrying" },
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
          if (data.cursor !== undefined) {
            const _errs3 = errors;
            if (typeof data.cursor !== "string") {
              validate151.errors = [
                {
                  instancePath: instancePath + "/cursor",
                  schemaPath: "#/properties/cursor/type",
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
            if (data.runId !== undefined) {
              let data2 = data.runId;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (!pattern0.test(data2)) {
                    validate151.errors = [
                      {
                        instancePath: instancePath + "/runId",
                        schemaPath: "#/properties/runId/pattern",
                        keyword: "pattern",
                        params: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" },
                        message: 'must match pattern "' + "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" + '"',
                      },
                    ];
                    return false;
                  }
                } else {
                  validate151.errors = [
                    {
                      instancePath: instancePath + "/runId",
                      schemaPath: "#/properties/runId/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.timestamp !== undefined) {
                let data3 = data.timestamp;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (typeof data3 === "string") {
                    if (!pattern1.test(data3)) {
                      validate151.errors = [
                        {
                          instancePath: instancePath + "/timestamp",
                          schemaPath: "#/properties/timestamp/pattern",
                          keyword: "pattern",
                          params: {
                            pattern:
                              "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
                          },
                          message:
                            'must match pattern "' +
                            "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$" +
                            '"',
                        },
                      ];
                      return false;
                    }
                  } else {
                    validate151.errors = [
                      {
                        instancePath: instancePath + "/timestamp",
                        schemaPath: "#/properties/timestamp/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.itemIndex !== undefined) {
                  let data4 = data.itemIndex;
                  const _errs9 = errors;
                  if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
                    validate151.errors = [
                      {
                        instancePath: instancePath + "/itemIndex",
                        schemaPath: "#/properties/itemIndex/type",
                        keyword: "type",
                        params: { type: "integer" },
                        message: "must be integer",
                      },
                    ];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 > 18446744073709552000 || isNaN(data4)) {
                        validate151.errors = [
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
                        if (data4 < 0 || isNaN(data4)) {
                          validate151.errors = [
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
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.stepId !== undefined) {
                    const _errs11 = errors;
                    if (typeof data.stepId !== "string") {
                      validate151.errors = [
                        {
                          instancePath: instancePath + "/stepId",
                          schemaPath: "#/properties/stepId/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                        },
                      ];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.attempt !== undefined) {
                      let data6 = data.attempt;
                      const _errs13 = errors;
                      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
                        validate151.errors = [
                          {
                            instancePath: instancePath + "/attempt",
                            schemaPath: "#/properties/attempt/type",
                            keyword: "type",
                            params: { type: "integer" },
                            message: "must be integer",
                          },
                        ];
                        return false;
                      }
                      if (errors === _errs13) {
                        if (typeof data6 == "number" && isFinite(data6)) {
                          if (data6 > 18446744073709552000 || isNaN(data6)) {
                            validate151.errors = [
                              {
                                instancePath: instancePath + "/attempt",
                                schemaPath: "#/properties/attempt/maximum",
                                keyword: "maximum",
                                params: { comparison: "<=", limit: 18446744073709552000 },
                                message: "must be <= 18446744073709552000",
                              },
                            ];
                            return false;
                          } else {
                            if (data6 < 1 || isNaN(data6)) {
                              validate151.errors = [
                                {
                                  instancePath: instancePath + "/attempt",
                                  schemaPath: "#/properties/attempt/minimum",
                                  keyword: "minimum",
                                  params: { comparison: ">=", limit: 1 },
                                  message: "must be >= 1",
                                },
                              ];
                              return false;
                            }
                          }
                        }
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.delayMs !== undefined) {
                        let data7 = data.delayMs;
                        const _errs15 = errors;
                        if (errors === _errs15) {
                          if (typeof data7 == "number" && isFinite(data7)) {
                            if (data7 < 0 || isNaN(data7)) {
                              validate151.errors = [
                                {
                                  instancePath: instancePath + "/delayMs",
                                  schemaPath: "#/properties/delayMs/minimum",
                                  keyword: "minimum",
                                  params: { comparison: ">=", limit: 0 },
                                  message: "must be >= 0",
                                },
                              ];
                              return false;
                            }
                          } else {
                            validate151.errors = [
                              {
                                instancePath: instancePath + "/delayMs",
                                schemaPath: "#/properties/delayMs/type",
                                keyword: "type",
                                params: { type: "number" },
                                message: "must be number",
                              },
                            ];
                            return false;
                          }
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.error !== undefined) {
                          const _errs17 = errors;
                          if (
                            !validate61(data.error, {
                              instancePath: instancePath + "/error",
                              parentData: data,
                              parentDataProperty: "error",
                              rootData,
                            })
                          ) {
                            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs17 === errors;
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
      }
    } else {
      validate151.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate151.errors = vErrors;
  return errors === 0;
}
const schema65 = {
  type: "object",
  properties: {
    type: { type: "string", const: "step_completed" },
    cursor: { type: "string" },
    runId: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$", type: "string" },
    timestamp: {
      pattern: "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
      type: "string",
    },
    itemIndex: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
    stepId: { type: "string" },
    result: { allOf: [{ $ref: "#/$defs/Value" }] },
  },
  required: ["type", "cursor", "runId", "timestamp", "itemIndex", "stepId"],
};
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.type === undefined && (missing0 = "type")) ||
        (data.cursor === undefined && (missing0 = "cursor")) ||
        (data.runId === undefined && (missing0 = "runId")) ||
        (data.timestamp === undefined && (missing0 = "timestamp")) ||
        (data.itemIndex === undefined && (missing0 = "itemIndex")) ||
        (data.stepId === undefined && (missing0 = "stepId"))
      ) {
        validate154.errors = [
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
        if (data.type !== undefined) {
          let data0 = data.type;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validate154.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          if ("step_completed" !== data0) {
            validate154.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/const",
                keyword: "const",
                params: { allowedValue: "step_completed" },
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
          if (data.cursor !== undefined) {
            const _errs3 = errors;
            if (typeof data.cursor !== "string") {
              validate154.errors = [
                {
                  instancePath: instancePath + "/cursor",
                  schemaPath: "#/properties/cursor/type",
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
            if (data.runId !== undefined) {
              let data2 = data.runId;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (!pattern0.test(data2)) {
                    validate154.errors = [
                      {
                        instancePath: instancePath + "/runId",
                        schemaPath: "#/properties/runId/pattern",
                        keyword: "pattern",
                        params: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" },
                        message: 'must match pattern "' + "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" + '"',
                      },
                    ];
                    return false;
                  }
                } else {
                  validate154.errors = [
                    {
                      instancePath: instancePath + "/runId",
                      schemaPath: "#/properties/runId/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.timestamp !== undefined) {
                let data3 = data.timestamp;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (typeof data3 === "string") {
                    if (!pattern1.test(data3)) {
                      validate154.errors = [
                        {
                          instancePath: instancePath + "/timestamp",
                          schemaPath: "#/properties/timestamp/pattern",
                          keyword: "pattern",
                          params: {
                            pattern:
                              "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
                          },
                          message:
                            'must match pattern "' +
                            "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$" +
                            '"',
                        },
                      ];
                      return false;
                    }
                  } else {
                    validate154.errors = [
                      {
                        instancePath: instancePath + "/timestamp",
                        schemaPath: "#/properties/timestamp/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.itemIndex !== undefined) {
                  let data4 = data.itemIndex;
                  const _errs9 = errors;
                  if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
                    validate154.errors = [
                      {
                        instancePath: instancePath + "/itemIndex",
                        schemaPath: "#/properties/itemIndex/type",
                        keyword: "type",
                        params: { type: "integer" },
                        message: "must be integer",
                      },
                    ];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 > 18446744073709552000 || isNaN(data4)) {
                        validate154.errors = [
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
                        if (data4 < 0 || isNaN(data4)) {
                          validate154.errors = [
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
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.stepId !== undefined) {
                    const _errs11 = errors;
                    if (typeof data.stepId !== "string") {
                      validate154.errors = [
                        {
                          instancePath: instancePath + "/stepId",
                          schemaPath: "#/properties/stepId/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                        },
                      ];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.result !== undefined) {
                      const _errs13 = errors;
                      if (
                        !validate57(data.result, {
                          instancePath: instancePath + "/result",
                          parentData: data,
                          parentDataProperty: "result",
                          rootData,
                        })
                      ) {
                        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs13 === errors;
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
      validate154.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate154.errors = vErrors;
  return errors === 0;
}
const schema66 = {
  type: "object",
  properties: {
    type: { type: "string", const: "step_failed" },
    cursor: { type: "string" },
    runId: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$", type: "string" },
    timestamp: {
      pattern: "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
      type: "string",
    },
    itemIndex: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
    stepId: { type: "string" },
    error: { allOf: [{ $ref: "#/$defs/FlowError" }] },
  },
  required: ["type", "cursor", "runId", "timestamp", "itemIndex", "stepId"],
};
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.type === undefined && (missing0 = "type")) ||
        (data.cursor === undefined && (missing0 = "cursor")) ||
        (data.runId === undefined && (missing0 = "runId")) ||
        (data.timestamp === undefined && (missing0 = "timestamp")) ||
        (data.itemIndex === undefined && (missing0 = "itemIndex")) ||
        (data.stepId === undefined && (missing0 = "stepId"))
      ) {
        validate157.errors = [
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
        if (data.type !== undefined) {
          let data0 = data.type;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validate157.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          if ("step_failed" !== data0) {
            validate157.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/const",
                keyword: "const",
                params: { allowedValue: "step_failed" },
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
          if (data.cursor !== undefined) {
            const _errs3 = errors;
            if (typeof data.cursor !== "string") {
              validate157.errors = [
                {
                  instancePath: instancePath + "/cursor",
                  schemaPath: "#/properties/cursor/type",
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
            if (data.runId !== undefined) {
              let data2 = data.runId;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (!pattern0.test(data2)) {
                    validate157.errors = [
                      {
                        instancePath: instancePath + "/runId",
                        schemaPath: "#/properties/runId/pattern",
                        keyword: "pattern",
                        params: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" },
                        message: 'must match pattern "' + "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" + '"',
                      },
                    ];
                    return false;
                  }
                } else {
                  validate157.errors = [
                    {
                      instancePath: instancePath + "/runId",
                      schemaPath: "#/properties/runId/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.timestamp !== undefined) {
                let data3 = data.timestamp;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (typeof data3 === "string") {
                    if (!pattern1.test(data3)) {
                      validate157.errors = [
                        {
                          instancePath: instancePath + "/timestamp",
                          schemaPath: "#/properties/timestamp/pattern",
                          keyword: "pattern",
                          params: {
                            pattern:
                              "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
                          },
                          message:
                            'must match pattern "' +
                            "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$" +
                            '"',
                        },
                      ];
                      return false;
                    }
                  } else {
                    validate157.errors = [
                      {
                        instancePath: instancePath + "/timestamp",
                        schemaPath: "#/properties/timestamp/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.itemIndex !== undefined) {
                  let data4 = data.itemIndex;
                  const _errs9 = errors;
                  if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
                    validate157.errors = [
                      {
                        instancePath: instancePath + "/itemIndex",
                        schemaPath: "#/properties/itemIndex/type",
                        keyword: "type",
                        params: { type: "integer" },
                        message: "must be integer",
                      },
                    ];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 > 18446744073709552000 || isNaN(data4)) {
                        validate157.errors = [
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
                        if (data4 < 0 || isNaN(data4)) {
                          validate157.errors = [
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
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.stepId !== undefined) {
                    const _errs11 = errors;
                    if (typeof data.stepId !== "string") {
                      validate157.errors = [
                        {
                          instancePath: instancePath + "/stepId",
                          schemaPath: "#/properties/stepId/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                        },
                      ];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.error !== undefined) {
                      const _errs13 = errors;
                      if (
                        !validate61(data.error, {
                          instancePath: instancePath + "/error",
                          parentData: data,
                          parentDataProperty: "error",
                          rootData,
                        })
                      ) {
                        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs13 === errors;
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
      validate157.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate157.errors = vErrors;
  return errors === 0;
}
const schema67 = {
  type: "object",
  properties: {
    type: { type: "string", const: "step_cancelled" },
    cursor: { type: "string" },
    runId: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$", type: "string" },
    timestamp: {
      pattern: "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
      type: "string",
    },
    itemIndex: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
    stepId: { type: "string" },
  },
  required: ["type", "cursor", "runId", "timestamp", "itemIndex", "stepId"],
};
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.type === undefined && (missing0 = "type")) ||
        (data.cursor === undefined && (missing0 = "cursor")) ||
        (data.runId === undefined && (missing0 = "runId")) ||
        (data.timestamp === undefined && (missing0 = "timestamp")) ||
        (data.itemIndex === undefined && (missing0 = "itemIndex")) ||
        (data.stepId === undefined && (missing0 = "stepId"))
      ) {
        validate160.errors = [
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
        if (data.type !== undefined) {
          let data0 = data.type;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validate160.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          if ("step_cancelled" !== data0) {
            validate160.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/const",
                keyword: "const",
                params: { allowedValue: "step_cancelled" },
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
          if (data.cursor !== undefined) {
            const _errs3 = errors;
            if (typeof data.cursor !== "string") {
              validate160.errors = [
                {
                  instancePath: instancePath + "/cursor",
                  schemaPath: "#/properties/cursor/type",
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
            if (data.runId !== undefined) {
              let data2 = data.runId;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (!pattern0.test(data2)) {
                    validate160.errors = [
                      {
                        instancePath: instancePath + "/runId",
                        schemaPath: "#/properties/runId/pattern",
                        keyword: "pattern",
                        params: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" },
                        message: 'must match pattern "' + "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" + '"',
                      },
                    ];
                    return false;
                  }
                } else {
                  validate160.errors = [
                    {
                      instancePath: instancePath + "/runId",
                      schemaPath: "#/properties/runId/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.timestamp !== undefined) {
                let data3 = data.timestamp;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (typeof data3 === "string") {
                    if (!pattern1.test(data3)) {
                      validate160.errors = [
                        {
                          instancePath: instancePath + "/timestamp",
                          schemaPath: "#/properties/timestamp/pattern",
                          keyword: "pattern",
                          params: {
                            pattern:
                              "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
                          },
                          message:
                            'must match pattern "' +
                            "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$" +
                            '"',
                        },
                      ];
                      return false;
                    }
                  } else {
                    validate160.errors = [
                      {
                        instancePath: instancePath + "/timestamp",
                        schemaPath: "#/properties/timestamp/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.itemIndex !== undefined) {
                  let data4 = data.itemIndex;
                  const _errs9 = errors;
                  if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
                    validate160.errors = [
                      {
                        instancePath: instancePath + "/itemIndex",
                        schemaPath: "#/properties/itemIndex/type",
                        keyword: "type",
                        params: { type: "integer" },
                        message: "must be integer",
                      },
                    ];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 > 18446744073709552000 || isNaN(data4)) {
                        validate160.errors = [
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
                        if (data4 < 0 || isNaN(data4)) {
                          validate160.errors = [
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
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.stepId !== undefined) {
                    const _errs11 = errors;
                    if (typeof data.stepId !== "string") {
                      validate160.errors = [
                        {
                          instancePath: instancePath + "/stepId",
                          schemaPath: "#/properties/stepId/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                        },
                      ];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
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
      validate160.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate160.errors = vErrors;
  return errors === 0;
}
const schema68 = {
  type: "object",
  properties: {
    type: { type: "string", const: "item_completed" },
    cursor: { type: "string" },
    runId: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$", type: "string" },
    timestamp: {
      pattern: "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
      type: "string",
    },
    itemIndex: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
    status: { allOf: [{ $ref: "#/$defs/ExecutionStatus" }] },
    result: { allOf: [{ $ref: "#/$defs/FlowResult" }] },
  },
  required: ["type", "cursor", "runId", "timestamp", "itemIndex", "status"],
};
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.type === undefined && (missing0 = "type")) ||
        (data.cursor === undefined && (missing0 = "cursor")) ||
        (data.runId === undefined && (missing0 = "runId")) ||
        (data.timestamp === undefined && (missing0 = "timestamp")) ||
        (data.itemIndex === undefined && (missing0 = "itemIndex")) ||
        (data.status === undefined && (missing0 = "status"))
      ) {
        validate162.errors = [
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
        if (data.type !== undefined) {
          let data0 = data.type;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validate162.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          if ("item_completed" !== data0) {
            validate162.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/const",
                keyword: "const",
                params: { allowedValue: "item_completed" },
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
          if (data.cursor !== undefined) {
            const _errs3 = errors;
            if (typeof data.cursor !== "string") {
              validate162.errors = [
                {
                  instancePath: instancePath + "/cursor",
                  schemaPath: "#/properties/cursor/type",
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
            if (data.runId !== undefined) {
              let data2 = data.runId;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (!pattern0.test(data2)) {
                    validate162.errors = [
                      {
                        instancePath: instancePath + "/runId",
                        schemaPath: "#/properties/runId/pattern",
                        keyword: "pattern",
                        params: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" },
                        message: 'must match pattern "' + "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" + '"',
                      },
                    ];
                    return false;
                  }
                } else {
                  validate162.errors = [
                    {
                      instancePath: instancePath + "/runId",
                      schemaPath: "#/properties/runId/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.timestamp !== undefined) {
                let data3 = data.timestamp;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (typeof data3 === "string") {
                    if (!pattern1.test(data3)) {
                      validate162.errors = [
                        {
                          instancePath: instancePath + "/timestamp",
                          schemaPath: "#/properties/timestamp/pattern",
                          keyword: "pattern",
                          params: {
                            pattern:
                              "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
                          },
                          message:
                            'must match pattern "' +
                            "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$" +
                            '"',
                        },
                      ];
                      return false;
                    }
                  } else {
                    validate162.errors = [
                      {
                        instancePath: instancePath + "/timestamp",
                        schemaPath: "#/properties/timestamp/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.itemIndex !== undefined) {
                  let data4 = data.itemIndex;
                  const _errs9 = errors;
                  if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
                    validate162.errors = [
                      {
                        instancePath: instancePath + "/itemIndex",
                        schemaPath: "#/properties/itemIndex/type",
                        keyword: "type",
                        params: { type: "integer" },
                        message: "must be integer",
                      },
                    ];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 > 18446744073709552000 || isNaN(data4)) {
                        validate162.errors = [
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
                        if (data4 < 0 || isNaN(data4)) {
                          validate162.errors = [
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
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.status !== undefined) {
                    const _errs11 = errors;
                    if (
                      !validate44(data.status, {
                        instancePath: instancePath + "/status",
                        parentData: data,
                        parentDataProperty: "status",
                        rootData,
                      })
                    ) {
                      vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.result !== undefined) {
                      const _errs13 = errors;
                      if (
                        !validate55(data.result, {
                          instancePath: instancePath + "/result",
                          parentData: data,
                          parentDataProperty: "result",
                          rootData,
                        })
                      ) {
                        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs13 === errors;
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
      validate162.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate162.errors = vErrors;
  return errors === 0;
}
const schema69 = {
  type: "object",
  properties: {
    type: { type: "string", const: "run_paused" },
    cursor: { type: "string" },
    runId: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$", type: "string" },
    timestamp: {
      pattern: "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
      type: "string",
    },
  },
  required: ["type", "cursor", "runId", "timestamp"],
};
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.type === undefined && (missing0 = "type")) ||
        (data.cursor === undefined && (missing0 = "cursor")) ||
        (data.runId === undefined && (missing0 = "runId")) ||
        (data.timestamp === undefined && (missing0 = "timestamp"))
      ) {
        validate166.errors = [
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
        if (data.type !== undefined) {
          let data0 = data.type;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validate166.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          if ("run_paused" !== data0) {
            validate166.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/const",
                keyword: "const",
                params: { allowedValue: "run_paused" },
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
          if (data.cursor !== undefined) {
            const _errs3 = errors;
            if (typeof data.cursor !== "string") {
              validate166.errors = [
                {
                  instancePath: instancePath + "/cursor",
                  schemaPath: "#/properties/cursor/type",
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
            if (data.runId !== undefined) {
              let data2 = data.runId;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (!pattern0.test(data2)) {
                    validate166.errors = [
                      {
                        instancePath: instancePath + "/runId",
                        schemaPath: "#/properties/runId/pattern",
                        keyword: "pattern",
                        params: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" },
                        message: 'must match pattern "' + "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" + '"',
                      },
                    ];
                    return false;
                  }
                } else {
                  validate166.errors = [
                    {
                      instancePath: instancePath + "/runId",
                      schemaPath: "#/properties/runId/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.timestamp !== undefined) {
                let data3 = data.timestamp;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (typeof data3 === "string") {
                    if (!pattern1.test(data3)) {
                      validate166.errors = [
                        {
                          instancePath: instancePath + "/timestamp",
                          schemaPath: "#/properties/timestamp/pattern",
                          keyword: "pattern",
                          params: {
                            pattern:
                              "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
                          },
                          message:
                            'must match pattern "' +
                            "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$" +
                            '"',
                        },
                      ];
                      return false;
                    }
                  } else {
                    validate166.errors = [
                      {
                        instancePath: instancePath + "/timestamp",
                        schemaPath: "#/properties/timestamp/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
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
      validate166.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate166.errors = vErrors;
  return errors === 0;
}
const schema70 = {
  type: "object",
  properties: {
    type: { type: "string", const: "run_resumed" },
    cursor: { type: "string" },
    runId: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$", type: "string" },
    timestamp: {
      pattern: "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
      type: "string",
    },
  },
  required: ["type", "cursor", "runId", "timestamp"],
};
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.type === undefined && (missing0 = "type")) ||
        (data.cursor === undefined && (missing0 = "cursor")) ||
        (data.runId === undefined && (missing0 = "runId")) ||
        (data.timestamp === undefined && (missing0 = "timestamp"))
      ) {
        validate168.errors = [
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
        if (data.type !== undefined) {
          let data0 = data.type;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validate168.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          if ("run_resumed" !== data0) {
            validate168.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/const",
                keyword: "const",
                params: { allowedValue: "run_resumed" },
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
          if (data.cursor !== undefined) {
            const _errs3 = errors;
            if (typeof data.cursor !== "string") {
              validate168.errors = [
                {
                  instancePath: instancePath + "/cursor",
                  schemaPath: "#/properties/cursor/type",
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
            if (data.runId !== undefined) {
              let data2 = data.runId;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (!pattern0.test(data2)) {
                    validate168.errors = [
                      {
                        instancePath: instancePath + "/runId",
                        schemaPath: "#/properties/runId/pattern",
                        keyword: "pattern",
                        params: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" },
                        message: 'must match pattern "' + "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" + '"',
                      },
                    ];
                    return false;
                  }
                } else {
                  validate168.errors = [
                    {
                      instancePath: instancePath + "/runId",
                      schemaPath: "#/properties/runId/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.timestamp !== undefined) {
                let data3 = data.timestamp;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (typeof data3 === "string") {
                    if (!pattern1.test(data3)) {
                      validate168.errors = [
                        {
                          instancePath: instancePath + "/timestamp",
                          schemaPath: "#/properties/timestamp/pattern",
                          keyword: "pattern",
                          params: {
                            pattern:
                              "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
                          },
                          message:
                            'must match pattern "' +
                            "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$" +
                            '"',
                        },
                      ];
                      return false;
                    }
                  } else {
                    validate168.errors = [
                      {
                        instancePath: instancePath + "/timestamp",
                        schemaPath: "#/properties/timestamp/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
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
      validate168.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate168.errors = vErrors;
  return errors === 0;
}
const schema71 = {
  type: "object",
  properties: {
    type: { type: "string", const: "run_completed" },
    cursor: { type: "string" },
    runId: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$", type: "string" },
    timestamp: {
      pattern: "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
      type: "string",
    },
    status: { allOf: [{ $ref: "#/$defs/ExecutionStatus" }] },
  },
  required: ["type", "cursor", "runId", "timestamp", "status"],
};
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.type === undefined && (missing0 = "type")) ||
        (data.cursor === undefined && (missing0 = "cursor")) ||
        (data.runId === undefined && (missing0 = "runId")) ||
        (data.timestamp === undefined && (missing0 = "timestamp")) ||
        (data.status === undefined && (missing0 = "status"))
      ) {
        validate170.errors = [
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
        if (data.type !== undefined) {
          let data0 = data.type;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validate170.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          if ("run_completed" !== data0) {
            validate170.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/const",
                keyword: "const",
                params: { allowedValue: "run_completed" },
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
          if (data.cursor !== undefined) {
            const _errs3 = errors;
            if (typeof data.cursor !== "string") {
              validate170.errors = [
                {
                  instancePath: instancePath + "/cursor",
                  schemaPath: "#/properties/cursor/type",
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
            if (data.runId !== undefined) {
              let data2 = data.runId;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (!pattern0.test(data2)) {
                    validate170.errors = [
                      {
                        instancePath: instancePath + "/runId",
                        schemaPath: "#/properties/runId/pattern",
                        keyword: "pattern",
                        params: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" },
                        message: 'must match pattern "' + "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" + '"',
                      },
                    ];
                    return false;
                  }
                } else {
                  validate170.errors = [
                    {
                      instancePath: instancePath + "/runId",
                      schemaPath: "#/properties/runId/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.timestamp !== undefined) {
                let data3 = data.timestamp;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (typeof data3 === "string") {
                    if (!pattern1.test(data3)) {
                      validate170.errors = [
                        {
                          instancePath: instancePath + "/timestamp",
                          schemaPath: "#/properties/timestamp/pattern",
                          keyword: "pattern",
                          params: {
                            pattern:
                              "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
                          },
                          message:
                            'must match pattern "' +
                            "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$" +
                            '"',
                        },
                      ];
                      return false;
                    }
                  } else {
                    validate170.errors = [
                      {
                        instancePath: instancePath + "/timestamp",
                        schemaPath: "#/properties/timestamp/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.status !== undefined) {
                  const _errs9 = errors;
                  if (
                    !validate44(data.status, {
                      instancePath: instancePath + "/status",
                      parentData: data,
                      parentDataProperty: "status",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate170.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate170.errors = vErrors;
  return errors === 0;
}
const schema72 = {
  type: "object",
  properties: {
    type: { type: "string", const: "partial" },
    cursor: { type: "string" },
    runId: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$", type: "string" },
    timestamp: {
      pattern: "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
      type: "string",
    },
    itemIndex: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
    stepId: { type: "string" },
    output: { allOf: [{ $ref: "#/$defs/Value" }] },
  },
  required: ["type", "cursor", "runId", "timestamp", "itemIndex", "stepId", "output"],
};
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.type === undefined && (missing0 = "type")) ||
        (data.cursor === undefined && (missing0 = "cursor")) ||
        (data.runId === undefined && (missing0 = "runId")) ||
        (data.timestamp === undefined && (missing0 = "timestamp")) ||
        (data.itemIndex === undefined && (missing0 = "itemIndex")) ||
        (data.stepId === undefined && (missing0 = "stepId")) ||
        (data.output === undefined && (missing0 = "output"))
      ) {
        validate173.errors = [
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
        if (data.type !== undefined) {
          let data0 = data.type;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validate173.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          if ("partial" !== data0) {
            validate173.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/const",
                keyword: "const",
                params: { allowedValue: "partial" },
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
          if (data.cursor !== undefined) {
            const _errs3 = errors;
            if (typeof data.cursor !== "string") {
              validate173.errors = [
                {
                  instancePath: instancePath + "/cursor",
                  schemaPath: "#/properties/cursor/type",
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
            if (data.runId !== undefined) {
              let data2 = data.runId;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (!pattern0.test(data2)) {
                    validate173.errors = [
                      {
                        instancePath: instancePath + "/runId",
                        schemaPath: "#/properties/runId/pattern",
                        keyword: "pattern",
                        params: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" },
                        message: 'must match pattern "' + "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" + '"',
                      },
                    ];
                    return false;
                  }
                } else {
                  validate173.errors = [
                    {
                      instancePath: instancePath + "/runId",
                      schemaPath: "#/properties/runId/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.timestamp !== undefined) {
                let data3 = data.timestamp;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (typeof data3 === "string") {
                    if (!pattern1.test(data3)) {
                      validate173.errors = [
                        {
                          instancePath: instancePath + "/timestamp",
                          schemaPath: "#/properties/timestamp/pattern",
                          keyword: "pattern",
                          params: {
                            pattern:
                              "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
                          },
                          message:
                            'must match pattern "' +
                            "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$" +
                            '"',
                        },
                      ];
                      return false;
                    }
                  } else {
                    validate173.errors = [
                      {
                        instancePath: instancePath + "/timestamp",
                        schemaPath: "#/properties/timestamp/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.itemIndex !== undefined) {
                  let data4 = data.itemIndex;
                  const _errs9 = errors;
                  if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
                    validate173.errors = [
                      {
                        instancePath: instancePath + "/itemIndex",
                        schemaPath: "#/properties/itemIndex/type",
                        keyword: "type",
                        params: { type: "integer" },
                        message: "must be integer",
                      },
                    ];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 > 18446744073709552000 || isNaN(data4)) {
                        validate173.errors = [
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
                        if (data4 < 0 || isNaN(data4)) {
                          validate173.errors = [
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
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.stepId !== undefined) {
                    const _errs11 = errors;
                    if (typeof data.stepId !== "string") {
                      validate173.errors = [
                        {
                          instancePath: instancePath + "/stepId",
                          schemaPath: "#/properties/stepId/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                        },
                      ];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.output !== undefined) {
                      const _errs13 = errors;
                      if (
                        !validate57(data.output, {
                          instancePath: instancePath + "/output",
                          parentData: data,
                          parentDataProperty: "output",
                          rootData,
                        })
                      ) {
                        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs13 === errors;
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
      validate173.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate173.errors = vErrors;
  return errors === 0;
}
const schema73 = {
  type: "object",
  properties: {
    type: { type: "string", const: "progress" },
    cursor: { type: "string" },
    runId: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$", type: "string" },
    timestamp: {
      pattern: "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
      type: "string",
    },
    itemIndex: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
    stepId: { type: "string" },
    fraction: { type: "number" },
    message: { type: "string" },
  },
  required: ["type", "cursor", "runId", "timestamp", "itemIndex", "stepId", "fraction"],
};
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.type === undefined && (missing0 = "type")) ||
        (data.cursor === undefined && (missing0 = "cursor")) ||
        (data.runId === undefined && (missing0 = "runId")) ||
        (data.timestamp === undefined && (missing0 = "timestamp")) ||
        (data.itemIndex === undefined && (missing0 = "itemIndex")) ||
        (data.stepId === undefined && (missing0 = "stepId")) ||
        (data.fraction === undefined && (missing0 = "fraction"))
      ) {
        validate176.errors = [
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
        if (data.type !== undefined) {
          let data0 = data.type;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validate176.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          if ("progress" !== data0) {
            validate176.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/const",
                keyword: "const",
                params: { allowedValue: "progress" },
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
          if (data.cursor !== undefined) {
            const _errs3 = errors;
            if (typeof data.cursor !== "string") {
              validate176.errors = [
                {
                  instancePath: instancePath + "/cursor",
                  schemaPath: "#/properties/cursor/type",
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
            if (data.runId !== undefined) {
              let data2 = data.runId;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (!pattern0.test(data2)) {
                    validate176.errors = [
                      {
                        instancePath: instancePath + "/runId",
                        schemaPath: "#/properties/runId/pattern",
                        keyword: "pattern",
                        params: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" },
                        message: 'must match pattern "' + "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" + '"',
                      },
                    ];
                    return false;
                  }
                } else {
                  validate176.errors = [
                    {
                      instancePath: instancePath + "/runId",
                      schemaPath: "#/properties/runId/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.timestamp !== undefined) {
                let data3 = data.timestamp;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (typeof data3 === "string") {
                    if (!pattern1.test(data3)) {
                      validate176.errors = [
                        {
                          instancePath: instancePath + "/timestamp",
                          schemaPath: "#/properties/timestamp/pattern",
                          keyword: "pattern",
                          params: {
                            pattern:
                              "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
                          },
                          message:
                            'must match pattern "' +
                            "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$" +
                            '"',
                        },
                      ];
                      return false;
                    }
                  } else {
                    validate176.errors = [
                      {
                        instancePath: instancePath + "/timestamp",
                        schemaPath: "#/properties/timestamp/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.itemIndex !== undefined) {
                  let data4 = data.itemIndex;
                  const _errs9 = errors;
                  if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
                    validate176.errors = [
                      {
                        instancePath: instancePath + "/itemIndex",
                        schemaPath: "#/properties/itemIndex/type",
                        keyword: "type",
                        params: { type: "integer" },
                        message: "must be integer",
                      },
                    ];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 > 18446744073709552000 || isNaN(data4)) {
                        validate176.errors = [
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
                        if (data4 < 0 || isNaN(data4)) {
                          validate176.errors = [
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
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.stepId !== undefined) {
                    const _errs11 = errors;
                    if (typeof data.stepId !== "string") {
                      validate176.errors = [
                        {
                          instancePath: instancePath + "/stepId",
                          schemaPath: "#/properties/stepId/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                        },
                      ];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.fraction !== undefined) {
                      let data6 = data.fraction;
                      const _errs13 = errors;
                      if (!(typeof data6 == "number" && isFinite(data6))) {
                        validate176.errors = [
                          {
                            instancePath: instancePath + "/fraction",
                            schemaPath: "#/properties/fraction/type",
                            keyword: "type",
                            params: { type: "number" },
                            message: "must be number",
                          },
                        ];
                        return false;
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.message !== undefined) {
                        const _errs15 = errors;
                        if (typeof data.message !== "string") {
                          validate176.errors = [
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
                        var valid0 = _errs15 === errors;
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
      validate176.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate176.errors = vErrors;
  return errors === 0;
}
const schema74 = {
  type: "object",
  properties: {
    type: { type: "string", const: "usage" },
    cursor: { type: "string" },
    runId: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$", type: "string" },
    timestamp: {
      pattern: "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
      type: "string",
    },
    itemIndex: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
    stepId: { type: "string" },
    usage: { allOf: [{ $ref: "#/$defs/ModelUsage" }] },
  },
  required: ["type", "cursor", "runId", "timestamp", "itemIndex", "stepId", "usage"],
};
const schema75 = {
  type: "object",
  properties: {
    model: { type: "string" },
    inputTokens: { type: "number" },
    outputTokens: { type: "number" },
    costUsd: { type: "number" },
  },
};
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.model !== undefined) {
        const _errs1 = errors;
        if (typeof data.model !== "string") {
          validate179.errors = [
            {
              instancePath: instancePath + "/model",
              schemaPath: "#/properties/model/type",
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
        if (data.inputTokens !== undefined) {
          let data1 = data.inputTokens;
          const _errs3 = errors;
          if (!(typeof data1 == "number" && isFinite(data1))) {
            validate179.errors = [
              {
                instancePath: instancePath + "/inputTokens",
                schemaPath: "#/properties/inputTokens/type",
                keyword: "type",
                params: { type: "number" },
                message: "must be number",
              },
            ];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.outputTokens !== undefined) {
            let data2 = data.outputTokens;
            const _errs5 = errors;
            if (!(typeof data2 == "number" && isFinite(data2))) {
              validate179.errors = [
                {
                  instancePath: instancePath + "/outputTokens",
                  schemaPath: "#/properties/outputTokens/type",
                  keyword: "type",
                  params: { type: "number" },
                  message: "must be number",
                },
              ];
              return false;
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.costUsd !== undefined) {
              let data3 = data.costUsd;
              const _errs7 = errors;
              if (!(typeof data3 == "number" && isFinite(data3))) {
                validate179.errors = [
                  {
                    instancePath: instancePath + "/costUsd",
                    schemaPath: "#/properties/costUsd/type",
                    keyword: "type",
                    params: { type: "number" },
                    message: "must be number",
                  },
                ];
                return false;
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate179.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate179.errors = vErrors;
  return errors === 0;
}
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.type === undefined && (missing0 = "type")) ||
        (data.cursor === undefined && (missing0 = "cursor")) ||
        (data.runId === undefined && (missing0 = "runId")) ||
        (data.timestamp === undefined && (missing0 = "timestamp")) ||
        (data.itemIndex === undefined && (missing0 = "itemIndex")) ||
        (data.stepId === undefined && (missing0 = "stepId")) ||
        (data.usage === undefined && (missing0 = "usage"))
      ) {
        validate178.errors = [
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
        if (data.type !== undefined) {
          let data0 = data.type;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validate178.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          if ("usage" !== data0) {
            validate178.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/const",
                keyword: "const",
                params: { allowedValue: "usage" },
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
          if (data.cursor !== undefined) {
            const _errs3 = errors;
            if (typeof data.cursor !== "string") {
              validate178.errors = [
                {
                  instancePath: instancePath + "/cursor",
                  schemaPath: "#/properties/cursor/type",
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
            if (data.runId !== undefined) {
              let data2 = data.runId;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (!pattern0.test(data2)) {
                    validate178.errors = [
                      {
                        instancePath: instancePath + "/runId",
                        schemaPath: "#/properties/runId/pattern",
                        keyword: "pattern",
                        params: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" },
                        message: 'must match pattern "' + "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" + '"',
                      },
                    ];
                    return false;
                  }
                } else {
                  validate178.errors = [
                    {
                      instancePath: instancePath + "/runId",
                      schemaPath: "#/properties/runId/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.timestamp !== undefined) {
                let data3 = data.timestamp;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (typeof data3 === "string") {
                    if (!pattern1.test(data3)) {
                      validate178.errors = [
                        {
                          instancePath: instancePath + "/timestamp",
                          schemaPath: "#/properties/timestamp/pattern",
                          keyword: "pattern",
                          params: {
                            pattern:
                              "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
                          },
                          message:
                            'must match pattern "' +
                            "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$" +
                            '"',
                        },
                      ];
                      return false;
                    }
                  } else {
                    validate178.errors = [
                      {
                        instancePath: instancePath + "/timestamp",
                        schemaPath: "#/properties/timestamp/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.itemIndex !== undefined) {
                  let data4 = data.itemIndex;
                  const _errs9 = errors;
                  if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
                    validate178.errors = [
                      {
                        instancePath: instancePath + "/itemIndex",
                        schemaPath: "#/properties/itemIndex/type",
                        keyword: "type",
                        params: { type: "integer" },
                        message: "must be integer",
                      },
                    ];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 > 18446744073709552000 || isNaN(data4)) {
                        validate178.errors = [
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
                        if (data4 < 0 || isNaN(data4)) {
                          validate178.errors = [
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
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.stepId !== undefined) {
                    const _errs11 = errors;
                    if (typeof data.stepId !== "string") {
                      validate178.errors = [
                        {
                          instancePath: instancePath + "/stepId",
                          schemaPath: "#/properties/stepId/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                        },
                      ];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.usage !== undefined) {
                      const _errs13 = errors;
                      if (
                        !validate179(data.usage, {
                          instancePath: instancePath + "/usage",
                          parentData: data,
                          parentDataProperty: "usage",
                          rootData,
                        })
                      ) {
                        vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs13 === errors;
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
      validate178.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate178.errors = vErrors;
  return errors === 0;
}
const schema76 = {
  type: "object",
  properties: {
    type: { type: "string", const: "gap" },
    cursor: { type: "string" },
    runId: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$", type: "string" },
    timestamp: {
      pattern: "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
      type: "string",
    },
    missed: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
  },
  required: ["type", "cursor", "runId", "timestamp", "missed"],
};
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.type === undefined && (missing0 = "type")) ||
        (data.cursor === undefined && (missing0 = "cursor")) ||
        (data.runId === undefined && (missing0 = "runId")) ||
        (data.timestamp === undefined && (missing0 = "timestamp")) ||
        (data.missed === undefined && (missing0 = "missed"))
      ) {
        validate182.errors = [
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
        if (data.type !== undefined) {
          let data0 = data.type;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validate182.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          if ("gap" !== data0) {
            validate182.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/const",
                keyword: "const",
                params: { allowedValue: "gap" },
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
          if (data.cursor !== undefined) {
            const _errs3 = errors;
            if (typeof data.cursor !== "string") {
              validate182.errors = [
                {
                  instancePath: instancePath + "/cursor",
                  schemaPath: "#/properties/cursor/type",
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
            if (data.runId !== undefined) {
              let data2 = data.runId;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (!pattern0.test(data2)) {
                    validate182.errors = [
                      {
                        instancePath: instancePath + "/runId",
                        schemaPath: "#/properties/runId/pattern",
                        keyword: "pattern",
                        params: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" },
                        message: 'must match pattern "' + "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" + '"',
                      },
                    ];
                    return false;
                  }
                } else {
                  validate182.errors = [
                    {
                      instancePath: instancePath + "/runId",
                      schemaPath: "#/properties/runId/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.timestamp !== undefined) {
                let data3 = data.timestamp;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (typeof data3 === "string") {
                    if (!pattern1.test(data3)) {
                      validate182.errors = [
                        {
                          instancePath: instancePath + "/timestamp",
                          schemaPath: "#/properties/timestamp/pattern",
                          keyword: "pattern",
                          params: {
                            pattern:
                              "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
                          },
                          message:
                            'must match pattern "' +
                            "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$" +
                            '"',
                        },
                      ];
                      return false;
                    }
                  } else {
                    validate182.errors = [
                      {
                        instancePath: instancePath + "/timestamp",
                        schemaPath: "#/properties/timestamp/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.missed !== undefined) {
                  let data4 = data.missed;
                  const _errs9 = errors;
                  if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
                    validate182.errors = [
                      {
                        instancePath: instancePath + "/missed",
                        schemaPath: "#/properties/missed/type",
                        keyword: "type",
                        params: { type: "integer" },
                        message: "must be integer",
                      },
                    ];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 > 18446744073709552000 || isNaN(data4)) {
                        validate182.errors = [
                          {
                            instancePath: instancePath + "/missed",
                            schemaPath: "#/properties/missed/maximum",
                            keyword: "maximum",
                            params: { comparison: "<=", limit: 18446744073709552000 },
                            message: "must be <= 18446744073709552000",
                          },
                        ];
                        return false;
                      } else {
                        if (data4 < 0 || isNaN(data4)) {
                          validate182.errors = [
                            {
                              instancePath: instancePath + "/missed",
                              schemaPath: "#/properties/missed/minimum",
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
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate182.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate182.errors = vErrors;
  return errors === 0;
}
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.type === undefined && (missing0 = "type")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    } else {
      if (data.type !== undefined) {
        if ("run_created" !== data.type) {
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
    if (!validate146(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
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
    validate145.errors = vErrors;
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
      if (data.type === undefined && (missing1 = "type")) {
        const err3 = {};
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      } else {
        if (data.type !== undefined) {
          if ("step_started" !== data.type) {
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
      if (!validate149(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
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
      validate145.errors = vErrors;
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
        if (data.type === undefined && (missing2 = "type")) {
          const err6 = {};
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        } else {
          if (data.type !== undefined) {
            if ("step_retrying" !== data.type) {
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
        if (!validate151(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
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
        validate145.errors = vErrors;
        return false;
      }
      var valid0 = _errs11 === errors;
      if (valid0) {
        const _errs16 = errors;
        const _errs17 = errors;
        let valid7 = true;
        const _errs18 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing3;
          if (data.type === undefined && (missing3 = "type")) {
            const err9 = {};
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          } else {
            if (data.type !== undefined) {
              if ("step_completed" !== data.type) {
                const err10 = {};
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
          }
        }
        var _valid3 = _errs18 === errors;
        errors = _errs17;
        if (vErrors !== null) {
          if (_errs17) {
            vErrors.length = _errs17;
          } else {
            vErrors = null;
          }
        }
        if (_valid3) {
          const _errs20 = errors;
          if (!validate154(data, { instancePath, parentData, parentDataProperty, rootData })) {
            vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
            errors = vErrors.length;
          }
          var _valid3 = _errs20 === errors;
          valid7 = _valid3;
        }
        if (!valid7) {
          const err11 = {
            instancePath,
            schemaPath: "#/allOf/3/if",
            keyword: "if",
            params: { failingKeyword: "then" },
            message: 'must match "then" schema',
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
          validate145.errors = vErrors;
          return false;
        }
        var valid0 = _errs16 === errors;
        if (valid0) {
          const _errs21 = errors;
          const _errs22 = errors;
          let valid9 = true;
          const _errs23 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing4;
            if (data.type === undefined && (missing4 = "type")) {
              const err12 = {};
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            } else {
              if (data.type !== undefined) {
                if ("step_failed" !== data.type) {
                  const err13 = {};
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              }
            }
          }
          var _valid4 = _errs23 === errors;
          errors = _errs22;
          if (vErrors !== null) {
            if (_errs22) {
              vErrors.length = _errs22;
            } else {
              vErrors = null;
            }
          }
          if (_valid4) {
            const _errs25 = errors;
            if (!validate157(data, { instancePath, parentData, parentDataProperty, rootData })) {
              vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
              errors = vErrors.length;
            }
            var _valid4 = _errs25 === errors;
            valid9 = _valid4;
          }
          if (!valid9) {
            const err14 = {
              instancePath,
              schemaPath: "#/allOf/4/if",
              keyword: "if",
              params: { failingKeyword: "then" },
              message: 'must match "then" schema',
            };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
            validate145.errors = vErrors;
            return false;
          }
          var valid0 = _errs21 === errors;
          if (valid0) {
            const _errs26 = errors;
            const _errs27 = errors;
            let valid11 = true;
            const _errs28 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing5;
              if (data.type === undefined && (missing5 = "type")) {
                const err15 = {};
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              } else {
                if (data.type !== undefined) {
                  if ("step_cancelled" !== data.type) {
                    const err16 = {};
                    if (vErrors === null) {
                      vErrors = [err16];
                    } else {
                      vErrors.push(err16);
                    }
                    errors++;
                  }
                }
              }
            }
            var _valid5 = _errs28 === errors;
            errors = _errs27;
            if (vErrors !== null) {
              if (_errs27) {
                vErrors.length = _errs27;
              } else {
                vErrors = null;
              }
            }
            if (_valid5) {
              const _errs30 = errors;
              if (!validate160(data, { instancePath, parentData, parentDataProperty, rootData })) {
                vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
                errors = vErrors.length;
              }
              var _valid5 = _errs30 === errors;
              valid11 = _valid5;
            }
            if (!valid11) {
              const err17 = {
                instancePath,
                schemaPath: "#/allOf/5/if",
                keyword: "if",
                params: { failingKeyword: "then" },
                message: 'must match "then" schema',
              };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
              validate145.errors = vErrors;
              return false;
            }
            var valid0 = _errs26 === errors;
            if (valid0) {
              const _errs31 = errors;
              const _errs32 = errors;
              let valid13 = true;
              const _errs33 = errors;
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing6;
                if (data.type === undefined && (missing6 = "type")) {
                  const err18 = {};
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                } else {
                  if (data.type !== undefined) {
                    if ("item_completed" !== data.type) {
                      const err19 = {};
                      if (vErrors === null) {
                        vErrors = [err19];
                      } else {
                        vErrors.push(err19);
                      }
                      errors++;
                    }
                  }
                }
              }
              var _valid6 = _errs33 === errors;
              errors = _errs32;
              if (vErrors !== null) {
                if (_errs32) {
                  vErrors.length = _errs32;
                } else {
                  vErrors = null;
                }
              }
              if (_valid6) {
                const _errs35 = errors;
                if (!validate162(data, { instancePath, parentData, parentDataProperty, rootData })) {
                  vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
                  errors = vErrors.length;
                }
                var _valid6 = _errs35 === errors;
                valid13 = _valid6;
              }
              if (!valid13) {
                const err20 = {
                  instancePath,
                  schemaPath: "#/allOf/6/if",
                  keyword: "if",
                  params: { failingKeyword: "then" },
                  message: 'must match "then" schema',
                };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
                validate145.errors = vErrors;
                return false;
              }
              var valid0 = _errs31 === errors;
              if (valid0) {
                const _errs36 = errors;
                const _errs37 = errors;
                let valid15 = true;
                const _errs38 = errors;
                if (data && typeof data == "object" && !Array.isArray(data)) {
                  let missing7;
                  if (data.type === undefined && (missing7 = "type")) {
                    const err21 = {};
                    if (vErrors === null) {
                      vErrors = [err21];
                    } else {
                      vErrors.push(err21);
                    }
                    errors++;
                  } else {
                    if (data.type !== undefined) {
                      if ("run_paused" !== data.type) {
                        const err22 = {};
                        if (vErrors === null) {
                          vErrors = [err22];
                        } else {
                          vErrors.push(err22);
                        }
                        errors++;
                      }
                    }
                  }
                }
                var _valid7 = _errs38 === errors;
                errors = _errs37;
                if (vErrors !== null) {
                  if (_errs37) {
                    vErrors.length = _errs37;
                  } else {
                    vErrors = null;
                  }
                }
                if (_valid7) {
                  const _errs40 = errors;
                  if (!validate166(data, { instancePath, parentData, parentDataProperty, rootData })) {
                    vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
                    errors = vErrors.length;
                  }
                  var _valid7 = _errs40 === errors;
                  valid15 = _valid7;
                }
                if (!valid15) {
                  const err23 = {
                    instancePath,
                    schemaPath: "#/allOf/7/if",
                    keyword: "if",
                    params: { failingKeyword: "then" },
                    message: 'must match "then" schema',
                  };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                  validate145.errors = vErrors;
                  return false;
                }
                var valid0 = _errs36 === errors;
                if (valid0) {
                  const _errs41 = errors;
                  const _errs42 = errors;
                  let valid17 = true;
                  const _errs43 = errors;
                  if (data && typeof data == "object" && !Array.isArray(data)) {
                    let missing8;
                    if (data.type === undefined && (missing8 = "type")) {
                      const err24 = {};
                      if (vErrors === null) {
                        vErrors = [err24];
                      } else {
                        vErrors.push(err24);
                      }
                      errors++;
                    } else {
                      if (data.type !== undefined) {
                        if ("run_resumed" !== data.type) {
                          const err25 = {};
                          if (vErrors === null) {
                            vErrors = [err25];
                          } else {
                            vErrors.push(err25);
                          }
                          errors++;
                        }
                      }
                    }
                  }
                  var _valid8 = _errs43 === errors;
                  errors = _errs42;
                  if (vErrors !== null) {
                    if (_errs42) {
                      vErrors.length = _errs42;
                    } else {
                      vErrors = null;
                    }
                  }
                  if (_valid8) {
                    const _errs45 = errors;
                    if (!validate168(data, { instancePath, parentData, parentDataProperty, rootData })) {
                      vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
                      errors = vErrors.length;
                    }
                    var _valid8 = _errs45 === errors;
                    valid17 = _valid8;
                  }
                  if (!valid17) {
                    const err26 = {
                      instancePath,
                      schemaPath: "#/allOf/8/if",
                      keyword: "if",
                      params: { failingKeyword: "then" },
                      message: 'must match "then" schema',
                    };
                    if (vErrors === null) {
                      vErrors = [err26];
                    } else {
                      vErrors.push(err26);
                    }
                    errors++;
                    validate145.errors = vErrors;
                    return false;
                  }
                  var valid0 = _errs41 === errors;
                  if (valid0) {
                    const _errs46 = errors;
                    const _errs47 = errors;
                    let valid19 = true;
                    const _errs48 = errors;
                    if (data && typeof data == "object" && !Array.isArray(data)) {
                      let missing9;
                      if (data.type === undefined && (missing9 = "type")) {
                        const err27 = {};
                        if (vErrors === null) {
                          vErrors = [err27];
                        } else {
                          vErrors.push(err27);
                        }
                        errors++;
                      } else {
                        if (data.type !== undefined) {
                          if ("run_completed" !== data.type) {
                            const err28 = {};
                            if (vErrors === null) {
                              vErrors = [err28];
                            } else {
                              vErrors.push(err28);
                            }
                            errors++;
                          }
                        }
                      }
                    }
                    var _valid9 = _errs48 === errors;
                    errors = _errs47;
                    if (vErrors !== null) {
                      if (_errs47) {
                        vErrors.length = _errs47;
                      } else {
                        vErrors = null;
                      }
                    }
                    if (_valid9) {
                      const _errs50 = errors;
                      if (!validate170(data, { instancePath, parentData, parentDataProperty, rootData })) {
                        vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
                        errors = vErrors.length;
                      }
                      var _valid9 = _errs50 === errors;
                      valid19 = _valid9;
                    }
                    if (!valid19) {
                      const err29 = {
                        instancePath,
                        schemaPath: "#/allOf/9/if",
                        keyword: "if",
                        params: { failingKeyword: "then" },
                        message: 'must match "then" schema',
                      };
                      if (vErrors === null) {
                        vErrors = [err29];
                      } else {
                        vErrors.push(err29);
                      }
                      errors++;
                      validate145.errors = vErrors;
                      return false;
                    }
                    var valid0 = _errs46 === errors;
                    if (valid0) {
                      const _errs51 = errors;
                      const _errs52 = errors;
                      let valid21 = true;
                      const _errs53 = errors;
                      if (data && typeof data == "object" && !Array.isArray(data)) {
                        let missing10;
                        if (data.type === undefined && (missing10 = "type")) {
                          const err30 = {};
                          if (vErrors === null) {
                            vErrors = [err30];
                          } else {
                            vErrors.push(err30);
                          }
                          errors++;
                        } else {
                          if (data.type !== undefined) {
                            if ("partial" !== data.type) {
                              const err31 = {};
                              if (vErrors === null) {
                                vErrors = [err31];
                              } else {
                                vErrors.push(err31);
                              }
                              errors++;
                            }
                          }
                        }
                      }
                      var _valid10 = _errs53 === errors;
                      errors = _errs52;
                      if (vErrors !== null) {
                        if (_errs52) {
                          vErrors.length = _errs52;
                        } else {
                          vErrors = null;
                        }
                      }
                      if (_valid10) {
                        const _errs55 = errors;
                        if (!validate173(data, { instancePath, parentData, parentDataProperty, rootData })) {
                          vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
                          errors = vErrors.length;
                        }
                        var _valid10 = _errs55 === errors;
                        valid21 = _valid10;
                      }
                      if (!valid21) {
                        const err32 = {
                          instancePath,
                          schemaPath: "#/allOf/10/if",
                          keyword: "if",
                          params: { failingKeyword: "then" },
                          message: 'must match "then" schema',
                        };
                        if (vErrors === null) {
                          vErrors = [err32];
                        } else {
                          vErrors.push(err32);
                        }
                        errors++;
                        validate145.errors = vErrors;
                        return false;
                      }
                      var valid0 = _errs51 === errors;
                      if (valid0) {
                        const _errs56 = errors;
                        const _errs57 = errors;
                        let valid23 = true;
                        const _errs58 = errors;
                        if (data && typeof data == "object" && !Array.isArray(data)) {
                          let missing11;
                          if (data.type === undefined && (missing11 = "type")) {
                            const err33 = {};
                            if (vErrors === null) {
                              vErrors = [err33];
                            } else {
                              vErrors.push(err33);
                            }
                            errors++;
                          } else {
                            if (data.type !== undefined) {
                              if ("progress" !== data.type) {
                                const err34 = {};
                                if (vErrors === null) {
                                  vErrors = [err34];
                                } else {
                                  vErrors.push(err34);
                                }
                                errors++;
                              }
                            }
                          }
                        }
                        var _valid11 = _errs58 === errors;
                        errors = _errs57;
                        if (vErrors !== null) {
                          if (_errs57) {
                            vErrors.length = _errs57;
                          } else {
                            vErrors = null;
                          }
                        }
                        if (_valid11) {
                          const _errs60 = errors;
                          if (!validate176(data, { instancePath, parentData, parentDataProperty, rootData })) {
                            vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
                            errors = vErrors.length;
                          }
                          var _valid11 = _errs60 === errors;
                          valid23 = _valid11;
                        }
                        if (!valid23) {
                          const err35 = {
                            instancePath,
                            schemaPath: "#/allOf/11/if",
                            keyword: "if",
                            params: { failingKeyword: "then" },
                            message: 'must match "then" schema',
                          };
                          if (vErrors === null) {
                            vErrors = [err35];
                          } else {
                            vErrors.push(err35);
                          }
                          errors++;
                          validate145.errors = vErrors;
                          return false;
                        }
                        var valid0 = _errs56 === errors;
                        if (valid0) {
                          const _errs61 = errors;
                          const _errs62 = errors;
                          let valid25 = true;
                          const _errs63 = errors;
                          if (data && typeof data == "object" && !Array.isArray(data)) {
                            let missing12;
                            if (data.type === undefined && (missing12 = "type")) {
                              const err36 = {};
                              if (vErrors === null) {
                                vErrors = [err36];
                              } else {
                                vErrors.push(err36);
                              }
                              errors++;
                            } else {
                              if (data.type !== undefined) {
                                if ("usage" !== data.type) {
                                  const err37 = {};
                                  if (vErrors === null) {
                                    vErrors = [err37];
                                  } else {
                                    vErrors.push(err37);
                                  }
                                  errors++;
                                }
                              }
                            }
                          }
                          var _valid12 = _errs63 === errors;
                          errors = _errs62;
                          if (vErrors !== null) {
                            if (_errs62) {
                              vErrors.length = _errs62;
                            } else {
                              vErrors = null;
                            }
                          }
                          if (_valid12) {
                            const _errs65 = errors;
                            if (!validate178(data, { instancePath, parentData, parentDataProperty, rootData })) {
                              vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
                              errors = vErrors.length;
                            }
                            var _valid12 = _errs65 === errors;
                            valid25 = _valid12;
                          }
                          if (!valid25) {
                            const err38 = {
                              instancePath,
                              schemaPath: "#/allOf/12/if",
                              keyword: "if",
                              params: { failingKeyword: "then" },
                              message: 'must match "then" schema',
                            };
                            if (vErrors === null) {
                              vErrors = [err38];
                            } else {
                              vErrors.push(err38);
                            }
                            errors++;
                            validate145.errors = vErrors;
                            return false;
                          }
                          var valid0 = _errs61 === errors;
                          if (valid0) {
                            const _errs66 = errors;
                            const _errs67 = errors;
                            let valid27 = true;
                            const _errs68 = errors;
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                              let missing13;
                              if (data.type === undefined && (missing13 = "type")) {
                                const err39 = {};
                                if (vErrors === null) {
                                  vErrors = [err39];
                                } else {
                                  vErrors.push(err39);
                                }
                                errors++;
                              } else {
                                if (data.type !== undefined) {
                                  if ("gap" !== data.type) {
                                    const err40 = {};
                                    if (vErrors === null) {
                                      vErrors = [err40];
                                    } else {
                                      vErrors.push(err40);
                                    }
                                    errors++;
                                  }
                                }
                              }
                            }
                            var _valid13 = _errs68 === errors;
                            errors = _errs67;
                            if (vErrors !== null) {
                              if (_errs67) {
                                vErrors.length = _errs67;
                              } else {
                                vErrors = null;
                              }
                            }
                            if (_valid13) {
                              const _errs70 = errors;
                              if (!validate182(data, { instancePath, parentData, parentDataProperty, rootData })) {
                                vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
                                errors = vErrors.length;
                              }
                              var _valid13 = _errs70 === errors;
                              valid27 = _valid13;
                            }
                            if (!valid27) {
                              const err41 = {
                                instancePath,
                                schemaPath: "#/allOf/13/if",
                                keyword: "if",
                                params: { failingKeyword: "then" },
                                message: 'must match "then" schema',
                              };
                              if (vErrors === null) {
                                vErrors = [err41];
                              } else {
                                vErrors.push(err41);
                              }
                              errors++;
                              validate145.errors = vErrors;
                              return false;
                            }
                            var valid0 = _errs66 === errors;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing14;
      if (data.type === undefined && (missing14 = "type")) {
        validate145.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing14 },
            message: "must have required property '" + missing14 + "'",
          },
        ];
        return false;
      } else {
        if (data.type !== undefined) {
          let data14 = data.type;
          if (!(
            data14 === "run_created" ||
            data14 === "step_started" ||
            data14 === "step_retrying" ||
            data14 === "step_completed" ||
            data14 === "step_failed" ||
            data14 === "step_cancelled" ||
            data14 === "item_completed" ||
            data14 === "run_paused" ||
            data14 === "run_resumed" ||
            data14 === "run_completed" ||
            data14 === "partial" ||
            data14 === "progress" ||
            data14 === "usage" ||
            data14 === "gap"
          )) {
            validate145.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/enum",
                keyword: "enum",
                params: { allowedValues: schema61.properties.type.enum },
                message: "must be equal to one of the allowed values",
              },
            ];
            return false;
          }
        }
      }
    } else {
      validate145.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate145.errors = vErrors;
  return errors === 0;
}
export const responses: {
  readonly "healthCheck 200": Validator;
  readonly "healthCheck 400": Validator;
  readonly "healthCheck 403": Validator;
  readonly "healthCheck 404": Validator;
  readonly "healthCheck 500": Validator;
  readonly "healthCheck 503": Validator;
  readonly "storeBlob 200": Validator;
  readonly "storeBlob 400": Validator;
  readonly "storeBlob 401": Validator;
  readonly "storeBlob 403": Validator;
  readonly "storeBlob 413": Validator;
  readonly "storeBlob 415": Validator;
  readonly "storeBlob 429": Validator;
  readonly "storeBlob 500": Validator;
  readonly "storeBlob 503": Validator;
  readonly "getBlob 200": Validator;
  readonly "getBlob 401": Validator;
  readonly "getBlob 403": Validator;
  readonly "getBlob 404": Validator;
  readonly "getBlob 429": Validator;
  readonly "getBlob 500": Validator;
  readonly "getBlob 503": Validator;
  readonly "listComponents 200": Validator;
  readonly "listComponents 400": Validator;
  readonly "listComponents 401": Validator;
  readonly "listComponents 403": Validator;
  readonly "listComponents 429": Validator;
  readonly "listComponents 500": Validator;
  readonly "listComponents 503": Validator;
  readonly "listRuns 200": Validator;
  readonly "listRuns 400": Validator;
  readonly "listRuns 401": Validator;
  readonly "listRuns 403": Validator;
  readonly "listRuns 429": Validator;
  readonly "listRuns 500": Validator;
  readonly "listRuns 503": Validator;
  readonly "createRun 200": Validator;
  readonly "createRun 202": Validator;
  readonly "createRun 400": Validator;
  readonly "createRun 401": Validator;
  readonly "createRun 403": Validator;
  readonly "createRun 404": Validator;
  readonly "createRun 409": Validator;
  readonly "createRun 413": Validator;
  readonly "createRun 415": Validator;
  readonly "createRun 422": Validator;
  readonly "createRun 429": Validator;
  readonly "createRun 500": Validator;
  readonly "createRun 503": Validator;
  readonly "getRun 200": Validator;
  readonly "getRun 400": Validator;
  readonly "getRun 401": Validator;
  readonly "getRun 403": Validator;
  readonly "getRun 404": Validator;
  readonly "getRun 429": Validator;
  readonly "getRun 500": Validator;
  readonly "getRun 503": Validator;
  readonly "deleteRun 400": Validator;
  readonly "deleteRun 401": Validator;
  readonly "deleteRun 403": Validator;
  readonly "deleteRun 404": Validator;
  readonly "deleteRun 409": Validator;
  readonly "deleteRun 429": Validator;
  readonly "deleteRun 500": Validator;
  readonly "deleteRun 503": Validator;
  readonly "getRunItems 200": Validator;
  readonly "getRunItems 400": Validator;
  readonly "getRunItems 401": Validator;
  readonly "getRunItems 403": Validator;
  readonly "getRunItems 404": Validator;
  readonly "getRunItems 429": Validator;
  readonly "getRunItems 500": Validator;
  readonly "getRunItems 503": Validator;
  readonly "getRunFlow 200": Validator;
  readonly "getRunFlow 400": Validator;
  readonly "getRunFlow 401": Validator;
  readonly "getRunFlow 403": Validator;
  readonly "getRunFlow 404": Validator;
  readonly "getRunFlow 429": Validator;
  readonly "getRunFlow 500": Validator;
  readonly "getRunFlow 503": Validator;
  readonly "getRunSteps 200": Validator;
  readonly "getRunSteps 400": Validator;
  readonly "getRunSteps 401": Validator;
  readonly "getRunSteps 403": Validator;
  readonly "getRunSteps 404": Validator;
  readonly "getRunSteps 429": Validator;
  readonly "getRunSteps 500": Validator;
  readonly "getRunSteps 503": Validator;
  readonly "cancelRun 200": Validator;
  readonly "cancelRun 400": Validator;
  readonly "cancelRun 401": Validator;
  readonly "cancelRun 403": Validator;
  readonly "cancelRun 404": Validator;
  readonly "cancelRun 409": Validator;
  readonly "cancelRun 429": Validator;
  readonly "cancelRun 500": Validator;
  readonly "cancelRun 503": Validator;
  readonly "storeFlow 200": Validator;
  readonly "storeFlow 400": Validator;
  readonly "storeFlow 401": Validator;
  readonly "storeFlow 403": Validator;
  readonly "storeFlow 413": Validator;
  readonly "storeFlow 415": Validator;
  readonly "storeFlow 422": Validator;
  readonly "storeFlow 429": Validator;
  readonly "storeFlow 500": Validator;
  readonly "storeFlow 503": Validator;
  readonly "getFlow 200": Validator;
  readonly "getFlow 400": Validator;
  readonly "getFlow 401": Validator;
  readonly "getFlow 403": Validator;
  readonly "getFlow 404": Validator;
  readonly "getFlow 429": Validator;
  readonly "getFlow 500": Validator;
  readonly "getFlow 503": Validator;
  readonly "deleteFlow 401": Validator;
  readonly "deleteFlow 403": Validator;
  readonly "deleteFlow 404": Validator;
  readonly "deleteFlow 429": Validator;
  readonly "deleteFlow 500": Validator;
  readonly "deleteFlow 503": Validator;
  readonly "getFlowVariables 200": Validator;
  readonly "getFlowVariables 400": Validator;
  readonly "getFlowVariables 401": Validator;
  readonly "getFlowVariables 403": Validator;
  readonly "getFlowVariables 404": Validator;
  readonly "getFlowVariables 429": Validator;
  readonly "getFlowVariables 500": Validator;
  readonly "getFlowVariables 503": Validator;
  readonly "getRunEvents 400": Validator;
  readonly "getRunEvents 401": Validator;
  readonly "getRunEvents 403": Validator;
  readonly "getRunEvents 404": Validator;
  readonly "getRunEvents 429": Validator;
  readonly "getRunEvents 500": Validator;
  readonly "getRunEvents 503": Validator;
  readonly "getRunStep 200": Validator;
  readonly "getRunStep 400": Validator;
  readonly "getRunStep 401": Validator;
  readonly "getRunStep 403": Validator;
  readonly "getRunStep 404": Validator;
  readonly "getRunStep 429": Validator;
  readonly "getRunStep 500": Validator;
  readonly "getRunStep 503": Validator;
  readonly "pauseRun 200": Validator;
  readonly "pauseRun 400": Validator;
  readonly "pauseRun 401": Validator;
  readonly "pauseRun 403": Validator;
  readonly "pauseRun 404": Validator;
  readonly "pauseRun 409": Validator;
  readonly "pauseRun 429": Validator;
  readonly "pauseRun 500": Validator;
  readonly "pauseRun 503": Validator;
  readonly "resumeRun 200": Validator;
  readonly "resumeRun 400": Validator;
  readonly "resumeRun 401": Validator;
  readonly "resumeRun 403": Validator;
  readonly "resumeRun 404": Validator;
  readonly "resumeRun 409": Validator;
  readonly "resumeRun 429": Validator;
  readonly "resumeRun 500": Validator;
  readonly "resumeRun 503": Validator;
  readonly "getMetrics 401": Validator;
  readonly "getMetrics 403": Validator;
  readonly "getMetrics 429": Validator;
  readonly "getMetrics 500": Validator;
  readonly "getMetrics 503": Validator;
  readonly "getContract 200": Validator;
  readonly "getContract 401": Validator;
  readonly "getContract 403": Validator;
  readonly "getContract 429": Validator;
  readonly "getContract 500": Validator;
  readonly "getContract 503": Validator;
  readonly "getDocs 401": Validator;
  readonly "getDocs 403": Validator;
  readonly "getDocs 429": Validator;
  readonly "getDocs 500": Validator;
  readonly "getDocs 503": Validator;
} = {
  "healthCheck 200": validator(compiled0),
  "healthCheck 400": validator(compiled1),
  "healthCheck 403": validator(compiled1),
  "healthCheck 404": validator(compiled1),
  "healthCheck 500": validator(compiled1),
  "healthCheck 503": validator(compiled1),
  "storeBlob 200": validator(compiled2),
  "storeBlob 400": validator(compiled1),
  "storeBlob 401": validator(compiled1),
  "storeBlob 403": validator(compiled1),
  "storeBlob 413": validator(compiled1),
  "storeBlob 415": validator(compiled1),
  "storeBlob 429": validator(compiled1),
  "storeBlob 500": validator(compiled1),
  "storeBlob 503": validator(compiled1),
  "getBlob 200": validator(compiled3),
  "getBlob 401": validator(compiled1),
  "getBlob 403": validator(compiled1),
  "getBlob 404": validator(compiled1),
  "getBlob 429": validator(compiled1),
  "getBlob 500": validator(compiled1),
  "getBlob 503": validator(compiled1),
  "listComponents 200": validator(compiled4),
  "listComponents 400": validator(compiled1),
  "listComponents 401": validator(compiled1),
  "listComponents 403": validator(compiled1),
  "listComponents 429": validator(compiled1),
  "listComponents 500": validator(compiled1),
  "listComponents 503": validator(compiled1),
  "listRuns 200": validator(compiled5),
  "listRuns 400": validator(compiled1),
  "listRuns 401": validator(compiled1),
  "listRuns 403": validator(compiled1),
  "listRuns 429": validator(compiled1),
  "listRuns 500": validator(compiled1),
  "listRuns 503": validator(compiled1),
  "createRun 200": validator(compiled6),
  "createRun 202": validator(compiled6),
  "createRun 400": validator(compiled1),
  "createRun 401": validator(compiled1),
  "createRun 403": validator(compiled1),
  "createRun 404": validator(compiled1),
  "createRun 409": validator(compiled1),
  "createRun 413": validator(compiled1),
  "createRun 415": validator(compiled1),
  "createRun 422": validator(compiled1),
  "createRun 429": validator(compiled1),
  "createRun 500": validator(compiled1),
  "createRun 503": validator(compiled1),
  "getRun 200": validator(compiled7),
  "getRun 400": validator(compiled1),
  "getRun 401": validator(compiled1),
  "getRun 403": validator(compiled1),
  "getRun 404": validator(compiled1),
  "getRun 429": validator(compiled1),
  "getRun 500": validator(compiled1),
  "getRun 503": validator(compiled1),
  "deleteRun 400": validator(compiled1),
  "deleteRun 401": validator(compiled1),
  "deleteRun 403": validator(compiled1),
  "deleteRun 404": validator(compiled1),
  "deleteRun 409": validator(compiled1),
  "deleteRun 429": validator(compiled1),
  "deleteRun 500": validator(compiled1),
  "deleteRun 503": validator(compiled1),
  "getRunItems 200": validator(compiled8),
  "getRunItems 400": validator(compiled1),
  "getRunItems 401": validator(compiled1),
  "getRunItems 403": validator(compiled1),
  "getRunItems 404": validator(compiled1),
  "getRunItems 429": validator(compiled1),
  "getRunItems 500": validator(compiled1),
  "getRunItems 503": validator(compiled1),
  "getRunFlow 200": validator(compiled9),
  "getRunFlow 400": validator(compiled1),
  "getRunFlow 401": validator(compiled1),
  "getRunFlow 403": validator(compiled1),
  "getRunFlow 404": validator(compiled1),
  "getRunFlow 429": validator(compiled1),
  "getRunFlow 500": validator(compiled1),
  "getRunFlow 503": validator(compiled1),
  "getRunSteps 200": validator(compiled10),
  "getRunSteps 400": validator(compiled1),
  "getRunSteps 401": validator(compiled1),
  "getRunSteps 403": validator(compiled1),
  "getRunSteps 404": validator(compiled1),
  "getRunSteps 429": validator(compiled1),
  "getRunSteps 500": validator(compiled1),
  "getRunSteps 503": validator(compiled1),
  "cancelRun 200": validator(compiled11),
  "cancelRun 400": validator(compiled1),
  "cancelRun 401": validator(compiled1),
  "cancelRun 403": validator(compiled1),
  "cancelRun 404": validator(compiled1),
  "cancelRun 409": validator(compiled1),
  "cancelRun 429": validator(compiled1),
  "cancelRun 500": validator(compiled1),
  "cancelRun 503": validator(compiled1),
  "storeFlow 200": validator(compiled12),
  "storeFlow 400": validator(compiled1),
  "storeFlow 401": validator(compiled1),
  "storeFlow 403": validator(compiled1),
  "storeFlow 413": validator(compiled1),
  "storeFlow 415": validator(compiled1),
  "storeFlow 422": validator(compiled1),
  "storeFlow 429": validator(compiled1),
  "storeFlow 500": validator(compiled1),
  "storeFlow 503": validator(compiled1),
  "getFlow 200": validator(compiled13),
  "getFlow 400": validator(compiled1),
  "getFlow 401": validator(compiled1),
  "getFlow 403": validator(compiled1),
  "getFlow 404": validator(compiled1),
  "getFlow 429": validator(compiled1),
  "getFlow 500": validator(compiled1),
  "getFlow 503": validator(compiled1),
  "deleteFlow 401": validator(compiled1),
  "deleteFlow 403": validator(compiled1),
  "deleteFlow 404": validator(compiled1),
  "deleteFlow 429": validator(compiled1),
  "deleteFlow 500": validator(compiled1),
  "deleteFlow 503": validator(compiled1),
  "getFlowVariables 200": validator(compiled14),
  "getFlowVariables 400": validator(compiled1),
  "getFlowVariables 401": validator(compiled1),
  "getFlowVariables 403": validator(compiled1),
  "getFlowVariables 404": validator(compiled1),
  "getFlowVariables 429": validator(compiled1),
  "getFlowVariables 500": validator(compiled1),
  "getFlowVariables 503": validator(compiled1),
  "getRunEvents 400": validator(compiled1),
  "getRunEvents 401": validator(compiled1),
  "getRunEvents 403": validator(compiled1),
  "getRunEvents 404": validator(compiled1),
  "getRunEvents 429": validator(compiled1),
  "getRunEvents 500": validator(compiled1),
  "getRunEvents 503": validator(compiled1),
  "getRunStep 200": validator(compiled15),
  "getRunStep 400": validator(compiled1),
  "getRunStep 401": validator(compiled1),
  "getRunStep 403": validator(compiled1),
  "getRunStep 404": validator(compiled1),
  "getRunStep 429": validator(compiled1),
  "getRunStep 500": validator(compiled1),
  "getRunStep 503": validator(compiled1),
  "pauseRun 200": validator(compiled11),
  "pauseRun 400": validator(compiled1),
  "pauseRun 401": validator(compiled1),
  "pauseRun 403": validator(compiled1),
  "pauseRun 404": validator(compiled1),
  "pauseRun 409": validator(compiled1),
  "pauseRun 429": validator(compiled1),
  "pauseRun 500": validator(compiled1),
  "pauseRun 503": validator(compiled1),
  "resumeRun 200": validator(compiled11),
  "resumeRun 400": validator(compiled1),
  "resumeRun 401": validator(compiled1),
  "resumeRun 403": validator(compiled1),
  "resumeRun 404": validator(compiled1),
  "resumeRun 409": validator(compiled1),
  "resumeRun 429": validator(compiled1),
  "resumeRun 500": validator(compiled1),
  "resumeRun 503": validator(compiled1),
  "getMetrics 401": validator(compiled1),
  "getMetrics 403": validator(compiled1),
  "getMetrics 429": validator(compiled1),
  "getMetrics 500": validator(compiled1),
  "getMetrics 503": validator(compiled1),
  "getContract 200": validator(compiled16),
  "getContract 401": validator(compiled1),
  "getContract 403": validator(compiled1),
  "getContract 429": validator(compiled1),
  "getContract 500": validator(compiled1),
  "getContract 503": validator(compiled1),
  "getDocs 401": validator(compiled1),
  "getDocs 403": validator(compiled1),
  "getDocs 429": validator(compiled1),
  "getDocs 500": validator(compiled1),
  "getDocs 503": validator(compiled1),
};

export const named: { readonly RunEvent: Validator } = { RunEvent: validator(compiled17) };
