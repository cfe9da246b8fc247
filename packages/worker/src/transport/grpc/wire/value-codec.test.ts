import { fromBinary, fromJson, toBinary, toJson } from "@bufbuild/protobuf";
import { BinaryReader } from "@bufbuild/protobuf/wire";
import { ValueSchema } from "@bufbuild/protobuf/wkt";
import type { JsonValue } from "@stepflow/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readValue, valueBytes } from "./value-codec.ts";

/** As it comes from JSON, which has no negative zero. */
const json: fc.Arbitrary<JsonValue> = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.parse(JSON.stringify(value)));
const numRuns = process.env.STEPFLOW_SLOW === "1" ? 20_000 : 300;

function read(bytes: Uint8Array): JsonValue {
  return readValue(new BinaryReader(bytes), bytes.length);
}

/** Our JSON is the library's, but for its readonly marks. */
function message(value: JsonValue): Parameters<typeof fromJson>[1] {
  return value as Parameters<typeof fromJson>[1];
}

describe("a value", () => {
  test("is written as protobuf-es reads it, and read as protobuf-es writes it", () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(toJson(ValueSchema, fromBinary(ValueSchema, valueBytes(value)))).toEqual(value);
        expect(read(toBinary(ValueSchema, fromJson(ValueSchema, message(value))))).toEqual(value);
      }),
      { numRuns },
    );
  });

  test("comes back as it was", () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(read(valueBytes(value))).toEqual(value);
      }),
      { numRuns },
    );
  });

  test("may have a field called __proto__, which is a field and nothing else", () => {
    const value = JSON.parse('{"__proto__": {"polluted": true}}');
    const copy = read(valueBytes(value));
    expect(Object.keys(copy as object)).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
  });

  test("that says nothing is null, and so are numbers that JSON does not have", () => {
    expect(read(new Uint8Array())).toBeNull();
    expect(read(Buffer.from("11000000000000f87f", "hex"))).toBeNull();
  });

  test("leaves out what JSON leaves out, and refuses what is no number", () => {
    const loose = { a: 1, b: undefined } as unknown as JsonValue;
    expect(read(valueBytes(loose))).toEqual({ a: 1 });
    expect(() => valueBytes(Number.NaN)).toThrow("NaN is no number that JSON has");
    expect(read(valueBytes(-0))).toBe(0);
  });

  test("is refused by name when it nests deeper than orchestrators read", () => {
    const lists = (depth: number): JsonValue => (depth === 0 ? 1 : [lists(depth - 1)]);
    const objects = (depth: number): JsonValue => (depth === 0 ? 1 : { a: objects(depth - 1) });
    expect(read(valueBytes(lists(49)))).toEqual(lists(49));
    expect(read(valueBytes(objects(32)))).toEqual(objects(32));
    for (const value of [lists(50), objects(33)]) {
      expect(() => valueBytes(value)).toThrow("which is 32 objects or 49 lists within each other");
    }
  });

  test("is refused by name when it comes so deep that the stack would end", () => {
    let bytes: Uint8Array = toBinary(ValueSchema, fromJson(ValueSchema, 1));
    const lengthOf = (size: number): number[] => (size < 128 ? [size] : [(size & 127) | 128, ...lengthOf(size >> 7)]);
    for (let depth = 0; depth < 1_001; depth += 1) {
      const list = [10, ...lengthOf(bytes.length), ...bytes];
      bytes = Uint8Array.from([50, ...lengthOf(list.length), ...list]);
    }
    expect(() => read(bytes)).toThrow("nests deeper than 1000 levels");
  });
});
