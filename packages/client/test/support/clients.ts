import { onTestFinished } from "vitest";
import { StepflowClient, type StepflowClientOptions } from "../../src/index.ts";

/** Quick retries, so that tests of them take no time. */
export const quickRetry = { minDelayMs: 1, maxDelayMs: 4 };

/** A client that is closed when the test ends. */
export function openClient(url: string, options: StepflowClientOptions = {}): StepflowClient {
  const client = new StepflowClient(url, { retry: quickRetry, ...options });
  onTestFinished(() => client.close());
  return client;
}

/** Node's own transport, and the one of every other platform. */
export const transports: readonly (readonly [name: string, options: StepflowClientOptions])[] = [
  ["undici", {}],
  ["fetch", { fetch: (url, init) => fetch(url, init) }],
];
