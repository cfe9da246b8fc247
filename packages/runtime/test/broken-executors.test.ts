import type { Run, RunEvent, RunOutcome, StepflowExecutor } from "@stepflow/core";
import { NotFoundError, StepflowAbortError } from "@stepflow/core";
import { contractComponents, executorContract } from "@stepflow/core/testing";
import { StepflowServer } from "@stepflow/worker";
import { describe, expect, it } from "vitest";
import { StepflowRuntime } from "../src/index.ts";

/** What a broken executor does differently; everything else it does as the runtime does. */
interface Breakage {
  readonly name: string;
  readonly executor?: (sound: StepflowExecutor) => Partial<StepflowExecutor>;
  readonly run?: (sound: Run) => Partial<Run>;
}

const breakages: readonly Breakage[] = [
  {
    name: "answers a failed flow as if it had succeeded with null",
    executor: (sound) => ({
      run: async (flow, input, options) => {
        const outcome = await sound.runResult(flow, input, options);
        return outcome.outcome === "success" ? outcome.result : (null as never);
      },
    }),
  },
  {
    name: "answers the outcomes of a batch in the wrong order",
    executor: (sound) => ({
      runMany: async <Output>(...args: Parameters<StepflowExecutor["runMany"]>) =>
        ((await sound.runMany(...args)) as RunOutcome<Output>[]).reverse(),
    }),
  },
  {
    name: "ignores variables",
    executor: (sound) => ({
      run: (flow, input, { variables: _, ...options } = {}) => sound.run(flow, input, options),
    }),
  },
  {
    name: "ignores overrides",
    executor: (sound) => ({
      run: (flow, input, { overrides: _, ...options } = {}) => sound.run(flow, input, options),
    }),
  },
  {
    name: "takes a fatal flow for valid",
    executor: () => ({ validate: async () => ({ valid: true, diagnostics: [] }) }),
  },
  {
    name: "ignores the signal of run",
    executor: (sound) => ({
      run: async (flow, input, { signal, ...options } = {}) => {
        const run = await sound.submit(flow, input, options);
        return signal === undefined
          ? run.result()
          : new Promise((_, reject) =>
              signal.addEventListener("abort", () => reject(new StepflowAbortError("aborted", { runId: run.id }))),
            );
      },
    }),
  },
  {
    name: "gives every blob an id of its own",
    executor: (sound) => {
      const contents = new Map<string, string>();
      return {
        blobs: {
          ...sound.blobs,
          put: async (data) => {
            const id = contents.size.toString(16).padStart(64, "0");
            contents.set(id, await sound.blobs.put(data));
            return id;
          },
          get: async (id) => sound.blobs.get(contents.get(id) ?? id),
        },
      };
    },
  },
  {
    name: "makes up an empty status for unknown runs",
    executor: (sound) => ({
      runs: {
        ...sound.runs,
        get: (runId) =>
          sound.runs.get(runId).catch((error: unknown) => {
            if (!(error instanceof NotFoundError)) throw error;
            const items = { total: 0, completed: 0, running: 0, failed: 0, cancelled: 0 };
            return { runId, flowId: "", status: "running", items, createdAt: "", rootRunId: runId } as const;
          }),
      },
    }),
  },
  {
    name: "only says that it cancelled",
    run: () => ({ cancel: async () => ({ stopped: true }) }),
  },
  {
    name: "does not delete",
    run: () => ({ delete: async () => {} }),
  },
  {
    name: "repeats the event at the cursor",
    run: (sound) => ({
      async *events({ since, ...options } = {}): AsyncGenerator<RunEvent> {
        for await (const event of sound.events(options)) {
          if (since === undefined || Number(event.cursor) >= Number(since)) yield event;
        }
      },
    }),
  },
  {
    name: "stops the run when a wait times out",
    run: (sound) => ({
      wait: async (options) => {
        try {
          return await sound.wait(options);
        } catch (error) {
          await sound.cancel();
          throw error;
        }
      },
    }),
  },
];

/** The sound object with some members replaced. */
function replaced<Sound extends object>(sound: Sound, members: Partial<Sound>): Sound {
  return new Proxy(sound, {
    get(target, key) {
      const value: unknown = Reflect.get(key in members ? members : target, key);
      return typeof value === "function" ? value.bind(key in members ? members : target) : value;
    },
  });
}

function breakExecutor(sound: StepflowExecutor, { executor, run }: Breakage): StepflowExecutor {
  const broken = executor === undefined ? sound : replaced(sound, executor(sound));
  if (run === undefined) return broken;
  const breakRun = (soundRun: Run): Run => replaced(soundRun, run(soundRun));
  return replaced(broken, {
    getRun: (runId) => breakRun(sound.getRun(runId)),
    submit: async (flow, input, options) => breakRun((await sound.submit(flow, input, options)) as Run) as never,
    submitMany: async (flow, inputs, options) =>
      breakRun((await sound.submitMany(flow, inputs, options)) as Run) as never,
  });
}

async function createRuntime(): Promise<StepflowExecutor> {
  const server = new StepflowServer();
  for (const component of Object.values(contractComponents)) server.component(component);
  return StepflowRuntime.start({ components: [server], retry: { backoff: { type: "constant", delayMs: 1 } } });
}

async function violations(create: () => Promise<StepflowExecutor>): Promise<string[]> {
  const results = await Promise.all(
    executorContract({ create }).map(({ name, run }) =>
      run().then(
        () => undefined,
        () => name,
      ),
    ),
  );
  return results.filter((name) => name !== undefined);
}

describe("the executor contract notices an executor that", () => {
  it.each(breakages)("$name", async (breakage) => {
    expect(await violations(async () => breakExecutor(await createRuntime(), breakage))).not.toEqual([]);
  });

  it("is sound, and says nothing", async () => {
    expect(await violations(createRuntime)).toEqual([]);
  });
});
