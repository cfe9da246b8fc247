import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type Scalar, type YAMLMap } from "yaml";
import { type DocumentLimits, defaultLimits } from "../document/limits.ts";
import { printNumber } from "../document/number.ts";
import { printJson } from "../document/print-json.ts";
import { noteKeys, noteNumber } from "../document/source-notes.ts";
import type { PlaceVisitor, ReadText, TextDocument, TextProblem } from "../document/text-document.ts";
import { placeOf } from "../expression/place.ts";
import type { JsonValue } from "../json.ts";
import { setField } from "../json-fields.ts";
import { hasMoreParts } from "./count-parts.ts";
import { readPlainScalar } from "./plain-scalar.ts";

/** Whether the mapping at a place has keys of any kind; each is then read as the JSON text of its value, `a` as `"a"`. */
export type HasJsonKeys = (place: string) => boolean;

/**
 * Makes a reader of YAML text: one document, YAML 1.2, no merge keys, duplicate keys refused, aliases copied and
 * counted, only tags that JSON has a value for.
 */
export function yamlReader(limits: DocumentLimits, hasJsonKeys: HasJsonKeys = () => false): ReadText {
  const allLimits = { ...defaultLimits, ...limits };
  return (text, visit) => new YamlReader(text, allLimits, visit, hasJsonKeys).read();
}

/**
 * What yaml 2.9.1 says, wrongly, of a block mapping in which a flow collection is a key after another entry
 * (https://github.com/eemeli/yaml/pull/700). The contents are right all the same.
 */
const strayEntry = "Map comment with trailing content";

/** The text cannot be read any further; the problem is already noted. */
class Unreadable extends Error {}

/** What `!!` is short for. */
const standardTag = "tag:yaml.org,2002:";

const jsonTags = new Set(["str", "int", "float", "bool", "null", "map", "seq"].map((name) => `${standardTag}${name}`));

class YamlReader {
  readonly #text: string;
  readonly #limits: Required<DocumentLimits>;
  #visit: PlaceVisitor | undefined;
  readonly #hasJsonKeys: HasJsonKeys;
  readonly #problems: TextProblem[] = [];
  readonly #path: (string | number)[] = [];
  /** Complete nodes only, so that an alias cannot lead into itself. */
  readonly #anchors = new Map<string, Node>();
  #valueCount = 0;
  #aliasCount = 0;

  constructor(
    text: string,
    limits: Required<DocumentLimits>,
    visit: PlaceVisitor | undefined,
    hasJsonKeys: HasJsonKeys,
  ) {
    this.#text = text;
    this.#limits = limits;
    this.#visit = visit;
    this.#hasJsonKeys = hasJsonKeys;
  }

  read(): TextDocument {
    try {
      return { value: this.#document(), problems: this.#problems };
    } catch (thrown) {
      if (thrown instanceof RangeError) this.#refuse(0, "nested too deep to be read (limit maxDepth)");
      else if (!(thrown instanceof Unreadable)) throw thrown;
      return { value: null, problems: this.#problems };
    }
  }

  #document(): JsonValue {
    const { maxLength, maxValues } = this.#limits;
    if (this.#text.length > maxLength) {
      this.#fail(0, `the text is longer than ${maxLength} characters (limit maxLength)`);
    }
    // Every value has a key at most, and two lines: its own and one for a comment.
    if (hasMoreParts(this.#text, 4 * maxValues)) {
      this.#fail(0, `more than ${maxValues} values, with the lines around them (limit maxValues)`);
    }
    const holder: { value?: JsonValue } = {};
    this.#value(this.#parse(), holder, "value");
    return holder.value ?? null;
  }

  /** Scalars stay text here (the failsafe schema), so that what they stand for is decided in one place, below. */
  #parse(): Node | null {
    const options = { schema: "failsafe", merge: false, uniqueKeys: false, resolveKnownTags: false } as const;
    const document = parseDocument(this.#text, { ...options, prettyErrors: false, logLevel: "error" });
    const { contents } = document;
    const errors = document.errors.filter(({ message }) => message !== strayEntry);
    // The library composes by recursion, and reports an overflow as an error of the text, with errors that only follow.
    const tooDeep = errors.find(({ message }) => message.includes("call stack"));
    if (tooDeep !== undefined) this.#fail(tooDeep.pos[0], "nested too deep to be read (limit maxDepth)");
    for (const { code, pos, message } of errors) {
      this.#refuse(
        pos[0],
        code === "MULTIPLE_DOCS"
          ? "a second document begins here; expected one document, so put each in a file of its own"
          : `not YAML: ${message}`,
      );
    }
    if (errors.length > 0) throw new Unreadable();
    return contents;
  }

  /** Reads a node into `container`, where notes about it can stand. */
  #value(node: Node | null, container: Record<string, JsonValue> | JsonValue[], key: string | number): void {
    this.#valueCount += 1;
    const offset = node?.range?.[0] ?? 0;
    if (this.#valueCount > this.#limits.maxValues) {
      this.#fail(offset, `more than ${this.#limits.maxValues} values, aliases included (limit maxValues)`);
    }
    this.#visit?.(this.#place(), offset);
    const value = this.#read(node, container, key);
    if (Array.isArray(container)) container.push(value);
    else setField(container, String(key), value);
  }

