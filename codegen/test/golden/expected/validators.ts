// Generated from greeter.json. Do not edit: change the contract and generate again.
// Contract SHA-256: c2c370fc9fd903054f364fab2db495917517344b4e2ca5d17750250a5d82d298

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
    to: { $ref: "#/$defs/Person" },
    tone: { $ref: "#/$defs/Tone" },
    reply: { if: { not: { type: "null" } }, then: { $ref: "#/$defs/Reply" } },
    extra: {},
    labels: { type: ["object", "null"], additionalProperties: true },
  },
  required: ["to"],
  $defs: {
    Person: {
      type: "object",
      properties: {
        id: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$", type: "string" },
        age: { minimum: 1, maximum: 4294967295, type: "integer" },
      },
      required: ["id"],
    },
    Tone: { type: "string", enum: ["warm", "cold"] },
    Reply: {
      type: "object",
      properties: {
        at: {
          pattern: "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
          type: "string",
        },
      },
      required: ["at"],
      allOf: [
        {
          type: "object",
          required: ["kind"],
          properties: { kind: { enum: ["accepted", "refused"] } },
          allOf: [
            {
              if: { required: ["kind"], properties: { kind: { const: "accepted" } } },
              then: { $ref: "#/$defs/Accepted" },
            },
            {
              if: { required: ["kind"], properties: { kind: { const: "refused" } } },
              then: { $ref: "#/$defs/Refused" },
            },
          ],
        },
      ],
    },
    Accepted: { type: "object", properties: { kind: { type: "string", const: "accepted" } }, required: ["kind"] },
    Refused: {
      type: "object",
      properties: { kind: { type: "string", const: "refused" }, code: { $ref: "#/$defs/RefusalCode" } },
      required: ["kind", "code"],
    },
    RefusalCode: { type: "integer", enum: [-1, -2] },
    Method: { type: "string", enum: ["greet", "wave"] },
  },
};
const schema7 = {
  type: "object",
  properties: {
    id: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$", type: "string" },
    age: { minimum: 1, maximum: 4294967295, type: "integer" },
  },
  required: ["id"],
};
const pattern0 = new RegExp("^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
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
        if (data.id !== undefined) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern0.test(data0)) {
                validate22.errors = [
                  {
                    instancePath: instancePath + "/id",
                    schemaPath: "#/properties/id/pattern",
                    keyword: "pattern",
                    params: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" },
                    message: 'must match pattern "' + "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" + '"',
                  },
                ];
                return false;
              }
            } else {
              validate22.errors = [
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
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.age !== undefined) {
            let data1 = data.age;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
              validate22.errors = [
                {
                  instancePath: instancePath + "/age",
                  schemaPath: "#/properties/age/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer",
                },
              ];
              return false;
            }
            if (errors === _errs3) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 > 4294967295 || isNaN(data1)) {
                  validate22.errors = [
                    {
                      instancePath: instancePath + "/age",
                      schemaPath: "#/properties/age/maximum",
                      keyword: "maximum",
                      params: { comparison: "<=", limit: 4294967295 },
                      message: "must be <= 4294967295",
                    },
                  ];
                  return false;
                } else {
                  if (data1 < 1 || isNaN(data1)) {
                    validate22.errors = [
                      {
                        instancePath: instancePath + "/age",
                        schemaPath: "#/properties/age/minimum",
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
const schema8 = { type: "string", enum: ["warm", "cold"] };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate24.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  if (!(data === "warm" || data === "cold")) {
    validate24.errors = [
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
  validate24.errors = vErrors;
  return errors === 0;
}
const schema9 = {
  type: "object",
  properties: {
    at: {
      pattern: "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
      type: "string",
    },
  },
  required: ["at"],
  allOf: [
    {
      type: "object",
      required: ["kind"],
      properties: { kind: { enum: ["accepted", "refused"] } },
      allOf: [
        { if: { required: ["kind"], properties: { kind: { const: "accepted" } } }, then: { $ref: "#/$defs/Accepted" } },
        { if: { required: ["kind"], properties: { kind: { const: "refused" } } }, then: { $ref: "#/$defs/Refused" } },
      ],
    },
  ],
};
const schema10 = { type: "object", properties: { kind: { type: "string", const: "accepted" } }, required: ["kind"] };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === undefined && (missing0 = "kind")) {
        validate27.errors = [
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
          let data0 = data.kind;
          if (typeof data0 !== "string") {
            validate27.errors = [
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
          if ("accepted" !== data0) {
            validate27.errors = [
              {
                instancePath: instancePath + "/kind",
                schemaPath: "#/properties/kind/const",
                keyword: "const",
                params: { allowedValue: "accepted" },
                message: "must be equal to constant",
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
const schema11 = {
  type: "object",
  properties: { kind: { type: "string", const: "refused" }, code: { $ref: "#/$defs/RefusalCode" } },
  required: ["kind", "code"],
};
const schema12 = { type: "integer", enum: [-1, -2] };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    validate30.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" },
    ];
    return false;
  }
  if (!(data === -1 || data === -2)) {
    validate30.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema12.enum },
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
      if ((data.kind === undefined && (missing0 = "kind")) || (data.code === undefined && (missing0 = "code"))) {
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
        if (data.kind !== undefined) {
          let data0 = data.kind;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validate29.errors = [
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
          if ("refused" !== data0) {
            validate29.errors = [
              {
                instancePath: instancePath + "/kind",
                schemaPath: "#/properties/kind/const",
                keyword: "const",
                params: { allowedValue: "refused" },
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
          if (data.code !== undefined) {
            const _errs3 = errors;
            if (
              !validate30(data.code, {
                instancePath: instancePath + "/code",
                parentData: data,
                parentDataProperty: "code",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
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
const pattern1 = new RegExp("^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$", "u");
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  const _errs3 = errors;
  const _errs4 = errors;
  let valid2 = true;
  const _errs5 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.kind === undefined && (missing0 = "kind")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    } else {
      if (data.kind !== undefined) {
        if ("accepted" !== data.kind) {
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
    const _errs7 = errors;
    if (!validate27(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs7 === errors;
    valid2 = _valid0;
  }
  if (!valid2) {
    const err2 = {
      instancePath,
      schemaPath: "#/allOf/0/allOf/0/if",
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
    validate26.errors = vErrors;
    return false;
  }
  var valid1 = _errs3 === errors;
  if (valid1) {
    const _errs8 = errors;
    const _errs9 = errors;
    let valid4 = true;
    const _errs10 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.kind === undefined && (missing1 = "kind")) {
        const err3 = {};
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      } else {
        if (data.kind !== undefined) {
          if ("refused" !== data.kind) {
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
    var _valid1 = _errs10 === errors;
    errors = _errs9;
    if (vErrors !== null) {
      if (_errs9) {
        vErrors.length = _errs9;
      } else {
        vErrors = null;
      }
    }
    if (_valid1) {
      const _errs12 = errors;
      if (!validate29(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs12 === errors;
      valid4 = _valid1;
    }
    if (!valid4) {
      const err5 = {
        instancePath,
        schemaPath: "#/allOf/0/allOf/1/if",
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
      validate26.errors = vErrors;
      return false;
    }
    var valid1 = _errs8 === errors;
  }
  if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.kind === undefined && (missing2 = "kind")) {
        validate26.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/0/required",
            keyword: "required",
            params: { missingProperty: missing2 },
            message: "must have required property '" + missing2 + "'",
          },
        ];
        return false;
      } else {
        if (data.kind !== undefined) {
          let data2 = data.kind;
          if (!(data2 === "accepted" || data2 === "refused")) {
            validate26.errors = [
              {
                instancePath: instancePath + "/kind",
                schemaPath: "#/allOf/0/properties/kind/enum",
                keyword: "enum",
                params: { allowedValues: schema9.allOf[0].properties.kind.enum },
                message: "must be equal to one of the allowed values",
              },
            ];
            return false;
          }
        }
      }
    } else {
      validate26.errors = [
        {
          instancePath,
          schemaPath: "#/allOf/0/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        },
      ];
      return false;
    }
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing3;
      if (data.at === undefined && (missing3 = "at")) {
        validate26.errors = [
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
        if (data.at !== undefined) {
          let data3 = data.at;
          const _errs14 = errors;
          if (errors === _errs14) {
            if (typeof data3 === "string") {
              if (!pattern1.test(data3)) {
                validate26.errors = [
                  {
                    instancePath: instancePath + "/at",
                    schemaPath: "#/properties/at/pattern",
                    keyword: "pattern",
                    params: {
                      pattern: "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
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
              validate26.errors = [
                {
                  instancePath: instancePath + "/at",
                  schemaPath: "#/properties/at/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
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
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.to === undefined && (missing0 = "to")) {
        validate21.errors = [
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
        if (data.to !== undefined) {
          const _errs1 = errors;
          if (
            !validate22(data.to, {
              instancePath: instancePath + "/to",
              parentData: data,
              parentDataProperty: "to",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.tone !== undefined) {
            const _errs2 = errors;
            if (
              !validate24(data.tone, {
                instancePath: instancePath + "/tone",
                parentData: data,
                parentDataProperty: "tone",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.reply !== undefined) {
              let data2 = data.reply;
              const _errs3 = errors;
              const _errs4 = errors;
              let valid1 = true;
              const _errs5 = errors;
              const _errs6 = errors;
              const _errs7 = errors;
              if (data2 !== null) {
                const err0 = {};
                if (vErrors === null) {
                  vErrors = [err0];
                } else {
                  vErrors.push(err0);
                }
                errors++;
              }
              var valid2 = _errs7 === errors;
              if (valid2) {
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
                  !validate26(data2, {
                    instancePath: instancePath + "/reply",
                    parentData: data,
                    parentDataProperty: "reply",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                  errors = vErrors.length;
                }
                var _valid0 = _errs9 === errors;
                valid1 = _valid0;
              }
              if (!valid1) {
                const err2 = {
                  instancePath: instancePath + "/reply",
                  schemaPath: "#/properties/reply/if",
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
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.labels !== undefined) {
                let data3 = data.labels;
                const _errs10 = errors;
                if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null) {
                  validate21.errors = [
                    {
                      instancePath: instancePath + "/labels",
                      schemaPath: "#/properties/labels/type",
                      keyword: "type",
                      params: { type: schema6.properties.labels.type },
                      message: "must be object,null",
                    },
                  ];
                  return false;
                }
                var valid0 = _errs10 === errors;
              } else {
                var valid0 = true;
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
const compiled1 = validate34;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
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
        if (data.id !== undefined) {
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern0.test(data0)) {
                validate34.errors = [
                  {
                    instancePath: instancePath + "/id",
                    schemaPath: "#/properties/id/pattern",
                    keyword: "pattern",
                    params: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" },
                    message: 'must match pattern "' + "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" + '"',
                  },
                ];
                return false;
              }
            } else {
              validate34.errors = [
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
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.age !== undefined) {
            let data1 = data.age;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
              validate34.errors = [
                {
                  instancePath: instancePath + "/age",
                  schemaPath: "#/properties/age/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer",
                },
              ];
              return false;
            }
            if (errors === _errs3) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 > 4294967295 || isNaN(data1)) {
                  validate34.errors = [
                    {
                      instancePath: instancePath + "/age",
                      schemaPath: "#/properties/age/maximum",
                      keyword: "maximum",
                      params: { comparison: "<=", limit: 4294967295 },
                      message: "must be <= 4294967295",
                    },
                  ];
                  return false;
                } else {
                  if (data1 < 1 || isNaN(data1)) {
                    validate34.errors = [
                      {
                        instancePath: instancePath + "/age",
                        schemaPath: "#/properties/age/minimum",
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
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
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
const compiled2 = validate35;
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  const _errs3 = errors;
  const _errs4 = errors;
  let valid2 = true;
  const _errs5 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.kind === undefined && (missing0 = "kind")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    } else {
      if (data.kind !== undefined) {
        if ("accepted" !== data.kind) {
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
    const _errs7 = errors;
    if (!validate27(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs7 === errors;
    valid2 = _valid0;
  }
  if (!valid2) {
    const err2 = {
      instancePath,
      schemaPath: "#/allOf/0/allOf/0/if",
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
    validate35.errors = vErrors;
    return false;
  }
  var valid1 = _errs3 === errors;
  if (valid1) {
    const _errs8 = errors;
    const _errs9 = errors;
    let valid4 = true;
    const _errs10 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.kind === undefined && (missing1 = "kind")) {
        const err3 = {};
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      } else {
        if (data.kind !== undefined) {
          if ("refused" !== data.kind) {
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
    var _valid1 = _errs10 === errors;
    errors = _errs9;
    if (vErrors !== null) {
      if (_errs9) {
        vErrors.length = _errs9;
      } else {
        vErrors = null;
      }
    }
    if (_valid1) {
      const _errs12 = errors;
      if (!validate29(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs12 === errors;
      valid4 = _valid1;
    }
    if (!valid4) {
      const err5 = {
        instancePath,
        schemaPath: "#/allOf/0/allOf/1/if",
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
      validate35.errors = vErrors;
      return false;
    }
    var valid1 = _errs8 === errors;
  }
  if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.kind === undefined && (missing2 = "kind")) {
        validate35.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/0/required",
            keyword: "required",
            params: { missingProperty: missing2 },
            message: "must have required property '" + missing2 + "'",
          },
        ];
        return false;
      } else {
        if (data.kind !== undefined) {
          let data2 = data.kind;
          if (!(data2 === "accepted" || data2 === "refused")) {
            validate35.errors = [
              {
                instancePath: instancePath + "/kind",
                schemaPath: "#/allOf/0/properties/kind/enum",
                keyword: "enum",
                params: { allowedValues: schema9.allOf[0].properties.kind.enum },
                message: "must be equal to one of the allowed values",
              },
            ];
            return false;
          }
        }
      }
    } else {
      validate35.errors = [
        {
          instancePath,
          schemaPath: "#/allOf/0/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        },
      ];
      return false;
    }
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing3;
      if (data.at === undefined && (missing3 = "at")) {
        validate35.errors = [
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
        if (data.at !== undefined) {
          let data3 = data.at;
          const _errs14 = errors;
          if (errors === _errs14) {
            if (typeof data3 === "string") {
              if (!pattern1.test(data3)) {
                validate35.errors = [
                  {
                    instancePath: instancePath + "/at",
                    schemaPath: "#/properties/at/pattern",
                    keyword: "pattern",
                    params: {
                      pattern: "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$",
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
              validate35.errors = [
                {
                  instancePath: instancePath + "/at",
                  schemaPath: "#/properties/at/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
          }
        }
      }
    } else {
      validate35.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate35.errors = vErrors;
  return errors === 0;
}
export const greetings: { readonly whole: Validator; readonly person: Validator } = {
  whole: validator(compiled0),
  person: validator(compiled1),
};

export const replies: { readonly any: Validator } = { any: validator(compiled2) };
