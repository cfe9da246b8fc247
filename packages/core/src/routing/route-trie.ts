import { parseRoutePattern, type RoutePattern } from "./route-pattern.ts";

/** What a pattern captured of a path, by the name of the parameter. */
export type Captures = ReadonlyMap<string, string>;

export interface RouteMatch<Value> {
  readonly pattern: RoutePattern;
  readonly value: Value;
  readonly captures: Captures;
}

/** A pattern matches the same paths as one that was added before. What to do about it, those know who added both. */
export class RouteConflictError extends Error {
  override readonly name = "RouteConflictError";
}

/**
 * Finds the pattern of a path, whatever the order in which patterns were added: segment by segment a literal beats
 * `{name}`, which beats `{*rest}`, and a choice that leads nowhere is taken back.
 */
export class RouteTrie<Value> {
  readonly #root = new Node<Value>();

  /**
   * @throws RoutePatternError when the text is no pattern
   * @throws RouteConflictError when it differs from another pattern at most in the names of parameters
   */
  add(text: string, value: Value): void {
    const pattern = parseRoutePattern(text);
    let node = this.#root;
    for (const segment of pattern.segments) {
      if (segment.kind === "rest") {
        refuseConflict(text, node.rest);
        node.rest = { pattern, value };
        return;
      }
      node = segment.kind === "literal" ? node.literal(segment.text) : node.parameter();
    }
    refuseConflict(text, node.end);
    node.end = { pattern, value };
  }

  find(path: string): RouteMatch<Value> | undefined {
    const parts = path.split("/");
    const end = search(this.#root, parts, 0);
    return end === undefined ? undefined : { ...end, captures: capture(end.pattern, parts) };
  }
}

interface End<Value> {
  readonly pattern: RoutePattern;
  readonly value: Value;
}

class Node<Value> {
  readonly literals = new Map<string, Node<Value>>();
  parameterNode: Node<Value> | undefined;
  end: End<Value> | undefined;
  rest: End<Value> | undefined;

  literal(text: string): Node<Value> {
    const node = this.literals.get(text) ?? new Node<Value>();
    this.literals.set(text, node);
    return node;
  }

  parameter(): Node<Value> {
    this.parameterNode ??= new Node<Value>();
    return this.parameterNode;
  }
}

function search<Value>(node: Node<Value>, parts: readonly string[], at: number): End<Value> | undefined {
  const part = parts[at];
  if (part === undefined) return node.end;
  const literal = node.literals.get(part);
  const byLiteral = literal && search(literal, parts, at + 1);
  if (byLiteral !== undefined) return byLiteral;
  const byParameter = part !== "" && node.parameterNode ? search(node.parameterNode, parts, at + 1) : undefined;
  if (byParameter !== undefined) return byParameter;
  // One empty part is an empty rest; two are a slash.
  return part !== "" || at + 1 < parts.length ? node.rest : undefined;
}

function capture(pattern: RoutePattern, parts: readonly string[]): Captures {
  const captures = new Map<string, string>();
  for (const [index, segment] of pattern.segments.entries()) {
    if (segment.kind === "parameter") captures.set(segment.name, parts[index] ?? "");
    if (segment.kind === "rest") captures.set(segment.name, parts.slice(index).join("/"));
  }
  return captures;
}

function refuseConflict<Value>(text: string, other: End<Value> | undefined): void {
  if (other === undefined) return;
  throw new RouteConflictError(`"${text}" matches the same paths as "${other.pattern.text}"`);
}
