import { dirname, resolve } from "node:path";
import type { StepflowConfig } from "../../config/define-config.ts";
import type { StepflowRuntimeOptions } from "../../options.ts";
import { StepflowRuntime } from "../../stepflow-runtime.ts";
import type { Cli } from "../cli.ts";
import type { RuntimeFlags } from "../options/runtime-options.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { terminalLogger } from "../terminal/terminal-logger.ts";
import { findConfig } from "./find-config.ts";
import { loadComponents } from "./load-components.ts";
import { isConfigModule, loadConfigModule } from "./load-config-module.ts";

/**
 * Starts the runtime that a command line describes. Close it.
 *
 * Variables come from its caller alone: which of them the environment gives is settled before.
 *
 * @param flowFile the flow's file, whose directory is asked for a configuration first
 * @throws StepflowError saying what is wrong with the configuration or the components
 */
export async function startRuntime(
  flags: RuntimeFlags,
  flowFile: string | undefined,
  terminal: Terminal,
  cli: Cli,
  options: Pick<StepflowRuntimeOptions, "storage" | "durability"> = {},
): Promise<StepflowRuntime> {
  const file = await findConfig(flags, flowFile, cli);
  const config = file !== undefined && isConfigModule(file) ? await loadConfigModule(resolve(file), file) : file;
  // Without a configuration files count from where the flow is, as upstream.
  const workingDirectory =
    flowFile === undefined ? cli.workingDirectory : dirname(resolve(cli.workingDirectory, flowFile));
  return startConfigured(config === undefined ? { workingDirectory } : { config }, flags, terminal, cli, options);
}

/** A configuration, or for none where files count from. */
export type RuntimeSource = { readonly config: string | StepflowConfig } | { readonly workingDirectory: string };

/**
 * Starts the runtime of a command line with a configuration that is known already, or without one. Close it.
 */
export async function startConfigured(
  source: RuntimeSource,
  flags: RuntimeFlags,
  terminal: Terminal,
  cli: Cli,
  options: Pick<StepflowRuntimeOptions, "storage" | "durability"> = {},
): Promise<StepflowRuntime> {
  const components = await loadComponents(flags.components ?? [], cli);
  return StepflowRuntime.start({
    ...options,
    ...("config" in source ? source : { builtins: source }),
    components,
    logger: terminalLogger(terminal, flags.logLevel),
  });
}
