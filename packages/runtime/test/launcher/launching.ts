import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { JsonObject, Logger } from "@stepflow/core";
import { OrchestratorError, type OrchestratorOptions, StepflowOrchestrator } from "../../src/launcher/index.ts";

/** A program that behaves as the official server as far as a launcher can see, and misbehaves as told. */
export const fakeServer: string = fileURLToPath(new URL("fake-server.mjs", import.meta.url));

/** Starts fakes, and leaves nothing behind. */
export class Launching {
  readonly directory: string;
  readonly #running: StepflowOrchestrator[] = [];

  private constructor(directory: string) {
    this.directory = directory;
  }

  static async create(): Promise<Launching> {
    return new Launching(await mkdtemp(join(tmpdir(), "stepflow-")));
  }

  file(name: string): string {
    return join(this.directory, name);
  }

  /** @param fake what the fake does, such as `refuse` or `unhealthy=3`, separated by commas */
  async start(fake = "", { env = {}, ...options }: OrchestratorOptions = {}): Promise<StepflowOrchestrator> {
    const orchestrator = await StepflowOrchestrator.start({
      binary: fakeServer,
      env: { ...env, FAKE: fake },
      ...options,
    });
    this.#running.push(orchestrator);
    return orchestrator;
  }

  /** Why it does not start. */
  async failure(fake: string, options: OrchestratorOptions = {}): Promise<OrchestratorError> {
    const error = await this.start(fake, options).catch((thrown: unknown) => thrown);
    if (error instanceof OrchestratorError) return error;
    throw new Error(`expected an OrchestratorError, found ${String(error)}`);
  }

  /** What each start was given, when the fake records to `file`. */
  async recorded(file: string): Promise<JsonObject[]> {
    const text = await readFile(file, "utf8");
    return text
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as JsonObject);
  }

  async end(): Promise<void> {
    await Promise.all(this.#running.map((orchestrator) => orchestrator.close()));
    await rm(this.directory, { recursive: true });
  }
}

/** Keeps lines, and tells when one comes that says `part`. */
export function watchedLogger(): {
  readonly logger: Logger;
  readonly lines: string[];
  said(part: string): Promise<string>;
} {
  const lines: string[] = [];
  const waiting: { readonly part: string; readonly tell: (line: string) => void }[] = [];
  const at = (level: string) => (message: string) => {
    const line = `${level}: ${message}`;
    lines.push(line);
    for (const { part, tell } of waiting) if (line.includes(part)) tell(line);
  };
  return {
    logger: { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") },
    lines,
    said: (part) =>
      new Promise((tell) => {
        const line = lines.find((candidate) => candidate.includes(part));
        if (line === undefined) waiting.push({ part, tell });
        else tell(line);
      }),
  };
}
