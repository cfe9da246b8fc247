import { type FlowError, type JsonValue, parseFlow } from "@stepflow/core";
import { StepflowRuntime, type StepflowRuntimeOptions } from "../../src/index.ts";

/** What a flow of the one step comes to, and how many attempts the step took. */
export interface BuiltinAnswer {
  readonly result?: JsonValue;
  readonly error?: FlowError;
  readonly attempts: number;
  /** What went wrong inside, the newest first. */
  readonly reasons: readonly string[];
}

/** Runs one builtin in a runtime of its own. */
export async function callBuiltin(
  name: string,
  input: JsonValue,
  options: StepflowRuntimeOptions = {},
): Promise<BuiltinAnswer> {
  const flow = parseFlow({
    steps: [{ id: "call", component: `/builtin/${name}`, input: { $input: "$" } }],
    output: { $step: "call" },
  });
  const runtime = await StepflowRuntime.start({ retry: { backoff: { type: "constant", delayMs: 0 } }, ...options });
  try {
    const run = await runtime.submit(flow, input);
    const [outcome] = await run.results();
    let retries = 0;
    for await (const { type } of run.events()) if (type === "step_retrying") retries += 1;
    const attempts = retries + 1;
    if (outcome?.outcome === "success") return { result: outcome.result, attempts, reasons: [] };
    const error = outcome?.outcome === "failed" ? outcome.error : undefined;
    return { ...(error !== undefined && { error }), attempts, reasons: reasonsOf(error?.data) };
  } finally {
    await runtime.close();
  }
}

function reasonsOf(data: unknown): string[] {
  const { stack = [] } = (data ?? {}) as { stack?: { error: string }[] };
  return stack.map(({ error }) => error);
}
