import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";
import { StepflowError } from "@stepflow/core";
import { parseFlow } from "@stepflow/core/yaml";
import { type FlowFile, findFlowFiles } from "./find-flow-files.ts";
import { type DescribedFlow, printFlowHandles } from "./print-flow-handles.ts";
import { UserError } from "./user-error.ts";

export interface FlowHandlesOptions {
  /** Paths of files, or glob patterns. */
  readonly patterns: readonly string[];
  /** The module to write. */
  readonly out: string;
  /** What patterns and `out` are relative to. */
  readonly directory: string;
}

/** What became of the module: nothing is written when it is as it should be. */
export type FlowHandlesOutcome = "written" | "unchanged";

/**
 * Writes the module of typed handles for the flows that the patterns match.
 *
 * @throws UserError naming the file and place of what cannot be read; the module is then left as it was
 */
export async function generateFlowHandles(options: FlowHandlesOptions): Promise<FlowHandlesOutcome> {
  const { path, text, found } = await compareFlowHandles(options);
  if (found === text) return "unchanged";
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  return "written";
}

/**
 * Whether the module is as the flows have it.
 *
 * @throws UserError when it is not, with the command that mends it
 */
export async function checkFlowHandles(options: FlowHandlesOptions): Promise<void> {
  const { text, found } = await compareFlowHandles(options);
  if (found === text) return;
  const what = found === undefined ? "does not exist" : `is stale from line ${firstDifference(found, text)} on`;
  throw new UserError(`${options.out} ${what}; run: ${commandOf(options)}`);
}

async function compareFlowHandles(
  options: FlowHandlesOptions,
): Promise<{ readonly path: string; readonly text: string; readonly found: string | undefined }> {
  const { patterns, directory } = options;
  const path = resolve(directory, options.out);
  const files = await findFlowFiles(patterns, directory);
  const flows = await Promise.all(files.map((file) => readFlow(file, directory)));
  const out = relative(directory, path).split(sep).join("/");
  const text = await printFlowHandles(flows, out, commandOf(options));
  return { path, text, found: await readIfThere(path) };
}

async function readFlow(file: FlowFile, directory: string): Promise<DescribedFlow> {
  const text = await readFile(resolve(directory, file.path), "utf8");
  try {
    const { flow } = parseFlow(text, { source: file.path, dialect: "any" });
    return { ...file, description: flow.description, schemas: flow.schemas ?? {} };
  } catch (error) {
    if (StepflowError.isInstance(error)) throw new UserError(error.message, { cause: error });
    throw error;
  }
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    // A checkout on Windows may have other line ends; they are no difference.
    return (await readFile(path, "utf8")).replaceAll("\r\n", "\n");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

function commandOf({ patterns, out }: FlowHandlesOptions): string {
  return `npx stepflow-codegen flows ${patterns.map((pattern) => `'${pattern}'`).join(" ")} --out ${out}`;
}

function firstDifference(found: string, expected: string): number {
  const expectedLines = expected.split("\n");
  const index = found.split("\n").findIndex((line, at) => line !== expectedLines[at]);
  return (index === -1 ? expectedLines.length : index) + 1;
}
