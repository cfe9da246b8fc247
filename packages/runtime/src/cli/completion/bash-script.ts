import type { CompletedCommand, CompletedWord } from "./completed-words.ts";

/** Completion for bash. Where nothing of ours fits, bash completes files. */
export function bashScript(words: readonly CompletedWord[], commands: readonly CompletedCommand[]): string {
  const inner = words.filter((word) => word.inner.length > 0);
  const choices = commands.flatMap(({ path, options }) =>
    options.flatMap((option) =>
      option.choices === undefined ? [] : [`    "${path} ${option.name}") words="${option.choices.join(" ")}" ;;`],
    ),
  );
  return `# stepflow completion for bash
_stepflow() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  local command="\${COMP_WORDS[1]}" depth=2
  case "$command" in
${inner.map(({ name }) => `    ${name}) command="$command \${COMP_WORDS[2]}"; depth=3 ;;`).join("\n")}
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then
    words="${words.map(({ name }) => name).join(" ")} help"
  elif [ "$COMP_CWORD" -lt "$depth" ]; then
    case "\${COMP_WORDS[1]}" in
${inner.map(({ name, inner: names }) => `      ${name}) words="${names.map((word) => word.name).join(" ")}" ;;`).join("\n")}
    esac
  else
    case "$command" in
${commands.map(({ path, options }) => `      "${path}") words="${options.map(({ name }) => name).join(" ")}" ;;`).join("\n")}
    esac
    case "$current" in -*) ;; *) words="" ;; esac
    case "$command $previous" in
${choices.join("\n")}
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _stepflow stepflow
`;
}
