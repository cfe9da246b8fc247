export type Json = null | boolean | number | string | Json[] | JsonFields;
export type JsonFields = { [key: string]: Json };

/** An error that goes to the runtime as it is. */
export class WorkerError extends Error {
  readonly code: number;
  readonly data: Json | undefined;

  constructor(code: number, message: string, data?: Json) {
    super(message);
    this.code = code;
    this.data = data;
  }
}

export type Message =
  | { readonly kind: "request"; readonly id: Json; readonly method: string; readonly params: JsonFields }
  | { readonly kind: "notification" }
  | { readonly kind: "answer"; readonly id: string; readonly fields: JsonFields };

/** Marks integers that JavaScript would round, so that they are told apart from strings. */
const mark = "\uE001";

/** @param onId told the id as soon as it is known to be one, for errors about the rest */
export function readMessage(text: string, onId: (id: Json) => void): Message {
  const message = parse(text);
  if (!isFields(message) || message.jsonrpc !== "2.0") throw new WorkerError(-32600, "no message");
  const { id, method, params } = message;
  if (id !== undefined) {
    if (typeof id !== "string" && !Number.isSafeInteger(id)) throw new WorkerError(-32600, "no id");
    onId(id);
  }
  if (method === undefined) {
    if (id === undefined || (message.result === undefined && message.error === undefined)) {
      throw new WorkerError(-32600, "neither request nor answer");
    }
    return { kind: "answer", id: printExactly(id), fields: message };
  }
  if (typeof method !== "string") throw new WorkerError(-32600, "no method");
  if (id === undefined) return { kind: "notification" };
  const known = /^(?:initialize|components\/(?:list|info|execute|infer_schema))$/.test(method);
  if (known && !isFields(params)) throw new WorkerError(-32602, "no params");
  return { kind: "request", id, method, params: isFields(params) ? params : {} };
}

export function printExactly(id: Json): string {
  return typeof id === "string" && id.startsWith(mark) ? id.slice(mark.length) : JSON.stringify(id);
}

/** The id as JavaScript alone would echo it. */
export function printRounded(id: Json): string {
  return typeof id === "string" && id.startsWith(mark) ? String(Number(id.slice(mark.length))) : JSON.stringify(id);
}

function parse(text: string): Json | undefined {
  try {
    // Checked as it is first: what follows looks at its numbers alone.
    JSON.parse(text);
  } catch {
    throw new WorkerError(-32700, "no JSON");
  }
  const exact = text.replace(/("id"\s*:\s*)(-?\d{16,19})(?=\s*[,}])/, (whole, key: string, digits: string) =>
    Number.isSafeInteger(Number(digits)) || BigInt.asIntN(64, BigInt(digits)) !== BigInt(digits)
      ? whole
      : `${key}"${mark}${digits}"`,
  );
  return JSON.parse(exact);
}

export function isFields(value: Json | undefined): value is JsonFields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
