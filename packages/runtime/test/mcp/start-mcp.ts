import { fileURLToPath } from "node:url";
import { type Flow, type FlowError, isJsonArray, isJsonObject, type JsonValue, type RunOutcome } from "@stepflow/core";
import { type McpPluginSettings, StepflowRuntime, type StepflowRuntimeOptions } from "../../src/index.ts";

/** A server that behaves as its first argument says, and appends its process id to the file of its second. */
export const fixture: string = fileURLToPath(new URL("fixture-server.mjs", import.meta.url));

/** The fixture server as a plugin. */
export function fixtureServer(mode = "well", file = "", more: object = {}): McpPluginSettings {
  return { type: "mcp", command: process.execPath, args: [fixture, mode, file], ...more };
}

/** A runtime whose components `/tools/…` are those of the server. Retries do not wait. */
export function startWith(plugin: McpPluginSettings, options: StepflowRuntimeOptions = {}): Promise<StepflowRuntime> {
  return StepflowRuntime.start({
    config: { plugins: { tools: plugin }, routes: { "/tools/{*component}": [{ plugin: "tools" }] } },
    retry: { backoff: { type: "constant", delayMs: 0 } },
    ...options,
  });
}

/** A flow of one step. */
export function callOf(tool: string): Flow {
  return { steps: [{ id: "call", component: `/tools/${tool}`, input: { $input: "$" } }], output: { $step: "call" } };
}

/** Calls a tool in a step of its own. */
export function call(runtime: StepflowRuntime, tool: string, input: JsonValue = {}): Promise<RunOutcome> {
  return runtime.runResult(callOf(tool), input);
}

/** The first text of what a tool answered. */
export function textOf(outcome: RunOutcome): string {
  if (outcome.outcome !== "success") throw new Error(JSON.stringify(outcome));
  const [block] = isJsonArray(outcome.result) ? outcome.result : [];
  return isJsonObject(block) ? String(block.text) : "";
}

export function errorOf(outcome: RunOutcome): FlowError {
  if (outcome.outcome !== "failed") throw new Error(JSON.stringify(outcome));
  return outcome.error;
}
