import type { BuiltinComponent } from "./builtin-plugin.ts";
import { InputFields } from "./input.ts";
import { pause } from "./pause.ts";

/** What timers of the platform can wait for: about 24.8 days. Longer ones would end at once. */
const maxDurationMs = 2 ** 31 - 1;

/** Waits, then answers what it was given to pass through, or null. */
export const sleepComponent: BuiltinComponent = {
  name: "sleep",
  description: "Waits for some time.",
  inputSchema: {
    type: "object",
    properties: { duration_ms: { type: "integer", minimum: 0, maximum: maxDurationMs }, passthrough: {} },
    required: ["duration_ms"],
  },
  outputSchema: {},
  async execute(value, context, { clock }) {
    const fields = new InputFields("sleep", value);
    fields.required("duration_ms");
    await pause(clock, fields.wholeNumber("duration_ms", { minimum: 0, maximum: maxDurationMs }) ?? 0, context.signal);
    return fields.optional("passthrough") ?? null;
  },
};
