import { type Command, Option } from "commander";

/** Declares `--name FILE`, `--name-json TEXT` and `--name-yaml TEXT`, of which one may be given. */
export function declareValueOption(command: Command, name: string, what: string): Command {
  const keys = [name, `${name}Json`, `${name}Yaml`];
  const others = (own: string): string[] => keys.filter((key) => key !== own);
  return command
    .addOption(new Option(`--${name} <file>`, `${what}: a .json, .yaml or .yml file`).conflicts(others(name)))
    .addOption(new Option(`--${name}-json <text>`, "the same, written as JSON").conflicts(others(`${name}Json`)))
    .addOption(new Option(`--${name}-yaml <text>`, "the same, written as YAML").conflicts(others(`${name}Yaml`)));
}
