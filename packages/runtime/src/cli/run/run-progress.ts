import type { FlowError, RunEvent } from "@stepflow/core";

/** A step that executes. */
export interface RunningStep {
  readonly itemIndex: number;
  readonly stepId: string;
  readonly attempt: number;
  readonly startedMs: number;
  /** What the component last said of its progress. */
  readonly note?: string;
}

/** How an item failed; secrets are hidden. */
export interface ItemFailure {
  readonly itemIndex: number;
  /** The step that it began with; absent when it was the flow's output. */
  readonly stepId?: string;
  readonly error: FlowError;
}

/** How far a run is, as its events tell. What it keeps grows with what executes and what failed, not with the run. */
export class RunProgress {
  readonly itemCount: number;
  readonly failures: ItemFailure[] = [];
  itemsEnded = 0;
  stepsEnded = 0;
  readonly #running = new Map<string, RunningStep>();
  readonly #failedSteps = new Map<number, { readonly stepId: string; readonly error: FlowError }[]>();

  constructor(itemCount: number) {
    this.itemCount = itemCount;
  }

  /** The steps that execute, the longest first. */
  get running(): Iterable<RunningStep> {
    return this.#running.values();
  }

  get runningCount(): number {
    return this.#running.size;
  }

  /** Answers the step that the event is about, as it was before, when it was executing. */
  apply(event: RunEvent): RunningStep | undefined {
    const step = "stepId" in event ? this.#running.get(keyOf(event.itemIndex, event.stepId)) : undefined;
    this.#apply(event, step);
    return step;
  }

  #apply(event: RunEvent, step: RunningStep | undefined): void {
    switch (event.type) {
      case "step_started": {
        const { itemIndex, stepId, attempt, timestamp } = event;
        this.#running.set(keyOf(itemIndex, stepId), { itemIndex, stepId, attempt, startedMs: Date.parse(timestamp) });
        break;
      }
      case "step_retrying":
        this.#note(step, "waits to try again");
        break;
      case "progress": {
        const { fraction, message } = event;
        const percent = `${Math.round(fraction * 100)} %`;
        this.#note(step, message === undefined ? percent : `${percent}, ${message}`);
        break;
      }
      case "step_failed":
        if (event.error !== undefined) this.#addFailedStep(event.itemIndex, event.stepId, event.error);
        this.#end(event.itemIndex, event.stepId);
        break;
      case "step_completed":
      case "step_cancelled":
        this.#end(event.itemIndex, event.stepId);
        break;
      case "item_completed":
        this.itemsEnded += 1;
        if (event.result?.outcome === "failed") this.#addFailure(event.itemIndex, event.result.error);
        this.#failedSteps.delete(event.itemIndex);
        break;
    }
  }

  #note(step: RunningStep | undefined, note: string): void {
    if (step !== undefined) this.#running.set(keyOf(step.itemIndex, step.stepId), { ...step, note });
  }

  #end(itemIndex: number, stepId: string): void {
    this.stepsEnded += 1;
    this.#running.delete(keyOf(itemIndex, stepId));
  }

  #addFailedStep(itemIndex: number, stepId: string, error: FlowError): void {
    const failed = this.#failedSteps.get(itemIndex) ?? [];
    failed.push({ stepId, error });
    this.#failedSteps.set(itemIndex, failed);
  }

  /** Who depends on a step that failed fails with the same error: the first of them is where it came from. */
  #addFailure(itemIndex: number, error: FlowError): void {
    const origin = this.#failedSteps
      .get(itemIndex)
      ?.find((failed) => failed.error.code === error.code && failed.error.message === error.message);
    this.failures.push({ itemIndex, error, ...(origin !== undefined && { stepId: origin.stepId }) });
  }
}

function keyOf(itemIndex: number, stepId: string): string {
  return `${itemIndex}/${stepId}`;
}
