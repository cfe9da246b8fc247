import { StepflowError } from "@stepflow/core/executor";
import { fetchTransport } from "../http/fetch-transport.ts";
import type { Platform } from "./platform.ts";

/** Browsers, edge functions, Deno and Bun. */
export const platform: Platform = {
  openTransport: () => ({
    // Looked up with every call: tests and instrumentation replace it.
    send: fetchTransport((url, init) => globalThis.fetch(url, init)),
    close: async () => {},
  }),
  readFlowFile: async (file) => {
    throw new StepflowError("UNSUPPORTED", `flows are read from files on Node only; found ${String(file)}`, {
      hint: "Import or fetch the flow, and pass the object.",
    });
  },
  environmentVariable: () => undefined,
  userAgent: () => undefined,
};
