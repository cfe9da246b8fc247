import { CommitQueue } from "../../src/engine/commit-queue.ts";
import type { JournalEvent, TaskPlace } from "../../src/engine/journal.ts";
import { TreeReplay } from "../../src/engine/replay.ts";
import { StepContext } from "../../src/engine/step-context.ts";
import type { Task } from "../../src/engine/task.ts";
import { FaultyRuns } from "./faulty-runs.ts";

/** Makes the engine wrong; the answer makes it right again. */
type Mistake = () => () => void;

/** Engines that get one thing wrong each, by what they do. */
export const wrongEngines: Readonly<Record<string, Mistake>> = {
  "lets effects happen before the commit": replacing(CommitQueue.prototype, "add", () => (effect) => {
    effect();
  }),
  "takes a refused write for one that was kept": replacing(
    FaultyRuns.prototype,
    "write",
    (write) =>
      function (this: FaultyRuns, group) {
        try {
          return write.call(this, group)?.catch(() => {});
        } catch {
          return undefined;
        }
      },
  ),
  "tells nobody that a write was refused": replacing(
    FaultyRuns.prototype,
    "write",
    (write) =>
      function (this: FaultyRuns, group) {
        try {
          return write.call(this, group)?.catch(() => new Promise<void>(() => {}));
        } catch {
          return new Promise<void>(() => {});
        }
      },
  ),
  "makes another idempotency key for every attempt": () => {
    const right = Object.getOwnPropertyDescriptor(StepContext.prototype, "idempotencyKey") ?? {};
    Object.defineProperty(StepContext.prototype, "idempotencyKey", {
      ...right,
      get(this: StepContext) {
        return `${this.runId}:${this.itemIndex}:${this.stepId}:${this.attempt}`;
      },
    });
    return () => Object.defineProperty(StepContext.prototype, "idempotencyKey", right);
  },
  "counts retries anew": replaying((event, apply, task) => {
    apply(event);
    if (event.type === "task_retrying") task(event).retries = undefined;
  }),
  "does not raise attempts": replaying((event, apply, task) => {
    apply(event);
    if (event.type === "task_started") task(event).attempt -= 1;
  }),
  "forgets the keys of sub-runs": replaying((event, apply) =>
    apply(event.type === "sub_run_created" ? { ...event, subflowKey: "forgotten" } : event),
  ),
  "gives sub-runs new ids": replaying((event, apply) =>
    apply(event.type === "sub_run_created" ? { ...event, runId: event.runId.replace(/.{6}$/, "000000") } : event),
  ),
  "forgets that a run is paused": forgetting("tree_paused"),
  "forgets that a run goes on again": forgetting("tree_resumed"),
  "forgets that a run was cancelled": forgetting("run_stopped"),
  "forgets what steps came to": forgetting("task_completed"),
  "forgets that steps were tried again": forgetting("task_retrying"),
  "forgets that steps were started": forgetting("task_started"),
  "forgets the flow's variables": replaying((event, apply) =>
    apply(event.type === "root_run_created" ? { ...event, variables: {} } : event),
  ),
  "takes another time for the time when something happened": replacing(
    TreeReplay.prototype,
    "apply",
    (apply) =>
      function (this: TreeReplay, event, timeMs) {
        apply.call(this, event, timeMs + 1);
      },
  ),
};

function forgetting(type: JournalEvent["type"]): Mistake {
  return replaying((event, apply) => {
    if (event.type !== type) apply(event);
  });
}

/** A replay that does something else with the events of a journal than to apply them. */
function replaying(
  wrong: (event: JournalEvent, apply: (event: JournalEvent) => void, task: (place: TaskPlace) => Task) => void,
): Mistake {
  return replacing(
    TreeReplay.prototype,
    "apply",
    (apply) =>
      function (this: TreeReplay, event, timeMs) {
        const task = ({ runIndex, itemIndex, stepIndex }: TaskPlace): Task => {
          const found = this.tree.runAt(runIndex).items[itemIndex]?.tasks[stepIndex];
          if (found === undefined) throw new RangeError(`no step executes at ${itemIndex}/${stepIndex}`);
          return found;
        };
        wrong(event, (applied) => apply.call(this, applied, timeMs), task);
      },
  );
}

function replacing<Target extends object, Name extends keyof Target>(
  target: Target,
  name: Name,
  wrong: (right: Target[Name]) => Target[Name],
): Mistake {
  return () => {
    const right = target[name];
    target[name] = wrong(right);
    return () => {
      target[name] = right;
    };
  };
}
