// What the page of the test runs: the executor contract, and what only pages meet.
import { StepflowClient } from "@stepflow/client";
import { StepflowConnectionError, StepflowError } from "@stepflow/core";
import { executorContract } from "@stepflow/core/testing";

/** What the page can be asked for, each with the address of the server. */
export interface PageTasks {
  /** Answers why the case fails, or `null`. */
  tryCase(url: string, topic: string, name: string): Promise<string | null>;
  /** Follows a run that does not end by itself, and leaves the loop after the first event. */
  leaveEarly(url: string): Promise<string>;
  /** What is told when the server cannot be reached. */
  failToConnect(url: string): Promise<{ readonly isConnectionError: boolean; readonly hint: string | undefined }>;
}

const tasks: PageTasks = {
  async tryCase(url, topic, name) {
    const cases = executorContract({ create: async () => new StepflowClient(url) });
    const found = cases.find((one) => one.topic === topic && one.name === name);
    try {
      if (found === undefined) throw new Error("the page has no such case");
      await found.run();
      return null;
    } catch (error) {
      return error instanceof Error ? (error.stack ?? error.message) : String(error);
    }
  },

  async leaveEarly(url) {
    const client = new StepflowClient(url);
    const step = { id: "wait", component: "/wait", input: { ms: 60_000 } };
    const run = await client.submit({ steps: [step], output: { $step: "wait" } }, {});
    try {
      for await (const { type } of run.events()) return type;
      return "no event";
    } finally {
      await run.cancel();
      await client.close();
    }
  },

  async failToConnect(url) {
    const client = new StepflowClient(url, { retry: { limit: 0 } });
    try {
      await client.run({ output: "never" }, {});
    } catch (error) {
      const hint = StepflowError.isInstance(error) ? error.hint : undefined;
      return { isConnectionError: error instanceof StepflowConnectionError, hint };
    } finally {
      await client.close();
    }
    return { isConnectionError: false, hint: undefined };
  },
};

Object.assign(globalThis, { tasks });
