import type { Contract } from "@stepflow/api";
import {
  ConflictError,
  isTerminal,
  type JsonValue,
  type Run,
  type RunSummary,
  StepflowTimeoutError,
  type SubmitOptions,
} from "@stepflow/core";
import type { EmbeddedRun } from "../../embedded-run.ts";
import { storedFlowId } from "../../flow-library.ts";
import type { StepflowRuntime } from "../../stepflow-runtime.ts";
import { HttpError } from "../http/http-error.ts";
import type { Handlers } from "../http/operation.ts";
import { toFlowDocument } from "./flow-routes.ts";
import { readRunId } from "./read-run-id.ts";
import { toContractItem, toContractSummary, toItemDetails, toStepRuns } from "./run-views.ts";

/** How long to wait for a run unless the request says, as upstream. */
const defaultWaitSecs = 300;
/** The longest that a timer counts. */
const maxWaitSecs = 2_147_483;

type RunOperation =
  | "createRun"
  | "getRun"
  | "deleteRun"
  | "getRunItems"
  | "getRunFlow"
  | "getRunSteps"
  | "getRunStep"
  | "cancelRun"
  | "pauseRun"
  | "resumeRun";

/** What is asked of one run. */
export function runRoutes(runtime: StepflowRuntime, maxItems: number): Handlers<RunOperation> {
  const runAt = (path: { readonly run_id: string }): EmbeddedRun<JsonValue> => runtime.getRun(readRunId(path.run_id));
  return {
    async createRun({ body, header, signal }) {
      if (body.input.length > maxItems) {
        throw new HttpError(413, `the run has ${body.input.length} inputs; the limit is ${maxItems}`);
      }
      const run = await runtime.submitMany({ flowId: body.flowId }, body.input, submitOptions(body, header));
      if (body.wait !== true) return { status: 202, body: toContractSummary(await run.status()) };
      const summary = await waitFor(run, body.timeoutSecs, signal());
      const results = (await run.items()).map(toContractItem);
      return { status: 200, body: { ...toContractSummary(summary), results } };
    },

    async getRun({ path, query, signal }) {
      const run = runAt(path);
      if (query.wait === true) await waitFor(run, query.timeoutSecs, signal());
      const itemDetails = toItemDetails(await run.items(), await run.steps());
      const { overrides } = await run.executed();
      const summary = toContractSummary(await run.status());
      return { status: 200, body: { ...summary, itemDetails, ...(overrides !== undefined && { overrides }) } };
    },

    async deleteRun({ path }) {
      await runAt(path).delete();
      return { status: 200 };
    },

    async getRunItems({ path }) {
      const items = (await runAt(path).items()).map(toContractItem);
      return { status: 200, body: { itemCount: items.length, items } };
    },

    async getRunFlow({ path }) {
      const run = runAt(path);
      const { flowId } = await run.status();
      const { definition } = await run.executed();
      // One that was changed for this run is told as it was stored; one given inline is nowhere else.
      const flow = storedFlowId(definition) === flowId ? definition.flow : await runtime.flows.get(flowId);
      return { status: 200, body: { flow: toFlowDocument(flow), flowId } };
    },

    async getRunSteps({ path, query: { itemIndex } }) {
      const run = runAt(path);
      const steps = await run.steps();
      if (typeof itemIndex !== "number") return { status: 200, body: { steps: toStepRuns(steps) } };
      const { items } = await run.status();
      if (itemIndex >= items.total) {
        throw new HttpError(400, `the run has no item ${itemIndex}; it has ${items.total}`);
      }
      return { status: 200, body: { steps: toStepRuns(steps.filter((step) => step.itemIndex === itemIndex)) } };
    },

    async getRunStep({ path, query: { itemIndex } }) {
      const run = runAt(path);
      const { items } = await run.status();
      if (typeof itemIndex !== "number" && items.total !== 1) {
        throw new HttpError(400, `the run has ${items.total} items; say which with itemIndex`);
      }
      const step = await run.step(path.step_id, typeof itemIndex === "number" ? { itemIndex } : {});
      return { status: 200, body: step };
    },

    async cancelRun({ path }) {
      const run = runAt(path);
      await run.cancel();
      return { status: 200, body: toContractSummary(await run.status()) };
    },

    async pauseRun({ path }) {
      const run = await goingOn(runAt(path));
      await run.pause();
      return { status: 200, body: toContractSummary(await run.status()) };
    },

    async resumeRun({ path }) {
      const run = await goingOn(runAt(path));
      await run.resume();
      return { status: 200, body: toContractSummary(await run.status()) };
    },
  };
}

function submitOptions(
  { overrides, variables, maxConcurrency }: Contract.CreateRunRequest,
  header: (name: string) => string | undefined,
): SubmitOptions {
  const idempotencyKey = header("idempotency-key");
  return {
    ...(overrides != null && { overrides }),
    ...(variables != null && { variables }),
    ...(maxConcurrency != null && { maxConcurrency }),
    ...(idempotencyKey !== undefined && { idempotencyKey }),
  };
}

/** That a run takes longer than it is waited for is no error: it is answered as it stands. */
async function waitFor(run: Run, timeoutSecs: number | null | undefined, signal: AbortSignal): Promise<RunSummary> {
  const timeoutMs = Math.min(timeoutSecs ?? defaultWaitSecs, maxWaitSecs) * 1_000;
  try {
    return await run.wait({ timeoutMs, signal });
  } catch (thrown) {
    if (!(thrown instanceof StepflowTimeoutError)) throw thrown;
    return run.status();
  }
}

async function goingOn(run: Run): Promise<Run> {
  const { status } = await run.status();
  if (isTerminal(status)) throw new ConflictError(`run ${run.id} has ended (${status})`);
  return run;
}
