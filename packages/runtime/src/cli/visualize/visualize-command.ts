import { Option } from "commander";
import type { CliCommand } from "../cli-command.ts";
import { type ConfigFlags, declareConfigOption } from "../options/config-option.ts";

const formats = ["svg", "mermaid", "dot", "png"] as const;

/** What a flow can be drawn as. */
export type PictureFormat = (typeof formats)[number];

/** What `stepflow visualize` takes. */
export interface VisualizeFlags extends ConfigFlags {
  readonly format?: PictureFormat;
  readonly output?: string;
  readonly details: boolean;
  readonly servers: boolean;
}

const examples = `
Mermaid and DOT need nothing else. SVG needs the package @hpcc-js/wasm-graphviz, PNG also @resvg/resvg-wasm and
@fontsource-variable/arimo.

Examples:
  stepflow visualize flow.yaml --output flow.svg   a picture
  stepflow visualize flow.yaml --format mermaid    text for a Markdown page`;

/** `stepflow visualize`. */
export const visualizeCommand: CliCommand = {
  declare(command) {
    declareConfigOption(
      command
        .argument("<flow>", "a flow file")
        .addOption(
          new Option("--format <format>", "how to draw (default: by the name of --output, else svg)").choices(formats),
        )
        .option("-o, --output <file>", "write there, over what is there (default: print)")
        .option("--no-details", "draw the ids of steps alone: no components, no flows inside steps")
        .option("--no-servers", "leave out the plugins behind components"),
    ).addHelpText("after", examples);
  },

  async execute(command, cli) {
    const { executeVisualize } = await import("./execute-visualize.ts");
    return executeVisualize(command, cli);
  },
};
