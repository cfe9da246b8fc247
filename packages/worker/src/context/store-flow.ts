import {
  canonicalFlow,
  detectLossyPaths,
  type FlowDefinition,
  type FlowSource,
  NotFoundError,
  parseFlow,
  parseJson,
  resolveFlowSource,
  StepflowError,
  ValidationError,
} from "@stepflow/core";
import type { BlobAccess } from "./runtime-services.ts";

/**
 * Keeps a flow where the runtime finds it and answers its id; a flow that is named by its id is there already.
 *
 * What is kept is the canonical text, so that the blob's id is the flow's id on every server that has it.
 *
 * @throws ValidationError when it is no flow, or one that means something else once a server has stored it (2901)
 * @throws NotFoundError when there is no such file
 */
export async function storeFlow<Input, Output>(flow: FlowSource<Input, Output>, blobs: BlobAccess): Promise<string> {
  const source = resolveFlowSource(flow);
  if (source.kind === "id") return source.flowId;
  const definition = await definitionOf(source);
  const lossy = detectLossyPaths(definition);
  if (lossy.length > 0) {
    const issues = lossy.map(({ path, code, formatted }) => ({
      path: path ?? "$",
      message: `${formatted} (error ${code})`,
    }));
    throw new ValidationError(definition.flow.name ?? "flow", issues);
  }
  // Read by our own reader, the document remembers how its numbers and keys were written, and prints the same again.
  return blobs.put(parseJson(canonicalFlow(definition), "flow"), "flow");
}

type Unstored = Exclude<ReturnType<typeof resolveFlowSource>, { kind: "id" }>;

async function definitionOf(source: Unstored): Promise<FlowDefinition> {
  switch (source.kind) {
    case "definition":
      return source.definition;
    case "flow":
      return parseFlow(source.flow);
    case "file":
      return readFlowFile(source.file);
  }
}

/** What of Node is used here, asked for at run time: the worker also runs where there are no files. */
interface Platform {
  readonly process?: {
    getBuiltinModule?(name: "node:fs/promises"): { readFile(file: URL | string, encoding: "utf8"): Promise<string> };
  };
}

async function readFlowFile(file: URL | string): Promise<FlowDefinition> {
  const files = (globalThis as Platform).process?.getBuiltinModule?.("node:fs/promises");
  if (files === undefined) {
    const hint = "Pass the flow itself, or the id under which it is stored.";
    throw new StepflowError("NO_FILES", `the flow ${file} is named by its file, and there are no files here`, { hint });
  }
  const { parseFlow: parseYamlFlow } = await import("@stepflow/core/yaml");
  try {
    return parseYamlFlow(await files.readFile(file, "utf8"), { source: String(file), dialect: "any" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    throw new NotFoundError(`no flow file at ${file}`, { cause: error });
  }
}
