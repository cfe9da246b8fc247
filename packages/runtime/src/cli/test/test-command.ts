import { InvalidArgumentError } from "commander";
import type { CliCommand } from "../cli-command.ts";
import { declareOutputOptions } from "../options/output-options.ts";
import { declareRuntimeOptions, type RuntimeFlags } from "../options/runtime-options.ts";

/** What `stepflow test` takes. */
export interface TestFlags extends RuntimeFlags {
  readonly case?: readonly string[];
  readonly update?: boolean;
  readonly diff?: boolean;
  readonly junit?: string;
  readonly maxConcurrency: number;
}

const examples = `
The configuration is that of --config, else that of the flow's test section, else a stepflow-config.test.yml beside the
flow, else the one that the flow would run with.

Examples:
  stepflow test flow.yaml                   run the cases in test.cases of a flow
  stepflow test flows/ --junit results.xml  every flow below a directory, with a report for a build server
  stepflow test flow.yaml --case 'no rows'  one case
  stepflow test flow.yaml --diff            show what differs line by line
  stepflow test flow.yaml --update          write what was found as what is expected`;

/** `stepflow test`. */
export const testCommand: CliCommand = {
  declare(command) {
    const collect = (name: string, names: readonly string[] = []): readonly string[] => [...names, name];
    declareOutputOptions(
      declareRuntimeOptions(
        command
          .argument("[paths...]", "flow files, or directories of them")
          .option("--case <name>", "run the cases of this name only; may be repeated", collect)
          .option("--update", "write what failed cases found into their files as what they expect")
          .option("--diff", "show what differs line by line")
          .option("--junit <file>", "write a report as JUnit XML, too")
          .option("--max-concurrency <n>", "cases at once, and steps at once in each", readCount, 10),
      ),
    ).addHelpText("after", examples);
  },

  async execute(command, cli) {
    const { executeTest } = await import("./execute-test.ts");
    return executeTest(command, cli);
  },
};

function readCount(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Expected a whole number from 1 to 999999.");
}
