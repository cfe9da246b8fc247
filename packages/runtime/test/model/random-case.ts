import { flowId, type JsonObject, type JsonValue, parseFlow } from "@stepflow/core";
import { Random } from "./random.ts";

/** One random experiment: a flow, the flows below it, and how it is run. */
export interface RandomCase {
  readonly seed: number;
  readonly flow: JsonObject;
  readonly inputs: readonly JsonValue[];
  readonly variables: JsonObject;
  readonly maxConcurrency: number;
  readonly transportMaxRetries: number;
  /** The flows that `eval` steps name, by id. */
  readonly storedFlows: ReadonlyMap<string, JsonObject>;
  /** How many steps of one sub-run may execute at once, by the id of such a step. */
  readonly concurrencyOfStep: ReadonlyMap<string, number>;
}

export function randomCase(seed: number): RandomCase {
  const random = new Random(seed);
  const maker = new FlowMaker(random);
  const flow = maker.flow("s", 7, 0);
  return {
    seed,
    flow,
    inputs: Array.from({ length: random.chance(0.5) ? 1 : random.upTo(4) }, () => ({
      a: maker.json(2),
      b: maker.json(1),
    })),
    variables: Object.fromEntries(
      variableNames.filter(() => random.chance(0.4)).map((name) => [name, maker.json(1)] as const),
    ),
    maxConcurrency: random.pick([1, 2, 3, 10]),
    transportMaxRetries: random.upTo(3),
    storedFlows: maker.storedFlows,
    concurrencyOfStep: maker.concurrencyOfStep,
  };
}

const variableNames = ["v0", "v1", "v2", "v3", "v4"] as const;
const maxFlowDepth = 2;

