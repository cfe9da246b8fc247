import type { JsonValue } from "@stepflow/core";
import type { ItemExecution } from "./item-execution.ts";
import type { PlannedStep } from "./plan.ts";
import type { RetryCounts } from "./retry.ts";
import type { StepContext } from "./step-context.ts";

/** One step of one item on its way from ready to settled, over all its attempts. */
export class Task {
  readonly item: ItemExecution;
  readonly step: PlannedStep;
  readonly input: JsonValue;
  readonly itemIndex: number;
  readonly stepIndex: number;
  attempt = 0;
  /** From when its run takes it until it settles, over all attempts and the pauses between them. */
  isExecuting = false;
  /** Whether it counts among the steps that execute at once. */
  hasPlace = false;
  retries: RetryCounts | undefined;
  /** The attempt that goes on; `undefined` before the first, between two, and after the last. */
  context: StepContext | undefined;
  /** Takes back the pause before the next attempt, or the deadline of the one that goes on. */
  cancelTimer: (() => void) | undefined;

  constructor(item: ItemExecution, step: PlannedStep, input: JsonValue) {
    this.item = item;
    this.step = step;
    this.input = input;
    this.itemIndex = item.index;
    this.stepIndex = step.index;
  }
}
