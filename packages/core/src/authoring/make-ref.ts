import { AuthoringError } from "../errors/authoring-error.ts";
import type { Place } from "./place.ts";
import type { RefTo } from "./ref.ts";

const placeOfRef = new WeakMap<object, Place>();

/** What console.log of Node, Deno and Bun looks for. */
const inspect = Symbol.for("nodejs.util.inspect.custom");

/**
 * Makes the ref to a place: an object whose every property is the ref to that field.
 *
 * What would read the value instead of referring to it (coercing, printing, spreading, iterating, `in`) throws and says
 * what to write instead, because the value exists only when the flow runs.
 */
export function makeRef<R extends RefTo<unknown>>(place: Place): R {
  const ref = new Proxy({ [inspect]: () => `Ref(${place.text})` }, handlerOf(place));
  placeOfRef.set(ref, place);
  // The type of the value exists for the compiler only; nothing of it is there to be checked.
  return ref as object as R;
}

/** The place that a ref stands for; undefined for everything that is not a ref. */
export function placeOf(value: unknown): Place | undefined {
  return typeof value === "object" && value !== null ? placeOfRef.get(value) : undefined;
}

/** The ref to a field or element. Numbers are elements of arrays, strings fields of objects. */
export function childOf<R extends RefTo<unknown>>(place: Place, key: string | number): R {
  const child = place.child(key);
  if (child !== undefined) return makeRef(child);
  throw new AuthoringError(
    `${place.text} has no fields to refer to: cannot refer to ${JSON.stringify(key)} in it`,
    "Refer to the field inside, in each value that it can come to.",
  );
}

/**
 * The id of the step whose result a ref is, or is a part of; undefined for refs to anything else.
 *
 * A function and no property, because a ref's properties are the fields of the value.
 */
export function stepId(ref: RefTo<unknown>): string | undefined {
  return placeOf(ref)?.stepId;
}

function handlerOf(place: Place): ProxyHandler<object> {
  const refuse = (what: string, cure: string): never => {
    throw new AuthoringError(`${place.text} is only known when the flow runs: it cannot be ${what} here`, cure);
  };
  const coerce = (): never =>
    refuse(
      "turned into text or a number",
      "Pass the ref itself as a value, and put texts together in a component that takes it as input.",
    );
  const iterate = (): never =>
    refuse("iterated", "Run a flow over its elements with map, or pick one with at(ref, 0).");

  return {
    get(_, key) {
      if (key === Symbol.toPrimitive || key === "toString") return coerce;
      if (key === "toJSON") {
        return () => refuse("printed as JSON", "Pass the ref itself; defineFlow turns it into an expression.");
      }
      if (key === Symbol.iterator || key === Symbol.asyncIterator) return iterate;
      if (typeof key === "symbol") return undefined;
      // Neither kind is callable, so a ref is never taken for a promise; a field of that name can still be referred to.
      if (key === "then" && place.child(key) === undefined) return undefined;
      return childOf(place, isIndex(key) ? Number(key) : key);
    },
    has: (_, key) => {
      if (typeof key === "symbol") return false;
      // Who asks for it is about to print the ref as JSON, and is told so by what `get` answers.
      if (key === "toJSON") return true;
      return refuse(`asked for the field "${key}"`, `Write when(ref.${key}, …) or orElse(ref.${key}, …).`);
    },
    ownKeys: () => refuse("spread or listed", "Name each field that you need: { name: ref.name }."),
    set: (_, key) => refuse("changed", `Build a new object with ${JSON.stringify(String(key))} in it.`),
    deleteProperty: () => refuse("changed", "Build a new object without the field."),
    defineProperty: () => refuse("changed", "Build a new object with the field in it."),
  };
}

/** JavaScript has one property for `ref[0]` and `ref["0"]`; elements are what is meant nearly always. */
function isIndex(key: string): boolean {
  return /^(0|[1-9]\d{0,14})$/.test(key);
}
