import type { Path } from "../../expression/path.ts";
import { fieldType, itemType } from "./members.ts";
import { alternatives, nullType, typeName, unionOf, type ValueType } from "./value-type.ts";

/** A path that no value of a type has: the part of it that is missing. */
export interface MissingPart {
  readonly missing: string | number;
  /** Whether an element was asked of something that is no array. */
  readonly notAnArray: boolean;
}

/**
 * The type at a path. A path that only some alternatives have counts as there; only what all of them lack is missing.
 */
export function followPath(type: ValueType, path: Path): ValueType | MissingPart {
  let current = type;
  for (const part of path) {
    const all = alternatives(current);
    const found = all
      .map((alternative) => (typeof part === "number" ? itemType(alternative, part) : fieldType(alternative, part)))
      .filter((member) => member !== undefined);
    if (found.length === 0 && all.length > 0) {
      const notAnArray = all.every((alternative) => (typeName(alternative) ?? "array") !== "array");
      return { missing: part, notAnArray: typeof part === "number" && notAnArray };
    }
    current = unionOf(found);
  }
  return current;
}

/** As {@link followPath}, for a step's result: one that is null is null at every path below it, too. */
export function followStepPath(type: ValueType, path: Path): ValueType | MissingPart {
  if (path.length === 0) return type;
  const all = alternatives(type);
  const rest = all.filter((alternative) => typeName(alternative) !== "null");
  if (rest.length === all.length) return followPath(type, path);
  const found = followPath(unionOf(rest), path);
  return "missing" in found ? found : unionOf([found, nullType]);
}
