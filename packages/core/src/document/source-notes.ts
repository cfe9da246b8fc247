/**
 * What a plain JavaScript value cannot keep of the text that it was read from: that a number was written `1.0`, and in
 * which order keys such as "10" and "9" stood.
 *
 * Documents are plain values, so these facts stand beside them, found by the identity of the object or array. A copy
 * made by other code has no notes and is printed as JavaScript has it.
 */
interface SourceNotes {
  /** Numbers whose text differs from what `printNumber` makes of their value, by key or index. */
  readonly numbers: Map<string | number, string>;
  /** The keys in order of the document, when JavaScript has another order. */
  keys?: readonly string[];
}

const notesOf = new WeakMap<object, SourceNotes>();

export function noteNumber(container: object, key: string | number, text: string): void {
  takeNotes(container).numbers.set(key, text);
}

export function noteKeys(object: object, keys: readonly string[]): void {
  takeNotes(object).keys = keys;
}

/** The number at `key` as its document wrote it, if that is not what its value would print as. */
export function notedNumber(container: object, key: string | number): string | undefined {
  return notesOf.get(container)?.numbers.get(key);
}

/** The keys of an object in the order of its document. */
export function keysOf(object: object): readonly string[] {
  return notesOf.get(object)?.keys ?? Object.keys(object);
}

/** Hands the notes about numbers on to an object that was built anew from `source` under the same keys. */
export function copyNumberNotes(source: object, target: object): void {
  for (const [key, text] of notesOf.get(source)?.numbers ?? []) {
    if (Object.hasOwn(target, key)) noteNumber(target, key, text);
  }
}

/** Hands the notes of one field on, also when it has another name in `target`. */
export function copyFieldNote(source: object, key: string, target: object, targetKey: string): void {
  const text = notedNumber(source, key);
  if (text !== undefined) noteNumber(target, targetKey, text);
}

/** Hands the notes of an object or array on to one with the same keys. */
export function copyNotes(source: object, target: object): void {
  const notes = notesOf.get(source);
  if (notes !== undefined) notesOf.set(target, notes);
}

/** Hands all notes on to a copy of the same shape, at every depth. */
export function copyAllNotes(source: unknown, target: unknown): void {
  if (typeof source !== "object" || source === null || typeof target !== "object" || target === null) return;
  copyNotes(source, target);
  for (const [key, part] of Object.entries(target)) {
    if (Object.hasOwn(source, key)) copyAllNotes(Reflect.get(source, key), part);
  }
}

function takeNotes(container: object): SourceNotes {
  const known = notesOf.get(container);
  if (known !== undefined) return known;
  const notes: SourceNotes = { numbers: new Map() };
  notesOf.set(container, notes);
  return notes;
}
