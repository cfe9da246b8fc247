// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders are what this is about.
import { describe, expect, it } from "vitest";
import { substitute } from "./substitute.ts";

const environment = { NAME: "ada", EMPTY: "", _x1: "y", NOTHING: undefined };

describe("substitute", () => {
  it.each([
    ["plain", "plain"],
    ["$NAME", "ada"],
    ["-$NAME-${NAME}s", "-ada-adas"],
    ["$_x1.z", "y.z"],
    ["${NAME:other}", "ada"],
    ["${NOPE:other}", "other"],
    ["${NOPE:}", ""],
    ["${NOPE:a:b}", "a:b"],
    ["${NOPE:${NAME}}", "ada"],
    ["${NOPE:${NOPE2:$NAME}!}", "ada!"],
    ["${NOPE:-shell}", "shell"],
    ["${EMPTY:-shell}", "shell"],
    ["${EMPTY:other}", ""],
    ["$EMPTY", ""],
    ["${NOPE:--x}", "-x"],
    ["${NAME:${NOPE}}", "ada"],
    ["${NAME:a\\}b}", "ada"],
    ["${NOPE:a\\}b}", "a}b"],
    ["\\$NAME \\\\ \\{\\}\\:", "$NAME \\ {}:"],
    ['{"a": 1}', '{"a": 1}'],
  ])("makes %s into %s", (text, expected) => {
    expect(substitute(text, environment)).toBe(expected);
  });

  it.each([
    ["$NOPE", "the environment has no NOPE; set it, or give a default: ${NOPE:default}"],
    ["${NOTHING}", "the environment has no NOTHING; set it, or give a default: ${NOTHING:default}"],
    ["$constructor", "the environment has no constructor; set it, or give a default: ${constructor:default}"],
    ["${NOPE:$NOPE}", "the environment has no NOPE; set it, or give a default: ${NOPE:default}"],
    ["5$", "a $ stands before no name; write \\$ for a $ itself"],
    ["${}", "a $ stands before no name; write \\$ for a $ itself"],
    ["${1}", "a $ stands before no name; write \\$ for a $ itself"],
    ["${NAME", "expected } or : after ${NAME"],
    ["${NAME-x}", "expected } or : after ${NAME"],
    ["${NAME:x", "a ${ is never closed; write \\$ for a $ itself"],
    ["${NOPE:x", "a ${ is never closed; write \\$ for a $ itself"],
    ["C:\\dir", "a \\ may only stand before $, {, }, : and \\; write \\\\ for a \\ itself"],
    ["end\\", "a \\ may only stand before $, {, }, : and \\; write \\\\ for a \\ itself"],
  ])("refuses %s", (text, message) => {
    expect(() => substitute(text, environment)).toThrow(message);
  });
});
