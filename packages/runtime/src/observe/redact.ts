import { type FlowError, type FlowResult, isJsonArray, isJsonObject, type JsonValue } from "@stepflow/core";

/** What stands in the place of a secret. */
const redacted = "[redacted]";

/** Shorter texts are only hidden where they are the whole value: they occur in too much that is not secret. */
const shortestHiddenPart = 4;

/** A copy of `value` in which no secret can be read; `value` itself when there are none. */
export function redact<Value extends JsonValue | undefined>(value: Value, secrets: readonly JsonValue[]): Value;
export function redact(value: JsonValue | undefined, secrets: readonly JsonValue[]): JsonValue | undefined {
  if (secrets.length === 0 || value === undefined) return value;
  if (typeof value === "string") return redactText(value, secrets);
  if (secrets.includes(value)) return redacted;
  if (isJsonArray(value)) return value.map((item) => redact(item, secrets));
  if (isJsonObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, redact(field, secrets)]));
  }
  return value;
}

/** The same for text. */
export function redactText(text: string, secrets: readonly JsonValue[]): string {
  if (secrets.includes(text)) return redacted;
  let hidden = text;
  for (const secret of secrets) {
    if (typeof secret === "string" && secret.length >= shortestHiddenPart) hidden = hidden.replaceAll(secret, redacted);
  }
  return hidden;
}

export function redactResult(result: FlowResult, secrets: readonly JsonValue[]): FlowResult {
  if (secrets.length === 0) return result;
  return result.outcome === "success"
    ? { outcome: "success", result: redact(result.result, secrets) }
    : { outcome: "failed", error: redactError(result.error, secrets) };
}

export function redactError({ code, message, data }: FlowError, secrets: readonly JsonValue[]): FlowError {
  return { code, message: redactText(message, secrets), ...(data !== undefined && { data: redact(data, secrets) }) };
}
