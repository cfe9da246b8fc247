import type { Target } from "../contracts/target.ts";
import { editorSchema } from "../contracts/targets/editor-schema.ts";
import { errorCodes } from "../contracts/targets/error-codes.ts";
import { jsonSchemaTypes } from "../contracts/targets/json-schema-types.ts";
import { methodTable } from "../contracts/targets/method-table.ts";
import { contractModule, openapiOperations, openapiResponses } from "../contracts/targets/openapi-operations.ts";
import { openapiTypes } from "../contracts/targets/openapi-types.ts";
import { schemaValidators } from "../contracts/targets/schema-validators.ts";
import { protocolMethods } from "./protocol-methods.ts";

const flow = "schemas/flow.json";
const protocol = "schemas/protocol.json";
export const openapi = "schemas/openapi.json";
const config = "schemas/stepflow-config.json";

const methods = Object.entries(protocolMethods);

/** Every generated file of this repository. */
export const targets: readonly Target[] = [
  {
    contract: flow,
    file: "packages/core/src/generated/flow.ts",
    render: jsonSchemaTypes({ jsonTypesFrom: "../json.ts" }),
  },
  { contract: flow, file: "packages/core/src/generated/flow.schema.json", render: editorSchema() },
  {
    // Only tests read this one: parseFlow is written by hand, for its messages, and must agree with the contract.
    contract: flow,
    file: "packages/core/test/generated/flow-validator.ts",
    render: schemaValidators({ validators: { flow: "#" } }),
  },
  {
    contract: protocol,
    file: "packages/core/src/generated/flow-error-codes.ts",
    render: errorCodes({
      schema: "#/$defs/ErrorCode",
      constant: "flowErrorCodes",
      // The prefix tells nothing here; JSON_RPC_INTERNAL_ERROR keeps it, because there are two internal errors.
      renamed: { JSON_RPC_INVALID_REQUEST: "InvalidRequest" },
    }),
  },
  {
    contract: protocol,
    file: "packages/worker/src/generated/protocol.ts",
    render: jsonSchemaTypes({ jsonTypesFrom: "@stepflow/core" }),
  },
  {
    contract: protocol,
    file: "packages/worker/src/generated/protocol-methods.ts",
    render: methodTable({ schema: "#/$defs/Method", methods: protocolMethods, typesFrom: "./protocol.ts" }),
  },
  {
    contract: protocol,
    file: "packages/worker/src/generated/protocol-validators.ts",
    render: schemaValidators({
      params: Object.fromEntries(methods.map(([name, { params }]) => [name, `#/$defs/${params}`])),
      results: Object.fromEntries(
        methods.flatMap(([name, { result }]) => (result === undefined ? [] : [[name, `#/$defs/${result}`]])),
      ),
    }),
  },
  {
    contract: openapi,
    file: "packages/api/src/generated/rest.ts",
    render: openapiTypes({ jsonTypesFrom: "@stepflow/core" }),
  },
  { contract: openapi, file: "packages/runtime/src/generated/rest-operations.ts", render: openapiOperations() },
  { contract: openapi, file: "packages/runtime/src/generated/openapi.ts", render: contractModule("openapi") },
  // Only tests read this one: what the server answers has the contract's types.
  {
    contract: openapi,
    file: "packages/runtime/test/generated/rest-responses.ts",
    render: openapiResponses(["RunEvent"]),
  },
  { contract: config, file: "packages/runtime/src/generated/config.schema.json", render: editorSchema() },
  {
    // Only tests read this one, as with flows.
    contract: config,
    file: "packages/runtime/test/generated/config-validator.ts",
    render: schemaValidators({ validators: { config: "#" } }),
  },
];
