import { isDeepStrictEqual } from "node:util";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "@stepflow/core";
import { isCollection, isMap, isNode, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import type { ValuePrinter } from "./print-value.ts";
import { columnOf, indentationOf, lineEnd, lineStart, type TextEdit } from "./text-edit.ts";

/** A value in a document: its node, and where it hangs. */
export interface ValuePlace {
  readonly node: Node | null;
  readonly holder: "key" | "dash";
  /** Where the key or the dash stands. */
  readonly holderStart: number;
  /** Behind the colon or the dash. */
  readonly valueStart: number;
  /** Whether it stands inside braces or brackets, where nothing is told by indentation. */
  readonly isInFlow: boolean;
}

/**
 * Finds the smallest edits that make one value of a document another one, so that comments, quotes and spaces around what
 * stays the same stay the same.
 */
export class ValueEdits {
  readonly #text: string;
  readonly #printer: ValuePrinter;

  constructor(text: string, printer: ValuePrinter) {
    this.#text = text;
    this.#printer = printer;
  }

  edits(place: ValuePlace, before: JsonValue | undefined, after: JsonValue): readonly TextEdit[] {
    if (isDeepStrictEqual(before, after)) return [];
    const { node } = place;
    if (isMap(node) && isJsonObject(before) && isJsonObject(after) && hasNoNewKeys(before, after)) {
      return this.#mapEdits(node, place, before, after);
    }
    if (isSeq(node) && isJsonArray(before) && isJsonArray(after) && before.length > 0 && after.length > 0) {
      return this.#listEdits(node, place, before, after);
    }
    return [this.#replace(place, after)];
  }

  #mapEdits(map: YAMLMap, place: ValuePlace, before: JsonObject, after: JsonObject): readonly TextEdit[] {
    const isFlow = place.isInFlow || map.flow === true;
    const keys = map.items.map(({ key }) => (isScalar(key) ? String(key.value ?? "") : undefined));
    if (isFlow && Object.keys(before).length !== Object.keys(after).length) return [this.#replace(place, after)];
    return map.items.flatMap((pair, index) => {
      const key = keys[index];
      if (key === undefined) return [];
      const value = Object.hasOwn(after, key) ? after[key] : undefined;
      if (value === undefined) return [this.#remove(pairSpan(pair), nextSpan(map.items, index, pairSpan))];
      return this.edits(this.#pairPlace(pair, isFlow), before[key], value);
    });
  }

  #listEdits(
    list: YAMLSeq,
    place: ValuePlace,
    before: readonly JsonValue[],
    after: readonly JsonValue[],
  ): readonly TextEdit[] {
    const isFlow = place.isInFlow || list.flow === true;
    const items = list.items.filter(isNode);
    if (items.length !== list.items.length || (isFlow && before.length !== after.length)) {
      return [this.#replace(place, after)];
    }
    const dash = (item: Node): number => this.#text.lastIndexOf("-", startOf(item) - 1);
    const itemSpan = (item: Node): Span => ({ start: dash(item), end: endOf(item) });
    const changed = items.flatMap((item, index) => {
      const value = after[index];
      if (value === undefined) return [this.#remove(itemSpan(item), nextSpan(items, index, itemSpan))];
      const itemPlace = isFlow
        ? { node: item, holder: "dash", holderStart: startOf(item), valueStart: startOf(item), isInFlow: true }
        : { node: item, holder: "dash", holderStart: dash(item), valueStart: dash(item) + 1, isInFlow: false };
      return this.edits({ ...itemPlace, holder: "dash" }, before[index], value);
    });
    return [...changed, ...this.#append(items, after.slice(before.length))];
  }

  #append(items: readonly Node[], values: readonly JsonValue[]): readonly TextEdit[] {
    const last = items.at(-1);
    const first = items[0];
    if (first === undefined || last === undefined || values.length === 0) return [];
    const indentation = " ".repeat(columnOf(this.#text, this.#text.lastIndexOf("-", startOf(first) - 1)));
    const lines = values.map((value) => `\n${indentation}-${this.#printer.block?.(value, null, "dash", indentation)}`);
    const end = lineEnd(this.#text, withoutBreaks(this.#text, endOf(last)));
    return [{ start: end, end, text: lines.join("") }];
  }

  /** Takes an entry of a block away with its lines; a comment above it stays. */
  #remove({ start, end }: Span, next: Span | undefined): TextEdit {
    const standsAlone = this.#text.slice(lineStart(this.#text, start), start).trim() === "";
    if (!standsAlone && next !== undefined) return { start, end: next.start, text: "" };
    const to = lineEnd(this.#text, withoutBreaks(this.#text, end));
    const lineBreak = this.#text.indexOf("\n", to);
    return { start: lineStart(this.#text, start), end: lineBreak === -1 ? to : lineBreak + 1, text: "" };
  }

  #replace(place: ValuePlace, after: JsonValue): TextEdit {
    const { node, holder, holderStart, valueStart, isInFlow } = place;
    const start = node?.range == null ? valueStart : startOf(node);
    const end = Math.max(start, withoutBreaks(this.#text, node === null ? valueStart : endOf(node)));
    const between = this.#text.slice(valueStart, start);
    const behind = this.#text.slice(end, lineEnd(this.#text, end));
    const canBeBlock = !isInFlow && between.trim() === "" && behind.trim() === "";
    if (canBeBlock && this.#printer.block !== undefined) {
      const indentation = " ".repeat(columnOf(this.#text, holderStart));
      return { start: valueStart, end, text: this.#printer.block(after, node, holder, indentation) };
    }
    const inline = this.#printer.inline(after, node, indentationOf(this.#text, start));
    return { start, end, text: start === valueStart && !isInFlow ? ` ${inline}` : inline };
  }

  #pairPlace(pair: Pair, isInFlow: boolean): ValuePlace {
    const colon = this.#text.indexOf(":", pairKeyEnd(pair));
    const node = isNode(pair.value) ? pair.value : null;
    return { node, holder: "key", holderStart: pairStart(pair), valueStart: colon + 1, isInFlow };
  }
}

/** Where an entry of a block begins and ends. */
interface Span {
  readonly start: number;
  readonly end: number;
}

function pairSpan(pair: Pair): Span {
  return { start: pairStart(pair), end: pairEnd(pair) };
}

function nextSpan<Item>(items: readonly Item[], index: number, spanOf: (item: Item) => Span): Span | undefined {
  const next = items[index + 1];
  return next === undefined ? undefined : spanOf(next);
}

function hasNoNewKeys(before: JsonObject, after: JsonObject): boolean {
  const keys = Object.keys(after);
  return keys.length > 0 && keys.every((key) => Object.hasOwn(before, key));
}

export function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

/** Where the text of a node ends; a block of the library also has the spaces and comments behind it. */
export function endOf(node: Node): number {
  if (!isCollection(node) || node.flow === true) return node.range?.[1] ?? 0;
  const last: unknown = node.items.at(-1);
  if (isNode(last)) return endOf(last);
  return last === undefined ? (node.range?.[1] ?? 0) : pairEnd(last as Pair);
}

export function pairStart({ key }: Pair): number {
  return isNode(key) ? startOf(key) : 0;
}

function pairKeyEnd({ key }: Pair): number {
  return isNode(key) ? (key.range?.[1] ?? 0) : 0;
}

/** Where a text ends that was said to end at `end`: block texts are said to end behind their last line break. */
export function withoutBreaks(text: string, end: number): number {
  let position = end;
  while (text[position - 1] === "\n" || text[position - 1] === "\r") position -= 1;
  return position;
}

/** A pair without a value ends behind its colon, more or less: nothing but spaces can follow there. */
export function pairEnd(pair: Pair): number {
  const { value } = pair;
  return isNode(value) ? Math.max(endOf(value), pairKeyEnd(pair)) : pairKeyEnd(pair) + 1;
}
