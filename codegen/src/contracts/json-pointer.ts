import { isList, isRecord, type Json } from "./json.ts";

/** Appends one key to a pointer such as `#/$defs`, escaped as RFC 6901 asks. */
export function pointerTo(parent: string, key: string | number): string {
  return `${parent}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** The value that a pointer such as `#/$defs/Step` leads to; undefined when it leads nowhere. */
export function valueAt(document: Json, pointer: string): Json | undefined {
  let value: Json | undefined = document;
  for (const key of pointer.split("/").slice(1).map(unescapeKey)) {
    if (isRecord(value)) value = Object.hasOwn(value, key) ? value[key] : undefined;
    else if (isList(value)) value = value[Number(key)];
    else return undefined;
  }
  return value;
}

function unescapeKey(key: string): string {
  return decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~");
}
