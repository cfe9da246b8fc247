import { Readable } from "node:stream";
import type { StepflowRuntime } from "../../stepflow-runtime.ts";
import { openEventStream } from "../events/event-stream.ts";
import type { Handlers } from "../http/operation.ts";
import { readRunId } from "./read-run-id.ts";

/** Well below the minute after which proxies close silent connections. */
const defaultHeartbeatMs = 15_000;

const headers = {
  "content-type": "text/event-stream; charset=utf-8",
  // No proxy may keep, gather or compress events.
  "cache-control": "no-cache, no-transform",
  "x-accel-buffering": "no",
};

/** Follows runs. */
export function eventRoutes(
  runtime: StepflowRuntime,
  heartbeatMs: number = defaultHeartbeatMs,
): Handlers<"getRunEvents"> {
  return {
    async getRunEvents({ path, query, header, signal }) {
      const since = query.since ?? header("last-event-id");
      const stream = await openEventStream(runtime.getRun(readRunId(path.run_id)), {
        ...(since !== undefined && since !== "" && { since }),
        ...(query.includeSubRuns === true && { subRuns: "include" as const }),
        ...(query.includeResults === true && { results: "include" as const }),
        signal: signal(),
        heartbeatMs,
      });
      return { status: 200, headers, raw: Readable.from(stream, { objectMode: false }) };
    },
  };
}
