import type { JsonObject } from "@stepflow/core";
import type { InventoryEntry } from "../../plugins/router.ts";

/** The list for programs, with the keys of the official command line. */
export function toComponentList(inventory: readonly InventoryEntry[], schemas: "shown" | "hidden"): JsonObject {
  return {
    components: inventory.map(({ component, description, inputSchema, outputSchema, plugin, routes }) => ({
      component,
      ...(description !== undefined && { description }),
      ...(schemas === "shown" && inputSchema !== undefined && { input_schema: inputSchema }),
      ...(schemas === "shown" && outputSchema !== undefined && { output_schema: outputSchema }),
      plugin,
      routes: routes.map(({ pathPattern, path, conditions }) => ({
        pathPattern,
        resolvedPath: path,
        conditions: conditions.map((condition) => ({ ...condition })),
        isConditional: conditions.length > 0,
      })),
    })),
  };
}
