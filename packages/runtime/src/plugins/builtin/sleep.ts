import type { BuiltinComponent } from "./builtin-plugin.ts";
import { InputFields } from "./input.ts";
import { pause } from "./pause.ts";

/** What timers of the platform can wait for: about 24.8 days. Longer ones would end at once. */
const maxDurationMs = 2 ** 31 - 1;

/** Waits, then answers how long that was and what it was given to pass through, as servers of 0.13 do. */
export const sleepComponent: BuiltinComponent = {
  name: "sleep",
  description: "Waits for some time.",
  inputSchema: {
    type: "object",
    properties: { duration_ms: { type: "integer", minimum: 0, maximum: maxDurationMs }, passthrough: {} },
    required: ["duration_ms"],
  },
  outputSchema: {
    type: "object",
    properties: { duration_ms: { type: "integer" }, passthrough: {} },
    required: ["duration_ms"],
  },
  async execute(value, context, { clock }) {
    const fields = new InputFields("sleep", value);
    fields.required("duration_ms");
    const durationMs = fields.wholeNumber("duration_ms", { minimum: 0, maximum: maxDurationMs }) ?? 0;
    await pause(clock, durationMs, context.signal);
    const passthrough = fields.optional("passthrough");
    return { duration_ms: durationMs, ...(passthrough !== undefined && { passthrough }) };
  },
};
