import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { toJsonValue } from "../to-json-value.ts";
import { makeRef, stepId } from "./make-ref.ts";
import { inputPlace, stepPlace } from "./place.ts";
import type { UnknownRef } from "./ref.ts";

const ref: UnknownRef = makeRef(stepPlace(undefined, "greet"));
const cure = "step greet is only known when the flow runs: it cannot be";

describe("a ref", () => {
  test.each<[string, () => unknown, string]>([
    ["in a template string", () => `${ref}`, `${cure} turned into text or a number here`],
    ["in arithmetic", () => Number(ref), `${cure} turned into text or a number here`],
    ["by toString", () => Reflect.get(ref, "toString")(), `${cure} turned into text or a number here`],
    ["by JSON.stringify", () => JSON.stringify({ ref }), `${cure} printed as JSON here`],
    ["by spreading", () => ({ ...ref }), `${cure} spread or listed here`],
    ["by Object.keys", () => Object.keys(ref), `${cure} spread or listed here`],
    ["by iterating", () => [...(ref as unknown as Iterable<unknown>)], `${cure} iterated here`],
    ["by `in`", () => "name" in ref, `${cure} asked for the field "name" here`],
    ["by assigning", () => Reflect.set(ref, "name", 1), `${cure} changed here`],
    ["by deleting", () => Reflect.deleteProperty(ref, "name"), `${cure} changed here`],
  ])("that is read %s throws and says what to write", (_, read, message) => {
    expect(read).toThrow(message);
  });

  test("can be awaited, and is then itself", async () => {
    expect((await ref) === ref).toBe(true);
  });

  test("cannot be called", () => {
    expect(() => Reflect.apply(ref.map as never, undefined, [])).toThrow(TypeError);
  });

  test("refers to fields of any name, then among them", () => {
    expect(inspect(ref.then)).toBe("Ref(step greet at $.then)");
    expect(inspect(ref.constructor)).toBe("Ref(step greet at $.constructor)");
    expect(inspect(ref["a.b"])).toBe('Ref(step greet at $["a.b"])');
    expect(inspect(ref[0])).toBe("Ref(step greet at $[0])");
    expect(inspect(ref["00"])).toBe("Ref(step greet at $.00)");
  });

  test("shows what it refers to when it is logged", () => {
    expect(inspect(ref)).toBe("Ref(step greet)");
  });

  test("refuses a field name that no path can be written for", () => {
    expect(() => ref["a]'\""]).toThrow("cannot be written as a path");
  });
});

test("a ref that is given to a run is told apart by what it is, not by what looked for its fields", () => {
  expect(() => toJsonValue({ name: ref }, "input")).toThrow(`${cure} printed as JSON here`);
});

test("stepId names the step of a ref and of every part of it", () => {
  const input: UnknownRef = makeRef(inputPlace(undefined));
  expect(stepId(ref)).toBe("greet");
  expect(stepId(makeRef(stepPlace(undefined, "greet", ["a", 0])))).toBe("greet");
  expect(stepId(input)).toBeUndefined();
});
