import { StepflowRuntime } from "@stepflow/runtime";
import { type Subject, testEnvironment } from "../src/check-case.ts";
import { TestComponents } from "../src/test-components.ts";

/** The engine of this repository in this process; it does not pause before it tries again. */
export async function startEmbedded(): Promise<Subject> {
  const components = new TestComponents();
  const executor = await StepflowRuntime.start({
    components: [{ route: "/test", server: components.server }],
    environment: testEnvironment,
    retry: { backoff: { type: "constant", delayMs: 0 } },
  });
  return { executor, components };
}
