import { expect } from "vitest";
import { type OperationId, operations } from "../../../src/generated/rest-operations.ts";
import { type RunningServer, type ServeOptions, serve } from "../../../src/server/index.ts";
import type { StepflowRuntime } from "../../../src/stepflow-runtime.ts";
import { responses, type Validator } from "../../generated/rest-responses.ts";

const validators: Readonly<Record<string, Validator>> = responses;

/** An answer that fits the contract. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into what the contract's validators have checked
  readonly body: any;
}

/** A server whose every answer is checked against the contract. */
export interface CheckedServer {
  readonly server: RunningServer;
  call(method: string, path: string, options?: CallOptions): Promise<Answer>;
  close(): Promise<void>;
}

export interface CallOptions {
  /** Sent as JSON. */
  readonly json?: unknown;
  readonly body?: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** Serves a runtime on a free port. */
export async function serveChecked(runtime: StepflowRuntime, options: ServeOptions = {}): Promise<CheckedServer> {
  const server = await serve(runtime, { port: 0, ...options });
  return {
    server,
    call: (method, path, callOptions) => callChecked(server.url, method, path, callOptions),
    close: () => server.close(),
  };
}

export async function callChecked(
  url: string,
  method: string,
  path: string,
  { json, body, headers = {}, signal }: CallOptions = {},
): Promise<Answer> {
  const sent = json === undefined ? body : JSON.stringify(json);
  const response = await fetch(`${url}/api/v1${path}`, {
    method,
    headers: { ...(json !== undefined && { "content-type": "application/json" }), ...headers },
    ...(sent !== undefined && { body: sent as string }),
    ...(signal !== undefined && { signal }),
  });
  const text = await response.text();
  return checkAnswer(method, path, response.status, response.headers, text);
}

/** Checks an answer against the contract; of an operation that it does not have, that it is an `ErrorResponse`. */
export function checkAnswer(method: string, path: string, status: number, headers: Headers, text: string): Answer {
  const isJson = headers.get("content-type")?.startsWith("application/json") === true;
  const body = isJson ? JSON.parse(text) : undefined;
  const id = operationAt(method, path);
  const name = id === undefined ? "getRun 404" : `${id} ${status}`;
  if (isJson) {
    const validate = validators[name];
    expect(validate, `the contract has no answer ${name}: ${text}`).toBeDefined();
    expect(validate?.(body), `${name}: ${text}`).toBeUndefined();
    if (status >= 400) expect(body.code).toBe(status);
  } else {
    expect(status, `${method} ${path} answers no JSON: ${text}`).toBeLessThan(400);
  }
  return { status, headers, text, body };
}

function operationAt(method: string, path: string): OperationId | undefined {
  const [pathname = ""] = path.split("?", 1);
  const found = Object.entries(operations).find(
    ([, operation]) =>
      operation.method === method &&
      new RegExp(`^${operation.path.replaceAll(".", "\\.").replaceAll(/\{\w+\}/g, "[^/]+")}$`).test(pathname),
  );
  return found?.[0] as OperationId | undefined;
}
