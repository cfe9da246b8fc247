import { describe, expect, it } from "vitest";
import { printFloat, printNumber, readNumber } from "./number.ts";

describe("printFloat", () => {
  it.each([
    [1, "1.0"],
    [-1.5, "-1.5"],
    [0, "0.0"],
    [-0, "-0.0"],
    [0.1, "0.1"],
    [123.456, "123.456"],
    [1e15, "1000000000000000.0"],
    [1e16, "1e+16"],
    [1.5e16, "1.5e+16"],
    [1e21, "1e+21"],
    [1.7976931348623157e308, "1.7976931348623157e+308"],
    [0.00001, "0.00001"],
    [0.000001, "1e-6"],
    [1.25e-7, "1.25e-7"],
    [5e-324, "5e-324"],
  ])("prints %d as %s", (value, text) => {
    expect(printFloat(value)).toBe(text);
    expect(Number(text)).toBe(value);
  });
});

describe("readNumber", () => {
  it.each([
    ["1", "1"],
    ["1.0", "1.0"],
    ["1e2", "100.0"],
    ["-0", "-0.0"],
    ["9007199254740993", "9007199254740993"],
    ["18446744073709551615", "18446744073709551615"],
    ["18446744073709551616", "1.8446744073709552e+19"],
    ["-9223372036854775808", "-9223372036854775808"],
    ["-9223372036854775809", "-9.223372036854776e+18"],
  ])("keeps %s as %s", (text, printed) => {
    expect(readNumber(text)?.printed).toBe(printed);
  });

  it("has no value for a float beyond the range of a double", () => {
    expect(readNumber("1e999")).toBeUndefined();
  });
});

describe("printNumber", () => {
  it("prints a JavaScript integer as an integer and anything else as a float", () => {
    expect([1, -0, 0.5, 1e-7, 2 ** 63, 1e20].map(printNumber)).toEqual([
      "1",
      "0",
      "0.5",
      "1e-7",
      "9223372036854775808",
      "1e+20",
    ]);
  });
});
