import type { StepflowRuntime } from "../../stepflow-runtime.ts";
import type { Handlers } from "../http/operation.ts";

/** Lists what steps can call, by the paths that they use. */
export function componentRoutes(runtime: StepflowRuntime): Handlers<"listComponents"> {
  return {
    async listComponents({ query }) {
      const includesSchemas = query.includeSchemas !== false;
      const components = (await runtime.components.list()).map(
        ({ component, description, inputSchema, outputSchema }) => ({
          component,
          ...(description !== undefined && { description }),
          ...(includesSchemas && inputSchema !== undefined && { input_schema: inputSchema }),
          ...(includesSchemas && outputSchema !== undefined && { output_schema: outputSchema }),
        }),
      );
      components.sort((a, b) => (a.component < b.component ? -1 : 1));
      return { status: 200, body: { components } };
    },
  };
}
