import { type JsonObject, type JsonValue, parseFlow } from "@stepflow/core";
import type { Failure } from "@stepflow/core/expressions";
import { type Route, type RoutedComponent, RoutingError } from "../../src/engine/component.ts";
import type { Journal } from "../../src/engine/journal.ts";
import { defaultLimits, type EngineLimits } from "../../src/engine/limits.ts";
import { type Plan, planFlow } from "../../src/engine/plan.ts";
import { defaultRetryPolicy, type RetryPolicy } from "../../src/engine/retry.ts";
import type { RunExecution } from "../../src/engine/run-execution.ts";
import { RunTree } from "../../src/engine/run-tree.ts";
import type { StepContext } from "../../src/engine/step-context.ts";
import type { TreeSettings } from "../../src/engine/tree-settings.ts";
import { VirtualClock } from "./virtual-clock.ts";

/** What a component does: answers, answers a failure, or throws as a plugin does whose worker is gone. */
export type Work = (
  input: JsonValue,
  context: StepContext,
  /** Plans another flow over the same components, for a sub-run. */
  plan: (flow: JsonObject) => Plan,
) => JsonValue | Failure | Promise<JsonValue | Failure>;

export interface StartOptions {
  readonly components: Readonly<Record<string, Work | RoutedComponent>>;
  readonly flow: JsonObject;
  readonly inputs?: readonly JsonValue[];
  readonly clock?: VirtualClock;
  readonly journal?: Journal;
  readonly limits?: Partial<EngineLimits>;
  readonly retry?: Partial<RetryPolicy>;
  readonly maxConcurrency?: number;
  readonly stepTimeoutMs?: number;
}

export interface StartedTree {
  readonly run: RunExecution;
  readonly clock: VirtualClock;
  /** The runs that ended, each as often as its end was told. */
  readonly endedRuns: readonly RunExecution[];
}

/** Starts a run on the bare engine: no plugins, no storage, nothing but the components given. */
export function startTree(options: StartOptions): StartedTree {
  const clock = options.clock ?? new VirtualClock();
  const limits = { ...defaultLimits, ...options.limits };
  const plan = (flow: JsonObject): Plan =>
    planFlow(parseFlow(flow), (component) => routeTo(component, options.components, plan), limits.steps);
  let runCount = 0;
  const endedRuns: RunExecution[] = [];
  const settings: TreeSettings = {
    clock,
    limits,
    retry: { ...defaultRetryPolicy, ...options.retry },
    maxConcurrency: options.maxConcurrency ?? 10,
    stepTimeoutMs: options.stepTimeoutMs,
    journal: options.journal,
    instruments: [],
    newRunId() {
      runCount += 1;
      return `run-${runCount}`;
    },
    runStarted: () => {},
    runEnded: (run) => endedRuns.push(run),
    journalLost: () => {},
  };
  const tree = new RunTree(settings);
  const inputs = options.inputs ?? [{}];
  const run = tree.start({ flowId: "flow", plan: plan(options.flow), inputs, variables: {} });
  return { run, clock, endedRuns };
}

function routeTo(component: string, components: StartOptions["components"], plan: Parameters<Work>[2]): Route {
  const found = components[component.slice(1)];
  if (found === undefined) {
    return () => {
      throw new RoutingError(`No matching rule found for component: ${component}`);
    };
  }
  const routed: RoutedComponent =
    typeof found === "function" ? { component, execute: async (input, context) => found(input, context, plan) } : found;
  return () => routed;
}
