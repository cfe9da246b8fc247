import { FlowErrorCode, isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "@stepflow/core";
import { Failure } from "@stepflow/core/expressions";
import { PermanentError } from "../../../engine/component.ts";
import type { BuiltinComponent } from "../builtin-plugin.ts";
import { HttpRefusedError } from "../http/errors.ts";
import { sendWithRetries } from "../http/send-with-retries.ts";
import { toFailure } from "../http/to-failure.ts";
import { InputFields } from "../input.ts";
import { ChatReply } from "./chat-reply.ts";

const defaultBaseUrl = "https://api.openai.com/v1";
const defaultModel = "gpt-3.5-turbo";
const maxReplyBytes = 10 * 1024 * 1024;

/** Asks a model behind an API like OpenAI's. Where that is belongs to the host: a flow could else send the key away. */
export const openaiComponent: BuiltinComponent = {
  name: "openai",
  description: "Asks a language model behind an OpenAI-compatible API.",
  inputSchema: {
    type: "object",
    properties: {
      messages: { type: "array", items: { type: "object" } },
      model: { type: "string" },
      max_tokens: { type: "integer", minimum: 1 },
      temperature: { type: "number", minimum: 0, maximum: 2 },
      tools: { type: "array", items: { type: "object" } },
      stream: { type: "boolean" },
      api_key: { type: "string" },
      timeout_ms: { type: "integer", minimum: 1 },
    },
    required: ["messages"],
  },
  outputSchema: {
    type: "object",
    properties: { response: { type: "string" }, tool_calls: { type: "array" } },
    required: ["response"],
  },
  async execute(value, context, host): Promise<JsonValue | Failure> {
    const fields = new InputFields("openai", value);
    const options = host.options.openai ?? {};
    const body = requestBody(fields, options.model ?? defaultModel);
    const timeoutMs = fields.wholeNumber("timeout_ms", { minimum: 1, maximum: 3_600_000 }) ?? 600_000;
    const apiKey = fields.optionalString("api_key") ?? options.apiKey ?? process.env.OPENAI_API_KEY;
    if (apiKey === undefined) {
      throw new PermanentError(
        "no API key: set the option builtins.openai.apiKey, OPENAI_API_KEY or the input's api_key",
      );
    }
    if (!/^[\x21-\x7e]+$/.test(apiKey)) throw fields.refuse("api_key", "a key of visible ASCII characters");
    const url = new URL(`${(options.baseUrl ?? defaultBaseUrl).replace(/\/+$/, "")}/chat/completions`);
    const headers = { authorization: `Bearer ${apiKey}`, "content-type": "application/json" };
    const request = { method: "POST", url, headers, body: JSON.stringify(body) };
    const { signal } = context;
    const client = await host.httpClient("all");
    const chat = new ChatReply((text) => context.emit(text));
    const onChunk = body.stream === true ? (chunk: Uint8Array) => chat.addEvents(chunk) : undefined;
    try {
      const reply = await sendWithRetries(() => client.send(request, { signal, timeoutMs, maxReplyBytes }, onChunk), {
        clock: host.clock,
        signal,
        maxRetries: 2,
        repeatable: false,
      });
      if (reply.status > 299) return refused(url, reply.status, reply.bytes, apiKey);
      if (onChunk === undefined) chat.addCompletion(reply.bytes);
      else chat.finish();
    } catch (thrown) {
      // What a stream says of its failure is the server's words, too.
      if (thrown instanceof HttpRefusedError)
        return toFailure(new HttpRefusedError(withoutKey(thrown.message, apiKey)));
      return toFailure(thrown);
    }
    context.reportUsage({ model: chat.model ?? String(body.model), ...chat.usage });
    return chat.output();
  },
};

function requestBody(fields: InputFields, defaultModelName: string): JsonObject {
  const messages = fields.list("messages");
  if (
    messages.length === 0 ||
    !messages.every((message) => isJsonObject(message) && typeof message.role === "string")
  ) {
    throw fields.refuse("messages", "a list of messages, each with a role");
  }
  const maxTokens = fields.wholeNumber("max_tokens", { minimum: 1 });
  const temperature = fields.optional("temperature");
  if (temperature !== undefined && (typeof temperature !== "number" || temperature < 0 || temperature > 2)) {
    throw fields.refuse("temperature", "a number, 0 to 2");
  }
  const tools = fields.optional("tools");
  if (tools !== undefined && !isJsonArray(tools)) throw fields.refuse("tools", "a list");
  const stream = fields.optional("stream") ?? false;
  if (typeof stream !== "boolean") throw fields.refuse("stream", "true or false");
  return {
    model: fields.optionalString("model") ?? defaultModelName,
    messages,
    ...(maxTokens !== undefined && { max_tokens: maxTokens }),
    ...(temperature !== undefined && { temperature }),
    ...(tools !== undefined && { tools }),
    ...(stream && { stream, stream_options: { include_usage: true } }),
  };
}

function refused(url: URL, status: number, bytes: Uint8Array, apiKey: string): Failure {
  const said = new TextDecoder().decode(bytes);
  const message = `${url.host} answered ${status}: ${withoutKey(said, apiKey).slice(0, 2_000)}`;
  return new Failure({ code: FlowErrorCode.ComponentExecutionFailed, message, data: { status } });
}

/** The server's own words help most; the key, which some repeat in them, is taken out. */
function withoutKey(text: string, apiKey: string): string {
  return text.replaceAll(apiKey, "[redacted]");
}
