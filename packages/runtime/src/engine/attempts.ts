import type { FlowError, JsonValue } from "@stepflow/core";
import { Failure } from "@stepflow/core/expressions";
import { callThrough } from "../observe/instrument.ts";
import { type RoutedComponent, RoutingError } from "./component.ts";
import { nextRetryDelayMs } from "./retry.ts";
import type { RunExecution } from "./run-execution.ts";
import { StepContext } from "./step-context.ts";
import { PermanentFailure, routingFailure, sizeFailure, thrownFailure, timeoutFailure } from "./step-errors.ts";
import type { Task } from "./task.ts";
import type { TreeSettings } from "./tree-settings.ts";
import { isLargerThan } from "./value-size.ts";

/** That a task is tried again. */
export interface Retry {
  readonly error: FlowError;
  readonly delayMs: number;
  /** What its plugin does before that. */
  readonly recover: (() => Promise<void>) | undefined;
}

/** What is told of how attempts end. */
export interface AttemptHost {
  settle(run: RunExecution, task: Task, result: JsonValue | Failure): void;
  tryAgain(run: RunExecution, task: Task, retry: Retry): void;
}

/**
 * Calls the component of a task, and tells the host what became of it.
 *
 * Hot: once for every step. No closure is made that the happy path does not need.
 */
export function executeTask(host: AttemptHost, settings: TreeSettings, run: RunExecution, task: Task): void {
  let component: RoutedComponent;
  try {
    component = task.step.route(task.input);
  } catch (error) {
    const reason = error instanceof RoutingError ? error.message : String(error);
    const failure = new Failure(routingFailure(task.step.id, reason));
    // In a later turn, so that a failure before the call is no different from one after it.
    queueMicrotask(() => host.settle(run, task, failure));
    return;
  }
  const context = new StepContext(run, task, component);
  task.context = context;
  if (settings.stepTimeoutMs !== undefined) startDeadline(host, settings, context, settings.stepTimeoutMs);
  let answer: Promise<JsonValue | Failure>;
  try {
    const { instruments } = settings;
    answer =
      instruments.length === 0
        ? component.execute(task.input, context)
        : callThrough(instruments, context, () => component.execute(task.input, context));
  } catch (error) {
    answer = Promise.reject(error);
  }
  answer.then(
    (value) => attemptEnded(host, settings, context, value),
    (error: unknown) => attemptEnded(host, settings, context, thrownFailure(task.step.id, component.component, error)),
  );
}

function startDeadline(host: AttemptHost, settings: TreeSettings, context: StepContext, stepTimeoutMs: number): void {
  context.task.cancelTimer = settings.clock.after(stepTimeoutMs, () => {
    const failure = new Failure(timeoutFailure(context.stepId, stepTimeoutMs));
    attemptEnded(host, settings, context, failure);
    context.abort(failure.error.message);
  });
}

function attemptEnded(
  host: AttemptHost,
  settings: TreeSettings,
  context: StepContext,
  value: JsonValue | Failure,
): void {
  // Late: the attempt timed out, or the run was stopped while its component was still busy.
  if (!context.isCurrent) return;
  const { run, task, component } = context;
  task.context = undefined;
  task.cancelTimer?.();
  task.cancelTimer = undefined;
  if (!(value instanceof Failure)) {
    const { valueSize } = settings.limits;
    const fits = !isLargerThan(value, valueSize);
    host.settle(run, task, fits ? value : new Failure(sizeFailure(task.step.id, valueSize)));
    return;
  }
  const { onError } = task.step;
  if (onError.action === "useDefault") {
    host.settle(run, task, onError.defaultValue ?? null);
    return;
  }
  task.retries ??= { transport: 0, component: 0 };
  const transportRetries = task.retries.transport;
  const delayMs =
    value instanceof PermanentFailure
      ? undefined
      : nextRetryDelayMs(value.error, onError, settings.retry, task.retries);
  if (delayMs === undefined) {
    host.settle(run, task, value);
    return;
  }
  const recover = task.retries.transport > transportRetries ? component.recover : undefined;
  host.tryAgain(run, task, { error: value.error, delayMs, recover });
}
