import { StepflowClient } from "@stepflow/client";
import type { Command } from "commander";
import type { Cli } from "../cli.ts";

/** What a command that calls a server takes. */
export interface ServerFlags {
  readonly url?: string;
}

const defaultUrl = "http://localhost:7837";

/** Declares `--url`. A key comes from the environment only: command lines are seen by other users of the machine. */
export function declareServerOptions(command: Command): Command {
  return command.option(
    "--url <url>",
    `the server (default: STEPFLOW_URL, or ${defaultUrl}); its key comes from STEPFLOW_API_KEY`,
  );
}

/** A client of the server that a command line means. Close it. */
export function openClient({ url }: ServerFlags, { environment }: Cli): StepflowClient {
  const { STEPFLOW_URL, STEPFLOW_API_KEY: apiKey } = environment;
  return new StepflowClient(url ?? (STEPFLOW_URL || defaultUrl), { ...(apiKey && { apiKey }) });
}
