import { createHash, randomUUID } from "node:crypto";
import { appendFile, readFile, rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { isJsonObject, type JsonValue, StepflowError } from "@stepflow/core";
import type { Cli } from "../cli.ts";
import { printJson } from "../terminal/visible.ts";

/** What one input came to. */
export interface BatchLine {
  /** The input's place among all, from 0. */
  readonly index: number;
  readonly result: object & { readonly outcome: string };
}

/**
 * The results of a batch on disk, and beside them, in a file `.state`, which batch it is as long as it is unfinished. Its
 * id makes the keys under which its runs are submitted: whoever goes on with it finds those that it left behind.
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
   * @throws StepflowError with code FILE when the file belongs to another batch
   */
  static async open(name: string, content: JsonValue, { workingDirectory }: Cli): Promise<BatchFile> {
    const path = resolve(workingDirectory, name);
    const hash = createHash("sha256").update(JSON.stringify(content)).digest("hex");
    const [state, text] = await Promise.all([readIfThere(`${path}.state`), readIfThere(path)]);
    if (state === undefined) {
      if (text !== undefined) throw refuse(`${name} exists`, "Name another file for the results, or remove it.");
      const id = randomUUID();
      await writeFile(`${path}.state`, `${JSON.stringify({ id, hash })}\n`, { flag: "wx" });
      await writeFile(path, "");
      return new BatchFile(path, id, []);
    }
    const known: JsonValue = JSON.parse(state);
    if (!isJsonObject(known) || known.hash !== hash || typeof known.id !== "string") {
      const message = `${name} has results of another batch: flow, inputs or settings are not those of ${name}.state`;
      throw refuse(message, "Give what was given before, or name another file for the results.");
    }
    // A line that was being written when the process ended is written again.
    const whole = (text ?? "").slice(0, (text ?? "").lastIndexOf("\n") + 1);
    await writeFile(path, whole);
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