  #read(node: Node | null, container: object, key: string | number): JsonValue {
    if (node === null) return null;
    const offset = node.range?.[0] ?? 0;
    if (isAlias(node)) return this.#read(this.#anchored(node.source, offset), container, key);
    if (node.tag !== undefined && node.tag !== "!" && !jsonTags.has(node.tag)) {
      this.#refuse(offset, `the tag ${node.tag.replace(standardTag, "!!")} stands for nothing in JSON`);
    }
    const value = this.#content(node, offset, container, key);
    if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor !== undefined)
      this.#anchors.set(node.anchor, node);
    return value;
  }

  #content(node: Node, offset: number, container: object, key: string | number): JsonValue {
    if (isScalar(node)) return this.#scalar(node, offset, container, key);
    if (this.#path.length >= this.#limits.maxDepth) {
      this.#fail(offset, `nested deeper than ${this.#limits.maxDepth} levels (limit maxDepth)`);
    }
    if (isMap(node)) return this.#object(node);
    const items: JsonValue[] = [];
    if (!isSeq(node)) return items;
    for (const [index, item] of node.items.entries()) {
      this.#path.push(index);
      this.#value(asNode(item), items, index);
      this.#path.pop();
    }
    return items;
  }

  #object(node: YAMLMap): JsonValue {
    const fields: Record<string, JsonValue> = {};
    const keys: string[] = [];
    for (const pair of node.items) {
      const key = this.#key(pair, node);
      if (key === undefined) continue;
      this.#path.push(key);
      if (Object.hasOwn(fields, key)) {
        this.#refuse(asNode(pair.key)?.range?.[0] ?? 0, `the key ${JSON.stringify(key)} stands here twice`);
      }
      this.#value(asNode(pair.value), fields, key);
      this.#path.pop();
      keys.push(key);
    }
    // JavaScript moves keys that look like array indices to the front.
    if (keys.some((key) => /^\d/.test(key))) noteKeys(fields, keys);
    return fields;
  }

  #key(pair: Pair, map: YAMLMap): string | undefined {
    const node = asNode(pair.key);
    if (this.#hasJsonKeys(this.#place())) return this.#jsonKey(node);
    const offset = node?.range?.[0] ?? map.range?.[0] ?? 0;
    const target = isAlias(node) ? this.#anchored(node.source, offset) : node;
    if (isScalar(target)) return String(target.value ?? "");
    this.#refuse(offset, "a key that is not a scalar has no place in JSON; quote it");
    return undefined;
  }

  #jsonKey(node: Node | null): string {
    const visit = this.#visit;
    const holder: JsonValue[] = [];
    // A key is no place of the document; "?" is what YAML writes before one.
    this.#visit = undefined;
    this.#path.push("?");
    this.#value(node, holder, 0);
    this.#path.pop();
    this.#visit = visit;
    return printJson(holder).slice(1, -1);
  }

  #anchored(name: string, offset: number): Node {
    this.#aliasCount += 1;
    if (this.#aliasCount > this.#limits.maxAliases) {
      this.#fail(offset, `more than ${this.#limits.maxAliases} aliases (limit maxAliases)`);
    }
    const node = this.#anchors.get(name);
    return node ?? this.#fail(offset, `the alias *${name} has no complete anchor before it`);
  }

  #scalar(node: Scalar, offset: number, container: object, key: string | number): JsonValue {
    const text = String(node.value ?? "");
    if (node.tag === "!" || node.tag?.endsWith(":str")) return text;
    if (node.type !== "PLAIN" && node.tag === undefined) return text;
    const value = readPlainScalar(text);
    if (value === undefined)
      return this.#fail(offset, `${text} is no number that JSON can hold; quote it if it is text`);
    if (typeof value !== "object" || value === null) return value;
    if (value.printed !== printNumber(value.value)) noteNumber(container, key, value.printed);
    return value.value;
  }

  #place(): string {
    return this.#path.reduce<string>(placeOf, "$");
  }

  #refuse(offset: number, message: string): void {
    this.#problems.push({ path: this.#place(), offset, message: shorten(message) });
  }

  #fail(offset: number, message: string): never {
    this.#refuse(offset, message);
    throw new Unreadable();
  }
}

/** Messages quote the text, and a text from outside may have a word of a million letters. */
function shorten(message: string): string {
  return message.length <= 500 ? message : `${message.slice(0, 300)} … ${message.slice(-100)}`;
}

/** The library types what stands in a collection as unknown; from text it is always a node or nothing. */
function asNode(value: unknown): Node | null {
  return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value) ? value : null;
}
