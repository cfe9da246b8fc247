import { setTimeout as delay } from "node:timers/promises";
import type { Logger, RunEvent } from "@stepflow/core";
import { ComponentError, FlowFailedError, type JsonObject, LimitExceededError, ValidationError } from "@stepflow/core";
import { createTestContext, StepflowServer } from "@stepflow/worker";
import { describe, expect, it } from "vitest";
import { StepflowRuntime, type StepflowRuntimeOptions } from "../src/index.ts";

const anything = { inputSchema: {}, outputSchema: {} };

function testServer(): StepflowServer {
  return new StepflowServer()
    .component("echo", { ...anything, execute: (input) => input })
    .component("mutate", {
      ...anything,
      execute: (input) => {
        const list = (input as { list: number[] }).list;
        list.push(99);
        return { list };
      },
    })
    .component("fail", {
      ...anything,
      execute: (input) => {
        throw new ComponentError(`cannot use ${(input as { key: string }).key}`);
      },
    })
    .component("wait", {
      ...anything,
      execute: async (input, { signal }) => {
        await delay((input as { ms: number }).ms, undefined, { signal });
        return null;
      },
    })
    .component("talk", {
      ...anything,
      execute: (input, context) => {
        context.progress(0.5, `half of ${JSON.stringify(input)}`);
        context.emit({ chunk: input as string });
        context.reportUsage({ model: "m", inputTokens: 3 });
        return input;
      },
    })
    .component("nested", {
      ...anything,
      execute: async (input, context) => context.evaluateFlow(input as JsonObject, {}),
    });
}

async function withRuntime<Answer>(
  options: StepflowRuntimeOptions,
  use: (runtime: StepflowRuntime) => Promise<Answer>,
): Promise<Answer> {
  const runtime = await StepflowRuntime.start({ components: [testServer()], ...options });
  try {
    return await use(runtime);
  } finally {
    await runtime.close();
  }
}

const variables = (schema: JsonObject) => ({ type: "object", properties: { variables: schema } });

async function eventsOf(run: { events(options: object): AsyncIterable<RunEvent> }): Promise<RunEvent[]> {
  const events: RunEvent[] = [];
  for await (const event of run.events({ results: "include" })) events.push(event);
  return events;
}

describe("variables", () => {
  const flow = {
    schemas: variables({
      type: "object",
      properties: { key: { type: "string", env_var: "SERVICE_KEY" }, limit: { type: "integer" } },
      required: ["key"],
    }),
    output: { key: { $variable: "key" }, limit: { $variable: "limit" } },
  };

  it("that are required and not given are refused by name before anything runs", async () => {
    const refused = withRuntime({}, (runtime) => runtime.run(flow, {}));
    await expect(refused).rejects.toThrow(ValidationError);
    await expect(refused).rejects.toThrow(/variables: \$\.key: required, and not given; .*SERVICE_KEY/);
  });

  it("come from the environment only when it is handed over, as JSON where they are JSON", async () => {
    const environment = { SERVICE_KEY: "k-1", STEPFLOW_VAR_LIMIT: "5" };
    expect(await withRuntime({ environment }, (runtime) => runtime.run(flow, {}))).toEqual({ key: "k-1", limit: 5 });
    const given = withRuntime({ environment }, (runtime) => runtime.run(flow, {}, { variables: { key: "mine" } }));
    expect(await given).toEqual({ key: "mine", limit: 5 });
  });

  it("hold for the runs below, too", async () => {
    const inner = { output: { $variable: "key" } };
    const outer = {
      ...flow,
      steps: [{ id: "inner", component: "/nested", input: { $literal: inner } }],
      output: { $step: "inner" },
    };
    expect(await withRuntime({}, (runtime) => runtime.run(outer, {}, { variables: { key: "k" } }))).toBe("k");
  });
});

