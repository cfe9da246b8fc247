import type { CompletedCommand, CompletedOption, CompletedWord } from "./completed-words.ts";

/** Completion for fish, with descriptions. */
export function fishScript(words: readonly CompletedWord[], commands: readonly CompletedCommand[]): string {
  const lines = words.flatMap(({ name, summary, inner }) => [
    `complete -c stepflow -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary)}`,
    ...inner.map((word) => {
      const names = inner.map((one) => one.name).join(" ");
      const when = `__fish_seen_subcommand_from ${name}; and not __fish_seen_subcommand_from ${names}`;
      return `complete -c stepflow -n ${quoted(when)} -f -a ${word.name} -d ${quoted(word.summary)}`;
    }),
  ]);
  const options = commands.flatMap(({ path, options: declared }) => {
    const when = path
      .split(" ")
      .map((word) => `__fish_seen_subcommand_from ${word}`)
      .join("; and ");
    return declared.map((option) => `complete -c stepflow -n ${quoted(when)} ${describe(option)}`);
  });
  return `# stepflow completion for fish\n${[...lines, ...options].join("\n")}\n`;
}

function describe({ name, description, choices, takes }: CompletedOption): string {
  const value = takes === "nothing" ? "" : choices === undefined ? " -r" : ` -x -a ${quoted(choices.join(" "))}`;
  return `-l ${name.replace(/^--/, "")}${value} -d ${quoted(description)}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
