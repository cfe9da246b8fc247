import type { CliCommand } from "../cli-command.ts";
import { declareFlowOptions } from "../options/flow-options.ts";
import { declareOutputOptions, type OutputFlags } from "../options/output-options.ts";
import { declareServerOptions, type ServerFlags } from "../options/server-options.ts";

/** What `stepflow submit` takes beside what every command that runs a flow does. */
export interface SubmitFlags extends ServerFlags, OutputFlags {
  readonly detach?: boolean;
  readonly idempotencyKey?: string;
}

const examples = `
Examples:
  stepflow submit flow.yaml --input-json '{"name": "Ada"}'
  stepflow submit flow.yaml --input input.yaml --url https://flows.example
  run=$(stepflow submit flow.yaml --detach --idempotency-key invoice-17) && stepflow runs show $run`;

/** `stepflow submit`. */
export const submitCommand: CliCommand = {
  declare(command) {
    declareServerOptions(declareFlowOptions(command))
      .option("--detach", "print the run's id and do not wait for its end")
      .option("--idempotency-key <key>", "submit no second run when one was submitted with this key");
    declareOutputOptions(command).addHelpText("after", examples);
  },

  async execute(command, cli) {
    const { executeSubmit } = await import("./execute-submit.ts");
    return executeSubmit(command, cli);
  },
};
