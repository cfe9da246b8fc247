import { ComponentError } from "@stepflow/core";
import { expect, test } from "vitest";
import { z } from "zod";
import { TaskErrorCode } from "../../src/generated/proto/common_pb.ts";
import { StepflowServer } from "../../src/index.ts";
import { anything } from "../support/components.ts";
import { echoServer, resultOf, startOrchestrator, startWorker } from "../support/grpc-worker.ts";

test("a task is pulled, claimed, worked at and completed", async () => {
  const orchestrator = await startOrchestrator();
  await startWorker(echoServer(), orchestrator, { queueName: "echoes" });
  const pull = await orchestrator.pulls.first();
  expect(pull.queueName).toBe("echoes");

  const taskId = orchestrator.add({ input: { text: "hello", numbers: [1, 2.5, -7], nothing: null }, runId: "run-7" });
  const completion = await orchestrator.completions.first();
  expect(resultOf(completion)).toEqual({ text: "hello", numbers: [1, 2.5, -7], nothing: null });
  expect(completion).toMatchObject({ taskId, runId: "run-7" });

  const [claim] = orchestrator.heartbeats.all;
  expect(claim).toMatchObject({ taskId, runId: "run-7", workerId: pull.workerId });
  expect(claim?.workerId).not.toBe("");
});

test("a component sees which step of which run calls it", async () => {
  const orchestrator = await startOrchestrator();
  const server = new StepflowServer().component("read/{*path}", {
    ...anything,
    execute: (_input, { runId, flowId, stepId, attempt, pathParameters, idempotencyKey, itemIndex }) => {
      return { runId, flowId, stepId, attempt, pathParameters, idempotencyKey, itemIndex: itemIndex ?? "unknown" };
    },
  });
  await startWorker(server, orchestrator);
  const taskId = orchestrator.add({ componentId: "read/{*path}", attempt: 3, pathParams: { path: "a/b" } });
  expect(resultOf(await orchestrator.completions.first())).toEqual({
    runId: "run-1",
    flowId: "flow-1",
    stepId: "step-1",
    attempt: 3,
    pathParameters: { path: "a/b" },
    idempotencyKey: taskId,
    itemIndex: "unknown",
  });
});

test("nothing, as an output, is a null that is there", async () => {
  const orchestrator = await startOrchestrator();
  await startWorker(new StepflowServer().component("echo", { ...anything, execute: () => undefined }), orchestrator);
  orchestrator.add();
  const { result } = await orchestrator.completions.first();
  expect(result.case === "response" && result.value.output?.kind.case).toBe("nullValue");
});

test("a discovery is answered with ids, paths and schemas", async () => {
  const orchestrator = await startOrchestrator();
  const server = new StepflowServer()
    .component("greet", {
      description: "Greets by name.",
      inputSchema: z.object({ name: z.string() }),
      outputSchema: z.string(),
      execute: ({ name }) => `Hello ${name}`,
    })
    .component("read/{*path}", { ...anything, execute: () => null });
  await startWorker(server, orchestrator);
  const taskId = orchestrator.discover();
  const { result, ...rest } = await orchestrator.completions.first();
  expect(rest.taskId).toBe(taskId);
  const components = result.case === "listComponents" ? result.value.components : [];
  expect(components).toMatchObject([
    { componentId: "greet", path: "/greet", description: "Greets by name." },
    { componentId: "read/{*path}", path: "/read/{*path}" },
  ]);
  expect(JSON.parse(components[0]?.inputSchema ?? "")).toMatchObject({ type: "object", required: ["name"] });
  expect(JSON.parse(components[0]?.outputSchema ?? "")).toMatchObject({ type: "string" });
});

test("what goes wrong has the code whose retry rule fits", async () => {
  const orchestrator = await startOrchestrator();
  const server = new StepflowServer()
    .component("strict", { inputSchema: z.object({ n: z.number() }), outputSchema: z.unknown(), execute: () => null })
    .component("throws", {
      ...anything,
      execute: () => {
        throw new RangeError("out of range");
      },
    })
    .component("busy", {
      ...anything,
      execute: () => {
        throw new ComponentError("no database", { code: -32102, data: { host: "db" } });
      },
    })
    .component("unsafe", { ...anything, execute: () => 2 ** 60 });
  await startWorker(server, orchestrator);
  for (const componentId of ["strict", "throws", "busy", "unsafe", "missing"]) {
    orchestrator.add({ taskId: componentId, componentId });
  }
  const completions = await orchestrator.completions.atLeast(5);
  const codes = Object.fromEntries(
    completions.map(({ taskId, result }) => [taskId, result.case === "error" ? result.value.code : undefined]),
  );
  expect(codes).toEqual({
    strict: TaskErrorCode.INVALID_INPUT,
    throws: TaskErrorCode.COMPONENT_FAILED,
    busy: TaskErrorCode.RESOURCE_UNAVAILABLE,
    unsafe: TaskErrorCode.COMPONENT_FAILED,
    missing: TaskErrorCode.COMPONENT_NOT_FOUND,
  });
  const errorOf = (id: string) => completions.find(({ taskId }) => taskId === id)?.result;
  expect(errorOf("throws")?.value).toMatchObject({
    message: "out of range",
    data: { exception_type: "RangeError", error_code: -32100 },
  });
  expect(errorOf("busy")?.value).toMatchObject({ message: "no database", data: { details: { host: "db" } } });
});
