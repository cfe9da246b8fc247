/** One rule of the engine, broken: a text of a source file and what it is replaced by. */
export interface Mutant {
  /** The rule as the mutant has it. */
  readonly name: string;
  /** Below `packages/`. */
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  /** Where the case is that must notice. */
  readonly theme: string;
}

const compile = "core/src/expression/compile.ts";
const parse = "core/src/expression/parse.ts";
const path = "core/src/expression/path.ts";
const defaults = "core/src/expression/variable-defaults.ts";
const item = "runtime/src/engine/item-execution.ts";
const tree = "runtime/src/engine/run-tree.ts";
const attempts = "runtime/src/engine/attempts.ts";
const places = "runtime/src/engine/places.ts";
const run = "runtime/src/engine/run-execution.ts";
const retry = "runtime/src/engine/retry.ts";
const overrides = "runtime/src/engine/overrides.ts";
const queue = "runtime/src/engine/ready-queue.ts";
const plan = "runtime/src/engine/plan.ts";
const variables = "runtime/src/engine/variables.ts";

/** One table, long because a rule can be broken in so many ways; in the order of the reference's sections C and D. */
export const mutants: readonly Mutant[] = [
  {
    name: "$literal is looked into",
    file: parse,
    find: `return { kind: "literal", value: value.$literal ?? null };`,
    replace: `return this.parse(value.$literal ?? null, at, depth + 1);`,
    theme: "expressions",
  },
  {
    name: "$step comes before $coalesce",
    file: parse,
    find: `if (Object.hasOwn(value, "$coalesce"))`,
    replace: `if (Object.hasOwn(value, "$coalesce") && !Object.hasOwn(value, "$step"))`,
    theme: "expressions",
  },
  {
    name: "other names with a dollar sign are refused",
    file: parse,
    find: `return {
      kind: "object",`,
    replace: `if (Object.keys(value).some((key) => key.startsWith("$"))) return this.#refuse(at, "unknown expression");
    return {
      kind: "object",`,
    theme: "expressions",
  },
  {
    name: "the dots of a bare path lead inward",
    file: path,
    find: `if (!source.startsWith("$")) return [text];`,
    replace: `if (!source.startsWith("$")) return text.split(".");`,
    theme: "paths",
  },
  {
    name: "empty names in paths are names",
    file: path,
    find: `if (end > at + 1) path.push`,
    replace: `path.push`,
    theme: "paths",
  },
  {
    name: "a name may be an index of a list",
    file: path,
    find: `isJsonObject(current) && Object.hasOwn(current, part)`,
    replace: `typeof current === "object" && current !== null && Object.hasOwn(current, part)`,
    theme: "paths",
  },
  {
    name: "inherited names are found",
    file: path,
    find: `isJsonObject(current) && Object.hasOwn(current, part)`,
    replace: `isJsonObject(current)`,
    theme: "expressions",
  },
  {
    name: "a path into a step that came to null fails",
    file: compile,
    find: `if (result instanceof Failure || result === null || path.length === 0) return result;`,
    replace: `if (result instanceof Failure || path.length === 0) return result;`,
    theme: "expressions",
  },
  {
    name: "a missing path of a step is null",
    file: compile,
    find: `const value = getAtPath(result, path);
    return value === undefined ? missing : value;`,
    replace: `const value = getAtPath(result, path);
    return value === undefined ? null : value;`,
    theme: "expressions",
  },
  {
    name: "a missing path of the input is null",
    file: compile,
    find: `const value = getAtPath(input, path);
    return value === undefined ? missing : value;`,
    replace: `const value = getAtPath(input, path);
    return value === undefined ? null : value;`,
    theme: "expressions",
  },
  {
    name: "zero and the empty text are false",
    file: compile,
    find: `const taken = value === null || value === false || value instanceof Failure ?`,
    replace: `const taken = !value || value instanceof Failure ?`,
    theme: "expressions",
  },
  {
    name: "a condition that failed fails the $if",
    file: compile,
    find: `const taken = value === null`,
    replace: `if (value instanceof Failure) return value;
    const taken = value === null`,
    theme: "expressions",
  },
  {
    name: "$coalesce skips failures",
    file: compile,
    find: `if (value !== null) return value;
    }
    return null;`,
    replace: `if (value !== null && !(value instanceof Failure)) return value;
    }
    return null;`,
    theme: "expressions",
  },
  {
    name: "$coalesce skips false",
    file: compile,
    find: `if (value !== null) return value;
    }
    return null;`,
    replace: `if (value !== null && value !== false) return value;
    }
    return null;`,
    theme: "expressions",
  },
  {
    name: "the last failing part fails the whole",
    file: compile,
    find: `if (part instanceof Failure) return refusal ?? part;`,
    replace: `if (part instanceof Failure) return refusal instanceof Waiting ? refusal : part;`,
    theme: "expressions",
  },
  {
    name: "a failing part does not wait for the steps behind it",
    file: compile,
    find: `if (!(refusal instanceof Waiting)) return new Waiting(`,
    replace: `if (refusal instanceof Failure) return refusal;
  if (!(refusal instanceof Waiting)) return new Waiting(`,
    theme: "expressions",
  },
  {
    name: "a variable that was given null has the default",
    file: compile,
    find: `const value = getAtPath(scope.variables, path);
    return value === undefined ?`,
    replace: `const value = getAtPath(scope.variables, path);
    return value === undefined || value === null ?`,
    theme: "variables",
  },
  {
    name: "no default is inferred from a variable's type",
    file: defaults,
    find: `required.includes(name) ? undefined : defaultOfType(property.type)`,
    replace: `undefined`,
    theme: "variables",
  },
  {
    name: "required variables have a default by their type",
    file: defaults,
    find: `required.includes(name) ? undefined : defaultOfType(property.type)`,
    replace: `defaultOfType(property.type)`,
    theme: "variables",
  },
  {
    name: "the default of the schema comes before the run's value",
    file: variables,
    find: `{ ...variableDefaults(flow), ...fromEnvironment, ...given }`,
    replace: `{ ...given, ...fromEnvironment, ...variableDefaults(flow) }`,
    theme: "variables",
  },
  {
    name: "required variables are not asked for",
    file: variables,
    find: `if (issues.length > 0) throw`,
    replace: `if (issues.length < 0) throw`,
    theme: "variables",
  },
  {
    name: "every step runs, needed or not",
    file: item,
    find: `for (const index of this.#plan.mustExecute) this.#need(index);`,
    replace: `for (const index of this.#plan.steps.keys()) this.#need(index);`,
    theme: "laziness",
  },
  {
    name: "mustExecute is ignored",
    file: plan,
    find: `step.mustExecute === true ? [index] : []`,
    replace: `step.mustExecute === true ? [] : []`,
    theme: "laziness",
  },
  {
    name: "mustExecute false is true",
    file: plan,
    find: `step.mustExecute === true ? [index] : []`,
    replace: `step.mustExecute !== undefined ? [index] : []`,
    theme: "laziness",
  },
  {
    name: "the output is analysed once",
    file: item,
    find: `if (value instanceof Waiting) this.#wait(waiter, value);`,
    replace: `if (value instanceof Waiting && purpose === "output" && waiter.missingCount === 0 && this.#unsettledCount === 0 && this.#plan.steps.some(({ index }) => this.record.isNeeded(index)))
        this.#output = new Failure({ code: -32202, message: "Step not completed" });
      else if (value instanceof Waiting) this.#wait(waiter, value);`,
    theme: "laziness",
  },
  {
    name: "steps that a condition uncovers are not scheduled",
    file: item,
    find: `      this.#need(index);
    }
  }`,
    replace: `      if (waiter.purpose === "output" || this.record.isNeeded(index) || !this.record.stepResults.some((result) => result !== undefined)) this.#need(index);
    }
  }`,
    theme: "laziness",
  },
  {
    name: "both branches of $if are needed",
    file: compile,
    find: `const value = condition(scope);
    if`,
    replace: `const value = condition(scope);
    const ahead = [then(scope), otherwise(scope)].find((branch) => branch instanceof Waiting);
    if (ahead) return ahead;
    if`,
    theme: "laziness",
  },
  {
    name: "a branch begins when everything beside it has finished",
    file: item,
    find: `for (const expression of undecided) {`,
    replace: `for (const expression of undecided.slice(undecided.length)) {`,
    theme: "laziness",
  },
  {
    name: "a step starts more tasks than the run may",
    file: places,
    find: `return this.#takenCount < this.#count;`,
    replace: `return this.#takenCount <= this.#count;`,
    theme: "scheduling",
  },
  {
    name: "steps run one after the other",
    file: places,
    find: `return this.#takenCount < this.#count;`,
    replace: `return this.#takenCount < 1;`,
    theme: "scheduling",
  },
  {
    name: "the limit of a sub-run is ignored",
    file: run,
    find: `if (this.#endStatus !== undefined || this.#executingCount >= this.maxConcurrency) return undefined;`,
    replace: `if (this.#endStatus !== undefined) return undefined;`,
    theme: "sub-flows",
  },
  {
    name: "all items begin before one is finished",
    file: queue,
    find: `return a.itemIndex < b.itemIndex || (a.itemIndex === b.itemIndex && a.stepIndex < b.stepIndex);`,
    replace: `return a.stepIndex < b.stepIndex;`,
    theme: "scheduling",
  },
  {
    name: "later steps come first",
    file: queue,
    find: `a.stepIndex < b.stepIndex);`,
    replace: `a.stepIndex > b.stepIndex);`,
    theme: "scheduling",
  },
  {
    name: "a step that waits for a sub-run keeps its place",
    file: tree,
    find: `if (context.isCurrent) this.#places.release(task);
    this.#advance();`,
    replace: `this.#advance();`,
    theme: "scheduling",
  },
  {
    name: "dependents of a failed step do run, with null",
    file: compile,
    find: `if (result instanceof Failure || result === null || path.length === 0) return result;`,
    replace: `if (result instanceof Failure) return null;
    if (result === null || path.length === 0) return result;`,
    theme: "failure",
  },
  {
    name: "useDefault helps an input that failed",
    file: item,
    find: `else if (value instanceof Failure) this.#failUnstarted(purpose, value);`,
    replace: `else if (value instanceof Failure && purpose.onError.action === "useDefault")
        this.#recordResult(purpose, purpose.onError.defaultValue ?? null);
      else if (value instanceof Failure) this.#failUnstarted(purpose, value);`,
    theme: "failure",
  },
  {
    name: "useDefault helps a component that no rule leads to",
    file: attempts,
    find: `queueMicrotask(() => host.settle(run, task, failure));`,
    replace: `const { onError } = task.step;
    queueMicrotask(() => host.settle(run, task, onError.action === "useDefault" ? (onError.defaultValue ?? null) : failure));`,
    theme: "failure",
  },
  {
    name: "useDefault does not apply to errors of the transport",
    file: attempts,
    find: `if (onError.action === "useDefault") {`,
    replace: `if (onError.action === "useDefault" && value.error.code > -32300) {`,
    theme: "failure",
  },
  {
    name: "useDefault tries again first",
    file: attempts,
    find: `if (onError.action === "useDefault") {`,
    replace: `if (onError.action === "useDefault" && task.attempt > 1) {`,
    theme: "failure",
  },
  {
    name: "a step that used its default has failed",
    file: attempts,
    find: `host.settle(run, task, onError.defaultValue ?? null);`,
    replace: `host.settle(run, task, onError.defaultValue ?? value);`,
    theme: "failure",
  },
  {
    name: "a failed step stops the others",
    file: item,
    find: `  settle(step: PlannedStep, result: JsonValue | Failure): void {`,
    replace: `  settle(step: PlannedStep, result: JsonValue | Failure): void {
    if (result instanceof Failure) for (const waiter of this.#waitersOfStep) waiter?.splice(0);`,
    theme: "failure",
  },
  {
    name: "a run fails with any step that failed",
    file: run,
    find: `const failed = this.parent === undefined ? this.#failedCount > 0 :`,
    replace: `const failed = this.parent === undefined ? this.#anyStepFailed || this.#failedCount > 0 :`,
    theme: "failure",
  },
  {
    name: "a sub-run fails with its items only",
    file: run,
    find: `: this.#anyStepFailed || this.#failedCount > 0;`,
    replace: `: this.#failedCount > 0;`,
    theme: "sub-flows",
  },
  {
    name: "the transport's budget is one too small",
    file: retry,
    find: `if (counts.transport >= policy.transportMaxRetries) return undefined;`,
    replace: `if (counts.transport + 1 >= policy.transportMaxRetries) return undefined;`,
    theme: "retry",
  },
  {
    name: "the transport's budget is the step's",
    file: retry,
    find: `if (counts.transport >= policy.transportMaxRetries) return undefined;`,
    replace: `if (counts.transport >= (onError.action === "retry" ? (onError.maxRetries ?? 3) : policy.transportMaxRetries)) return undefined;`,
    theme: "retry",
  },
  {
    name: "the step's budget counts attempts",
    file: retry,
    find: `if (counts.component >= (onError.maxRetries ?? defaultMaxRetries)) return undefined;`,
    replace: `if (counts.component + 1 >= (onError.maxRetries ?? defaultMaxRetries)) return undefined;`,
    theme: "retry",
  },
  {
    name: "both budgets share one count",
    file: retry,
    find: `if (counts.component >= (`,
    replace: `if (counts.component + counts.transport >= (`,
    theme: "retry",
  },
  {
    name: "a component's failures are tried again whatever the step says",
    file: retry,
    find: `code <= -32100 && onError.action === "retry") {
    if (counts.component >= (onError.maxRetries ?? defaultMaxRetries))`,
    replace: `code <= -32100) {
    if (counts.component >= (("maxRetries" in onError ? onError.maxRetries : undefined) ?? defaultMaxRetries))`,
    theme: "retry",
  },
  {
    name: "the component's range is one code too wide",
    file: retry,
    find: `if (code >= -32199 &&`,
    replace: `if (code >= -32200 &&`,
    theme: "retry",
  },
  {
    name: "the transport's range is one code too narrow",
    file: retry,
    find: `if (code >= -32399 &&`,
    replace: `if (code >= -32398 &&`,
    theme: "retry",
  },
  {
    name: "input that a builtin cannot read is tried again",
    file: attempts,
    find: `value instanceof PermanentFailure
      ? undefined`,
    replace: `false
      ? undefined`,
    theme: "retry",
  },
  {
    name: "components are always told the first attempt",
    file: "runtime/src/engine/step-context.ts",
    find: `this.attempt = task.attempt;`,
    replace: `this.attempt = 1;`,
    theme: "retry",
  },
  {
    name: "a merge patch replaces objects",
    file: overrides,
    find: `else fields.set(key, mergePatch(fields.get(key), value));`,
    replace: `else fields.set(key, value);`,
    theme: "overrides",
  },
  {
    name: "null in a merge patch is a value",
    file: overrides,
    find: `if (value === null) fields.delete(key);
    else fields`,
    replace: `fields`,
    theme: "overrides",
  },
  {
    name: "overrides of unknown steps are ignored",
    file: overrides,
    find: `if (!known.has(stepId)) {`,
    replace: `if (known.size === 0) {`,
    theme: "overrides",
  },
  {
    name: "overrides are not checked as a flow is",
    file: "core/src/analysis/check-references.ts",
    find: `} else if (!earlier.has(stepId)) {`,
    replace: `} else if (earlier.has(stepId)) {`,
    theme: "documents",
  },
  {
    name: "a sub-flow is started again for the same key",
    file: tree,
    find: `if (known !== undefined) return known;`,
    replace: ``,
    theme: "sub-flows",
  },
  {
    name: "iterate prefers next to result",
    file: "runtime/src/plugins/builtin/iterate.ts",
    find: `if (isJsonObject(result) && result.result !== undefined) {`,
    replace: `if (isJsonObject(result) && result.result !== undefined && result.next === undefined) {`,
    theme: "sub-flows",
  },
  {
    name: "iterate has one round too few",
    file: "runtime/src/plugins/builtin/iterate.ts",
    find: `iterations <= maxIterations`,
    replace: `iterations < maxIterations`,
    theme: "sub-flows",
  },
  {
    name: "eval fails when its flow failed",
    file: "runtime/src/plugins/builtin/evaluate.ts",
    find: `const [outcome] = await run.results();`,
    replace: `const [outcome] = await run.results();
    if (outcome?.outcome === "failed") throw new Error(outcome.error.message);`,
    theme: "sub-flows",
  },
  {
    name: "map counts failed items as successful",
    file: "runtime/src/plugins/builtin/map.ts",
    find: `outcomes.filter(({ outcome }) => outcome === "success").length`,
    replace: `outcomes.length`,
    theme: "sub-flows",
  },
  {
    name: "sub-flows do not see the variables of the run",
    file: "runtime/src/plugins/component-context.ts",
    find: `this.#step.variables, {})`,
    replace: `{}, {})`,
    theme: "sub-flows",
  },
];
