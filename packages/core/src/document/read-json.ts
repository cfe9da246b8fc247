import { placeOf } from "../expression/place.ts";
import type { JsonValue } from "../json.ts";
import { setField } from "../json-fields.ts";
import { type DocumentLimits, defaultLimits } from "./limits.ts";
import { printNumber, readNumber } from "./number.ts";
import { noteKeys, noteNumber } from "./source-notes.ts";
import type { PlaceVisitor, ReadText, TextDocument, TextProblem } from "./text-document.ts";

/**
 * Makes a reader of JSON text that, beyond `JSON.parse`, notes which numbers were floats and in which order keys stood,
 * refuses duplicate keys and keeps to limits.
 */
export function jsonReader(limits: DocumentLimits): ReadText {
  const allLimits = { ...defaultLimits, ...limits };
  return (text, visit) => new JsonReader(text, allLimits, visit).read();
}

const numberGrammar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** The text is not JSON; the problem is already noted. */
class Unreadable extends Error {}

class JsonReader {
  readonly #text: string;
  readonly #limits: Required<DocumentLimits>;
  readonly #visit: PlaceVisitor | undefined;
  readonly #problems: TextProblem[] = [];
  readonly #path: (string | number)[] = [];
  #at = 0;
  #valueCount = 0;

  constructor(text: string, limits: Required<DocumentLimits>, visit: PlaceVisitor | undefined) {
    this.#text = text;
    this.#limits = limits;
    this.#visit = visit;
  }

  read(): TextDocument {
    try {
      return { value: this.#document(), problems: this.#problems };
    } catch (thrown) {
      // A caller can raise maxDepth above what the stack holds.
      if (thrown instanceof RangeError) this.#refuse("nested too deep to be read (limit maxDepth)", this.#at);
      else if (!(thrown instanceof Unreadable)) throw thrown;
      return { value: null, problems: this.#problems };
    }
  }

  #document(): JsonValue {
    const { maxLength } = this.#limits;
    if (this.#text.length > maxLength) {
      this.#fail(`the text is longer than ${maxLength} characters (limit maxLength)`);
    }
    // A byte order mark is no part of the text.
    if (this.#text.charCodeAt(0) === 0xfeff) this.#at = 1;
    const holder: { value?: JsonValue } = {};
    this.#skipSpace();
    this.#value(holder, "value");
    this.#skipSpace();
    if (this.#at < this.#text.length) this.#unexpected("the end of the document");
    return holder.value ?? null;
  }

  /** Reads a value into `container`, where notes about it can stand. */
  #value(container: Record<string, JsonValue> | JsonValue[], key: string | number): void {
    this.#valueCount += 1;
    if (this.#valueCount > this.#limits.maxValues) {
      this.#fail(`more than ${this.#limits.maxValues} values (limit maxValues)`);
    }
    this.#visit?.(this.#place(), this.#at);
    this.#set(container, key, this.#parse(container, key));
  }

  #parse(container: object, key: string | number): JsonValue {
    switch (this.#text[this.#at]) {
      case "{":
        return this.#object();
      case "[":
        return this.#array();
      case '"':
        return this.#string();
      case "t":
        return this.#word("true", true);
      case "f":
        return this.#word("false", false);
      case "n":
        return this.#word("null", null);
      default:
        return this.#number(container, key);
    }
  }

  #object(): JsonValue {
    const fields: Record<string, JsonValue> = {};
    const keys: string[] = [];
    let hasIndexKey = false;
    this.#enter();
    while (!this.#closes("}", keys.length === 0)) {
      const keyAt = this.#at;
      if (this.#text[keyAt] !== '"') this.#unexpected("a key in double quotes");
      const key = this.#string();
      this.#skipSpace();
      if (this.#text[this.#at] !== ":") this.#unexpected('":"');
      this.#at += 1;
      this.#skipSpace();
      this.#path.push(key);
      if (Object.hasOwn(fields, key)) this.#refuse(`the key ${JSON.stringify(key)} stands here twice`, keyAt);
      this.#value(fields, key);
      this.#path.pop();
      hasIndexKey ||= isDigit(key.charCodeAt(0));
      keys.push(key);
    }
    // JavaScript moves keys that look like array indices to the front.
    if (hasIndexKey) noteKeys(fields, keys);
    return fields;
  }

  #array(): JsonValue {
    const items: JsonValue[] = [];
    this.#enter();
    while (!this.#closes("]", items.length === 0)) {
      this.#path.push(items.length);
      this.#value(items, items.length);
      this.#path.pop();
    }
    return items;
  }

  #enter(): void {
    if (this.#path.length >= this.#limits.maxDepth) {
      this.#fail(`nested deeper than ${this.#limits.maxDepth} levels (limit maxDepth)`);
    }
    this.#at += 1;
  }

  /** Steps over the bracket that ends an object or array, or else over the comma between two parts. */
  #closes(bracket: string, isFirst: boolean): boolean {
    this.#skipSpace();
    const found = this.#text[this.#at];
    if (found === bracket) {
      this.#at += 1;
      return true;
    }
    if (isFirst) return false;
    if (found !== ",") this.#unexpected(`"," or "${bracket}"`);
    this.#at += 1;
    this.#skipSpace();
    return false;
  }

  #string(): string {
    const start = this.#at;
    let end = start + 1;
    let isPlain = true;
    for (;;) {
      const code = this.#text.charCodeAt(end);
      if (code === 0x22) break;
      if (Number.isNaN(code) || code < 0x20) return this.#fail("the string is not closed", start);
      if (code === 0x5c) {
        isPlain = false;
        end += 1;
      }
      end += 1;
    }
    this.#at = end + 1;
    if (isPlain) return this.#text.slice(start + 1, end);
    try {
      return JSON.parse(this.#text.slice(start, end + 1));
    } catch {
      return this.#fail("the string has an escape that JSON does not know", start);
    }
  }

  #number(container: object, key: string | number): JsonValue {
    numberGrammar.lastIndex = this.#at;
    const text = numberGrammar.exec(this.#text)?.[0];
    if (text === undefined) return this.#unexpected("a value");
    const number = readNumber(text);
    if (number === undefined) return this.#fail(`the number ${text} is out of range`);
    this.#at += text.length;
    if (number.printed !== printNumber(number.value)) noteNumber(container, key, number.printed);
    return number.value;
  }

  #word<Value extends JsonValue>(word: string, value: Value): Value {
    if (!this.#text.startsWith(word, this.#at)) return this.#unexpected("a value");
    this.#at += word.length;
    return value;
  }

  #set(container: Record<string, JsonValue> | JsonValue[], key: string | number, value: JsonValue): void {
    if (Array.isArray(container)) container.push(value);
    else setField(container, String(key), value);
  }

  #skipSpace(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
      this.#at += 1;
    }
  }

  #place(): string {
    return this.#path.reduce<string>(placeOf, "$");
  }

  #unexpected(expected: string): never {
    const found = this.#text[this.#at];
    return this.#fail(
      `not JSON: expected ${expected}, found ${found === undefined ? "the end" : JSON.stringify(found)}`,
    );
  }

  #refuse(message: string, offset: number): void {
    this.#problems.push({ path: this.#place(), offset, message });
  }

  #fail(message: string, offset = this.#at): never {
    this.#refuse(message, offset);
    throw new Unreadable();
  }
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
