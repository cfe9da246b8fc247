import type { JsonObject, JsonValue } from "@stepflow/core";
import { evaluate } from "./naive-expressions.ts";
import type { RandomCase } from "./random-case.ts";
import type { Account, Call, Ending, RunRecord, StepRecord } from "./record.ts";
import type { Rules } from "./rules.ts";
import { behaviourOf, printInput } from "./scripted-component.ts";

/**
 * Runs a case without an engine: no plan, no schedule, no time. The output is evaluated, each step is run when an
 * expression names it, and what was run once is remembered.
 */
export function interpret(randomCase: RandomCase, rules: Rules): Account {
  const world: World = { randomCase, rules, calls: [] };
  return {
    run: new NaiveRun(world, randomCase.flow, randomCase.inputs, randomCase.variables).root(),
    calls: world.calls,
  };
}

interface World {
  readonly randomCase: RandomCase;
  readonly rules: Rules;
  readonly calls: Call[];
}

class NaiveRun {
  readonly world: World;
  readonly steps: readonly JsonObject[];
  readonly variables: JsonObject;
  readonly subRuns: RunRecord[] = [];
  readonly #inputs: readonly JsonValue[];
  readonly #output: JsonValue;

  constructor(world: World, flow: JsonObject, inputs: readonly JsonValue[], variables: JsonObject) {
    this.world = world;
    this.steps = flow.steps as JsonObject[];
    this.variables = { ...defaultsOf(flow, world.rules), ...variables };
    this.#inputs = inputs;
    this.#output = flow.output ?? null;
  }

  root(): RunRecord {
    return this.#record((items) => items.some(({ is }) => is === "failure"));
  }

  below(): RunRecord {
    return this.#record((items, steps) => this.world.rules.subRunFailed(items, steps));
  }

  #record(hasFailed: (items: readonly Ending[], steps: readonly (Ending | undefined)[]) => boolean): RunRecord {
    const items = this.#inputs.map((input, index) => new NaiveItem(this, input, index));
    const endings = items.map((item) => item.run(this.#output));
    const steps = items.flatMap((item) => item.records());
    const failed = hasFailed(
      endings,
      steps.map(({ ending }) => ending),
    );
    return { status: failed ? "failed" : "completed", items: endings, steps, subRuns: this.subRuns };
  }
}

class NaiveItem {
  readonly index: number;
  readonly #run: NaiveRun;
  readonly #input: JsonValue;
  readonly #endingOf = new Map<string, Ending>();
  readonly #attemptsOf = new Map<string, number>();

  constructor(run: NaiveRun, input: JsonValue, index: number) {
    this.#run = run;
    this.#input = input;
    this.index = index;
  }

  run(output: JsonValue): Ending {
    for (const step of this.#run.steps)
      if (this.#run.world.rules.isNeededFromTheStart(step)) this.#step(String(step.id));
    return this.#evaluate(output);
  }

  records(): StepRecord[] {
    return this.#run.steps.map(({ id }) => {
      const stepId = String(id);
      const ending = this.#endingOf.get(stepId);
      const status = ending === undefined ? "skipped" : ending.is === "success" ? "completed" : "failed";
      const attempt = this.#attemptsOf.get(stepId) ?? 0;
      return { stepId, itemIndex: this.index, status, attempt, ...(ending !== undefined && { ending }) };
    });
  }

  #evaluate(expression: JsonValue): Ending {
    const { variables, world } = this.#run;
    return evaluate(expression, {
      input: this.#input,
      variables,
      rules: world.rules,
      step: (stepId) => this.#step(stepId),
    });
  }