class FlowMaker {
  readonly storedFlows = new Map<string, JsonObject>();
  readonly concurrencyOfStep = new Map<string, number>();
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  flow(prefix: string, maxSteps: number, depth: number, output?: (ids: readonly string[]) => JsonValue): JsonObject {
    const ids: string[] = [];
    const steps: JsonValue[] = [];
    for (let count = this.#random.upTo(maxSteps); steps.length < count; ) {
      const id = `${prefix}${steps.length}`;
      steps.push(this.#step(id, ids, depth));
      ids.push(id);
    }
    return {
      ...(this.#random.chance(0.5) && { schemas: { properties: { variables: this.#variablesSchema() } } }),
      steps,
      output: output?.(ids) ?? this.#output(ids),
    };
  }

  /** Names most steps apart, so that one of them failing does not hide what the others came to. */
  #output(ids: readonly string[]): JsonValue {
    if (this.#random.chance(0.3)) return this.expression(ids, 3);
    const named = ids.filter(() => this.#random.chance(0.6));
    return Object.fromEntries([["other", this.expression([], 1)], ...named.map((id) => [id, this.#tolerant(id, ids)])]);
  }

  /** A failed step is false as a condition: `$if` is how flows live with one. */
  #tolerant(id: string, ids: readonly string[]): JsonValue {
    if (this.#random.chance(0.2)) return { $step: id };
    return { $if: { $step: id }, then: { $step: id }, else: this.#random.chance(0.1) ? this.expression(ids, 1) : id };
  }

  json(depth: number): JsonValue {
    const random = this.#random;
    if (depth <= 0 || random.chance(0.3)) return random.pick<JsonValue>([null, false, true, 0, 1, "", "text", [], {}]);
    if (random.chance(0.2)) return [this.json(depth - 1), this.json(depth - 1)];
    return { a: this.json(depth - 1), ...(random.chance(0.7) && { b: this.json(depth - 1) }) };
  }

  expression(ids: readonly string[], depth: number): JsonValue {
    const random = this.#random;
    const inner = (): JsonValue => this.expression(ids, depth - 1);
    const [first, ...others] = ids;
    const step = (): JsonValue =>
      first === undefined ? this.json(1) : { $step: random.pick([first, ...others]), ...this.#path() };
    const leaf = (): JsonValue =>
      random.make<JsonValue>([
        step,
        step,
        step,
        step,
        () => ({ $input: random.pick(["$", "$", "$", "$", "$", null, "$.a", "$.a.b", "$.a[0]"]) }),
        () => this.#variable(ids),
        () => this.json(0),
        () => ({ $literal: random.pick<JsonValue>([{ $step: "s0" }, null, [{ $input: "$" }]]) }),
      ]);
    if (depth <= 0) return leaf();
    return random.make<JsonValue>([
      leaf,
      leaf,
      leaf,
      () => ({ $if: inner(), then: inner(), ...(random.chance(0.7) && { else: inner() }) }),
      () => ({ $coalesce: Array.from({ length: random.upTo(3) }, inner) }),
      () => Array.from({ length: random.upTo(3) }, inner),
      () => ({ a: inner(), ...(random.chance(0.5) && { b: inner() }) }),
    ]);
  }

  #step(id: string, earlier: readonly string[], depth: number): JsonObject {
    const random = this.#random;
    return {
      id,
      ...(depth < maxFlowDepth && random.chance(0.25)
        ? this.#builtin(id, earlier, depth)
        : { component: random.chance(0.03) ? "/nowhere" : "/work", input: this.expression(earlier, 2) }),
      ...(random.chance(0.5) && { onError: this.#onError() }),
      ...(random.chance(0.15) && { mustExecute: true }),
    };
  }

  #builtin(id: string, earlier: readonly string[], depth: number): JsonObject {
    const random = this.#random;
    const prefix = `${id}_`;
    return random.make<JsonObject>([
      () => {
        const flow = this.flow(prefix, 3, depth + 1);
        const { flow: parsed } = parseFlow(flow);
        const id = flowId(parsed);
        this.storedFlows.set(id, flow);
        return { component: "/builtin/eval", input: { flow_id: id, input: this.expression(earlier, 1) } };
      },
      () => {
        const workflow = this.flow(prefix, 3, depth + 1);
        const limit = random.chance(0.5) ? random.upTo(2) + 1 : undefined;
        if (limit !== undefined) this.#limitSteps(workflow, limit);
        const items = random.chance(0.9)
          ? Array.from({ length: random.upTo(4) }, () => this.expression(earlier, 1))
          : this.expression(earlier, 1);
        const input = {
          workflow: { $literal: workflow },
          items,
          ...(limit !== undefined && { max_concurrency: limit }),
        };
        return { component: "/builtin/map", input };
      },
      () => {
        const flow = this.flow(prefix, 2, depth + 1, (ids) => this.#iterationOutput(ids));
        const maxIterations = random.upTo(3) + 1;
        const input = {
          flow: { $literal: flow },
          initial_input: this.expression(earlier, 1),
          max_iterations: maxIterations,
        };
        return { component: "/builtin/iterate", input };
      },
    ]);
  }

  #limitSteps(flow: JsonObject, limit: number): void {
    for (const { step } of parseFlow(flow).steps) this.concurrencyOfStep.set(step.id, limit);
  }

  #iterationOutput(ids: readonly string[]): JsonValue {
    const random = this.#random;
    return random.make<JsonValue>([
      () => ({ next: { a: { $input: "$" } } }),
      () => ({
        $if: this.expression(ids, 1),
        then: { result: this.expression(ids, 1) },
        else: { next: this.expression(ids, 1) },
      }),
      () => this.expression(ids, 2),
    ]);
  }

  #onError(): JsonObject {
    const random = this.#random;
    return random.make<JsonObject>([
      () => ({ action: "fail" }),
      () => ({ action: "useDefault", ...(random.chance(0.7) && { defaultValue: this.json(1) }) }),
      () => ({ action: "retry", ...(random.chance(0.8) && { maxRetries: random.upTo(3) }) }),
    ]);
  }

  #path(): JsonObject {
    const random = this.#random;
    if (random.chance(0.8)) return {};
    return { path: random.pick(["$", "$.a", "$.a", "$.b", "$.a.b", "$.a[0]", "$.result", "$.results[0].result"]) };
  }

  #variable(ids: readonly string[]): JsonObject {
    const random = this.#random;
    const path = random.pick(["$.v0", "$.v1", "$.v2", "$.v3", "$.v4", "$.v1.a", "$.unknown"]);
    return { $variable: path, ...(random.chance(0.8) && { default: this.expression(ids, 0) }) };
  }

  #variablesSchema(): JsonObject {
    const random = this.#random;
    const properties = Object.fromEntries(
      variableNames
        .filter(() => random.chance(0.6))
        .map((name) => {
          const type = random.pick<JsonValue>(["string", "number", "boolean", "object", ["string", "null"]]);
          return [name, { type, ...(random.chance(0.4) && { default: this.json(1) }) }] as const;
        }),
    );
    return { type: "object", properties };
  }
}
