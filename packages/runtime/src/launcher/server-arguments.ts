import { randomUUID } from "node:crypto";
import type { OrchestratorOptions } from "./options.ts";

/** What would compete with what is given as arguments. */
const ownVariables = ["STEPFLOW_PORT", "STEPFLOW_CONFIG"];

/** The environment of the server: that of this process, and what the options add. */
export function serverEnvironment({ env = {} }: OrchestratorOptions): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = { ...process.env, ...env };
  for (const name of ownVariables) delete environment[name];
  return environment;
}

/** The arguments that stay the same when the server is started again. */
export function serverArguments(options: OrchestratorOptions, environment: NodeJS.ProcessEnv): readonly string[] {
  const { orchestratorId, logLevel = "info" } = options;
  const id = orchestratorId ?? ownId(environment);
  return [
    // Records, one a line, on the output: what is read for the reason when it does not start.
    ...["--log-destination", "stdout", "--log-format", "json", "--log-level", logLevel],
    ...(id === undefined ? [] : ["--orchestrator-id", id]),
  ];
}

/** Where nothing names the server it would take another id whenever it is started again, and not find its own runs. */
function ownId(environment: NodeJS.ProcessEnv): string | undefined {
  const isNamed = Boolean(environment.STEPFLOW_ORCHESTRATOR_ID) || Boolean(environment.HOSTNAME);
  return isNamed ? undefined : `stepflow-${randomUUID()}`;
}
