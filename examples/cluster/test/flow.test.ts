import { fileURLToPath } from "node:url";
import { StepflowRuntime } from "@stepflow/runtime";
import { afterAll, beforeAll, expect, it } from "vitest";

const file = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
let runtime: StepflowRuntime;

beforeAll(async () => {
  runtime = await StepflowRuntime.start({ config: file("stepflow-config.yml") });
});
afterAll(() => runtime.close({ drainMs: 0 }));

it("runs in one process, with the worker beside it", async () => {
  const order = { orderId: "A-1", pieces: 2, cents: 1999 };
  expect(await runtime.run(file("flow.yaml"), order)).toEqual({ orderId: "A-1", charge: "charge-2591926a1259" });
});
