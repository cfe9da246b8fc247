import type { Logger } from "@stepflow/core";
import type { Middleware } from "../../middleware/middleware.ts";

/** How often the loop is looked at, and how late a look must come to be reported, in ms. */
const lookEveryMs = 250;
const tooLateMs = 1_000;

/** Watches the event loop while components run. */
export interface BlockingReporter {
  readonly middleware: Middleware;
  stop(): void;
}

/**
 * Reports components that keep everybody else waiting: a timer looks at the clock, and when it comes more than a second
 * late, the components that ran since its last look are named. Each is reported once; the rest is silence, since a
 * handler that blocks once blocks often.
 */
export function reportBlocking(logger: Logger, now: () => number = () => performance.now()): BlockingReporter {
  const running = new Map<string, number>();
  const ended = new Set<string>();
  const reported = new Set<string>();
  let lookedAt = now();

  const look = (): void => {
    const lateMs = now() - lookedAt - lookEveryMs;
    lookedAt = now();
    const suspects = [...running.keys(), ...ended].filter((name) => !reported.has(name));
    ended.clear();
    if (lateMs < tooLateMs || suspects.length === 0) return;
    for (const name of suspects) reported.add(name);
    const names = suspects.join(", ");
    logger.warn(
      `the event loop stood still for ${Math.round(lateMs)} ms while ${names} ran, and no other call went on; ` +
        "await between parts of long work, or do it in a worker thread",
      { components: suspects, blockedMs: Math.round(lateMs) },
    );
  };
  const timer = setInterval(look, lookEveryMs);
  timer.unref();

  return {
    stop: () => clearInterval(timer),
    middleware: async (call, next) => {
      running.set(call.name, (running.get(call.name) ?? 0) + 1);
      try {
        return await next(call);
      } finally {
        const left = (running.get(call.name) ?? 1) - 1;
        if (left > 0) running.set(call.name, left);
        else running.delete(call.name);
        ended.add(call.name);
      }
    },
  };
}
