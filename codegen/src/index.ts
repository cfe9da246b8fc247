export { compareContracts } from "./contracts/compare-contracts.ts";
export type { Change, Weight } from "./contracts/compare-schemas.ts";
export { type Contract, parseContract } from "./contracts/contract.ts";
export { ContractError } from "./contracts/contract-error.ts";
export { findStaleFiles, type StaleFile } from "./contracts/find-stale-files.ts";
export { generateFiles } from "./contracts/generate-files.ts";
export { type PullOptions, pullContract } from "./contracts/pull-contract.ts";
export type { Render, Target } from "./contracts/target.ts";
export { editorSchema } from "./contracts/targets/editor-schema.ts";
export { type ErrorCodesOptions, errorCodes } from "./contracts/targets/error-codes.ts";
export { type JsonSchemaTypesOptions, jsonSchemaTypes } from "./contracts/targets/json-schema-types.ts";
export {
  type MethodDescription,
  type MethodDescriptions,
  type MethodTableOptions,
  methodTable,
} from "./contracts/targets/method-table.ts";
export { contractModule, openapiOperations, openapiResponses } from "./contracts/targets/openapi-operations.ts";
export { type OpenapiTypesOptions, openapiTypes } from "./contracts/targets/openapi-types.ts";
export { schemaValidators, type ValidatorTables } from "./contracts/targets/schema-validators.ts";
export { writeFiles } from "./contracts/write-files.ts";
