import { setTimeout as sleep } from "node:timers/promises";
import { type Component, defineComponent } from "@stepflow/core";
import { z } from "zod";

const Answer = z.object({
  success: z.boolean(),
  status_code: z.number(),
  data: z.json(),
  error_message: z.string().nullable(),
  response_time_ms: z.number(),
  attempts_made: z.number(),
});

/** What a server says of its own state, not of the request. */
const transientStatuses = new Set([408, 429, 500, 502, 503, 504]);

/** Sent twice, these come to the same as sent once; a POST whose answer was lost may have done its work. */
const repeatableMethods = new Set(["GET", "HEAD", "OPTIONS", "PUT", "DELETE"]);

export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<unknown>;

const reallyWait: Wait = (milliseconds, signal) => sleep(milliseconds, undefined, { signal });

/**
 * Asks an HTTP server, and again while it cannot be reached or is busy: after 1, 2, 4, … seconds, or as its
 * `Retry-After` says, up to half a minute. A status of 400 and above is an answer, with `success: false`.
 *
 * @param wait how to pass the time between two attempts
 */
export function httpRequest(wait: Wait = reallyWait): Component {
  return defineComponent({
    name: "http_request",
    description: "Asks an HTTP server, with retries.",
    input: z.object({
      url: z.url({ protocol: /^https?$/ }),
      method: z.enum(["GET", "HEAD", "OPTIONS", "PUT", "DELETE", "POST", "PATCH"]).default("GET"),
      headers: z.record(z.string(), z.string()).default({}),
      json_data: z.json().optional(),
      timeout: z.number().positive().max(600).default(30).describe("Seconds that one attempt may take."),
      retries: z.number().int().min(0).max(10).default(3),
    }),
    output: Answer,
    execute: async ({ url, method, headers, json_data, timeout, retries }, { signal }) => {
      const startedMs = performance.now();
      const attempts = repeatableMethods.has(method) ? retries + 1 : 1;
      for (let attempt = 1; ; attempt += 1) {
        const { answer, retryAfterMs } = await ask(url, {
          method,
          headers: { "user-agent": "stepflow-example/1.0", ...headers, ...jsonType(json_data) },
          ...(json_data !== undefined && { body: JSON.stringify(json_data) }),
          signal: AbortSignal.any([signal, AbortSignal.timeout(timeout * 1_000)]),
        });
        signal.throwIfAborted();
        if (retryAfterMs === undefined || attempt === attempts) {
          return { ...answer, response_time_ms: Math.round(performance.now() - startedMs), attempts_made: attempt };
        }
        await wait(Math.min(Math.max(retryAfterMs, 1_000 * 2 ** (attempt - 1)), 30_000), signal);
      }
    },
  });
}

type AnswerOfOne = Omit<z.infer<typeof Answer>, "response_time_ms" | "attempts_made">;

/** One attempt. `retryAfterMs` stands where another one could help; 0 when the server does not say how long to wait. */
async function ask(url: string, request: RequestInit): Promise<{ answer: AnswerOfOne; retryAfterMs?: number }> {
  try {
    const response = await fetch(url, request);
    const { ok: success, status: status_code, headers } = response;
    const error_message = success ? null : `HTTP ${status_code}`;
    const answer = { success, status_code, data: readBody(await response.text()), error_message };
    return transientStatuses.has(status_code) ? { answer, retryAfterMs: readRetryAfter(headers) } : { answer };
  } catch (error) {
    return { answer: { success: false, status_code: 0, data: null, error_message: reasonOf(error) }, retryAfterMs: 0 };
  }
}

function jsonType(data: unknown): Record<string, string> {
  return data === undefined ? {} : { "content-type": "application/json" };
}

function readBody(text: string): z.infer<ReturnType<typeof z.json>> {
  if (text === "") return null;
  try {
    return JSON.parse(text);
  } catch {
    return { text };
  }
}

/** Seconds; the other form, a date, would need a clock that agrees with the server's. */
function readRetryAfter(headers: Headers): number {
  const seconds = Number(headers.get("retry-after") ?? 0);
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : 0;
}

/** `fetch` says only "fetch failed"; why, stands in its cause. */
function reasonOf(error: unknown): string {
  const { cause = error } = error instanceof Error ? error : {};
  return cause instanceof Error ? cause.message || String(Reflect.get(cause, "code")) : String(cause);
}
