// Generated from schemas/stepflow-config.json. Do not edit: change the contract and generate again.
// Contract SHA-256: 6a5073e712e1bd275dfdea7941da781b46ae4bf459197b85a5f330a14ee2e474

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
    workingDirectory: { type: ["string", "null"] },
    plugins: { type: "object", additionalProperties: { $ref: "#/$defs/SupportedPluginConfig" } },
    routes: { type: "object", additionalProperties: { type: "array", items: { $ref: "#/$defs/RouteRule" } } },
    storageConfig: { $ref: "#/$defs/StorageConfig" },
    leaseManager: { $ref: "#/$defs/LeaseManagerConfig" },
    recovery: { $ref: "#/$defs/RecoveryConfig" },
    blobApi: { $ref: "#/$defs/BlobApiConfig" },
    retry: { $ref: "#/$defs/RetryConfig" },
  },
  required: ["plugins", "routes"],
  $defs: {
    SupportedPluginConfig: {
      type: "object",
      allOf: [
        {
          type: "object",
          required: ["type"],
          properties: { type: { enum: ["stepflow", "builtin", "mock", "mcp"] } },
          allOf: [
            {
              if: { required: ["type"], properties: { type: { const: "stepflow" } } },
              then: { $ref: "#/$defs/StepflowPluginConfig" },
            },
            {
              if: { required: ["type"], properties: { type: { const: "builtin" } } },
              then: { $ref: "#/$defs/BuiltinPluginConfig" },
            },
            {
              if: { required: ["type"], properties: { type: { const: "mock" } } },
              then: { $ref: "#/$defs/MockPlugin" },
            },
            {
              if: { required: ["type"], properties: { type: { const: "mcp" } } },
              then: { $ref: "#/$defs/McpPluginConfig" },
            },
          ],
        },
      ],
    },
    HealthCheckConfig: {
      type: "object",
      properties: {
        path: { type: "string" },
        timeoutMs: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
        retryDelayMs: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
      },
    },
    StepflowPluginConfig: {
      type: "object",
      anyOf: [
        {
          type: "object",
          properties: {
            command: { type: "string" },
            args: { type: "array", items: { type: "string" } },
            env: { type: "object", additionalProperties: { type: "string" } },
            healthCheck: { if: { not: { type: "null" } }, then: { $ref: "#/$defs/HealthCheckConfig" } },
          },
          required: ["command"],
        },
        {
          type: "object",
          properties: {
            url: { type: "string" },
            headers: { type: "object", additionalProperties: { type: "string" } },
            sessions: { type: "boolean" },
          },
          required: ["url"],
        },
      ],
      properties: {
        type: { type: "string", const: "stepflow" },
        transport: { type: "string", enum: ["http", "stdio"] },
      },
      required: ["type"],
    },
    MockComponent: {
      type: "object",
      properties: {
        input_schema: { $ref: "#/$defs/Schema" },
        output_schema: { $ref: "#/$defs/Schema" },
        behaviors: { type: "object", additionalProperties: { $ref: "#/$defs/MockComponentBehavior" } },
      },
      required: ["input_schema", "output_schema", "behaviors"],
    },
    Schema: { type: "object", additionalProperties: true },
    MockComponentBehavior: {
      anyOf: [
        { type: "object", properties: { error: { type: "string" } }, required: ["error"] },
        {
          type: "object",
          allOf: [
            {
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
          ],
        },
      ],
    },
    FlowResultSuccess: {
      type: "object",
      properties: { outcome: { type: "string", const: "success" }, result: { $ref: "#/$defs/Value" } },
      required: ["outcome", "result"],
    },
    Value: {},
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
    MockPlugin: {
      type: "object",
      properties: {
        components: { type: "object", additionalProperties: { $ref: "#/$defs/MockComponent" } },
        type: { type: "string", const: "mock" },
      },
      required: ["components", "type"],
    },
    McpPluginConfig: {
      type: "object",
      properties: {
        command: { type: "string" },
        args: { type: "array", items: { type: "string" } },
        env: { type: "object", additionalProperties: { type: "string" } },
        url: { type: "string" },
        headers: { type: "object", additionalProperties: { type: "string" } },
        timeoutMs: { minimum: 1, maximum: 18446744073709552000, type: "integer" },
        startTimeoutMs: { minimum: 1, maximum: 18446744073709552000, type: "integer" },
        output: { type: "string", enum: ["content", "structured"] },
        type: { type: "string", const: "mcp" },
      },
      required: ["command", "args", "type"],
    },
    RouteRule: {
      type: "object",
      properties: {
        conditions: { type: "array", items: { $ref: "#/$defs/InputCondition" } },
        componentAllow: { type: ["array", "null"], items: { type: "string" } },
        componentDeny: { type: ["array", "null"], items: { type: "string" } },
        plugin: { type: "string" },
        component: { type: ["string", "null"] },
      },
      required: ["plugin"],
    },
    InputCondition: {
      type: "object",
      properties: { path: { $ref: "#/$defs/JsonPath" }, value: { $ref: "#/$defs/Value" } },
      required: ["path", "value"],
    },
    JsonPath: { type: "string" },
    StorageConfig: {
      anyOf: [
        {
          type: "object",
          properties: {
            metadata: { $ref: "#/$defs/StoreConfig" },
            blobs: { if: { not: { type: "null" } }, then: { $ref: "#/$defs/StoreConfig" } },
            journal: { if: { not: { type: "null" } }, then: { $ref: "#/$defs/StoreConfig" } },
          },
          required: ["metadata"],
        },
        { $ref: "#/$defs/StoreConfig" },
      ],
    },
    StoreConfig: {
      type: "object",
      required: ["type"],
      properties: { type: { enum: ["inMemory", "sqlite", "filesystem"] } },
      allOf: [
        {
          if: { required: ["type"], properties: { type: { const: "inMemory" } } },
          then: { $ref: "#/$defs/InMemoryStore" },
        },
        {
          if: { required: ["type"], properties: { type: { const: "sqlite" } } },
          then: { $ref: "#/$defs/SqliteStore" },
        },
        {
          if: { required: ["type"], properties: { type: { const: "filesystem" } } },
          then: { $ref: "#/$defs/FilesystemStore" },
        },
      ],
    },
    SqliteStateStoreConfig: {
      type: "object",
      properties: {
        databaseUrl: { type: "string" },
        maxConnections: { minimum: 0, maximum: 4294967295, type: "integer" },
        autoMigrate: { type: "boolean" },
      },
      required: ["databaseUrl"],
    },
    FilesystemBlobStoreConfig: { type: "object", properties: { directory: { type: ["string", "null"] } } },
    LeaseManagerConfig: {
      type: "object",
      required: ["type"],
      properties: { type: { enum: ["noOp", "etcd"] } },
      allOf: [
        {
          if: { required: ["type"], properties: { type: { const: "noOp" } } },
          then: { $ref: "#/$defs/NoOpLeaseManager" },
        },
        {
          if: { required: ["type"], properties: { type: { const: "etcd" } } },
          then: { $ref: "#/$defs/EtcdLeaseManager" },
        },
      ],
    },
    EtcdLeaseManagerConfig: {
      type: "object",
      properties: { endpoints: { type: "array", items: { type: "string" } }, key_prefix: { type: "string" } },
      required: ["endpoints"],
    },
    RecoveryConfig: {
      type: "object",
      properties: {
        enabled: { type: "boolean" },
        checkIntervalSecs: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
        maxStartupRecovery: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
        maxClaimsPerCheck: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
        leaseTtlSecs: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
        checkpointInterval: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
      },
    },
    BlobApiConfig: {
      type: "object",
      properties: {
        enabled: { type: "boolean" },
        url: { type: ["string", "null"] },
        blobThreshold: { minimum: 0, maximum: 18446744073709552000, type: ["integer", "null"] },
      },
    },
    RetryConfig: {
      type: "object",
      properties: {
        transportMaxRetries: { minimum: 0, maximum: 4294967295, type: "integer" },
        backoff: { $ref: "#/$defs/BackoffConfig" },
      },
    },
    BackoffConfig: {
      type: "object",
      required: ["type"],
      properties: { type: { enum: ["constant", "exponential", "fibonacci"] } },
      allOf: [
        {
          if: { required: ["type"], properties: { type: { const: "constant" } } },
          then: { $ref: "#/$defs/BackoffConfigConstant" },
        },
        {
          if: { required: ["type"], properties: { type: { const: "exponential" } } },
          then: { $ref: "#/$defs/BackoffConfigExponential" },
        },
        {
          if: { required: ["type"], properties: { type: { const: "fibonacci" } } },
          then: { $ref: "#/$defs/BackoffConfigFibonacci" },
        },
      ],
    },
    BuiltinPluginConfig: {
      type: "object",
      properties: { type: { type: "string", const: "builtin" } },
      required: ["type"],
    },
    InMemoryStore: { type: "object", properties: { type: { type: "string", const: "inMemory" } }, required: ["type"] },
    SqliteStore: {
      type: "object",
      properties: { type: { type: "string", const: "sqlite" } },
      $ref: "#/$defs/SqliteStateStoreConfig",
      required: ["type"],
    },
    FilesystemStore: {
      type: "object",
      properties: { type: { type: "string", const: "filesystem" } },
      $ref: "#/$defs/FilesystemBlobStoreConfig",
      required: ["type"],
    },
    NoOpLeaseManager: { type: "object", properties: { type: { type: "string", const: "noOp" } }, required: ["type"] },
    EtcdLeaseManager: {
      type: "object",
      properties: { type: { type: "string", const: "etcd" } },
      $ref: "#/$defs/EtcdLeaseManagerConfig",
      required: ["type"],
    },
    BackoffConfigConstant: {
      type: "object",
      properties: {
        delayMs: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
        type: { type: "string", const: "constant" },
      },
      required: ["type"],
    },
    BackoffConfigExponential: {
      type: "object",
      properties: {
        minDelayMs: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
        maxDelayMs: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
        factor: { type: "number" },
        type: { type: "string", const: "exponential" },
      },
      required: ["type"],
    },
    BackoffConfigFibonacci: {
      type: "object",
      properties: {
        minDelayMs: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
        maxDelayMs: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
        type: { type: "string", const: "fibonacci" },
      },
      required: ["type"],
    },
  },
};
const schema7 = {
  type: "object",
  allOf: [
    {
      type: "object",
      required: ["type"],
      properties: { type: { enum: ["stepflow", "builtin", "mock", "mcp"] } },
      allOf: [
        {
          if: { required: ["type"], properties: { type: { const: "stepflow" } } },
          then: { $ref: "#/$defs/StepflowPluginConfig" },
        },
        {
          if: { required: ["type"], properties: { type: { const: "builtin" } } },
          then: { $ref: "#/$defs/BuiltinPluginConfig" },
        },
        { if: { required: ["type"], properties: { type: { const: "mock" } } }, then: { $ref: "#/$defs/MockPlugin" } },
        {
          if: { required: ["type"], properties: { type: { const: "mcp" } } },
          then: { $ref: "#/$defs/McpPluginConfig" },
        },
      ],
    },
  ],
};
const schema8 = {
  type: "object",
  anyOf: [
    {
      type: "object",
      properties: {
        command: { type: "string" },
        args: { type: "array", items: { type: "string" } },
        env: { type: "object", additionalProperties: { type: "string" } },
        healthCheck: { if: { not: { type: "null" } }, then: { $ref: "#/$defs/HealthCheckConfig" } },
      },
      required: ["command"],
    },
    {
      type: "object",
      properties: {
        url: { type: "string" },
        headers: { type: "object", additionalProperties: { type: "string" } },
        sessions: { type: "boolean" },
      },
      required: ["url"],
    },
  ],
  properties: { type: { type: "string", const: "stepflow" }, transport: { type: "string", enum: ["http", "stdio"] } },
  required: ["type"],
};
const schema9 = {
  type: "object",
  properties: {
    path: { type: "string" },
    timeoutMs: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
    retryDelayMs: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
  },
};
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== undefined) {
        const _errs1 = errors;
        if (typeof data.path !== "string") {
          validate24.errors = [
            {
              instancePath: instancePath + "/path",
              schemaPath: "#/properties/path/type",
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
        if (data.timeoutMs !== undefined) {
          let data1 = data.timeoutMs;
          const _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
            validate24.errors = [
              {
                instancePath: instancePath + "/timeoutMs",
                schemaPath: "#/properties/timeoutMs/type",
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
                validate24.errors = [
                  {
                    instancePath: instancePath + "/timeoutMs",
                    schemaPath: "#/properties/timeoutMs/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 18446744073709552000 },
                    message: "must be <= 18446744073709552000",
                  },
                ];
                return false;
              } else {
                if (data1 < 0 || isNaN(data1)) {
                  validate24.errors = [
                    {
                      instancePath: instancePath + "/timeoutMs",
                      schemaPath: "#/properties/timeoutMs/minimum",
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
          if (data.retryDelayMs !== undefined) {
            let data2 = data.retryDelayMs;
            const _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
              validate24.errors = [
                {
                  instancePath: instancePath + "/retryDelayMs",
                  schemaPath: "#/properties/retryDelayMs/type",
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
                  validate24.errors = [
                    {
                      instancePath: instancePath + "/retryDelayMs",
                      schemaPath: "#/properties/retryDelayMs/maximum",
                      keyword: "maximum",
                      params: { comparison: "<=", limit: 18446744073709552000 },
                      message: "must be <= 18446744073709552000",
                    },
                  ];
                  return false;
                } else {
                  if (data2 < 0 || isNaN(data2)) {
                    validate24.errors = [
                      {
                        instancePath: instancePath + "/retryDelayMs",
                        schemaPath: "#/properties/retryDelayMs/minimum",
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
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (errors === _errs2) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.command === undefined && (missing0 = "command")) {
        const err0 = {
          instancePath,
          schemaPath: "#/anyOf/0/required",
          keyword: "required",
          params: { missingProperty: missing0 },
          message: "must have required property '" + missing0 + "'",
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      } else {
        if (data.command !== undefined) {
          const _errs4 = errors;
          if (typeof data.command !== "string") {
            const err1 = {
              instancePath: instancePath + "/command",
              schemaPath: "#/anyOf/0/properties/command/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          var valid1 = _errs4 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.args !== undefined) {
            let data1 = data.args;
            const _errs6 = errors;
            if (errors === _errs6) {
              if (Array.isArray(data1)) {
                var valid2 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs8 = errors;
                  if (typeof data1[i0] !== "string") {
                    const err2 = {
                      instancePath: instancePath + "/args/" + i0,
                      schemaPath: "#/anyOf/0/properties/args/items/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    };
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                  }
                  var valid2 = _errs8 === errors;
                  if (!valid2) {
                    break;
                  }
                }
              } else {
                const err3 = {
                  instancePath: instancePath + "/args",
                  schemaPath: "#/anyOf/0/properties/args/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
            }
            var valid1 = _errs6 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.env !== undefined) {
              let data3 = data.env;
              const _errs10 = errors;
              if (errors === _errs10) {
                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                  for (const key0 in data3) {
                    const _errs13 = errors;
                    if (typeof data3[key0] !== "string") {
                      const err4 = {
                        instancePath: instancePath + "/env/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
                        schemaPath: "#/anyOf/0/properties/env/additionalProperties/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      };
                      if (vErrors === null) {
                        vErrors = [err4];
                      } else {
                        vErrors.push(err4);
                      }
                      errors++;
                    }
                    var valid3 = _errs13 === errors;
                    if (!valid3) {
                      break;
                    }
                  }
                } else {
                  const err5 = {
                    instancePath: instancePath + "/env",
                    schemaPath: "#/anyOf/0/properties/env/type",
                    keyword: "type",
                    params: { type: "object" },
                    message: "must be object",
                  };
                  if (vErrors === null) {
                    vErrors = [err5];
                  } else {
                    vErrors.push(err5);
                  }
                  errors++;
                }
              }
              var valid1 = _errs10 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.healthCheck !== undefined) {
                let data5 = data.healthCheck;
                const _errs15 = errors;
                const _errs16 = errors;
                let valid4 = true;
                const _errs17 = errors;
                const _errs18 = errors;
                const _errs19 = errors;
                if (data5 !== null) {
                  const err6 = {};
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
                var valid5 = _errs19 === errors;
                if (valid5) {
                  const err7 = {};
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                } else {
                  errors = _errs18;
                  if (vErrors !== null) {
                    if (_errs18) {
                      vErrors.length = _errs18;
                    } else {
                      vErrors = null;
                    }
                  }
                }
                var _valid1 = _errs17 === errors;
                errors = _errs16;
                if (vErrors !== null) {
                  if (_errs16) {
                    vErrors.length = _errs16;
                  } else {
                    vErrors = null;
                  }
                }
                if (_valid1) {
                  const _errs21 = errors;
                  if (
                    !validate24(data5, {
                      instancePath: instancePath + "/healthCheck",
                      parentData: data,
                      parentDataProperty: "healthCheck",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                    errors = vErrors.length;
                  }
                  var _valid1 = _errs21 === errors;
                  valid4 = _valid1;
                }
                if (!valid4) {
                  const err8 = {
                    instancePath: instancePath + "/healthCheck",
                    schemaPath: "#/anyOf/0/properties/healthCheck/if",
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
                }
                var valid1 = _errs15 === errors;
              } else {
                var valid1 = true;
              }
            }
          }
        }
      }
    } else {
      const err9 = {
        instancePath,
        schemaPath: "#/anyOf/0/type",
        keyword: "type",
        params: { type: "object" },
        message: "must be object",
      };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs22 = errors;
    if (errors === _errs22) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing1;
        if (data.url === undefined && (missing1 = "url")) {
          const err10 = {
            instancePath,
            schemaPath: "#/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: missing1 },
            message: "must have required property '" + missing1 + "'",
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        } else {
          if (data.url !== undefined) {
            const _errs24 = errors;
            if (typeof data.url !== "string") {
              const err11 = {
                instancePath: instancePath + "/url",
                schemaPath: "#/anyOf/1/properties/url/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            var valid6 = _errs24 === errors;
          } else {
            var valid6 = true;
          }
          if (valid6) {
            if (data.headers !== undefined) {
              let data7 = data.headers;
              const _errs26 = errors;
              if (errors === _errs26) {
                if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                  for (const key1 in data7) {
                    const _errs29 = errors;
                    if (typeof data7[key1] !== "string") {
                      const err12 = {
                        instancePath: instancePath + "/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
                        schemaPath: "#/anyOf/1/properties/headers/additionalProperties/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      };
                      if (vErrors === null) {
                        vErrors = [err12];
                      } else {
                        vErrors.push(err12);
                      }
                      errors++;
                    }
                    var valid7 = _errs29 === errors;
                    if (!valid7) {
                      break;
                    }
                  }
                } else {
                  const err13 = {
                    instancePath: instancePath + "/headers",
                    schemaPath: "#/anyOf/1/properties/headers/type",
                    keyword: "type",
                    params: { type: "object" },
                    message: "must be object",
                  };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              }
              var valid6 = _errs26 === errors;
            } else {
              var valid6 = true;
            }
            if (valid6) {
              if (data.sessions !== undefined) {
                const _errs31 = errors;
                if (typeof data.sessions !== "boolean") {
                  const err14 = {
                    instancePath: instancePath + "/sessions",
                    schemaPath: "#/anyOf/1/properties/sessions/type",
                    keyword: "type",
                    params: { type: "boolean" },
                    message: "must be boolean",
                  };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
                var valid6 = _errs31 === errors;
              } else {
                var valid6 = true;
              }
            }
          }
        }
      } else {
        const err15 = {
          instancePath,
          schemaPath: "#/anyOf/1/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    var _valid0 = _errs22 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err16 = {
      instancePath,
      schemaPath: "#/anyOf",
      keyword: "anyOf",
      params: {},
      message: "must match a schema in anyOf",
    };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
    validate23.errors = vErrors;
    return false;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.type === undefined && (missing2 = "type")) {
        validate23.errors = [
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
        if (data.type !== undefined) {
          let data10 = data.type;
          const _errs33 = errors;
          if (typeof data10 !== "string") {
            validate23.errors = [
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
          if ("stepflow" !== data10) {
            validate23.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/const",
                keyword: "const",
                params: { allowedValue: "stepflow" },
                message: "must be equal to constant",
              },
            ];
            return false;
          }
          var valid8 = _errs33 === errors;
        } else {
          var valid8 = true;
        }
        if (valid8) {
          if (data.transport !== undefined) {
            let data11 = data.transport;
            const _errs35 = errors;
            if (typeof data11 !== "string") {
              validate23.errors = [
                {
                  instancePath: instancePath + "/transport",
                  schemaPath: "#/properties/transport/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            if (!(data11 === "http" || data11 === "stdio")) {
              validate23.errors = [
                {
                  instancePath: instancePath + "/transport",
                  schemaPath: "#/properties/transport/enum",
                  keyword: "enum",
                  params: { allowedValues: schema8.properties.transport.enum },
                  message: "must be equal to one of the allowed values",
                },
              ];
              return false;
            }
            var valid8 = _errs35 === errors;
          } else {
            var valid8 = true;
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
const schema10 = { type: "object", properties: { type: { type: "string", const: "builtin" } }, required: ["type"] };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === undefined && (missing0 = "type")) {
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
        if (data.type !== undefined) {
          let data0 = data.type;
          if (typeof data0 !== "string") {
            validate27.errors = [
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
          if ("builtin" !== data0) {
            validate27.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/const",
                keyword: "const",
                params: { allowedValue: "builtin" },
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
  properties: {
    components: { type: "object", additionalProperties: { $ref: "#/$defs/MockComponent" } },
    type: { type: "string", const: "mock" },
  },
  required: ["components", "type"],
};
const schema12 = {
  type: "object",
  properties: {
    input_schema: { $ref: "#/$defs/Schema" },
    output_schema: { $ref: "#/$defs/Schema" },
    behaviors: { type: "object", additionalProperties: { $ref: "#/$defs/MockComponentBehavior" } },
  },
  required: ["input_schema", "output_schema", "behaviors"],
};
const schema13 = { type: "object", additionalProperties: true };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
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
const schema14 = {
  anyOf: [
    { type: "object", properties: { error: { type: "string" } }, required: ["error"] },
    {
      type: "object",
      allOf: [
        {
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
      ],
    },
  ],
};
const schema15 = {
  type: "object",
  properties: { outcome: { type: "string", const: "success" }, result: { $ref: "#/$defs/Value" } },
  required: ["outcome", "result"],
};
const schema16 = {};
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  validate36.errors = null;
  return true;
}
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.outcome === undefined && (missing0 = "outcome")) ||
        (data.result === undefined && (missing0 = "result"))
      ) {
        validate35.errors = [
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
            validate35.errors = [
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
            validate35.errors = [
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
              !validate36(data.result, {
                instancePath: instancePath + "/result",
                parentData: data,
                parentDataProperty: "result",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
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
const schema17 = {
  type: "object",
  properties: { outcome: { type: "string", const: "failed" }, error: { $ref: "#/$defs/FlowError" } },
  required: ["outcome", "error"],
};
const schema18 = {
  type: "object",
  properties: {
    code: { minimum: -9223372036854776000, maximum: 9223372036854776000, type: "integer" },
    message: { type: "string" },
    data: { if: { not: { type: "null" } }, then: { $ref: "#/$defs/Value" } },
  },
  required: ["code", "message"],
};
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.code === undefined && (missing0 = "code")) || (data.message === undefined && (missing0 = "message"))) {
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
        if (data.code !== undefined) {
          let data0 = data.code;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
            validate40.errors = [
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
                validate40.errors = [
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
                  validate40.errors = [
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
              validate40.errors = [
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
                  !validate36(data2, {
                    instancePath: instancePath + "/data",
                    parentData: data,
                    parentDataProperty: "data",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
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
                validate40.errors = vErrors;
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
      let missing0;
      if (
        (data.outcome === undefined && (missing0 = "outcome")) ||
        (data.error === undefined && (missing0 = "error"))
      ) {
        validate39.errors = [
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
            validate39.errors = [
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
            validate39.errors = [
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
              !validate40(data.error, {
                instancePath: instancePath + "/error",
                parentData: data,
                parentDataProperty: "error",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
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
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.error === undefined && (missing0 = "error")) {
        const err0 = {
          instancePath,
          schemaPath: "#/anyOf/0/required",
          keyword: "required",
          params: { missingProperty: missing0 },
          message: "must have required property '" + missing0 + "'",
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      } else {
        if (data.error !== undefined) {
          if (typeof data.error !== "string") {
            const err1 = {
              instancePath: instancePath + "/error",
              schemaPath: "#/anyOf/0/properties/error/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      }
    } else {
      const err2 = {
        instancePath,
        schemaPath: "#/anyOf/0/type",
        keyword: "type",
        params: { type: "object" },
        message: "must be object",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs5 = errors;
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
      const err3 = {
        instancePath,
        schemaPath: "#/anyOf/1/type",
        keyword: "type",
        params: { type: "object" },
        message: "must be object",
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    const _errs7 = errors;
    const _errs9 = errors;
    const _errs10 = errors;
    let valid4 = true;
    const _errs11 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.outcome === undefined && (missing1 = "outcome")) {
        const err4 = {};
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      } else {
        if (data.outcome !== undefined) {
          if ("success" !== data.outcome) {
            const err5 = {};
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      }
    }
    var _valid1 = _errs11 === errors;
    errors = _errs10;
    if (vErrors !== null) {
      if (_errs10) {
        vErrors.length = _errs10;
      } else {
        vErrors = null;
      }
    }
    if (_valid1) {
      const _errs13 = errors;
      if (!validate35(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs13 === errors;
      valid4 = _valid1;
    }
    if (!valid4) {
      const err6 = {
        instancePath,
        schemaPath: "#/anyOf/1/allOf/0/allOf/0/if",
        keyword: "if",
        params: { failingKeyword: "then" },
        message: 'must match "then" schema',
      };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    var valid3 = _errs9 === errors;
    if (valid3) {
      const _errs14 = errors;
      const _errs15 = errors;
      let valid6 = true;
      const _errs16 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        if (data.outcome === undefined && (missing2 = "outcome")) {
          const err7 = {};
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        } else {
          if (data.outcome !== undefined) {
            if ("failed" !== data.outcome) {
              const err8 = {};
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
      }
      var _valid2 = _errs16 === errors;
      errors = _errs15;
      if (vErrors !== null) {
        if (_errs15) {
          vErrors.length = _errs15;
        } else {
          vErrors = null;
        }
      }
      if (_valid2) {
        const _errs18 = errors;
        if (!validate39(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
          errors = vErrors.length;
        }
        var _valid2 = _errs18 === errors;
        valid6 = _valid2;
      }
      if (!valid6) {
        const err9 = {
          instancePath,
          schemaPath: "#/anyOf/1/allOf/0/allOf/1/if",
          keyword: "if",
          params: { failingKeyword: "then" },
          message: 'must match "then" schema',
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      var valid3 = _errs14 === errors;
    }
    if (errors === _errs7) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing3;
        if (data.outcome === undefined && (missing3 = "outcome")) {
          const err10 = {
            instancePath,
            schemaPath: "#/anyOf/1/allOf/0/required",
            keyword: "required",
            params: { missingProperty: missing3 },
            message: "must have required property '" + missing3 + "'",
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        } else {
          if (data.outcome !== undefined) {
            let data3 = data.outcome;
            if (!(data3 === "success" || data3 === "failed")) {
              const err11 = {
                instancePath: instancePath + "/outcome",
                schemaPath: "#/anyOf/1/allOf/0/properties/outcome/enum",
                keyword: "enum",
                params: { allowedValues: schema14.anyOf[1].allOf[0].properties.outcome.enum },
                message: "must be equal to one of the allowed values",
              };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
        }
      } else {
        const err12 = {
          instancePath,
          schemaPath: "#/anyOf/1/allOf/0/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    var _valid0 = _errs5 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err13 = {
      instancePath,
      schemaPath: "#/anyOf",
      keyword: "anyOf",
      params: {},
      message: "must match a schema in anyOf",
    };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
    validate34.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate34.errors = vErrors;
  return errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.input_schema === undefined && (missing0 = "input_schema")) ||
        (data.output_schema === undefined && (missing0 = "output_schema")) ||
        (data.behaviors === undefined && (missing0 = "behaviors"))
      ) {
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
        if (data.input_schema !== undefined) {
          const _errs1 = errors;
          if (
            !validate31(data.input_schema, {
              instancePath: instancePath + "/input_schema",
              parentData: data,
              parentDataProperty: "input_schema",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.output_schema !== undefined) {
            const _errs2 = errors;
            if (
              !validate31(data.output_schema, {
                instancePath: instancePath + "/output_schema",
                parentData: data,
                parentDataProperty: "output_schema",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.behaviors !== undefined) {
              let data2 = data.behaviors;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                  for (const key0 in data2) {
                    const _errs6 = errors;
                    if (
                      !validate34(data2[key0], {
                        instancePath: instancePath + "/behaviors/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
                        parentData: data2,
                        parentDataProperty: key0,
                        rootData,
                      })
                    ) {
                      vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs6 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate30.errors = [
                    {
                      instancePath: instancePath + "/behaviors",
                      schemaPath: "#/properties/behaviors/type",
                      keyword: "type",
                      params: { type: "object" },
                      message: "must be object",
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
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.components === undefined && (missing0 = "components")) ||
        (data.type === undefined && (missing0 = "type"))
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
        if (data.components !== undefined) {
          let data0 = data.components;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              for (const key0 in data0) {
                const _errs4 = errors;
                if (
                  !validate30(data0[key0], {
                    instancePath: instancePath + "/components/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
                    parentData: data0,
                    parentDataProperty: key0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs4 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate29.errors = [
                {
                  instancePath: instancePath + "/components",
                  schemaPath: "#/properties/components/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object",
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
          if (data.type !== undefined) {
            let data2 = data.type;
            const _errs5 = errors;
            if (typeof data2 !== "string") {
              validate29.errors = [
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
            if ("mock" !== data2) {
              validate29.errors = [
                {
                  instancePath: instancePath + "/type",
                  schemaPath: "#/properties/type/const",
                  keyword: "const",
                  params: { allowedValue: "mock" },
                  message: "must be equal to constant",
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
      validate29.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate29.errors = vErrors;
  return errors === 0;
}
const schema19 = {
  type: "object",
  properties: {
    command: { type: "string" },
    args: { type: "array", items: { type: "string" } },
    env: { type: "object", additionalProperties: { type: "string" } },
    url: { type: "string" },
    headers: { type: "object", additionalProperties: { type: "string" } },
    timeoutMs: { minimum: 1, maximum: 18446744073709552000, type: "integer" },
    startTimeoutMs: { minimum: 1, maximum: 18446744073709552000, type: "integer" },
    output: { type: "string", enum: ["content", "structured"] },
    type: { type: "string", const: "mcp" },
  },
  required: ["command", "args", "type"],
};
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.command === undefined && (missing0 = "command")) ||
        (data.args === undefined && (missing0 = "args")) ||
        (data.type === undefined && (missing0 = "type"))
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
        if (data.command !== undefined) {
          const _errs1 = errors;
          if (typeof data.command !== "string") {
            validate47.errors = [
              {
                instancePath: instancePath + "/command",
                schemaPath: "#/properties/command/type",
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
          if (data.args !== undefined) {
            let data1 = data.args;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs5 = errors;
                  if (typeof data1[i0] !== "string") {
                    validate47.errors = [
                      {
                        instancePath: instancePath + "/args/" + i0,
                        schemaPath: "#/properties/args/items/type",
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
                validate47.errors = [
                  {
                    instancePath: instancePath + "/args",
                    schemaPath: "#/properties/args/type",
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
            if (data.env !== undefined) {
              let data3 = data.env;
              const _errs7 = errors;
              if (errors === _errs7) {
                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                  for (const key0 in data3) {
                    const _errs10 = errors;
                    if (typeof data3[key0] !== "string") {
                      validate47.errors = [
                        {
                          instancePath: instancePath + "/env/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
                          schemaPath: "#/properties/env/additionalProperties/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                        },
                      ];
                      return false;
                    }
                    var valid2 = _errs10 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate47.errors = [
                    {
                      instancePath: instancePath + "/env",
                      schemaPath: "#/properties/env/type",
                      keyword: "type",
                      params: { type: "object" },
                      message: "must be object",
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
              if (data.url !== undefined) {
                const _errs12 = errors;
                if (typeof data.url !== "string") {
                  validate47.errors = [
                    {
                      instancePath: instancePath + "/url",
                      schemaPath: "#/properties/url/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
                var valid0 = _errs12 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.headers !== undefined) {
                  let data6 = data.headers;
                  const _errs14 = errors;
                  if (errors === _errs14) {
                    if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                      for (const key1 in data6) {
                        const _errs17 = errors;
                        if (typeof data6[key1] !== "string") {
                          validate47.errors = [
                            {
                              instancePath: instancePath + "/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
                              schemaPath: "#/properties/headers/additionalProperties/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string",
                            },
                          ];
                          return false;
                        }
                        var valid3 = _errs17 === errors;
                        if (!valid3) {
                          break;
                        }
                      }
                    } else {
                      validate47.errors = [
                        {
                          instancePath: instancePath + "/headers",
                          schemaPath: "#/properties/headers/type",
                          keyword: "type",
                          params: { type: "object" },
                          message: "must be object",
                        },
                      ];
                      return false;
                    }
                  }
                  var valid0 = _errs14 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.timeoutMs !== undefined) {
                    let data8 = data.timeoutMs;
                    const _errs19 = errors;
                    if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
                      validate47.errors = [
                        {
                          instancePath: instancePath + "/timeoutMs",
                          schemaPath: "#/properties/timeoutMs/type",
                          keyword: "type",
                          params: { type: "integer" },
                          message: "must be integer",
                        },
                      ];
                      return false;
                    }
                    if (errors === _errs19) {
                      if (typeof data8 == "number" && isFinite(data8)) {
                        if (data8 > 18446744073709552000 || isNaN(data8)) {
                          validate47.errors = [
                            {
                              instancePath: instancePath + "/timeoutMs",
                              schemaPath: "#/properties/timeoutMs/maximum",
                              keyword: "maximum",
                              params: { comparison: "<=", limit: 18446744073709552000 },
                              message: "must be <= 18446744073709552000",
                            },
                          ];
                          return false;
                        } else {
                          if (data8 < 1 || isNaN(data8)) {
                            validate47.errors = [
                              {
                                instancePath: instancePath + "/timeoutMs",
                                schemaPath: "#/properties/timeoutMs/minimum",
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
                    var valid0 = _errs19 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.startTimeoutMs !== undefined) {
                      let data9 = data.startTimeoutMs;
                      const _errs21 = errors;
                      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
                        validate47.errors = [
                          {
                            instancePath: instancePath + "/startTimeoutMs",
                            schemaPath: "#/properties/startTimeoutMs/type",
                            keyword: "type",
                            params: { type: "integer" },
                            message: "must be integer",
                          },
                        ];
                        return false;
                      }
                      if (errors === _errs21) {
                        if (typeof data9 == "number" && isFinite(data9)) {
                          if (data9 > 18446744073709552000 || isNaN(data9)) {
                            validate47.errors = [
                              {
                                instancePath: instancePath + "/startTimeoutMs",
                                schemaPath: "#/properties/startTimeoutMs/maximum",
                                keyword: "maximum",
                                params: { comparison: "<=", limit: 18446744073709552000 },
                                message: "must be <= 18446744073709552000",
                              },
                            ];
                            return false;
                          } else {
                            if (data9 < 1 || isNaN(data9)) {
                              validate47.errors = [
                                {
                                  instancePath: instancePath + "/startTimeoutMs",
                                  schemaPath: "#/properties/startTimeoutMs/minimum",
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
                      var valid0 = _errs21 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.output !== undefined) {
                        let data10 = data.output;
                        const _errs23 = errors;
                        if (typeof data10 !== "string") {
                          validate47.errors = [
                            {
                              instancePath: instancePath + "/output",
                              schemaPath: "#/properties/output/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string",
                            },
                          ];
                          return false;
                        }
                        if (!(data10 === "content" || data10 === "structured")) {
                          validate47.errors = [
                            {
                              instancePath: instancePath + "/output",
                              schemaPath: "#/properties/output/enum",
                              keyword: "enum",
                              params: { allowedValues: schema19.properties.output.enum },
                              message: "must be equal to one of the allowed values",
                            },
                          ];
                          return false;
                        }
                        var valid0 = _errs23 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.type !== undefined) {
                          let data11 = data.type;
                          const _errs25 = errors;
                          if (typeof data11 !== "string") {
                            validate47.errors = [
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
                          if ("mcp" !== data11) {
                            validate47.errors = [
                              {
                                instancePath: instancePath + "/type",
                                schemaPath: "#/properties/type/const",
                                keyword: "const",
                                params: { allowedValue: "mcp" },
                                message: "must be equal to constant",
                              },
                            ];
                            return false;
                          }
                          var valid0 = _errs25 === errors;
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
      validate47.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate47.errors = vErrors;
  return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate22.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
    ];
    return false;
  }
  const _errs1 = errors;
  const _errs3 = errors;
  const _errs4 = errors;
  let valid2 = true;
  const _errs5 = errors;
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
        if ("stepflow" !== data.type) {
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
    if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
    validate22.errors = vErrors;
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
          if ("builtin" !== data.type) {
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
      if (!validate27(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
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
      validate22.errors = vErrors;
      return false;
    }
    var valid1 = _errs8 === errors;
    if (valid1) {
      const _errs13 = errors;
      const _errs14 = errors;
      let valid6 = true;
      const _errs15 = errors;
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
            if ("mock" !== data.type) {
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
      var _valid2 = _errs15 === errors;
      errors = _errs14;
      if (vErrors !== null) {
        if (_errs14) {
          vErrors.length = _errs14;
        } else {
          vErrors = null;
        }
      }
      if (_valid2) {
        const _errs17 = errors;
        if (!validate29(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
          errors = vErrors.length;
        }
        var _valid2 = _errs17 === errors;
        valid6 = _valid2;
      }
      if (!valid6) {
        const err8 = {
          instancePath,
          schemaPath: "#/allOf/0/allOf/2/if",
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
        validate22.errors = vErrors;
        return false;
      }
      var valid1 = _errs13 === errors;
      if (valid1) {
        const _errs18 = errors;
        const _errs19 = errors;
        let valid8 = true;
        const _errs20 = errors;
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
              if ("mcp" !== data.type) {
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
        var _valid3 = _errs20 === errors;
        errors = _errs19;
        if (vErrors !== null) {
          if (_errs19) {
            vErrors.length = _errs19;
          } else {
            vErrors = null;
          }
        }
        if (_valid3) {
          const _errs22 = errors;
          if (!validate47(data, { instancePath, parentData, parentDataProperty, rootData })) {
            vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
            errors = vErrors.length;
          }
          var _valid3 = _errs22 === errors;
          valid8 = _valid3;
        }
        if (!valid8) {
          const err11 = {
            instancePath,
            schemaPath: "#/allOf/0/allOf/3/if",
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
          validate22.errors = vErrors;
          return false;
        }
        var valid1 = _errs18 === errors;
      }
    }
  }
  if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing4;
      if (data.type === undefined && (missing4 = "type")) {
        validate22.errors = [
          {
            instancePath,
            schemaPath: "#/allOf/0/required",
            keyword: "required",
            params: { missingProperty: missing4 },
            message: "must have required property '" + missing4 + "'",
          },
        ];
        return false;
      } else {
        if (data.type !== undefined) {
          let data4 = data.type;
          if (!(data4 === "stepflow" || data4 === "builtin" || data4 === "mock" || data4 === "mcp")) {
            validate22.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/allOf/0/properties/type/enum",
                keyword: "enum",
                params: { allowedValues: schema7.allOf[0].properties.type.enum },
                message: "must be equal to one of the allowed values",
              },
            ];
            return false;
          }
        }
      }
    } else {
      validate22.errors = [
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
  validate22.errors = vErrors;
  return errors === 0;
}
const schema20 = {
  type: "object",
  properties: {
    conditions: { type: "array", items: { $ref: "#/$defs/InputCondition" } },
    componentAllow: { type: ["array", "null"], items: { type: "string" } },
    componentDeny: { type: ["array", "null"], items: { type: "string" } },
    plugin: { type: "string" },
    component: { type: ["string", "null"] },
  },
  required: ["plugin"],
};
const schema21 = {
  type: "object",
  properties: { path: { $ref: "#/$defs/JsonPath" }, value: { $ref: "#/$defs/Value" } },
  required: ["path", "value"],
};
const schema22 = { type: "string" };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate52.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.path === undefined && (missing0 = "path")) || (data.value === undefined && (missing0 = "value"))) {
        validate51.errors = [
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
        if (data.path !== undefined) {
          const _errs1 = errors;
          if (
            !validate52(data.path, {
              instancePath: instancePath + "/path",
              parentData: data,
              parentDataProperty: "path",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.value !== undefined) {
            const _errs2 = errors;
            if (
              !validate36(data.value, {
                instancePath: instancePath + "/value",
                parentData: data,
                parentDataProperty: "value",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate51.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate51.errors = vErrors;
  return errors === 0;
}
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.plugin === undefined && (missing0 = "plugin")) {
        validate50.errors = [
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
        if (data.conditions !== undefined) {
          let data0 = data.conditions;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (
                  !validate51(data0[i0], {
                    instancePath: instancePath + "/conditions/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate50.errors = [
                {
                  instancePath: instancePath + "/conditions",
                  schemaPath: "#/properties/conditions/type",
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
          if (data.componentAllow !== undefined) {
            let data2 = data.componentAllow;
            const _errs4 = errors;
            if (!Array.isArray(data2) && data2 !== null) {
              validate50.errors = [
                {
                  instancePath: instancePath + "/componentAllow",
                  schemaPath: "#/properties/componentAllow/type",
                  keyword: "type",
                  params: { type: schema20.properties.componentAllow.type },
                  message: "must be array,null",
                },
              ];
              return false;
            }
            if (errors === _errs4) {
              if (Array.isArray(data2)) {
                var valid2 = true;
                const len1 = data2.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  const _errs6 = errors;
                  if (typeof data2[i1] !== "string") {
                    validate50.errors = [
                      {
                        instancePath: instancePath + "/componentAllow/" + i1,
                        schemaPath: "#/properties/componentAllow/items/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                  var valid2 = _errs6 === errors;
                  if (!valid2) {
                    break;
                  }
                }
              }
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.componentDeny !== undefined) {
              let data4 = data.componentDeny;
              const _errs8 = errors;
              if (!Array.isArray(data4) && data4 !== null) {
                validate50.errors = [
                  {
                    instancePath: instancePath + "/componentDeny",
                    schemaPath: "#/properties/componentDeny/type",
                    keyword: "type",
                    params: { type: schema20.properties.componentDeny.type },
                    message: "must be array,null",
                  },
                ];
                return false;
              }
              if (errors === _errs8) {
                if (Array.isArray(data4)) {
                  var valid3 = true;
                  const len2 = data4.length;
                  for (let i2 = 0; i2 < len2; i2++) {
                    const _errs10 = errors;
                    if (typeof data4[i2] !== "string") {
                      validate50.errors = [
                        {
                          instancePath: instancePath + "/componentDeny/" + i2,
                          schemaPath: "#/properties/componentDeny/items/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                        },
                      ];
                      return false;
                    }
                    var valid3 = _errs10 === errors;
                    if (!valid3) {
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
              if (data.plugin !== undefined) {
                const _errs12 = errors;
                if (typeof data.plugin !== "string") {
                  validate50.errors = [
                    {
                      instancePath: instancePath + "/plugin",
                      schemaPath: "#/properties/plugin/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
                var valid0 = _errs12 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.component !== undefined) {
                  let data7 = data.component;
                  const _errs14 = errors;
                  if (typeof data7 !== "string" && data7 !== null) {
                    validate50.errors = [
                      {
                        instancePath: instancePath + "/component",
                        schemaPath: "#/properties/component/type",
                        keyword: "type",
                        params: { type: schema20.properties.component.type },
                        message: "must be string,null",
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
    } else {
      validate50.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate50.errors = vErrors;
  return errors === 0;
}
const schema23 = {
  anyOf: [
    {
      type: "object",
      properties: {
        metadata: { $ref: "#/$defs/StoreConfig" },
        blobs: { if: { not: { type: "null" } }, then: { $ref: "#/$defs/StoreConfig" } },
        journal: { if: { not: { type: "null" } }, then: { $ref: "#/$defs/StoreConfig" } },
      },
      required: ["metadata"],
    },
    { $ref: "#/$defs/StoreConfig" },
  ],
};
const schema24 = {
  type: "object",
  required: ["type"],
  properties: { type: { enum: ["inMemory", "sqlite", "filesystem"] } },
  allOf: [
    {
      if: { required: ["type"], properties: { type: { const: "inMemory" } } },
      then: { $ref: "#/$defs/InMemoryStore" },
    },
    { if: { required: ["type"], properties: { type: { const: "sqlite" } } }, then: { $ref: "#/$defs/SqliteStore" } },
    {
      if: { required: ["type"], properties: { type: { const: "filesystem" } } },
      then: { $ref: "#/$defs/FilesystemStore" },
    },
  ],
};
const schema25 = { type: "object", properties: { type: { type: "string", const: "inMemory" } }, required: ["type"] };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === undefined && (missing0 = "type")) {
        validate59.errors = [
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
          if (typeof data0 !== "string") {
            validate59.errors = [
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
          if ("inMemory" !== data0) {
            validate59.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/const",
                keyword: "const",
                params: { allowedValue: "inMemory" },
                message: "must be equal to constant",
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
const schema26 = {
  type: "object",
  properties: { type: { type: "string", const: "sqlite" } },
  $ref: "#/$defs/SqliteStateStoreConfig",
  required: ["type"],
};
const schema27 = {
  type: "object",
  properties: {
    databaseUrl: { type: "string" },
    maxConnections: { minimum: 0, maximum: 4294967295, type: "integer" },
    autoMigrate: { type: "boolean" },
  },
  required: ["databaseUrl"],
};
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.databaseUrl === undefined && (missing0 = "databaseUrl")) {
        validate62.errors = [
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
        if (data.databaseUrl !== undefined) {
          const _errs1 = errors;
          if (typeof data.databaseUrl !== "string") {
            validate62.errors = [
              {
                instancePath: instancePath + "/databaseUrl",
                schemaPath: "#/properties/databaseUrl/type",
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
          if (data.maxConnections !== undefined) {
            let data1 = data.maxConnections;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
              validate62.errors = [
                {
                  instancePath: instancePath + "/maxConnections",
                  schemaPath: "#/properties/maxConnections/type",
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
                  validate62.errors = [
                    {
                      instancePath: instancePath + "/maxConnections",
                      schemaPath: "#/properties/maxConnections/maximum",
                      keyword: "maximum",
                      params: { comparison: "<=", limit: 4294967295 },
                      message: "must be <= 4294967295",
                    },
                  ];
                  return false;
                } else {
                  if (data1 < 0 || isNaN(data1)) {
                    validate62.errors = [
                      {
                        instancePath: instancePath + "/maxConnections",
                        schemaPath: "#/properties/maxConnections/minimum",
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
            if (data.autoMigrate !== undefined) {
              const _errs5 = errors;
              if (typeof data.autoMigrate !== "boolean") {
                validate62.errors = [
                  {
                    instancePath: instancePath + "/autoMigrate",
                    schemaPath: "#/properties/autoMigrate/type",
                    keyword: "type",
                    params: { type: "boolean" },
                    message: "must be boolean",
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
      validate62.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate62.errors = vErrors;
  return errors === 0;
}
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate62(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === undefined && (missing0 = "type")) {
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
        if (data.type !== undefined) {
          let data0 = data.type;
          if (typeof data0 !== "string") {
            validate61.errors = [
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
          if ("sqlite" !== data0) {
            validate61.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/const",
                keyword: "const",
                params: { allowedValue: "sqlite" },
                message: "must be equal to constant",
              },
            ];
            return false;
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
const schema28 = {
  type: "object",
  properties: { type: { type: "string", const: "filesystem" } },
  $ref: "#/$defs/FilesystemBlobStoreConfig",
  required: ["type"],
};
const schema29 = { type: "object", properties: { directory: { type: ["string", "null"] } } };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.directory !== undefined) {
        let data0 = data.directory;
        if (typeof data0 !== "string" && data0 !== null) {
          validate66.errors = [
            {
              instancePath: instancePath + "/directory",
              schemaPath: "#/properties/directory/type",
              keyword: "type",
              params: { type: schema29.properties.directory.type },
              message: "must be string,null",
            },
          ];
          return false;
        }
      }
    } else {
      validate66.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate66.errors = vErrors;
  return errors === 0;
}
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate66(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === undefined && (missing0 = "type")) {
        validate65.errors = [
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
          if (typeof data0 !== "string") {
            validate65.errors = [
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
          if ("filesystem" !== data0) {
            validate65.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/const",
                keyword: "const",
                params: { allowedValue: "filesystem" },
                message: "must be equal to constant",
              },
            ];
            return false;
          }
        }
      }
    } else {
      validate65.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate65.errors = vErrors;
  return errors === 0;
}
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if ("inMemory" !== data.type) {
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
    if (!validate59(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
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
    validate58.errors = vErrors;
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
          if ("sqlite" !== data.type) {
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
      if (!validate61(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
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
      validate58.errors = vErrors;
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
            if ("filesystem" !== data.type) {
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
        if (!validate65(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
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
        validate58.errors = vErrors;
        return false;
      }
      var valid0 = _errs11 === errors;
    }
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing3;
      if (data.type === undefined && (missing3 = "type")) {
        validate58.errors = [
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
        if (data.type !== undefined) {
          let data3 = data.type;
          if (!(data3 === "inMemory" || data3 === "sqlite" || data3 === "filesystem")) {
            validate58.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/enum",
                keyword: "enum",
                params: { allowedValues: schema24.properties.type.enum },
                message: "must be equal to one of the allowed values",
              },
            ];
            return false;
          }
        }
      }
    } else {
      validate58.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate58.errors = vErrors;
  return errors === 0;
}
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.metadata === undefined && (missing0 = "metadata")) {
        const err0 = {
          instancePath,
          schemaPath: "#/anyOf/0/required",
          keyword: "required",
          params: { missingProperty: missing0 },
          message: "must have required property '" + missing0 + "'",
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      } else {
        if (data.metadata !== undefined) {
          const _errs3 = errors;
          if (
            !validate58(data.metadata, {
              instancePath: instancePath + "/metadata",
              parentData: data,
              parentDataProperty: "metadata",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs3 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.blobs !== undefined) {
            let data1 = data.blobs;
            const _errs4 = errors;
            const _errs5 = errors;
            let valid2 = true;
            const _errs6 = errors;
            const _errs7 = errors;
            const _errs8 = errors;
            if (data1 !== null) {
              const err1 = {};
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            var valid3 = _errs8 === errors;
            if (valid3) {
              const err2 = {};
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
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
            var _valid1 = _errs6 === errors;
            errors = _errs5;
            if (vErrors !== null) {
              if (_errs5) {
                vErrors.length = _errs5;
              } else {
                vErrors = null;
              }
            }
            if (_valid1) {
              const _errs10 = errors;
              if (
                !validate58(data1, {
                  instancePath: instancePath + "/blobs",
                  parentData: data,
                  parentDataProperty: "blobs",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                errors = vErrors.length;
              }
              var _valid1 = _errs10 === errors;
              valid2 = _valid1;
            }
            if (!valid2) {
              const err3 = {
                instancePath: instancePath + "/blobs",
                schemaPath: "#/anyOf/0/properties/blobs/if",
                keyword: "if",
                params: { failingKeyword: "then" },
                message: 'must match "then" schema',
              };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            var valid1 = _errs4 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.journal !== undefined) {
              let data2 = data.journal;
              const _errs11 = errors;
              const _errs12 = errors;
              let valid4 = true;
              const _errs13 = errors;
              const _errs14 = errors;
              const _errs15 = errors;
              if (data2 !== null) {
                const err4 = {};
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
              var valid5 = _errs15 === errors;
              if (valid5) {
                const err5 = {};
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              } else {
                errors = _errs14;
                if (vErrors !== null) {
                  if (_errs14) {
                    vErrors.length = _errs14;
                  } else {
                    vErrors = null;
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
                const _errs17 = errors;
                if (
                  !validate58(data2, {
                    instancePath: instancePath + "/journal",
                    parentData: data,
                    parentDataProperty: "journal",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                  errors = vErrors.length;
                }
                var _valid2 = _errs17 === errors;
                valid4 = _valid2;
              }
              if (!valid4) {
                const err6 = {
                  instancePath: instancePath + "/journal",
                  schemaPath: "#/anyOf/0/properties/journal/if",
                  keyword: "if",
                  params: { failingKeyword: "then" },
                  message: 'must match "then" schema',
                };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
              var valid1 = _errs11 === errors;
            } else {
              var valid1 = true;
            }
          }
        }
      }
    } else {
      const err7 = {
        instancePath,
        schemaPath: "#/anyOf/0/type",
        keyword: "type",
        params: { type: "object" },
        message: "must be object",
      };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs18 = errors;
    if (!validate58(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs18 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err8 = {
      instancePath,
      schemaPath: "#/anyOf",
      keyword: "anyOf",
      params: {},
      message: "must match a schema in anyOf",
    };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
    validate57.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate57.errors = vErrors;
  return errors === 0;
}
const schema30 = {
  type: "object",
  required: ["type"],
  properties: { type: { enum: ["noOp", "etcd"] } },
  allOf: [
    { if: { required: ["type"], properties: { type: { const: "noOp" } } }, then: { $ref: "#/$defs/NoOpLeaseManager" } },
    { if: { required: ["type"], properties: { type: { const: "etcd" } } }, then: { $ref: "#/$defs/EtcdLeaseManager" } },
  ],
};
const schema31 = { type: "object", properties: { type: { type: "string", const: "noOp" } }, required: ["type"] };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === undefined && (missing0 = "type")) {
        validate75.errors = [
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
          if (typeof data0 !== "string") {
            validate75.errors = [
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
          if ("noOp" !== data0) {
            validate75.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/const",
                keyword: "const",
                params: { allowedValue: "noOp" },
                message: "must be equal to constant",
              },
            ];
            return false;
          }
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
const schema32 = {
  type: "object",
  properties: { type: { type: "string", const: "etcd" } },
  $ref: "#/$defs/EtcdLeaseManagerConfig",
  required: ["type"],
};
const schema33 = {
  type: "object",
  properties: { endpoints: { type: "array", items: { type: "string" } }, key_prefix: { type: "string" } },
  required: ["endpoints"],
};
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.endpoints === undefined && (missing0 = "endpoints")) {
        validate78.errors = [
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
        if (data.endpoints !== undefined) {
          let data0 = data.endpoints;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (typeof data0[i0] !== "string") {
                  validate78.errors = [
                    {
                      instancePath: instancePath + "/endpoints/" + i0,
                      schemaPath: "#/properties/endpoints/items/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate78.errors = [
                {
                  instancePath: instancePath + "/endpoints",
                  schemaPath: "#/properties/endpoints/type",
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
          if (data.key_prefix !== undefined) {
            const _errs5 = errors;
            if (typeof data.key_prefix !== "string") {
              validate78.errors = [
                {
                  instancePath: instancePath + "/key_prefix",
                  schemaPath: "#/properties/key_prefix/type",
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
        }
      }
    } else {
      validate78.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate78.errors = vErrors;
  return errors === 0;
}
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate78(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
    errors = vErrors.length;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === undefined && (missing0 = "type")) {
        validate77.errors = [
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
          if (typeof data0 !== "string") {
            validate77.errors = [
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
          if ("etcd" !== data0) {
            validate77.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/const",
                keyword: "const",
                params: { allowedValue: "etcd" },
                message: "must be equal to constant",
              },
            ];
            return false;
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
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if ("noOp" !== data.type) {
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
    if (!validate75(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
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
    validate74.errors = vErrors;
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
          if ("etcd" !== data.type) {
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
      if (!validate77(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
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
      validate74.errors = vErrors;
      return false;
    }
    var valid0 = _errs6 === errors;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.type === undefined && (missing2 = "type")) {
        validate74.errors = [
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
        if (data.type !== undefined) {
          let data2 = data.type;
          if (!(data2 === "noOp" || data2 === "etcd")) {
            validate74.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/enum",
                keyword: "enum",
                params: { allowedValues: schema30.properties.type.enum },
                message: "must be equal to one of the allowed values",
              },
            ];
            return false;
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
const schema34 = {
  type: "object",
  properties: {
    enabled: { type: "boolean" },
    checkIntervalSecs: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
    maxStartupRecovery: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
    maxClaimsPerCheck: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
    leaseTtlSecs: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
    checkpointInterval: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
  },
};
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.enabled !== undefined) {
        const _errs1 = errors;
        if (typeof data.enabled !== "boolean") {
          validate82.errors = [
            {
              instancePath: instancePath + "/enabled",
              schemaPath: "#/properties/enabled/type",
              keyword: "type",
              params: { type: "boolean" },
              message: "must be boolean",
            },
          ];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.checkIntervalSecs !== undefined) {
          let data1 = data.checkIntervalSecs;
          const _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
            validate82.errors = [
              {
                instancePath: instancePath + "/checkIntervalSecs",
                schemaPath: "#/properties/checkIntervalSecs/type",
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
                validate82.errors = [
                  {
                    instancePath: instancePath + "/checkIntervalSecs",
                    schemaPath: "#/properties/checkIntervalSecs/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 18446744073709552000 },
                    message: "must be <= 18446744073709552000",
                  },
                ];
                return false;
              } else {
                if (data1 < 0 || isNaN(data1)) {
                  validate82.errors = [
                    {
                      instancePath: instancePath + "/checkIntervalSecs",
                      schemaPath: "#/properties/checkIntervalSecs/minimum",
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
          if (data.maxStartupRecovery !== undefined) {
            let data2 = data.maxStartupRecovery;
            const _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
              validate82.errors = [
                {
                  instancePath: instancePath + "/maxStartupRecovery",
                  schemaPath: "#/properties/maxStartupRecovery/type",
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
                  validate82.errors = [
                    {
                      instancePath: instancePath + "/maxStartupRecovery",
                      schemaPath: "#/properties/maxStartupRecovery/maximum",
                      keyword: "maximum",
                      params: { comparison: "<=", limit: 18446744073709552000 },
                      message: "must be <= 18446744073709552000",
                    },
                  ];
                  return false;
                } else {
                  if (data2 < 0 || isNaN(data2)) {
                    validate82.errors = [
                      {
                        instancePath: instancePath + "/maxStartupRecovery",
                        schemaPath: "#/properties/maxStartupRecovery/minimum",
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
            if (data.maxClaimsPerCheck !== undefined) {
              let data3 = data.maxClaimsPerCheck;
              const _errs7 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
                validate82.errors = [
                  {
                    instancePath: instancePath + "/maxClaimsPerCheck",
                    schemaPath: "#/properties/maxClaimsPerCheck/type",
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
                    validate82.errors = [
                      {
                        instancePath: instancePath + "/maxClaimsPerCheck",
                        schemaPath: "#/properties/maxClaimsPerCheck/maximum",
                        keyword: "maximum",
                        params: { comparison: "<=", limit: 18446744073709552000 },
                        message: "must be <= 18446744073709552000",
                      },
                    ];
                    return false;
                  } else {
                    if (data3 < 0 || isNaN(data3)) {
                      validate82.errors = [
                        {
                          instancePath: instancePath + "/maxClaimsPerCheck",
                          schemaPath: "#/properties/maxClaimsPerCheck/minimum",
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
              if (data.leaseTtlSecs !== undefined) {
                let data4 = data.leaseTtlSecs;
                const _errs9 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
                  validate82.errors = [
                    {
                      instancePath: instancePath + "/leaseTtlSecs",
                      schemaPath: "#/properties/leaseTtlSecs/type",
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
                      validate82.errors = [
                        {
                          instancePath: instancePath + "/leaseTtlSecs",
                          schemaPath: "#/properties/leaseTtlSecs/maximum",
                          keyword: "maximum",
                          params: { comparison: "<=", limit: 18446744073709552000 },
                          message: "must be <= 18446744073709552000",
                        },
                      ];
                      return false;
                    } else {
                      if (data4 < 0 || isNaN(data4)) {
                        validate82.errors = [
                          {
                            instancePath: instancePath + "/leaseTtlSecs",
                            schemaPath: "#/properties/leaseTtlSecs/minimum",
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
                if (data.checkpointInterval !== undefined) {
                  let data5 = data.checkpointInterval;
                  const _errs11 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
                    validate82.errors = [
                      {
                        instancePath: instancePath + "/checkpointInterval",
                        schemaPath: "#/properties/checkpointInterval/type",
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
                        validate82.errors = [
                          {
                            instancePath: instancePath + "/checkpointInterval",
                            schemaPath: "#/properties/checkpointInterval/maximum",
                            keyword: "maximum",
                            params: { comparison: "<=", limit: 18446744073709552000 },
                            message: "must be <= 18446744073709552000",
                          },
                        ];
                        return false;
                      } else {
                        if (data5 < 0 || isNaN(data5)) {
                          validate82.errors = [
                            {
                              instancePath: instancePath + "/checkpointInterval",
                              schemaPath: "#/properties/checkpointInterval/minimum",
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
              }
            }
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
const schema35 = {
  type: "object",
  properties: {
    enabled: { type: "boolean" },
    url: { type: ["string", "null"] },
    blobThreshold: { minimum: 0, maximum: 18446744073709552000, type: ["integer", "null"] },
  },
};
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.enabled !== undefined) {
        const _errs1 = errors;
        if (typeof data.enabled !== "boolean") {
          validate84.errors = [
            {
              instancePath: instancePath + "/enabled",
              schemaPath: "#/properties/enabled/type",
              keyword: "type",
              params: { type: "boolean" },
              message: "must be boolean",
            },
          ];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.url !== undefined) {
          let data1 = data.url;
          const _errs3 = errors;
          if (typeof data1 !== "string" && data1 !== null) {
            validate84.errors = [
              {
                instancePath: instancePath + "/url",
                schemaPath: "#/properties/url/type",
                keyword: "type",
                params: { type: schema35.properties.url.type },
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
          if (data.blobThreshold !== undefined) {
            let data2 = data.blobThreshold;
            const _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && data2 !== null) {
              validate84.errors = [
                {
                  instancePath: instancePath + "/blobThreshold",
                  schemaPath: "#/properties/blobThreshold/type",
                  keyword: "type",
                  params: { type: schema35.properties.blobThreshold.type },
                  message: "must be integer,null",
                },
              ];
              return false;
            }
            if (errors === _errs5) {
              if (typeof data2 == "number" && isFinite(data2)) {
                if (data2 > 18446744073709552000 || isNaN(data2)) {
                  validate84.errors = [
                    {
                      instancePath: instancePath + "/blobThreshold",
                      schemaPath: "#/properties/blobThreshold/maximum",
                      keyword: "maximum",
                      params: { comparison: "<=", limit: 18446744073709552000 },
                      message: "must be <= 18446744073709552000",
                    },
                  ];
                  return false;
                } else {
                  if (data2 < 0 || isNaN(data2)) {
                    validate84.errors = [
                      {
                        instancePath: instancePath + "/blobThreshold",
                        schemaPath: "#/properties/blobThreshold/minimum",
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
        }
      }
    } else {
      validate84.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate84.errors = vErrors;
  return errors === 0;
}
const schema36 = {
  type: "object",
  properties: {
    transportMaxRetries: { minimum: 0, maximum: 4294967295, type: "integer" },
    backoff: { $ref: "#/$defs/BackoffConfig" },
  },
};
const schema37 = {
  type: "object",
  required: ["type"],
  properties: { type: { enum: ["constant", "exponential", "fibonacci"] } },
  allOf: [
    {
      if: { required: ["type"], properties: { type: { const: "constant" } } },
      then: { $ref: "#/$defs/BackoffConfigConstant" },
    },
    {
      if: { required: ["type"], properties: { type: { const: "exponential" } } },
      then: { $ref: "#/$defs/BackoffConfigExponential" },
    },
    {
      if: { required: ["type"], properties: { type: { const: "fibonacci" } } },
      then: { $ref: "#/$defs/BackoffConfigFibonacci" },
    },
  ],
};
const schema38 = {
  type: "object",
  properties: {
    delayMs: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
    type: { type: "string", const: "constant" },
  },
  required: ["type"],
};
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === undefined && (missing0 = "type")) {
        validate88.errors = [
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
        if (data.delayMs !== undefined) {
          let data0 = data.delayMs;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
            validate88.errors = [
              {
                instancePath: instancePath + "/delayMs",
                schemaPath: "#/properties/delayMs/type",
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
                validate88.errors = [
                  {
                    instancePath: instancePath + "/delayMs",
                    schemaPath: "#/properties/delayMs/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 18446744073709552000 },
                    message: "must be <= 18446744073709552000",
                  },
                ];
                return false;
              } else {
                if (data0 < 0 || isNaN(data0)) {
                  validate88.errors = [
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
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.type !== undefined) {
            let data1 = data.type;
            const _errs3 = errors;
            if (typeof data1 !== "string") {
              validate88.errors = [
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
            if ("constant" !== data1) {
              validate88.errors = [
                {
                  instancePath: instancePath + "/type",
                  schemaPath: "#/properties/type/const",
                  keyword: "const",
                  params: { allowedValue: "constant" },
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
      validate88.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate88.errors = vErrors;
  return errors === 0;
}
const schema39 = {
  type: "object",
  properties: {
    minDelayMs: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
    maxDelayMs: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
    factor: { type: "number" },
    type: { type: "string", const: "exponential" },
  },
  required: ["type"],
};
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === undefined && (missing0 = "type")) {
        validate90.errors = [
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
        if (data.minDelayMs !== undefined) {
          let data0 = data.minDelayMs;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
            validate90.errors = [
              {
                instancePath: instancePath + "/minDelayMs",
                schemaPath: "#/properties/minDelayMs/type",
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
                validate90.errors = [
                  {
                    instancePath: instancePath + "/minDelayMs",
                    schemaPath: "#/properties/minDelayMs/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 18446744073709552000 },
                    message: "must be <= 18446744073709552000",
                  },
                ];
                return false;
              } else {
                if (data0 < 0 || isNaN(data0)) {
                  validate90.errors = [
                    {
                      instancePath: instancePath + "/minDelayMs",
                      schemaPath: "#/properties/minDelayMs/minimum",
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
          if (data.maxDelayMs !== undefined) {
            let data1 = data.maxDelayMs;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
              validate90.errors = [
                {
                  instancePath: instancePath + "/maxDelayMs",
                  schemaPath: "#/properties/maxDelayMs/type",
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
                  validate90.errors = [
                    {
                      instancePath: instancePath + "/maxDelayMs",
                      schemaPath: "#/properties/maxDelayMs/maximum",
                      keyword: "maximum",
                      params: { comparison: "<=", limit: 18446744073709552000 },
                      message: "must be <= 18446744073709552000",
                    },
                  ];
                  return false;
                } else {
                  if (data1 < 0 || isNaN(data1)) {
                    validate90.errors = [
                      {
                        instancePath: instancePath + "/maxDelayMs",
                        schemaPath: "#/properties/maxDelayMs/minimum",
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
            if (data.factor !== undefined) {
              let data2 = data.factor;
              const _errs5 = errors;
              if (!(typeof data2 == "number" && isFinite(data2))) {
                validate90.errors = [
                  {
                    instancePath: instancePath + "/factor",
                    schemaPath: "#/properties/factor/type",
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
              if (data.type !== undefined) {
                let data3 = data.type;
                const _errs7 = errors;
                if (typeof data3 !== "string") {
                  validate90.errors = [
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
                if ("exponential" !== data3) {
                  validate90.errors = [
                    {
                      instancePath: instancePath + "/type",
                      schemaPath: "#/properties/type/const",
                      keyword: "const",
                      params: { allowedValue: "exponential" },
                      message: "must be equal to constant",
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
      validate90.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate90.errors = vErrors;
  return errors === 0;
}
const schema40 = {
  type: "object",
  properties: {
    minDelayMs: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
    maxDelayMs: { minimum: 0, maximum: 18446744073709552000, type: "integer" },
    type: { type: "string", const: "fibonacci" },
  },
  required: ["type"],
};
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === undefined && (missing0 = "type")) {
        validate92.errors = [
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
        if (data.minDelayMs !== undefined) {
          let data0 = data.minDelayMs;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
            validate92.errors = [
              {
                instancePath: instancePath + "/minDelayMs",
                schemaPath: "#/properties/minDelayMs/type",
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
                validate92.errors = [
                  {
                    instancePath: instancePath + "/minDelayMs",
                    schemaPath: "#/properties/minDelayMs/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 18446744073709552000 },
                    message: "must be <= 18446744073709552000",
                  },
                ];
                return false;
              } else {
                if (data0 < 0 || isNaN(data0)) {
                  validate92.errors = [
                    {
                      instancePath: instancePath + "/minDelayMs",
                      schemaPath: "#/properties/minDelayMs/minimum",
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
          if (data.maxDelayMs !== undefined) {
            let data1 = data.maxDelayMs;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
              validate92.errors = [
                {
                  instancePath: instancePath + "/maxDelayMs",
                  schemaPath: "#/properties/maxDelayMs/type",
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
                  validate92.errors = [
                    {
                      instancePath: instancePath + "/maxDelayMs",
                      schemaPath: "#/properties/maxDelayMs/maximum",
                      keyword: "maximum",
                      params: { comparison: "<=", limit: 18446744073709552000 },
                      message: "must be <= 18446744073709552000",
                    },
                  ];
                  return false;
                } else {
                  if (data1 < 0 || isNaN(data1)) {
                    validate92.errors = [
                      {
                        instancePath: instancePath + "/maxDelayMs",
                        schemaPath: "#/properties/maxDelayMs/minimum",
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
            if (data.type !== undefined) {
              let data2 = data.type;
              const _errs5 = errors;
              if (typeof data2 !== "string") {
                validate92.errors = [
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
              if ("fibonacci" !== data2) {
                validate92.errors = [
                  {
                    instancePath: instancePath + "/type",
                    schemaPath: "#/properties/type/const",
                    keyword: "const",
                    params: { allowedValue: "fibonacci" },
                    message: "must be equal to constant",
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
      validate92.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate92.errors = vErrors;
  return errors === 0;
}
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if ("constant" !== data.type) {
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
    if (!validate88(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
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
    validate87.errors = vErrors;
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
          if ("exponential" !== data.type) {
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
      if (!validate90(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
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
      validate87.errors = vErrors;
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
            if ("fibonacci" !== data.type) {
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
        if (!validate92(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
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
        validate87.errors = vErrors;
        return false;
      }
      var valid0 = _errs11 === errors;
    }
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing3;
      if (data.type === undefined && (missing3 = "type")) {
        validate87.errors = [
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
        if (data.type !== undefined) {
          let data3 = data.type;
          if (!(data3 === "constant" || data3 === "exponential" || data3 === "fibonacci")) {
            validate87.errors = [
              {
                instancePath: instancePath + "/type",
                schemaPath: "#/properties/type/enum",
                keyword: "enum",
                params: { allowedValues: schema37.properties.type.enum },
                message: "must be equal to one of the allowed values",
              },
            ];
            return false;
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
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.transportMaxRetries !== undefined) {
        let data0 = data.transportMaxRetries;
        const _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
          validate86.errors = [
            {
              instancePath: instancePath + "/transportMaxRetries",
              schemaPath: "#/properties/transportMaxRetries/type",
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
              validate86.errors = [
                {
                  instancePath: instancePath + "/transportMaxRetries",
                  schemaPath: "#/properties/transportMaxRetries/maximum",
                  keyword: "maximum",
                  params: { comparison: "<=", limit: 4294967295 },
                  message: "must be <= 4294967295",
                },
              ];
              return false;
            } else {
              if (data0 < 0 || isNaN(data0)) {
                validate86.errors = [
                  {
                    instancePath: instancePath + "/transportMaxRetries",
                    schemaPath: "#/properties/transportMaxRetries/minimum",
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
        if (data.backoff !== undefined) {
          const _errs3 = errors;
          if (
            !validate87(data.backoff, {
              instancePath: instancePath + "/backoff",
              parentData: data,
              parentDataProperty: "backoff",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate86.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate86.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.plugins === undefined && (missing0 = "plugins")) ||
        (data.routes === undefined && (missing0 = "routes"))
      ) {
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
        if (data.workingDirectory !== undefined) {
          let data0 = data.workingDirectory;
          const _errs1 = errors;
          if (typeof data0 !== "string" && data0 !== null) {
            validate21.errors = [
              {
                instancePath: instancePath + "/workingDirectory",
                schemaPath: "#/properties/workingDirectory/type",
                keyword: "type",
                params: { type: schema6.properties.workingDirectory.type },
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
          if (data.plugins !== undefined) {
            let data1 = data.plugins;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                for (const key0 in data1) {
                  const _errs6 = errors;
                  if (
                    !validate22(data1[key0], {
                      instancePath: instancePath + "/plugins/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
                      parentData: data1,
                      parentDataProperty: key0,
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs6 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate21.errors = [
                  {
                    instancePath: instancePath + "/plugins",
                    schemaPath: "#/properties/plugins/type",
                    keyword: "type",
                    params: { type: "object" },
                    message: "must be object",
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
            if (data.routes !== undefined) {
              let data3 = data.routes;
              const _errs7 = errors;
              if (errors === _errs7) {
                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                  for (const key1 in data3) {
                    let data4 = data3[key1];
                    const _errs10 = errors;
                    if (errors === _errs10) {
                      if (Array.isArray(data4)) {
                        var valid3 = true;
                        const len0 = data4.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs12 = errors;
                          if (
                            !validate50(data4[i0], {
                              instancePath:
                                instancePath + "/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0,
                              parentData: data4,
                              parentDataProperty: i0,
                              rootData,
                            })
                          ) {
                            vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
                            errors = vErrors.length;
                          }
                          var valid3 = _errs12 === errors;
                          if (!valid3) {
                            break;
                          }
                        }
                      } else {
                        validate21.errors = [
                          {
                            instancePath: instancePath + "/routes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
                            schemaPath: "#/properties/routes/additionalProperties/type",
                            keyword: "type",
                            params: { type: "array" },
                            message: "must be array",
                          },
                        ];
                        return false;
                      }
                    }
                    var valid2 = _errs10 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate21.errors = [
                    {
                      instancePath: instancePath + "/routes",
                      schemaPath: "#/properties/routes/type",
                      keyword: "type",
                      params: { type: "object" },
                      message: "must be object",
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
              if (data.storageConfig !== undefined) {
                const _errs13 = errors;
                if (
                  !validate57(data.storageConfig, {
                    instancePath: instancePath + "/storageConfig",
                    parentData: data,
                    parentDataProperty: "storageConfig",
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
              if (valid0) {
                if (data.leaseManager !== undefined) {
                  const _errs14 = errors;
                  if (
                    !validate74(data.leaseManager, {
                      instancePath: instancePath + "/leaseManager",
                      parentData: data,
                      parentDataProperty: "leaseManager",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs14 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.recovery !== undefined) {
                    const _errs15 = errors;
                    if (
                      !validate82(data.recovery, {
                        instancePath: instancePath + "/recovery",
                        parentData: data,
                        parentDataProperty: "recovery",
                        rootData,
                      })
                    ) {
                      vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs15 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.blobApi !== undefined) {
                      const _errs16 = errors;
                      if (
                        !validate84(data.blobApi, {
                          instancePath: instancePath + "/blobApi",
                          parentData: data,
                          parentDataProperty: "blobApi",
                          rootData,
                        })
                      ) {
                        vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs16 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.retry !== undefined) {
                        const _errs17 = errors;
                        if (
                          !validate86(data.retry, {
                            instancePath: instancePath + "/retry",
                            parentData: data,
                            parentDataProperty: "retry",
                            rootData,
                          })
                        ) {
                          vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
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
export const validators: { readonly config: Validator } = { config: validator(compiled0) };
