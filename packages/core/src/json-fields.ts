import type { JsonValue } from "./json.ts";

/** Sets an own field whatever its name: a plain assignment to `__proto__` would change the prototype instead. */
export function setField(target: Record<string, JsonValue>, key: string, value: JsonValue): void {
  if (key === "__proto__") {
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
  } else {
    target[key] = value;
  }
}