describe("secrets", () => {
  const flow = {
    schemas: variables({ type: "object", properties: { key: { type: "string", is_secret: true } } }),
    steps: [
      { id: "echo", component: "/echo", input: { url: { $variable: "key" } } },
      { id: "talk", component: "/talk", input: { $variable: "key" }, mustExecute: true },
      { id: "fail", component: "/fail", input: { key: { $variable: "key" } }, mustExecute: true },
    ],
    output: { $step: "echo" },
  };

  it("reach components and results, and neither events nor traces nor logs", async () => {
    const lines: string[] = [];
    const note = (message: string, fields?: JsonObject): void => {
      lines.push(`${message} ${JSON.stringify(fields)}`);
    };
    const logger: Logger = { debug: note, info: note, warn: note, error: note };
    await withRuntime({ logger }, async (runtime) => {
      const run = await runtime.submit(flow, {}, { variables: { key: "s3cr3t-value" } });
      expect(await run.result()).toEqual({ url: "s3cr3t-value" });
      const seen = JSON.stringify([await eventsOf(run), await run.trace()]) + lines.join("\n");
      expect(seen).toContain("[redacted]");
      expect(seen).toContain("cannot use [redacted]");
      expect(seen).not.toContain("s3cr3t");
    });
    expect(lines.some((line) => line.startsWith("step failed"))).toBe(true);
  });
});

describe("deadlines", () => {
  const slow = { steps: [{ id: "slow", component: "/wait", input: { ms: 60_000 } }], output: { $step: "slow" } };

  it("of a run fail it, and stop what executes", async () => {
    const failed = withRuntime({}, (runtime) => runtime.run(slow, {}, { runTimeoutMs: 20 }));
    await expect(failed).rejects.toThrow(/the run took longer than 20 ms/);
  });

  it("of a step fail the attempt, which is tried again like any failure of the transport", async () => {
    await withRuntime(
      { stepTimeoutMs: 10, retry: { transportMaxRetries: 1, backoff: { type: "constant", delayMs: 1 } } },
      async (runtime) => {
        const run = await runtime.submit(slow, {});
        await expect(run.result()).rejects.toThrow(/step "slow" took longer than 10 ms/);
        expect((await run.step("slow")).attempt).toBe(2);
      },
    );
  });
});

describe("values", () => {
  const flow = {
    steps: [
      { id: "source", component: "/echo", input: { list: [1] } },
      { id: "changed", component: "/mutate", input: { $step: "source" } },
    ],
    output: [{ $step: "source" }, { $step: "changed" }],
  };

  it("are a component's own: what it does to its input nobody else sees", async () => {
    expect(await withRuntime({}, (runtime) => runtime.run(flow, {}))).toEqual([{ list: [1] }, { list: [1, 99] }]);
  });

  it("are shared with isolate: false", async () => {
    const shared = withRuntime({ isolate: false }, (runtime) => runtime.run(flow, {}));
    expect(await shared).toEqual([{ list: [1, 99] }, { list: [1, 99] }]);
  });

  it("are checked against the flow's input schema, unless that is turned off", async () => {
    const typed = {
      name: "typed",
      schemas: { type: "object", properties: { input: { type: "object", properties: { n: { type: "integer" } } } } },
      output: { $input: "$.n" },
    };
    const refused = withRuntime({}, (runtime) => runtime.run(typed, { n: "x" }));
    await expect(refused).rejects.toThrow(/input of flow typed: \$\.n: must be integer/);
    const batch = withRuntime({}, (runtime) => runtime.runMany(typed, [{ n: 1 }, { n: "x" }]));
    await expect(batch).rejects.toThrow(/\$\[1\]\.n: must be integer/);
    expect(await withRuntime({ inputValidation: "off" }, (runtime) => runtime.run(typed, { n: "x" }))).toBe("x");
  });
});

describe("what components tell while they work", () => {
  it("is told to readers of events, in order, and not kept as a result", async () => {
    const flow = { steps: [{ id: "talk", component: "/talk", input: "hi" }], output: { $step: "talk" } };
    await withRuntime({}, async (runtime) => {
      const events = await eventsOf(await runtime.submit(flow, {}));
      const place = { itemIndex: 0, stepId: "talk" };
      expect(events).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ type: "progress", fraction: 0.5, message: 'half of "hi"', ...place }),
          expect.objectContaining({ type: "partial", output: { chunk: "hi" }, ...place }),
          expect.objectContaining({ type: "usage", usage: { model: "m", inputTokens: 3 }, ...place }),
        ]),
      );
    });
  });
});

