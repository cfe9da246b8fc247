/**
 * The REST API exactly as the contract `schemas/openapi.json` has it: every schema by its name, and `paths`,
 * `operations` and `components` for those who build on openapi-fetch. Exported as the namespace `Contract`.
 */
export type * from "./generated/rest.ts";
