import { type ComponentInfo, isJsonObject, type JsonValue } from "@stepflow/core/executor";
import type { Answer } from "../http/call.ts";
import type { Server } from "../server.ts";
import { optionalText, readArray, readObject, readText } from "../wire/fields.ts";

export function listComponents(server: Server): Promise<Answer<readonly ComponentInfo[]>> {
  return server.json(server.get("components.list", "/components"), readComponents);
}

/** Official servers leave out the route; 0.13 names components otherwise, those of workers without a slash. */
function readComponents(body: JsonValue): readonly ComponentInfo[] {
  return readArray(readObject(body, "$").components, "$.components").map((entry, index) => {
    const where = `$.components[${index}]`;
    const fields = readObject(entry, where);
    const inputSchema = fields.input_schema ?? fields.inputSchema;
    const outputSchema = fields.output_schema ?? fields.outputSchema;
    return {
      component: withSlash(readText(fields, "path" in fields ? "path" : "component", where)),
      ...optionalText(fields, "description"),
      ...(isJsonObject(inputSchema) && { inputSchema }),
      ...(isJsonObject(outputSchema) && { outputSchema }),
    };
  });
}

function withSlash(name: string): string {
  return name.startsWith("/") ? name : `/${name}`;
}
