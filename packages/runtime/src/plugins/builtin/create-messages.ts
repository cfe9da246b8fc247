import type { BuiltinComponent } from "./builtin-plugin.ts";
import { InputFields } from "./input.ts";

/** Makes the messages of a chat: the system's, if given, even empty, and the user's. */
export const createMessagesComponent: BuiltinComponent = {
  name: "create_messages",
  description: "Makes chat messages of a system instruction and a prompt.",
  inputSchema: {
    type: "object",
    properties: { system_instructions: { type: ["string", "null"] }, user_prompt: { type: "string" } },
    required: ["user_prompt"],
  },
  outputSchema: {
    type: "object",
    properties: {
      messages: {
        type: "array",
        items: {
          type: "object",
          properties: { role: { enum: ["system", "user"] }, content: { type: "string" } },
          required: ["role", "content"],
        },
      },
    },
    required: ["messages"],
  },
  async execute(value) {
    const fields = new InputFields("create_messages", value);
    const system = fields.optionalString("system_instructions");
    const user = { role: "user", content: fields.string("user_prompt") };
    return { messages: system === undefined ? [user] : [{ role: "system", content: system }, user] };
  },
};
