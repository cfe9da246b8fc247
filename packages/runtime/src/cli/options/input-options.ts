import { type Command, Option } from "commander";
import { declareValueOption } from "./value-option.ts";

/** Declares `--input`, `--input-json`, `--input-yaml`, `--inputs` and `--stdin-format`, of which one may be given. */
export function declareInputOptions(command: Command): Command {
  const forms = ["input", "inputJson", "inputYaml"];
  declareValueOption(command, "input", "the flow's input");
  return command
    .addOption(
      new Option("--inputs <file>", "run a batch: a .jsonl file with an input on each line").conflicts([
        ...forms,
        "stdinFormat",
      ]),
    )
    .addOption(
      new Option("--stdin-format <format>", "how the input on stdin is written, when no other is given (default: json)")
        .choices(["json", "yaml"])
        .conflicts(forms),
    );
}