  #step(stepId: string): Ending {
    const known = this.#endingOf.get(stepId);
    if (known !== undefined) return known;
    const step = this.#run.steps.find(({ id }) => id === stepId) ?? {};
    const input = this.#evaluate(step.input ?? null);
    const ending = input.is === "failure" ? input : this.#attempts(stepId, step, input.value);
    this.#endingOf.set(stepId, ending);
    return ending;
  }

  #attempts(stepId: string, step: JsonObject, input: JsonValue): Ending {
    const { rules, randomCase } = this.#run.world;
    const { transportMaxRetries } = randomCase;
    const onError = (step.onError ?? { action: "fail" }) as JsonObject;
    const retries = { transport: 0, component: 0 };
    // A sub-run that a step asks for again is the one that it asked for before.
    const subRuns: RunRecord[] = [];
    for (let attempt = 1; ; attempt += 1) {
      this.#attemptsOf.set(stepId, attempt);
      const answer = this.#call(step, stepId, input, attempt, subRuns);
      if (answer === "no route") return { is: "failure", code: -32202, message: "error routing component" };
      const ending = answer === "bad input" ? transportFailure(stepId) : answer;
      if (ending.is === "success") return ending;
      if (rules.takesDefault(onError)) return { is: "success", value: onError.defaultValue ?? null };
      if (answer === "bad input") return ending;
      const kind = rules.retry({
        code: ending.code,
        onError,
        transportMaxRetries,
        transportRetries: retries.transport,
        componentRetries: retries.component,
      });
      if (kind === undefined) return ending;
      retries[kind] += 1;
    }
  }

  #call(
    { component }: JsonObject,
    stepId: string,
    input: JsonValue,
    attempt: number,
    subRuns: RunRecord[],
  ): Ending | "no route" | "bad input" {
    if (component === "/work") {
      const call = { stepId, itemIndex: this.index, attempt, input: printInput(input) };
      this.#run.world.calls.push(call);
      return behaviourOf(this.#run.world.randomCase.seed, call).ending;
    }
    if (component === "/nowhere") return "no route";
    const fields = input as JsonObject;
    if (component === "/builtin/eval") {
      const flow = this.#run.world.randomCase.storedFlows.get(String(fields.flow_id)) ?? {};
      const [ending] = this.#subRun(subRuns, 0, flow, [fields.input ?? null]).items;
      return { is: "success", value: { result: resultOf(ending), run_id: "a run" } };
    }
    if (component === "/builtin/map") {
      if (!Array.isArray(fields.items)) return "bad input";
      const { items } = this.#subRun(subRuns, 0, fields.workflow as JsonObject, fields.items);
      const successful = items.filter(({ is }) => is === "success").length;
      const results = items.map(resultOf);
      return { is: "success", value: { results, successful, failed: items.length - successful } };
    }
    return this.#iterate(fields, subRuns);
  }

  #iterate(fields: JsonObject, subRuns: RunRecord[]): Ending {
    let next = fields.initial_input ?? null;
    for (let iterations = 1; iterations <= Number(fields.max_iterations); iterations += 1) {
      const [ending] = this.#subRun(subRuns, iterations - 1, fields.flow as JsonObject, [next]).items;
      if (ending === undefined || ending.is === "failure") return ending ?? neither;
      const answer = ending.value;
      if (answer === null || typeof answer !== "object" || Array.isArray(answer)) return neither;
      const { result, next: following } = answer as JsonObject;
      if (result !== undefined) return { is: "success", value: { result, iterations, terminated: false } };
      if (following === undefined) return neither;
      next = following;
    }
    return { is: "success", value: { result: next, iterations: Number(fields.max_iterations), terminated: true } };
  }

  #subRun(known: RunRecord[], position: number, flow: JsonObject, inputs: readonly JsonValue[]): RunRecord {
    const found = known[position];
    if (found !== undefined) return found;
    const { world, variables, subRuns } = this.#run;
    const record = new NaiveRun(world, flow, inputs, world.rules.inheritedVariables(variables)).below();
    known[position] = record;
    subRuns.push(record);
    return record;
  }
}

const neither: Ending = {
  is: "failure",
  code: -32103,
  message: "Workflow result must contain either 'result' or 'next' field",
};

function transportFailure(stepId: string): Ending & { readonly is: "failure" } {
  return { is: "failure", code: -32300, message: `step "${stepId}" failed` };
}

function resultOf(ending: Ending | undefined): JsonValue {
  if (ending === undefined) return null;
  if (ending.is === "success") return { outcome: "success", result: ending.value };
  const { code, message, data } = ending;
  return { outcome: "failed", error: { code, message, ...(data !== undefined && { data }) } };
}

function defaultsOf(flow: JsonObject, rules: Rules): JsonObject {
  const { properties = {}, required = [] } =
    (((flow.schemas as JsonObject | undefined)?.properties as JsonObject | undefined)?.variables as
      | { properties?: Record<string, JsonObject>; required?: string[] }
      | undefined) ?? {};
  const defaults = Object.entries(properties).flatMap(([name, schema]) => {
    const value = rules.variableDefault(schema, required.includes(name));
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(defaults);
}
