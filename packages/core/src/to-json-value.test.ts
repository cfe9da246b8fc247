import { expect, it } from "vitest";
import { ValidationError } from "./errors/validation-error.ts";
import { toJsonValue } from "./to-json-value.ts";

it("copies as JSON would: dates as text, undefined fields dropped, undefined elements null", () => {
  const source = { at: new Date(0), gone: undefined, list: [undefined, 1], nested: { deep: [true, null, "x"] } };
  expect(toJsonValue(source, "value")).toEqual(JSON.parse(JSON.stringify(source)));
});

it("hands out a copy that does not share anything with its source", () => {
  const source = { list: [{ n: 1 }] };
  const copy = toJsonValue(source, "value");
  source.list.push({ n: 2 });
  expect(copy).toEqual({ list: [{ n: 1 }] });
});

it("lets the same object appear twice, but not inside itself", () => {
  const shared = { n: 1 };
  expect(toJsonValue([shared, shared], "value")).toEqual([{ n: 1 }, { n: 1 }]);
  const cyclic: Record<string, unknown> = { list: [] };
  (cyclic.list as unknown[]).push(cyclic);
  expect(() => toJsonValue(cyclic, "output")).toThrow("output: $.list[0]: a cycle is not JSON");
});

it.each([
  [{ a: { b: Number.NaN } }, "$.a.b: NaN is not JSON"],
  [{ "a.b": Number.POSITIVE_INFINITY }, '$["a.b"]: Infinity is not JSON'],
  [[10n], "$[0]: a bigint is not JSON"],
  [{ f: () => 1 }, "$.f: a function is not JSON"],
])("refuses what JSON would lose, and says where: %#", (value, message) => {
  expect(() => toJsonValue(value, "value")).toThrow(ValidationError);
  expect(() => toJsonValue(value, "value")).toThrow(message);
});

it.each([1, 31, 32, 33, 100])("copies and refuses the same however deep a value stands, here %i levels", (depth) => {
  const nested = (leaf: unknown): unknown => Array.from({ length: depth }).reduce((inner) => ({ a: inner }), leaf);
  expect(toJsonValue(nested([1, undefined, new Date(0)]), "value")).toEqual(
    nested([1, null, "1970-01-01T00:00:00.000Z"]),
  );
  expect(() => toJsonValue(nested(Number.NaN), "value")).toThrow(`$${".a".repeat(depth)}: NaN is not JSON`);
});

it("keeps __proto__ a field and pollutes nothing", () => {
  const copy = toJsonValue(JSON.parse('{"__proto__":{"polluted":true}}'), "value");
  expect(Object.keys(copy as object)).toEqual(["__proto__"]);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});
