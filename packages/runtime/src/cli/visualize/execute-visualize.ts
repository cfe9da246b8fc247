import { extname } from "node:path";
import { type FlowDefinition, flowGraph } from "@stepflow/core";
import type { Command } from "commander";
import type { Cli, ExitCode } from "../cli.ts";
import { UsageError } from "../errors/usage-error.ts";
import { readFlowFile } from "../files/read-flow-file.ts";
import { checkWritable, writeFileWhole } from "../files/write-file-whole.ts";
import { type ServerOf, serverLabels } from "./server-labels.ts";
import type { PictureFormat, VisualizeFlags } from "./visualize-command.ts";

/** `stepflow visualize`. */
export async function executeVisualize(command: Command, cli: Cli): Promise<ExitCode> {
  const flags = command.opts<VisualizeFlags>();
  const flowFile = command.args[0] ?? "";
  const format = flags.format ?? formatOfOutput(flags.output);
  if (format === "png" && flags.output === undefined && cli.stdout.isTTY) {
    throw new UsageError("a PNG can't be shown by a terminal", "Write it to a file: --output flow.png");
  }
  if (flags.output !== undefined) await checkWritable(flags.output, cli);
  const definition = await readFlowFile(flowFile, cli);
  const serverOf: ServerOf =
    flags.servers && flags.details ? await serverLabels(flags, flowFile, cli) : () => undefined;
  const picture = await draw(definition, format, { details: flags.details ? "show" : "hide", serverOf }, cli.signal);
  if (flags.output !== undefined) await writeFileWhole(flags.output, picture, cli);
  else cli.stdout.write(picture);
  return 0;
}

async function draw(
  definition: FlowDefinition,
  format: PictureFormat,
  labels: { readonly details: "show" | "hide"; readonly serverOf: ServerOf },
  signal: AbortSignal,
): Promise<string | Uint8Array> {
  if (format === "mermaid") return flowGraph(definition, { ...labels, format });
  const dot = flowGraph(definition, { ...labels, format: "dot" });
  if (format === "dot") return dot;
  // What draws is large and need not be installed.
  const { renderSvg } = await import("./render-svg.ts");
  const svg = await renderSvg(dot, format, signal);
  if (format === "svg") return svg;
  const { renderPng } = await import("./render-png.ts");
  return renderPng(svg);
}

const extensions: Readonly<Record<string, PictureFormat>> = {
  ".svg": "svg",
  ".png": "png",
  ".dot": "dot",
  ".gv": "dot",
  ".mmd": "mermaid",
  ".mermaid": "mermaid",
};

function formatOfOutput(output: string | undefined): PictureFormat {
  if (output === undefined) return "svg";
  const format = extensions[extname(output).toLowerCase()];
  if (format !== undefined) return format;
  const known = Object.keys(extensions).join(", ");
  throw new UsageError(`${output}: cannot tell the format from the name`, `Add --format, or use one of ${known}.`);
}
