import type { Context, Span, Tracer } from "@opentelemetry/api";
import { StepflowError } from "@stepflow/core";
import type { RunExecution } from "../engine/run-execution.ts";
import type { TreeEvent } from "../engine/tree-events.ts";
import type { Instrument } from "./instrument.ts";
import { redactText } from "./redact.ts";

type OpenTelemetry = typeof import("@opentelemetry/api");

/**
 * Makes a span of every run and of every step, a step's below its run's and a sub-run's below its step's. While a
 * component works its step's span is the active one.
 *
 * @throws StepflowError when `@opentelemetry/api` is not installed
 */
export async function traceRuns(): Promise<Instrument> {
  try {
    return new RunTraces(await import("@opentelemetry/api"));
  } catch (cause) {
    const hint = "Install @opentelemetry/api, and set up an OpenTelemetry SDK in the application.";
    throw new StepflowError("MISSING_PACKAGE", "tracing needs the package @opentelemetry/api", { hint, cause });
  }
}

class RunTraces implements Instrument {
  readonly #api: OpenTelemetry;
  readonly #tracer: Tracer;
  readonly #runSpans = new WeakMap<RunExecution, Span>();
  /** By run, item and step: spans that have begun and not ended. */
  readonly #stepSpans = new WeakMap<RunExecution, Map<string, Span>>();

  constructor(api: OpenTelemetry) {
    this.#api = api;
    this.#tracer = api.trace.getTracer("@stepflow/runtime");
  }

  observe({ run, event, timeMs }: TreeEvent): void {
    switch (event.type) {
      case "run_created":
        this.#runSpans.set(run, this.#startRun(run, timeMs));
        break;
      case "step_started":
        if (this.#stepSpan(run, event.itemIndex, event.stepIndex) === undefined)
          this.#startStep(run, event.itemIndex, event.stepIndex, timeMs);
        break;
      case "step_retrying":
        this.#stepSpan(run, event.itemIndex, event.stepIndex)?.addEvent("retry", { attempt: event.attempt }, timeMs);
        break;
      case "step_settled": {
        const failure = event.result.outcome === "failed" ? event.result.error.message : undefined;
        this.#endStep(run, event.itemIndex, event.stepIndex, timeMs, failure);
        break;
      }
      case "step_cancelled":
        this.#endStep(run, event.itemIndex, event.stepIndex, timeMs, "cancelled");
        break;
      case "run_completed":
        this.#end(this.#runSpans.get(run), timeMs, event.status === "completed" ? undefined : event.status);
        break;
    }
  }

  /** Its span begins here: what came before belongs to a trace of the process that has ended. */
  readonly recovered: NonNullable<Instrument["recovered"]> = (run, timeMs) => {
    this.#runSpans.set(run, this.#startRun(run, timeMs));
  };

  readonly around: NonNullable<Instrument["around"]> = (context, call) => {
    const span = this.#stepSpan(context.run, context.itemIndex, context.stepIndex);
    return span === undefined ? call() : this.#api.context.with(this.#below(span), call);
  };

  readonly traceOf: NonNullable<Instrument["traceOf"]> = (context) =>
    this.#stepSpan(context.run, context.itemIndex, context.stepIndex)?.spanContext();

  #startRun(run: RunExecution, startTime: number): Span {
    const parentSpan = run.parent && this.#stepSpan(run.parent.run, run.parent.itemIndex, run.parent.stepIndex);
    const { name } = run.plan.definition.flow;
    return this.#tracer.startSpan(
      `run ${name ?? run.flowId.slice(0, 8)}`,
      { startTime, attributes: { "stepflow.run_id": run.id, "stepflow.flow_id": run.flowId } },
      parentSpan === undefined ? this.#api.context.active() : this.#below(parentSpan),
    );
  }

  #startStep(run: RunExecution, itemIndex: number, stepIndex: number, startTime: number): void {
    const step = run.plan.steps[stepIndex];
    const runSpan = this.#runSpans.get(run);
    if (step === undefined || runSpan === undefined) return;
    const attributes = {
      "stepflow.run_id": run.id,
      "stepflow.step_id": step.id,
      "stepflow.component": step.component,
      "stepflow.item_index": itemIndex,
    };
    const span = this.#tracer.startSpan(`step ${step.id}`, { startTime, attributes }, this.#below(runSpan));
    const spans = this.#stepSpans.get(run) ?? new Map<string, Span>();
    this.#stepSpans.set(run, spans.set(`${itemIndex}:${stepIndex}`, span));
  }

  #endStep(run: RunExecution, itemIndex: number, stepIndex: number, timeMs: number, failure: string | undefined): void {
    this.#end(this.#stepSpan(run, itemIndex, stepIndex), timeMs, failure && redactText(failure, run.secrets));
    this.#stepSpans.get(run)?.delete(`${itemIndex}:${stepIndex}`);
  }

  #end(span: Span | undefined, timeMs: number, failure: string | undefined): void {
    if (failure !== undefined) span?.setStatus({ code: this.#api.SpanStatusCode.ERROR, message: failure });
    span?.end(timeMs);
  }

  #stepSpan(run: RunExecution, itemIndex: number, stepIndex: number): Span | undefined {
    return this.#stepSpans.get(run)?.get(`${itemIndex}:${stepIndex}`);
  }

  #below(span: Span): Context {
    return this.#api.trace.setSpan(this.#api.context.active(), span);
  }
}
