import { expect, it } from "vitest";
import { redact } from "./redact.ts";

it("hides a secret wherever it stands in a value, and nothing else", () => {
  const value = { url: "https://x/?key=s3cr3t-key", list: ["s3cr3t-key", 1], n: 4711, name: "Ada" };
  expect(redact(value, ["s3cr3t-key", 4711])).toEqual({
    url: "https://x/?key=[redacted]",
    list: ["[redacted]", 1],
    n: "[redacted]",
    name: "Ada",
  });
});

it("hides a short secret only where it is the whole value", () => {
  expect(redact({ a: "ab", b: "grab" }, ["ab"])).toEqual({ a: "[redacted]", b: "grab" });
});

it("answers the value itself when nothing is secret", () => {
  const value = { a: [1] };
  expect(redact(value, [])).toBe(value);
});

it("hides a secret in names of fields, in text made of JSON, as a number in text, and with one that begins alike", () => {
  const secrets = ["abcd", "abcdef", 'say "hi"', 987654];
  expect(redact({ abcd: JSON.stringify({ a: 'say "hi"', b: 987654, c: "abcdef" }) }, secrets)).toEqual({
    "[redacted]": '{"a":"[redacted]","b":[redacted],"c":"[redacted]"}',
  });
});
