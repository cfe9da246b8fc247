import { StepflowClient } from "@stepflow/client";
import { silentLogger } from "../logger.ts";
import { findBinary } from "./binary/find-binary.ts";
import { readRelease, refuseOther } from "./binary/read-release.ts";
import { checkOptions } from "./check-options.ts";
import { prepareConfig } from "./config/prepare-config.ts";
import { endedError } from "./failures.ts";
import { keepRunning } from "./keep-running.ts";
import { launch, type ReadyServer } from "./launch.ts";
import type { OrchestratorOptions, OrchestratorRelease } from "./options.ts";
import type { OrchestratorError } from "./orchestrator-error.ts";
import { serverArguments, serverEnvironment } from "./server-arguments.ts";
import type { ServerCommand } from "./server-process.ts";

/** How a server is started. */
interface Launching {
  readonly release: OrchestratorRelease;
  commandAt(port: number): ServerCommand;
  launchAt(port: number, signal: AbortSignal): Promise<ReadyServer>;
}

/**
 * The official server, `stepflow-server`, as a child of this process. It ends with this process, however that ends.
 *
 * @example
 * const orchestrator = await StepflowOrchestrator.start({ config: "stepflow-config.yml" });
 * try {
 *   await orchestrator.client.run("flow.yaml", { name: "Ada" });
 * } finally {
 *   await orchestrator.close();
 * }
 */
export class StepflowOrchestrator {
  /** Runs flows on the server. Closed with it. */
  readonly client: StepflowClient;
  /** Where this process reaches it; the same after it was started again. */
  readonly url: string;
  readonly port: number;
  readonly release: OrchestratorRelease;
  /** Fulfilled when the server has ended for good: with `undefined` after `close`, else with why. */
  readonly ended: Promise<OrchestratorError | undefined>;
  readonly #closing = new AbortController();
  #server: ReadyServer;

  private constructor(server: ReadyServer, launching: Launching, options: OrchestratorOptions) {
    const { logger = silentLogger, restart = "never" } = options;
    const { signal } = this.#closing;
    this.#server = server;
    this.release = launching.release;
    this.port = server.port;
    this.url = server.url;
    this.client = new StepflowClient(server.url, { logger, ...options.client });
    this.ended = keepRunning({
      server,
      restart,
      logger,
      signal,
      // At the same port, so that the client goes on.
      startAgain: () => launching.launchAt(server.port, signal),
      onServer: (next) => {
        this.#server = next;
      },
      describeEnd: ({ log }, how) => endedError(launching.commandAt(server.port), how, log.lines),
    });
  }

  /**
   * Starts a server and waits until it says that it is healthy.
   *
   * @throws OrchestratorError when there is no binary, it refuses the configuration, the port is taken, or it does not get
   * healthy in time; `reason` says which
   * @throws ValidationError for a configuration or options that cannot be right
   */
  static async start(options: OrchestratorOptions = {}): Promise<StepflowOrchestrator> {
    checkOptions(options);
    const launching = await prepare(options);
    const server = await launching.launchAt(options.port ?? 0, new AbortController().signal);
    try {
      return new StepflowOrchestrator(server, launching, options);
    } catch (error) {
      // Options of the client that cannot be.
      await server.process.close();
      throw error;
    }
  }

  /** The process id of the server; another after it was started again. */
  get pid(): number | undefined {
    return this.#server.process.id;
  }

  /** The last 200 lines of the server's log, the oldest first; of the new one after it was started again. */
  get log(): readonly string[] {
    return this.#server.log.lines;
  }

  /** Asks the server and the workers that it started to end, and kills what is left after `stopTimeoutMs`. */
  async close(): Promise<void> {
    this.#closing.abort();
    await Promise.all([this.client.close(), this.#server.process.close()]);
    await this.ended;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

async function prepare(options: OrchestratorOptions): Promise<Launching> {
  const { logger = silentLogger, startTimeoutMs = 60_000, stopTimeoutMs = 10_000 } = options;
  const environment = serverEnvironment(options);
  const file = await findBinary(options.binary, environment);
  const release = await readRelease(file, environment);
  refuseOther(release, options.release, file);
  const config = await prepareConfig(options.config, release, environment);
  for (const warning of config.warnings) logger.warn(warning);
  const fixedArguments = [...config.args, ...serverArguments(options, environment)];
  const workingDirectory = options.workingDirectory ?? process.cwd();
  const commandAt = (port: number): ServerCommand => {
    const args = ["--port", String(port), ...fixedArguments];
    return { file, port, args, input: config.input, environment, workingDirectory, stopTimeoutMs };
  };
  return {
    release,
    commandAt,
    launchAt: (port, signal) => launch(commandAt(port), { logger, startTimeoutMs, signal }),
  };
}
