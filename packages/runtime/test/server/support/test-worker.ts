import { StepflowServer } from "@stepflow/worker";
import { expect } from "vitest";

/** A worker with `greet`, `fail`, and `hold`, whose calls go on until they are let go. */
export interface TestWorker {
  readonly server: StepflowServer;
  /** Waits until so many calls are held. */
  untilHeld(count?: number): Promise<void>;
  /** Ends the calls that are held, with their inputs. */
  letGo(): void;
  /** Lets the calls that are held be: the process that made them is gone. */
  forget(): void;
}

/** @param options `isQuiet` leaves out what is not written down, which another process cannot tell again */
export function testWorker(options: { readonly isQuiet?: boolean } = {}): TestWorker {
  let held: (() => void)[] = [];
  const server = new StepflowServer({ name: "test" });
  server.component("greet", {
    description: "Says hello.",
    inputSchema: { type: "object" },
    outputSchema: { type: "string" },
    execute: async (input) => `Hello ${(input as { name: string }).name}`,
  });
  server.component("fail", {
    inputSchema: {},
    outputSchema: {},
    execute: async () => {
      throw new Error("no luck");
    },
  });
  server.component("hold", {
    inputSchema: {},
    outputSchema: {},
    execute: (input, context) => {
      if (options.isQuiet !== true) context.progress(0.5, "held");
      return new Promise((resolve) => {
        held.push(() => resolve(input));
      });
    },
  });
  return {
    server,
    untilHeld: async (count = 1) => expect.poll(() => held.length, { timeout: 10_000 }).toBe(count),
    letGo() {
      for (const go of held) go();
      held = [];
    },
    forget() {
      held = [];
    },
  };
}

export const greet: object = {
  name: "greet",
  description: "Greets.",
  schemas: {
    type: "object",
    properties: {
      variables: { type: "object", properties: { key: { type: "string", env_var: "THE_KEY" }, other: {} } },
    },
  },
  steps: [{ id: "hello", component: "/greet", input: { name: { $input: "$.name" } } }],
  output: { said: { $step: "hello" } },
  examples: [{ name: "one", input: { name: "Ada" } }],
  test: {
    cases: [
      { name: "one", input: { name: "Bob" } },
      { name: "two", input: { name: "Cy" } },
    ],
  },
};

export const failing: object = {
  steps: [{ id: "broken", component: "/fail", input: null }],
  output: { $step: "broken" },
};

export const waiting: object = {
  name: "waiting",
  steps: [
    { id: "first", component: "/greet", input: { name: "Ada" } },
    { id: "held", component: "/hold", input: { $step: "first" } },
  ],
  output: { $step: "held" },
};
