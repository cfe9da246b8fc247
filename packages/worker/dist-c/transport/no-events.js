import { StepflowError } from "@stepflow/core";
/** A component calls back, and its caller takes plain JSON only. */
export const noEvents = new StepflowError("NO_EVENTS", "the component calls back, which needs an answer by events, and the caller does not take them", { hint: "Callers send Accept: application/json, text/event-stream." });
//# sourceMappingURL=no-events.js.map