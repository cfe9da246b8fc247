// The engine in memory, one managed runtime for all runs. Every run needs an idempotency key of its own.
import { Activity, Workflow, WorkflowEngine } from "@effect/workflow";
import { Effect, Layer, ManagedRuntime, Schema } from "effect";

export const about = { package: "@effect/workflow", setup: "WorkflowEngine.layerMemory" };

export async function start({ noop, sleep }) {
  const activity = (index, work) =>
    Activity.make({
      name: `s${index}`,
      success: Schema.Struct({ n: Schema.Number }),
      execute: Effect.promise(async () => work({ n: 0 })),
    });
  let keys = 0;
  const runner = (name, body) => {
    const workflow = Workflow.make({
      name,
      payload: { key: Schema.String },
      success: Schema.Number,
      idempotencyKey: ({ key }) => key,
    });
    const layer = workflow.toLayer(() => body).pipe(Layer.provideMerge(WorkflowEngine.layerMemory));
    const runtime = ManagedRuntime.make(layer);
    return () => {
      keys += 1;
      return runtime.runPromise(workflow.execute({ key: String(keys) }));
    };
  };
  return {
    chain: (count, component = "noop") =>
      runner(
        `chain-${component}-${count}`,
        Effect.gen(function* () {
          for (let index = 0; index < count; index += 1) yield* activity(index, component === "noop" ? noop : sleep);
          return count;
        }),
      ),
    parallel: (count) =>
      runner(
        `parallel-${count}`,
        Effect.all(
          Array.from({ length: count }, (_, index) => activity(index, noop)),
          { concurrency: "unbounded" },
        ).pipe(Effect.as(count)),
      ),
  };
}
