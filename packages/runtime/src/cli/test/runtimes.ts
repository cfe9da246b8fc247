import { relative, resolve } from "node:path";
import { type JsonObject, locateInFlow, ValidationError } from "@stepflow/core";
import type { StepflowConfig } from "../../config/define-config.ts";
import type { StepflowRuntime } from "../../stepflow-runtime.ts";
import type { Cli } from "../cli.ts";
import { startConfigured, startRuntime } from "../load/start-runtime.ts";
import type { RuntimeFlags } from "../options/runtime-options.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { type CaseConfig, chooseConfig } from "./choose-config.ts";
import type { FileWithCases } from "./test-file.ts";

/** Runtimes for files with cases: one for each configuration, however many files have it. */
export class Runtimes {
  readonly #started = new Map<string, Promise<StepflowRuntime>>();
  readonly #flags: RuntimeFlags;
  readonly #terminal: Terminal;
  readonly #cli: Cli;

  constructor(flags: RuntimeFlags, terminal: Terminal, cli: Cli) {
    this.#flags = flags;
    this.#terminal = terminal;
    this.#cli = cli;
  }

  /** @throws StepflowError saying why no runtime can be started for the file */
  async startFor(file: FileWithCases): Promise<StepflowRuntime> {
    const config = await chooseConfig(file, this.#flags, this.#cli);
    const started = this.#started.get(config.key) ?? this.#start(config, file);
    this.#started.set(config.key, started);
    return started;
  }

  async close(): Promise<void> {
    const ends = await Promise.allSettled(this.#started.values());
    await Promise.all(ends.map((end) => (end.status === "fulfilled" ? end.value.close() : undefined)));
  }

  #start(config: CaseConfig, file: FileWithCases): Promise<StepflowRuntime> {
    const { workingDirectory } = this.#cli;
    switch (config.kind) {
      case "file": {
        const fromHere = relative(workingDirectory, config.file);
        const shown = fromHere.startsWith("..") ? config.file : fromHere;
        return startRuntime({ ...this.#flags, config: shown }, file.path, this.#terminal, this.#cli);
      }
      case "inline":
        return this.#startInline(config.config, config.directory, file);
      case "none":
        return startConfigured({ workingDirectory: config.directory }, this.#flags, this.#terminal, this.#cli);
    }
  }

  async #startInline(config: JsonObject, directory: string, file: FileWithCases): Promise<StepflowRuntime> {
    const own = typeof config.workingDirectory === "string" ? config.workingDirectory : ".";
    const located = { ...config, workingDirectory: resolve(directory, own) };
    try {
      // Whoever reads the configuration checks it whole.
      const unchecked = located as unknown as StepflowConfig;
      return await startConfigured({ config: unchecked }, this.#flags, this.#terminal, this.#cli);
    } catch (thrown) {
      throw thrown instanceof ValidationError ? inFlow(thrown, file) : thrown;
    }
  }
}

/** What is wrong with a configuration, told by its place in the flow that it stands in. */
function inFlow({ issues }: ValidationError, { path: file, definition }: FileWithCases): ValidationError {
  return new ValidationError(
    file,
    issues.map(({ path, message }) => {
      const place = path.replace(/^\$/, "$.test.config");
      const position = locateInFlow(definition, place);
      return { path: place, message, ...(position !== undefined && { position }) };
    }),
  );
}
