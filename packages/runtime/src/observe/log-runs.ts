import type { JsonObject, Logger } from "@stepflow/core";
import type { RunExecution } from "../engine/run-execution.ts";
import type { TreeEvent } from "../engine/tree-events.ts";
import type { Instrument } from "./instrument.ts";
import { redactText } from "./redact.ts";

/** Logs what happens to runs: failures and retries as warnings, ends as info, the rest for debugging. No values. */
export function logRuns(logger: Logger): Instrument {
  return {
    observe(event) {
      try {
        logEvent(logger, event);
      } catch {
        // A logger that throws has no say in what becomes of a run, and nobody else to tell.
      }
    },
    recovered(run) {
      try {
        logger.info("run goes on that another process began", fieldsOf(run));
      } catch {
        // As above.
      }
    },
  };
}

function fieldsOf(run: RunExecution): JsonObject {
  const { name } = run.plan.definition.flow;
  return { runId: run.id, ...(name !== undefined && { flowName: name }) };
}

function logEvent(logger: Logger, { run, event, timeMs }: TreeEvent): void {
  const fields = fieldsOf(run);
  const step = "stepIndex" in event ? run.plan.steps[event.stepIndex] : undefined;
  const place: JsonObject =
    "itemIndex" in event ? { itemIndex: event.itemIndex, ...(step && { stepId: step.id }) } : {};
  switch (event.type) {
    case "run_created":
      logger.debug("run created", { ...fields, items: run.inputs.length });
      break;
    case "step_started":
      logger.debug("step started", { ...fields, ...place, attempt: event.attempt });
      break;
    case "step_retrying": {
      const error = redactText(event.error.message, run.secrets);
      logger.warn("step failed and is tried again", { ...fields, ...place, delayMs: event.delayMs, error });
      break;
    }
    case "step_settled":
      if (event.result.outcome === "failed") {
        const { code, message } = event.result.error;
        logger.warn("step failed", { ...fields, ...place, code, error: redactText(message, run.secrets) });
      } else logger.debug("step completed", { ...fields, ...place });
      break;
    case "run_completed":
      logger.info("run ended", { ...fields, status: event.status, durationMs: timeMs - run.createdMs });
      break;
    default:
      logger.debug(event.type.replaceAll("_", " "), { ...fields, ...place });
  }
}
