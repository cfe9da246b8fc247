// A worker made with our own package, served as its users serve it.
import { StepflowServer } from "@stepflow/worker";

const server = new StepflowServer({ name: "own" })
  .component("greet", {
    inputSchema: { type: "object", properties: { name: { type: "string" } }, required: ["name"] },
    outputSchema: { type: "object" },
    execute: (input) => ({ message: `Hello ${(input as { name: string }).name}` }),
  })
  .component("double-all", {
    inputSchema: { type: "object" },
    outputSchema: {},
    execute: async (input, context) => {
      const { items } = input as { items: number[] };
      const flow = {
        steps: [{ id: "one", component: "/own/double", input: { $input: "$" } }],
        output: { $step: "one" },
      };
      const outcomes = await context.evaluateFlows(flow, items);
      return outcomes.map((outcome) => (outcome.outcome === "success" ? outcome.result : null));
    },
  })
  .component("double", {
    inputSchema: { type: "number" },
    outputSchema: { type: "number" },
    execute: (input) => 2 * (input as number),
  })
  .component("keep", {
    inputSchema: { type: "object" },
    outputSchema: {},
    execute: async (input, context) => {
      const id = await context.putBlob((input as { text: string }).text);
      const bytes = await context.getBinary(await context.putBinary(Uint8Array.of(1, 2, 3)));
      return { id, read: await context.getBlob(id), bytes: [...bytes] };
    },
  })
  .component("repeat", {
    inputSchema: { type: "object" },
    outputSchema: {},
    execute: (input) => ({ text: (input as { text: string }).text.repeat(2) }),
  })
  .component("until-aborted", {
    inputSchema: {},
    outputSchema: {},
    execute: async (_input, context) => {
      console.error("the call has come");
      await new Promise<void>((resolve) => context.signal.addEventListener("abort", () => resolve()));
      console.error("the call was aborted");
      return null;
    },
  });
await server.run();
