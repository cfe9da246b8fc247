import type { CompletedCommand, CompletedOption, CompletedWord } from "./completed-words.ts";

/** Completion for zsh, with descriptions. Where nothing of ours fits, zsh completes files. */
export function zshScript(words: readonly CompletedWord[], commands: readonly CompletedCommand[]): string {
  const inner = words.filter((word) => word.inner.length > 0);
  return `#compdef stepflow
_stepflow() {
  local -a items
  local command="$words[2]" depth=2
  case "$command" in
${inner.map(({ name }) => `    ${name}) command="$command $words[3]"; depth=3 ;;`).join("\n")}
  esac
  if (( CURRENT == 2 )); then
    items=(${words.map(({ name, summary }) => described(name, summary)).join(" ")})
    _describe command items
  elif (( CURRENT <= depth )); then
    case "$words[2]" in
${inner.map(({ name, inner: names }) => `      ${name}) items=(${names.map((word) => described(word.name, word.summary)).join(" ")}) ;;`).join("\n")}
    esac
    _describe command items
  else
    case "$command" in
${commands.map(({ path, options }) => `      "${path}") _arguments ${options.map(argument).join(" ")} '*:file:_files' ;;`).join("\n")}
    esac
  fi
}
_stepflow "$@"
`;
}

function described(name: string, text: string): string {
  return quoted(`${name}:${text.replaceAll(":", "\\:")}`);
}

function argument({ name, description, choices, takes }: CompletedOption): string {
  const text = description.replaceAll(/[[\]:\\]/g, "\\$&");
  const value = takes === "nothing" ? "" : choices === undefined ? ":value:_files" : `:value:(${choices.join(" ")})`;
  return quoted(`*${name}[${text}]${value}`);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
