import { type FlowError, type FlowResult, isJsonArray, isJsonObject, type JsonValue } from "@stepflow/core";
import type { Secret } from "../engine/variables.ts";

/** What stands in the place of a secret. */
const redacted = "[redacted]";

/** Shorter texts are only hidden where they are the whole value: they occur in too much that is not secret. */
const shortestHiddenPart = 4;

/** A copy of `value` in which no secret can be read; `value` itself when there are none. */
export function redact<Value extends JsonValue | undefined>(value: Value, secrets: readonly Secret[]): Value;
export function redact(value: JsonValue | undefined, secrets: readonly Secret[]): JsonValue | undefined {
  if (secrets.length === 0 || value === undefined) return value;
  if (typeof value === "string") return redactText(value, secrets);
  if (typeof value === "number") return secrets.includes(value) ? redacted : value;
  if (isJsonArray(value)) return value.map((item) => redact(item, secrets));
  if (isJsonObject(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, field]) => [redactText(key, secrets), redact(field, secrets)]),
    );
  }
  return value;
}

/** The same for text. */
export function redactText(text: string, secrets: readonly Secret[]): string {
  if (secrets.includes(text)) return redacted;
  let hidden = text;
  // The longest first: what is part of another must not leave the rest of that.
  for (const part of secrets.flatMap(writtenForms).sort((a, b) => b.length - a.length)) {
    if (part.length >= shortestHiddenPart) hidden = hidden.replaceAll(part, redacted);
  }
  return hidden;
}

/** A secret as text, and as it stands inside of JSON text. */
function writtenForms(secret: Secret): string[] {
  return [String(secret), JSON.stringify(String(secret)).slice(1, -1)];
}

export function redactResult(result: FlowResult, secrets: readonly Secret[]): FlowResult {
  if (secrets.length === 0) return result;
  return result.outcome === "success"
    ? { outcome: "success", result: redact(result.result, secrets) }
    : { outcome: "failed", error: redactError(result.error, secrets) };
}

export function redactError({ code, message, data }: FlowError, secrets: readonly Secret[]): FlowError {
  return { code, message: redactText(message, secrets), ...(data !== undefined && { data: redact(data, secrets) }) };
}
