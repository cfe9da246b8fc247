import {
  type FlowDefinition,
  type JsonValue,
  StepflowAbortError,
  type StepflowExecutor,
  type SubmitOptions,
} from "@stepflow/core";
import type { Command } from "commander";
import type { Cli, ExitCode } from "../cli.ts";
import { UsageError } from "../errors/usage-error.ts";
import { readTextFile } from "../files/read-text-file.ts";
import { readLines } from "../input/read-lines.ts";
import { openTerminal } from "../options/output-options.ts";
import { openClient } from "../options/server-options.ts";
import { readRunnableFlow } from "../run/read-runnable-flow.ts";
import { readSettings } from "../run/read-settings.ts";
import { toResult } from "../run/result-document.ts";
import { toInputs } from "../run/to-inputs.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { printJson } from "../terminal/visible.ts";
import type { BatchFlags } from "./batch-command.ts";
import { BatchFile } from "./batch-file.ts";
import { describePace } from "./describe-pace.ts";

/** Does what a `stepflow batch` command line says. */
export async function executeBatch(command: Command, cli: Cli): Promise<ExitCode> {
  const flags = command.opts<BatchFlags>();
  const [flowFile = "", inputsFile = "", resultsFile = ""] = command.args;
  const terminal = openTerminal(cli, flags);
  const definition = await readRunnableFlow(flowFile, cli);
  const settings = await readSettings(command, definition.flow, flags.envVariables ? cli.environment : {}, cli);
  const given = readLines(await readTextFile(inputsFile, "inputs", cli), inputsFile);
  if (given.length === 0) throw new UsageError(`${inputsFile} has no inputs`, "Write one JSON value on each line.");
  const inputs = toInputs({ kind: "batch", inputs: given, file: inputsFile }, definition.flow).map(
    ({ value }) => value,
  );
  const { batchSize } = flags;
  const content = JSON.stringify([definition.flow, inputs, settings, batchSize]);
  const file = await BatchFile.open(resultsFile, content, cli);
  if (file.done.size > 0) terminal.line(`going on: ${file.done.size} of ${inputs.length} are done`);
  const client = openClient(flags, cli);
  const stop = (): void => void client.close();
  cli.signal.addEventListener("abort", stop, { once: true });
  try {
    // Official servers have no keys: what was lost on the way is run again there.
    const keys = (await client.health()).dialect === "stepflow" ? "keys" : "no keys";
    await runParts(client, { keys, definition, inputs, settings, file, flags }, terminal);
  } catch (error) {
    if (!(error instanceof StepflowAbortError && cli.signal.aborted)) throw error;
    terminal.line(`${file.done.size} of ${inputs.length} are done; the same command goes on with the rest`);
    return 130;
  } finally {
    cli.signal.removeEventListener("abort", stop);
    await client.close();
  }
  await file.finish();
  const ended = { results: resultsFile, items: inputs.length, failed: file.failed };
  if (flags.json) cli.stdout.write(`${printJson(ended)}\n`);
  else terminal.line(`${inputs.length} done, ${file.failed} failed; results in ${resultsFile}`);
  return file.failed === 0 ? 0 : 1;
}

interface Batch {
  readonly keys: "keys" | "no keys";
  readonly definition: FlowDefinition<JsonValue, JsonValue>;
  readonly inputs: readonly JsonValue[];
  readonly settings: SubmitOptions;
  readonly file: BatchFile;
  readonly flags: BatchFlags;
}

/** Runs what is left, some parts at once, and shows how far it is. */
async function runParts(executor: StepflowExecutor, batch: Batch, terminal: Terminal): Promise<void> {
  const { inputs, file, flags } = batch;
  const starts = Array.from(
    { length: Math.ceil(inputs.length / flags.batchSize) },
    (_, part) => part * flags.batchSize,
  );
  const left = starts.filter((start) => isLeft(batch, start)).values();
  const begun = { atMs: Date.now(), done: file.done.size };
  const pace = (): string => describePace(file.done.size, inputs.length, file.failed, begun, Date.now());
  let tenths = Math.floor((file.done.size * 10) / inputs.length);
  const work = async (): Promise<void> => {
    for (const start of left) {
      await runPart(executor, batch, start);
      const now = Math.floor((file.done.size * 10) / inputs.length);
      if (now > tenths && !terminal.isLive) terminal.line(pace());
      tenths = now;
    }
  };
  await terminal.during(
    () => [pace()],
    async () => {
      await Promise.all(Array.from({ length: flags.parallel }, work));
    },
  );
}

/** Runs one part; the key finds its run when it was begun before. */
async function runPart(
  executor: StepflowExecutor,
  { definition, inputs, settings, file, flags, keys }: Batch,
  start: number,
): Promise<void> {
  const values = inputs.slice(start, start + flags.batchSize);
  const key = keys === "keys" ? { idempotencyKey: `${file.id}-${start}` } : {};
  const run = await executor.submitMany(definition, values, { ...settings, ...key });
  const outcomes = await run.results();
  await file.add(outcomes.map((outcome, index) => ({ index: start + index, result: toResult(outcome) })));
}

/** A part may be written in part. */
function isLeft({ inputs, file, flags }: Batch, start: number): boolean {
  const end = Math.min(inputs.length, start + flags.batchSize);
  for (let index = start; index < end; index += 1) if (!file.done.has(index)) return true;
  return false;
}
