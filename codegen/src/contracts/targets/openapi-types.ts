import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import { typescriptText } from "../generated-text.ts";
import type { Render } from "../target.ts";

/**
 * TypeScript types for an OpenAPI document: `paths`, `operations` and `components` as openapi-fetch reads them, and
 * each named schema under its own name.
 */
export function openapiTypes(): Render {
  return async (contract) => {
    const nodes = await openapiTS(contract.document as unknown as OpenAPI3, {
      // A request may leave out what has a default.
      defaultNonNullable: false,
      rootTypes: true,
      rootTypesNoSchemaPrefix: true,
      silent: true,
    });
    return typescriptText(contract, astToString(nodes));
  };
}