describe("pause", () => {
  it("begins no step until resume, and says so", async () => {
    const flow = {
      steps: [
        { id: "first", component: "/wait", input: { ms: 10 } },
        { id: "second", component: "/echo", input: { after: { $step: "first" } } },
      ],
      output: { $step: "second" },
    };
    await withRuntime({}, async (runtime) => {
      const run = await runtime.submit(flow, {});
      await run.pause();
      await delay(40);
      expect((await run.status()).status).toBe("paused");
      expect((await run.steps()).map(({ status }) => status)).toEqual(["completed", "runnable"]);
      await run.resume();
      expect(await run.result()).toEqual({ after: null });
      const types = (await eventsOf(run)).map(({ type }) => type);
      expect(types).toEqual(expect.arrayContaining(["run_paused", "run_resumed"]));
    });
  });
});

describe("limits", () => {
  const nest = { steps: [{ id: "again", component: "/nested", input: { $literal: {} } }], output: { $step: "again" } };

  it.each([
    [
      "steps",
      { steps: 1 },
      {
        steps: [
          { id: "a", component: "/echo" },
          { id: "b", component: "/echo" },
        ],
      },
    ],
    ["concurrency", { concurrency: 1 }, {}],
  ])("of %s are errors of their own", async (limit, limits, flow) => {
    const refused = withRuntime({ limits }, (runtime) => runtime.run(flow, {}, { maxConcurrency: 2 }));
    await expect(refused).rejects.toThrow(LimitExceededError);
    await expect(refused).rejects.toMatchObject({ limit, maximum: 1 });
  });

  it("of items are errors of their own", async () => {
    const refused = withRuntime({ limits: { items: 2 } }, (runtime) => runtime.runMany({}, [1, 2, 3]));
    await expect(refused).rejects.toMatchObject({ limit: "items", maximum: 2 });
  });

  it("of sizes refuse large inputs and fail steps with large outputs", async () => {
    const flow = {
      steps: [{ id: "a", component: "/echo", input: [{ $input: "$" }, { $input: "$" }] }],
      output: { $step: "a" },
    };
    await withRuntime({ limits: { valueSize: 100 } }, async (runtime) => {
      await expect(runtime.run(flow, "x".repeat(200))).rejects.toMatchObject({ limit: "valueSize", maximum: 100 });
      await expect(runtime.run(flow, "x".repeat(60))).rejects.toThrow(
        /output of step "a" is larger than 100 characters/,
      );
    });
  });

  it("of nesting fail the step that goes too deep", async () => {
    const failed = withRuntime({ limits: { subRunDepth: 0 } }, (runtime) => runtime.run(nest, {}));
    await expect(failed).rejects.toThrow(FlowFailedError);
    await expect(failed).rejects.toThrow(/runs nest deeper than 0 levels/);
  });
});

describe("traces", () => {
  it("have a span for the run and one for each step, the active one while its component works", async () => {
    const { context, trace } = await import("@opentelemetry/api");
    const { AsyncLocalStorageContextManager } = await import("@opentelemetry/context-async-hooks");
    const { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } = await import(
      "@opentelemetry/sdk-trace-base"
    );
    const exporter = new InMemorySpanExporter();
    context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
    trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }));
    const active: string[] = [];
    const server = new StepflowServer().component("look", {
      ...anything,
      execute: () => {
        active.push(trace.getActiveSpan()?.spanContext().spanId ?? "none");
        return null;
      },
    });
    const flow = { name: "traced", steps: [{ id: "look", component: "/look" }], output: { $step: "look" } };
    await withRuntime({ components: [server], tracing: "opentelemetry" }, (runtime) => runtime.run(flow, {}));
    const spans = exporter.getFinishedSpans();
    const [step, run] = [
      spans.find(({ name }) => name === "step look"),
      spans.find(({ name }) => name === "run traced"),
    ];
    expect(step?.parentSpanContext?.spanId).toBe(run?.spanContext().spanId);
    expect(active).toEqual([step?.spanContext().spanId]);
    trace.disable();
    context.disable();
  });
});

it("gives a test context to components that are tested without a runtime", async () => {
  const context = createTestContext();
  expect(await testServer().invoke("talk", "hi", context)).toBe("hi");
  expect(context.emitted).toEqual([{ chunk: "hi" }]);
});
