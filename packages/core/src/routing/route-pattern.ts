/** A part of a pattern, as wide as a segment of a path. */
export type PatternSegment =
  | { readonly kind: "literal"; readonly text: string }
  /** `{name}`: one segment that is not empty. */
  | { readonly kind: "parameter"; readonly name: string }
  /** `{*name}`: the rest of the path, at least one character; always the last. */
  | { readonly kind: "rest"; readonly name: string };

/** A path pattern such as `/files/{owner}/{*path}`, read. */
export interface RoutePattern {
  readonly text: string;
  readonly segments: readonly PatternSegment[];
}

/** The text is not a pattern. `message` says what is wrong with it and how to write it. */
export class RoutePatternError extends Error {
  override readonly name = "RoutePatternError";
}

/**
 * Reads a path pattern by the rules of the 0.11 generation: literal segments, `{name}`, a final `{*name}`, and `{{` and
 * `}}` for the braces themselves.
 *
 * @throws RoutePatternError
 */
export function parseRoutePattern(text: string): RoutePattern {
  const parts = text.split("/");
  const segments = parts.map((part, index) => parseSegment(part, index === parts.length - 1));
  return { text, segments };
}

function parseSegment(part: string, isLast: boolean): PatternSegment {
  const literal = literalText(part);
  if (literal !== undefined) return { kind: "literal", text: literal };
  const [, star, name] = /^\{(\*?)([^{}*]+)\}$/.exec(part) ?? [];
  if (name === undefined) throw new RoutePatternError(whyNoParameter(part));
  if (star === "") return { kind: "parameter", name };
  if (!isLast) throw new RoutePatternError(`{*${name}} takes the rest of the path, so nothing can follow it`);
  return { kind: "rest", name };
}

/** The text of a segment without parameters; `undefined` when a brace in it is not doubled. */
function literalText(part: string): string | undefined {
  return /[{}]/.test(part.replaceAll(/\{\{|\}\}/g, ""))
    ? undefined
    : part.replaceAll(/\{\{|\}\}/g, (braces) => braces.charAt(0));
}

function whyNoParameter(part: string): string {
  const cure = "write {{ and }} for braces themselves";
  if (/^\{\*?\}$/.test(part)) return `the parameter ${part} has no name`;
  if (/^\{\*?[^{}]*\*[^{}]*\}$/.test(part)) return `the name in ${part} contains *, which may only stand first`;
  if (/\{[^{}]+\}/.test(part)) return `a parameter must fill its whole segment, found "${part}"; ${cure}`;
  return `a brace in "${part}" has no counterpart; ${cure}`;
}
