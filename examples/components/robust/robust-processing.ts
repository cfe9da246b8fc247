import { setTimeout as sleep } from "node:timers/promises";
import { type Component, ComponentError, defineComponent, FlowErrorCode } from "@stepflow/core";
import { z } from "zod";
import { titleCase } from "../basics/process-data.ts";

/** A failure that may be gone at the next attempt, such as a service that is busy. */
export class TransientError extends Error {
  override readonly name = "TransientError";
}

export interface RobustOptions {
  /** Makes of a text what it should be; may throw a {@link TransientError}. */
  readonly normalize?: (text: string) => string | Promise<string>;
  /** Passes the time before the n-th retry, from 1. */
  readonly wait?: (retry: number, signal: AbortSignal) => Promise<unknown>;
}

const Rejected = z.object({ field: z.string(), code: z.enum(["INVALID_TYPE", "UNAVAILABLE"]), message: z.string() });
type Rejected = z.infer<typeof Rejected>;

/**
 * Three ways to fail, each told apart:
 *
 * - part of the data: the answer names the fields under `rejected`, and has the others (`strict_mode: false`);
 * - data that no retry can mend: the step fails with -32004, which nobody tries again;
 * - a service that stays unavailable after retries here: the step fails with -32102, which `onError: retry` tries again.
 */
export function robustProcessing(options: RobustOptions = {}): Component {
  const { normalize = (text) => titleCase(text.trim()), wait = backOff } = options;
  return defineComponent({
    name: "robust_processing",
    description: "Cleans the fields of an object, and says which it could not.",
    input: z.object({
      data: z.record(z.string(), z.json()),
      strict_mode: z.boolean().default(false),
      max_retries: z.number().int().min(0).max(10).default(3),
    }),
    output: z.object({
      success: z.boolean(),
      processed_data: z.record(z.string(), z.union([z.string(), z.number()])),
      rejected: z.array(Rejected),
      retries_attempted: z.number(),
    }),
    execute: async ({ data, strict_mode, max_retries }, { signal, logger }) => {
      if (Object.keys(data).length === 0) throw permanent("data: is empty, expected at least one field", []);
      const processed_data: Record<string, string | number> = {};
      const rejected: Rejected[] = [];
      let retries_attempted = 0;
      for (const [field, value] of Object.entries(data)) {
        if (typeof value === "number") processed_data[field] = value;
        else if (typeof value !== "string") {
          rejected.push({ field, code: "INVALID_TYPE", message: `data.${field}: expected a text or a number` });
        } else {
          try {
            processed_data[field] = await normalizeWithRetries(field, value);
          } catch (error) {
            if (!(error instanceof TransientError)) throw error;
            rejected.push({ field, code: "UNAVAILABLE", message: `data.${field}: ${error.message}` });
          }
        }
      }
      if (rejected.length > 0) logger.warn("some fields were rejected", { fields: rejected.map(({ field }) => field) });
      if (strict_mode) refuseAny(rejected);
      return { success: rejected.length === 0, processed_data, rejected, retries_attempted };

      async function normalizeWithRetries(field: string, text: string): Promise<string> {
        for (let retry = 1; ; retry += 1) {
          try {
            return await normalize(text);
          } catch (error) {
            if (!(error instanceof TransientError) || retry > max_retries) throw error;
            logger.info("a field is tried again", { field, retry });
            retries_attempted += 1;
            await wait(retry, signal);
          }
        }
      }
    },
  });
}

/** What cannot be mended decides: to try the rest again would be in vain. */
function refuseAny(rejected: readonly Rejected[]): void {
  const [first] = rejected.filter(({ code }) => code === "INVALID_TYPE").concat(rejected);
  if (first === undefined) return;
  if (first.code === "INVALID_TYPE") throw permanent(first.message, rejected);
  throw new ComponentError(first.message, {
    code: FlowErrorCode.ComponentResourceUnavailable,
    data: { rejected: [...rejected] },
  });
}

function permanent(message: string, rejected: readonly Rejected[]): ComponentError {
  return new ComponentError(message, { code: FlowErrorCode.InvalidValue, data: { rejected: [...rejected] } });
}

function backOff(retry: number, signal: AbortSignal): Promise<unknown> {
  return sleep(Math.min(100 * 2 ** (retry - 1), 5_000), undefined, { signal });
}
