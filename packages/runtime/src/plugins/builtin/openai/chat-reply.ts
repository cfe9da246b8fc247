import { isJsonArray, isJsonObject, type JsonObject, type JsonValue, toJsonValue, type Usage } from "@stepflow/core";
import { HttpError, HttpRefusedError } from "../http/errors.ts";

/** What a model answers, put together from a whole completion or from the events of a stream. */
export class ChatReply {
  readonly #onText: (text: string) => void;
  readonly #decoder = new TextDecoder();
  readonly #toolCalls: { id: string; name: string; arguments: string }[] = [];
  #text = "";
  #rest = "";
  #ended = false;
  model: string | undefined;
  usage: Usage = {};

  /** @param onText is given the pieces of a streamed text as they come */
  constructor(onText: (text: string) => void) {
    this.#onText = onText;
  }

  addCompletion(bytes: Uint8Array): void {
    this.#add(parse(new TextDecoder().decode(bytes)), "message");
  }

  /** Takes a part of a stream of events, cut anywhere. */
  addEvents(chunk: Uint8Array): void {
    const lines = (this.#rest + this.#decoder.decode(chunk, { stream: true })).split("\n");
    this.#rest = lines.pop() ?? "";
    for (const line of lines) {
      if (!line.startsWith("data:")) continue;
      const data = line.slice("data:".length).trim();
      if (data === "[DONE]") this.#ended = true;
      else this.#add(parse(data), "delta");
    }
  }

  /** @throws HttpError when the stream broke off */
  finish(): void {
    if (!this.#ended) throw new HttpError("the model's stream ended before it was done");
  }

  output(): JsonObject {
    const toolCalls = this.#toolCalls.filter((call) => call !== undefined);
    return {
      response: this.#text,
      ...(toolCalls.length > 0 && {
        tool_calls: toolCalls.map(({ id, ...call }) => ({ id, type: "function", function: call })),
      }),
    };
  }

  #add(part: JsonObject, field: "message" | "delta"): void {
    if (typeof part.model === "string") this.model = part.model;
    if (isJsonObject(part.usage)) this.usage = readUsage(part.usage);
    if (isJsonObject(part.error)) throw new HttpRefusedError(`the model failed: ${String(part.error.message)}`);
    const [choice] = list(part.choices);
    const message = isJsonObject(choice) ? choice[field] : undefined;
    if (!isJsonObject(message)) return;
    if (typeof message.content === "string" && message.content !== "") {
      this.#text += message.content;
      if (field === "delta") this.#onText(message.content);
    }
    for (const [position, call] of list(message.tool_calls).entries()) this.#addToolCall(call, position);
  }

  /** A streamed call comes in pieces that name its index; a whole one stands at it. */
  #addToolCall(call: JsonValue, position: number): void {
    if (!isJsonObject(call)) return;
    const index = typeof call.index === "number" ? call.index : position;
    if (!Number.isInteger(index) || index < 0 || index > 1_000) throw new HttpRefusedError("a tool call has no index");
    this.#toolCalls[index] ??= { id: "", name: "", arguments: "" };
    const known = this.#toolCalls[index];
    const called = isJsonObject(call.function) ? call.function : {};
    if (typeof call.id === "string" && call.id !== "") known.id = call.id;
    if (typeof called.name === "string") known.name += called.name;
    if (typeof called.arguments === "string") known.arguments += called.arguments;
  }
}

function list(value: JsonValue | undefined): readonly JsonValue[] {
  return value !== undefined && isJsonArray(value) ? value : [];
}

function readUsage({ prompt_tokens: input, completion_tokens: output }: JsonObject): Usage {
  return {
    ...(typeof input === "number" && { inputTokens: input }),
    ...(typeof output === "number" && { outputTokens: output }),
  };
}

function parse(text: string): JsonObject {
  try {
    const value = toJsonValue(JSON.parse(text), "reply");
    if (isJsonObject(value)) return value;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
  }
  throw new HttpRefusedError("the model's reply is no JSON object");
}
