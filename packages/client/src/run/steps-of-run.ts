import { NotFoundError, type RunStep, type RunSummary } from "@stepflow/core/executor";
import { query } from "../http/query.ts";
import { runPath, type Server } from "../server.ts";
import { readNeededSteps, readStepAnswer, readSteps } from "../wire/read-steps.ts";

/** How many questions about steps are under way at once. */
const atOnce = 8;

/**
 * The steps of all items of a run as they stand, in the order of the items and of the flow.
 *
 * 0.13 tells them at once, 0.11 and this project's servers an item at a time.
 */
export async function stepsOf(server: Server, { runId, items }: RunSummary): Promise<RunStep[]> {
  if (items.total === 0) return [];
  const dialect = await server.dialect();
  if (dialect === "0.13") return getSteps(server, runId, undefined);
  const steps = askForEach(items.total, (index) => getSteps(server, runId, index));
  if (dialect === "stepflow") return (await steps).flat();
  return (await steps.catch(undefinedIfNotFound))?.flat() ?? getNeededSteps(server, runId);
}

/**
 * One step of one item.
 *
 * @throws TypeError when the run has several items and none is named
 * @throws NotFoundError when there is no such step, or item
 */
export async function stepOf(
  server: Server,
  runId: string,
  stepId: string,
  itemIndex: number | undefined,
): Promise<RunStep> {
  const { items } = (await server.getRun(runId)).body;
  if (itemIndex === undefined && items.total !== 1) {
    throw new TypeError(`run ${runId} has ${items.total} items; say which with itemIndex`);
  }
  if (itemIndex !== undefined && !(itemIndex >= 0 && itemIndex < items.total)) {
    throw new NotFoundError(`run ${runId} has no item ${itemIndex}; it has ${items.total}`, { runId });
  }
  const index = itemIndex ?? 0;
  if ((await server.dialect()) !== "0.11") return getStep(server, runId, stepId, index);
  const step = (await getSteps(server, runId, index)).find((candidate) => candidate.stepId === stepId);
  if (step === undefined) throw new NotFoundError(`the flow of run ${runId} has no step "${stepId}"`, { runId });
  return step;
}

/**
 * The steps that the items of a run needed, without their components. 0.11 lists the steps of a run by its flow, and keeps no
 * flow of runs that `map` and `iterate` started.
 */
async function getNeededSteps(server: Server, runId: string): Promise<RunStep[]> {
  return (await server.json(server.get("runs.get", runPath(runId), runId), readNeededSteps)).body;
}

function undefinedIfNotFound(error: unknown): undefined {
  if (!(error instanceof NotFoundError)) throw error;
}

/** The steps of one item, or of all where the server tells them apart. */
async function getSteps(server: Server, runId: string, itemIndex: number | undefined): Promise<RunStep[]> {
  const call = server.get("runs.steps", runPath(runId, "steps") + query({ itemIndex }), runId);
  return (await server.json(call, (body) => readSteps(body, itemIndex ?? 0))).body;
}

async function getStep(server: Server, runId: string, stepId: string, itemIndex: number): Promise<RunStep> {
  const call = server.get("runs.step", runPath(runId, "steps", stepId) + query({ itemIndex }), runId);
  return (await server.json(call, (body) => readStepAnswer(body, itemIndex))).body;
}

/** One answer for each number below `count`. The first failure ends the asking. */
async function askForEach<Result>(count: number, ask: (index: number) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < count) {
      const index = next;
      next += 1;
      results[index] = await ask(index);
    }
  };
  const stop = (error: unknown): never => {
    next = count;
    throw error;
  };
  await Promise.all(Array.from({ length: atOnce }, () => work().catch(stop)));
  return results;
}
