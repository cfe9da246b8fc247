import { StepflowAbortError } from "../errors/connection-errors.ts";
import { NotFoundError } from "../errors/not-found-error.ts";
import { ValidationError } from "../errors/validation-error.ts";
import { parseFlow } from "../flow/parse.ts";
import { check, equal, rejection } from "./assert.ts";
import type { CaseDefinition } from "./contract-case.ts";
import { oneStep, onlyOutput } from "./flows.ts";

const unknownId = "0".repeat(64);

/** Flows, blobs, components and options. */
export const resourcesCases: readonly CaseDefinition[] = [
  {
    topic: "flows",
    name: "a stored flow can be run by its id, and storing it again gives the same",
    async run({ executor, at }) {
      const flow = oneStep(at("greet"), { name: "stored" });
      const { flowId } = await executor.flows.store(flow);
      equal((await executor.flows.store(parseFlow(flow))).flowId, flowId, "the id of the second time");
      equal(await executor.run({ flowId }, { name: "Ada" }), { message: "Hello Ada" }, "the result by id");
      equal(await executor.run(flowId, { name: "Bob" }), { message: "Hello Bob" }, "the result by the bare id");
      const stored = await executor.flows.get(flowId);
      equal(stored.name, "stored", "the stored flow's name");
      equal(stored.steps?.length, 1, "the stored flow's number of steps");
    },
  },
  {
    topic: "flows",
    name: "an unknown flow is not found",
    async run({ executor }) {
      await rejection(executor.flows.get(unknownId), NotFoundError, "flows.get");
      await rejection(executor.run({ flowId: unknownId }, {}), NotFoundError, "run");
    },
  },
  {
    topic: "flows",
    name: "validate finds what is fatal, and such a flow is neither stored nor run",
    async run({ executor, at }) {
      const flow = oneStep(at("echo"), { output: { $step: "absent" } });
      const { valid, diagnostics } = await executor.validate(flow);
      equal(valid, false, "whether the flow is valid");
      check(
        diagnostics.some(({ code, path }) => code === 3003 && path === "$.output"),
        "the undefined step is found at its place",
      );
      await rejection(executor.flows.store(flow), ValidationError, "store");
      await rejection(executor.run(flow, {}), ValidationError, "run");
    },
  },
  {
    topic: "flows",
    name: "a flow without fault is valid",
    async run({ executor, at }) {
      equal((await executor.validate(oneStep(at("echo")))).valid, true, "whether the flow is valid");
    },
  },
  {
    topic: "options",
    name: "variables are given with the run, or come from the flow's defaults",
    async run({ executor }) {
      const flow = onlyOutput(
        { a: { $variable: "a" }, b: { $variable: "b" } },
        {
          schemas: {
            type: "object",
            properties: { variables: { type: "object", properties: { a: { default: "from schema" }, b: {} } } },
          },
        },
      );
      equal(await executor.run(flow, {}, { variables: { b: 2 } }), { a: "from schema", b: 2 }, "the result");
    },
  },
  {
    topic: "options",
    name: "overrides change a step for one run only",
    async run({ executor, at }) {
      const { flowId } = await executor.flows.store(oneStep(at("echo")));
      const overrides = { steps: { only: { value: { input: "overridden" } } } };
      equal(await executor.run({ flowId }, "input", { overrides }), "overridden", "the result with overrides");
      equal(await executor.run({ flowId }, "input"), "input", "the result without");
    },
  },
  {
    topic: "options",
    name: "maxConcurrency 1 runs one step after the other",
    async run({ executor, at }) {
      const steps = ["a", "b", "c"].map((id) => ({ id, component: at("wait"), input: { ms: 20 } }));
      const flow = { name: "wide", steps, output: steps.map(({ id }) => ({ $step: id })) };
      const run = await executor.submit(flow, {}, { maxConcurrency: 1 });
      await run.wait();
      const times = (await run.steps()).map(({ startedAt = "", completedAt = "" }) => ({ startedAt, completedAt }));
      for (const [index, { startedAt }] of times.entries()) {
        const before = times[index - 1]?.completedAt ?? "";
        check(
          startedAt >= before,
          `step ${index} began at ${startedAt}, before the one ahead of it ended at ${before}`,
        );
      }
    },
  },
  {
    topic: "blobs",
    name: "JSON blobs are kept by content",
    async run({ executor, at }) {
      const data = { rows: [1, 2], text: "ä" };
      const blobId = await executor.blobs.put(data);
      check(/^[0-9a-f]{64}$/.test(blobId), `the id is a SHA-256: ${blobId}`);
      equal(await executor.blobs.put({ ...data }), blobId, "the id of the same data");
      equal(await executor.blobs.get(blobId), data, "the data");
      equal(await executor.run(oneStep(at("blob")), data), { blobId, data }, "what a component stored and read");
      await rejection(executor.blobs.get(unknownId), NotFoundError, "an unknown blob");
    },
  },
  {
    topic: "blobs",
    name: "bytes are kept as they are",
    async run({ executor }) {
      const bytes = Uint8Array.from({ length: 300 }, (_, index) => index % 256);
      const blobId = await executor.blobs.putBinary(bytes);
      equal(Array.from(await executor.blobs.getBinary(blobId)), Array.from(bytes), "the bytes");
      await rejection(executor.blobs.getBinary(unknownId), NotFoundError, "unknown bytes");
    },
  },
  {
    topic: "components",
    name: "the components that are served are listed",
    async run({ executor, at }) {
      const names = (await executor.components.list()).map(({ component }) => component);
      check(
        names.includes(at("greet")) || names.includes("/greet"),
        `greet is among the components: ${names.join(", ")}`,
      );
    },
  },
  {
    topic: "closing",
    name: "close lets runs end within the time it is given, and takes no new ones",
    async run({ executor, at }) {
      const run = await executor.submit(oneStep(at("wait")), { ms: 50 });
      const running = run.result();
      await executor.close({ drainMs: 20_000 });
      equal(await running, { waitedMs: 50 }, "the result of the run that went on");
      await rejection(executor.run(onlyOutput(1), {}), StepflowAbortError, "run after close");
      await executor.close();
    },
  },
];
