import type { Fault } from "./bundle.ts";
import type { Measured } from "./measure.ts";

/** Faults of the kind that the gate is for, each with the figure that must tell of it. */
export const faults: readonly (Fault & { readonly figure: keyof Measured })[] = [
  {
    name: "every value is copied with care for its places",
    file: "core/src/to-json-value.ts",
    find: "return copyPlain(value, 0) ?? copyWithCare(value, subject);",
    replace: "return copyWithCare(value, subject);",
    figure: "bytesPerStep",
  },
  {
    name: "every run has settings of its own",
    file: "runtime/src/stepflow-runtime.ts",
    find: "return new RunTree(shared);",
    replace: "return new RunTree({ ...structuredClone({ ...shared.limits }), ...shared });",
    figure: "bytesPerRun",
  },
  {
    name: "the begin of every step is kept as an object",
    file: "runtime/src/engine/tree-log.ts",
    find: "this.#kept.addStarted(run, timeMs, itemIndex, stepIndex, attempt);",
    replace: 'this.#kept.add(run, timeMs, { type: "step_started", itemIndex, stepIndex, attempt });',
    figure: "keptBytesPerRun",
  },
  {
    name: "a step lists all steps that have settled",
    file: "runtime/src/engine/item-execution.ts",
    find: "    this.tasks[step.index] = undefined;\n",
    replace:
      "    this.tasks[step.index] = undefined;\n    if (this.record.stepResults.filter((value) => value !== undefined).length < 0) return;\n",
    figure: "allocationGrowth",
  },
  {
    name: "a step looks at all steps before it",
    file: "runtime/src/engine/item-execution.ts",
    find: "    this.tasks[step.index] = undefined;\n",
    replace:
      "    this.tasks[step.index] = undefined;\n    for (let at = 0; at < step.index; at += 1) if (this.record.attempt(at) < 0) return;\n",
    figure: "timeGrowth",
  },
];
