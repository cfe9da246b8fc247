import {
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type RunStep,
  type StepStatus,
} from "@stepflow/core/executor";
import { optionalText, readArray, readNumber, readObject, readText, refuse } from "./fields.ts";
import { readOutcome } from "./read-result.ts";

const states: readonly StepStatus[] = ["blocked", "runnable", "running", "completed", "skipped", "failed", "cancelled"];

/** What 0.13 calls 0 is a step that is blocked or could run; it does not tell which. */
const numberedStates: readonly StepStatus[] = ["blocked", "running", "completed", "failed", "cancelled"];

/**
 * Steps: by their ids from this project's and 0.11 servers, as a list over all items from 0.13.
 *
 * @param itemIndex the item that was asked for, where the answer does not say
 */
export function readSteps(body: JsonValue, itemIndex: number): RunStep[] {
  const { steps } = readObject(body, "$");
  if (isJsonArray(steps)) {
    return steps.toSorted(byPlace).map((step, index) => readStep(step, itemIndex, `$.steps[${index}]`));
  }
  const byId = readObject(steps, "$.steps");
  return Object.entries(byId).map(([id, step]) => readStep(step, itemIndex, `$.steps.${id}`));
}

/** The ids of a run's steps by their place in its flow, from 0.13. */
export function readStepNames(body: JsonValue): ReadonlyMap<number, string> {
  const steps = readArray(readObject(body, "$").steps, "$.steps");
  return new Map(
    steps.map((step, index) => {
      const where = `$.steps[${index}]`;
      const fields = readObject(step, where);
      return [readNumber(fields, "stepIndex", where), readText(fields, "stepId", where)];
    }),
  );
}

/** The steps that a run of 0.11 tells with its items, by id and state alone. */
export function readNeededSteps(body: JsonValue): RunStep[] {
  const { itemDetails } = readObject(body, "$");
  return readArray(itemDetails, "$.itemDetails").flatMap((item, index) => {
    const where = `$.itemDetails[${index}]`;
    const fields = readObject(item, where);
    const steps = readArray(fields.steps, `${where}.steps`);
    return steps.map((step, place) =>
      readStep(step, readNumber(fields, "itemIndex", where), `${where}.steps[${place}]`),
    );
  });
}

/** One step: the answer itself from this project's servers, its `step` from 0.13. */
export function readStepAnswer(body: JsonValue, itemIndex: number): RunStep {
  const answer = readObject(body, "$");
  return isJsonObject(answer.step) ? readStep(answer.step, itemIndex, "$.step") : readStep(answer, itemIndex, "$");
}

function readStep(value: JsonValue, itemIndex: number, where: string): RunStep {
  const fields = readObject(value, where);
  const status = readState(fields, where);
  const result = status === "completed" || status === "failed" ? readResult(fields, status, where) : undefined;
  return {
    stepId: readText(fields, "stepId", where),
    itemIndex: typeof fields.itemIndex === "number" ? fields.itemIndex : itemIndex,
    component: typeof fields.component === "string" ? fields.component : "",
    status,
    attempt: typeof fields.attempt === "number" ? fields.attempt : Number(hasRun(status)),
    ...(result !== undefined && { result }),
    ...optionalText(fields, "startedAt"),
    ...optionalText(fields, "completedAt"),
  };
}

/** 0.11 tells no results of steps. */
function readResult(fields: JsonObject, status: string, where: string) {
  const tells = "result" in fields || typeof fields.status === "number";
  return tells ? readOutcome(fields, status, where) : undefined;
}

function readState({ status, cancelled }: JsonObject, where: string): StepStatus {
  // To 0.11 clients, this project's servers tell a step that was cancelled as one that was passed over.
  if (cancelled === true) return "cancelled";
  const state = typeof status === "number" ? numberedStates[status] : states.find((name) => name === status);
  return state ?? refuse(`${where}.status`, `one of ${states.join(", ")}`, status);
}

function hasRun(status: StepStatus): boolean {
  return status === "running" || status === "completed" || status === "failed";
}

/** 0.13 lists steps in no order. */
function byPlace(a: JsonValue, b: JsonValue): number {
  return numberIn(a, "itemIndex") - numberIn(b, "itemIndex") || numberIn(a, "stepIndex") - numberIn(b, "stepIndex");
}

function numberIn(value: JsonValue, name: string): number {
  const number = isJsonObject(value) ? value[name] : undefined;
  return typeof number === "number" ? number : 0;
}
