import { expect, it } from "vitest";
import { printJson, visible, visibleLines } from "./visible.ts";

it("shows what could not be seen, and leaves every script alone", () => {
  expect(visible("a\u001b[2J\tb\u007f\u009b\r\n\u2028")).toBe("a\\u001b[2J\\tb\\u007f\\u009b\\r\\n\\u2028");
  expect(visible("żółw שלום سلام 日本 👩‍💻")).toBe("żółw שלום سلام 日本 👩‍💻");
});

it("shows what would put letters in another order", () => {
  expect(visible("flow\u202elmay.\u2066x\u2069")).toBe("flow\\u202elmay.\\u2066x\\u2069");
});

it("keeps the lines of a text", () => {
  expect(visibleLines("one\r\ntwo\u0007\n")).toBe("one\ntwo\\u0007\n");
});

it("prints JSON that says the same and that no terminal obeys", () => {
  const value = { "k\u009b": ["\u007f", "\u0085", "ä"] };
  expect(printJson(value)).toBe('{"k\\u009b":["\\u007f","\\u0085","ä"]}');
  expect(JSON.parse(printJson(value, 2))).toEqual(value);
});
