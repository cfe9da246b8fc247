import type { JsonObject, JsonValue, StepflowContext } from "@stepflow/core";
import { StepflowServer } from "@stepflow/worker";

type Work = (input: JsonObject, context: StepflowContext) => JsonValue | Promise<JsonValue>;

const object: JsonObject = { type: "object" };

function serve(works: Readonly<Record<string, Work>>): StepflowServer {
  const server = new StepflowServer();
  for (const [name, work] of Object.entries(works)) {
    server.component(name, {
      inputSchema: object,
      outputSchema: object,
      execute: (input: JsonObject, context: StepflowContext) => work(input, context),
    });
  }
  return server;
}

/** What the seed documents' components do, without a network: for texts and caches the same, for the rest a word. */
export const seedComponents: readonly { readonly route: string; readonly server: StepflowServer }[] = [
  {
    route: "/my_components",
    server: serve({
      http_request: ({ url = null, method = null }) => ({ success: true, status_code: 200, data: { url, method } }),
      process_data: ({ data, processing_rules }) => ({
        processed_data: processTexts(asObject(data), asObject(processing_rules)),
        metadata: { component_version: "1.0.0" },
      }),
      cache_data: async ({ key = null, data = null }, context) => ({
        blob_id: await context.putBlob({ key, data }),
        cache_key: key,
      }),
      retrieve_cache: async ({ blob_id }, context) => {
        const entry = asObject(await context.getBlob(String(blob_id)));
        return { found: true, is_expired: false, data: entry.data ?? null };
      },
    }),
  },
  {
    route: "/processing",
    server: serve({
      health_check: () => ({ status: "healthy" }),
      distributed_processing: ({ task_id = null, data = null }) => ({ task_id, result: data, status: "completed" }),
    }),
  },
  { route: "/monitoring", server: serve({ health_check: () => ({ status: "healthy" }) }) },
  { route: "/python", server: serve({ greet: ({ name = null }) => ({ text: `Hello, ${name}!` }) }) },
];

function processTexts(data: JsonObject, rules: JsonObject): JsonObject {
  const process = (text: string): string => {
    if (rules.uppercase === true) return text.toUpperCase();
    return rules.title_case === true ? text.replace(/\b\w/g, (letter) => letter.toUpperCase()) : text;
  };
  const fields = Object.entries(data).map(([key, field]) => [key, typeof field === "string" ? process(field) : field]);
  return Object.fromEntries(fields);
}

function asObject(value: JsonValue | undefined): JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}
