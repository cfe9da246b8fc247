import { ComponentError } from "@stepflow/core";
import { z } from "zod";
import { StepflowServer } from "../../src/index.ts";
import { runId } from "./exchange.ts";

/** For components whose types do not matter. */
export const anything: { readonly inputSchema: z.ZodUnknown; readonly outputSchema: z.ZodUnknown } = {
  inputSchema: z.unknown(),
  outputSchema: z.unknown(),
};

/** A worker with a component of each kind. */
export function greetings(): StepflowServer {
  return new StepflowServer({ name: "greetings" })
    .component("greet", {
      description: "Greets by name.",
      inputSchema: z.object({ name: z.string() }),
      outputSchema: z.object({ message: z.string() }),
      execute: ({ name }) => ({ message: `Hello ${name}` }),
    })
    .component("ask", {
      ...anything,
      execute: async (_input, context): Promise<string> => (await context.getRun(runId)).status(),
    })
    .component("read/{*path}", { ...anything, execute: (_input, { pathParameters }) => pathParameters.path })
    .component("nothing", { ...anything, execute: () => undefined })
    .component("burn", {
      ...anything,
      execute: () => {
        throw new ComponentError("burnt", { code: -32150, data: { minutes: 3 } });
      },
    });
}
