import { createHash, randomUUID } from "node:crypto";
import { appendFile, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { isJsonObject, type JsonValue, StepflowError } from "@stepflow/core";
import { lookAtOwner } from "../../durable/ownership/look-at-owner.ts";
import { lookAtThread } from "../../durable/ownership/look-at-thread.ts";
import {
  parseProcessIdentity,
  printProcessIdentity,
  processIdentity,
} from "../../durable/ownership/process-identity.ts";
import type { Cli } from "../cli.ts";
import { writeFileWhole } from "../files/write-file-whole.ts";
import { printJson } from "../terminal/visible.ts";

/** What one input came to. */
export interface BatchLine {
  /** The input's place among all, from 0. */
  readonly index: number;
  readonly result: object & { readonly outcome: string };
}

/**
 * The results of a batch on disk, and beside them, in a file `.state`, which batch it is as long as it is unfinished. Its
 * id makes the keys under which its runs are submitted: whoever goes on with it finds those that it left behind. It also
 * tells which process writes, so that no second one does.
 */
export class BatchFile {
  readonly id: string;
  /** Which inputs are done. */
  readonly done: Set<number>;
  /** How many of those failed. */
  failed: number;
  readonly #path: string;

  private constructor(
    path: string,
    id: string,
    lines: readonly { readonly index: number; readonly outcome: string }[],
  ) {
    this.#path = path;
    this.id = id;
    this.done = new Set(lines.map(({ index }) => index));
    this.failed = lines.filter(({ outcome }) => outcome !== "success").length;
  }

  /**
   * Begins a batch, or goes on with it.
   *
   * @param content what the batch runs: the same after an interruption
   * @throws StepflowError with code FILE when the file belongs to another batch, or another process writes it
   */
  static async open(name: string, content: JsonValue, cli: Cli): Promise<BatchFile> {
    const path = resolve(cli.workingDirectory, name);
    const hash = createHash("sha256").update(JSON.stringify(content)).digest("hex");
    const [state, text] = await Promise.all([readIfThere(`${path}.state`), readIfThere(path)]);
    if (state === undefined) {
      if (text !== undefined) throw refuse(`${name} exists`, "Name another file for the results, or remove it.");
      const id = randomUUID();
      await writeFile(`${path}.state`, printState({ id, hash }), { flag: "wx" });
      await writeFile(path, "");
      return new BatchFile(path, id, []);
    }
    const known = readState(state);
    if (known?.hash !== hash) {
      const message = `${name} has results of another batch: flow, inputs or settings are not those of ${name}.state`;
      throw refuse(message, "Give what was given before, or name another file for the results.");
    }
    if (known.writer !== undefined) {
      throw refuse(`process ${known.writer} is writing ${name}`, "Wait until it has ended; this command then goes on.");
    }
    await writeFileWhole(`${path}.state`, printState(known), cli);
    // A line that was being written when the process ended is written again.
    const whole = (text ?? "").slice(0, (text ?? "").lastIndexOf("\n") + 1);
    if (text === undefined) await writeFile(path, "");
    else await truncate(path, Buffer.byteLength(whole));
    return new BatchFile(path, known.id, whole.split("\n").flatMap(readLine));
  }

  /** Adds what is not there yet. */
  async add(results: readonly BatchLine[]): Promise<void> {
    const lines = results.filter(({ index }) => !this.done.has(index));
    await appendFile(this.#path, lines.map(({ index, result }) => `${printJson({ index, ...result })}\n`).join(""));
    for (const { index, result } of lines) {
      this.done.add(index);
      if (result.outcome !== "success") this.failed += 1;
    }
  }

  /** All results are there. */
  async finish(): Promise<void> {
    await rm(`${this.#path}.state`, { force: true });
  }
}

interface BatchState {
  readonly id: string;
  /** Of what the batch runs. */
  readonly hash: string;
}

function printState({ id, hash }: BatchState): string {
  return `${JSON.stringify({ id, hash, process: printProcessIdentity(processIdentity()) })}\n`;
}

/** `writer` is the id of another process that goes on with the batch, as far as that can be told here. */
function readState(text: string): (BatchState & { readonly writer: number | undefined }) | undefined {
  // A file that was cut off belongs to no batch.
  const state: JsonValue = text.endsWith("\n") ? JSON.parse(text) : null;
  if (!isJsonObject(state)) return undefined;
  const { id, hash, process: writer } = state;
  if (typeof id !== "string" || typeof hash !== "string") return undefined;
  return { id, hash, writer: typeof writer === "string" ? livingWriter(writer) : undefined };
}

function livingWriter(text: string): number | undefined {
  const writer = parseProcessIdentity(text);
  const here = processIdentity();
  const isOther = writer?.thread?.id !== here.thread?.id;
  return isOther && lookAtOwner(writer, here, lookAtThread) === "lives" ? writer?.pid : undefined;
}

function readLine(line: string): { readonly index: number; readonly outcome: string }[] {
  if (line === "") return [];
  const value: JsonValue = JSON.parse(line);
  return isJsonObject(value) && typeof value.index === "number"
    ? [{ index: value.index, outcome: String(value.outcome) }]
    : [];
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

function refuse(message: string, hint: string): StepflowError {
  return new StepflowError("FILE", message, { hint });
}
