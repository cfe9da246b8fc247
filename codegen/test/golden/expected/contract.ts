// Generated from greeter-api.json. Do not edit: change the contract and generate again.
// Contract SHA-256: 0ab814862b369ab12cfdd9f53ef7eaf335e0c8045e4f09e58eda4f561fbcca01

import type { JsonObject } from "@stepflow/core";

export const greeterApi: JsonObject = {
  openapi: "3.1.0",
  info: { title: "Greeter", version: "1.0.0" },
  paths: {
    "/greetings/{id}": {
      post: {
        operationId: "greet",
        summary: "Greet somebody",
        parameters: [
          { name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } },
          { name: "loud", in: "query", schema: { type: ["boolean", "null"] } },
          { name: "times", in: "query", schema: { type: "integer", format: "uint", minimum: 0 } },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/Greeting" } },
            "application/octet-stream": { schema: { type: "string", format: "binary" } },
          },
        },
        responses: {
          "200": {
            description: "Said.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Greeting" } } },
          },
          "204": { description: "Greeted." },
        },
      },
    },
  },
  components: {
    schemas: {
      Greeting: {
        description: "A greeting.",
        type: "object",
        properties: {
          text: { description: "What is said.", type: "string", default: "hello" },
          extra: { description: "Anything else." },
        },
      },
    },
  },
};
