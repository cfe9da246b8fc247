import { describe, expect, it } from "vitest";
import { formatRecord, type LogRecord } from "./log-record.ts";

const record = (fields: object = {}, message = "added"): LogRecord => ({
  time: new Date("2026-03-03T10:00:00.123Z"),
  level: "warn",
  message,
  logger: "sums",
  fields: fields as LogRecord["fields"],
});

describe("formatRecord", () => {
  it("writes an object of JSON on a line", () => {
    expect(formatRecord(record({ run_id: "r", count: 3 }), "json")).toBe(
      '{"timestamp":"2026-03-03T10:00:00.123Z","level":"WARNING","message":"added","logger":"sums","run_id":"r","count":3}\n',
    );
  });

  it("lets no field pass for what the line itself says", () => {
    const line = JSON.parse(formatRecord(record({ level: "DEBUG", message: "faked" }), "json"));
    expect(line).toMatchObject({ level: "WARNING", message: "added" });
  });

  it("writes for reading: quotes only where they are needed", () => {
    expect(formatRecord(record({ run_id: "0197-a", url: "http://x/y", text: "two words", list: [1] }), "pretty")).toBe(
      '10:00:00.123 WARNING added run_id=0197-a url=http://x/y text="two words" list=[1]\n',
    );
  });

  it("sets what follows a line break in, so that no text passes for a line of its own", () => {
    expect(formatRecord(record({}, "one\n10:00:00.000 ERROR two"), "pretty")).toBe(
      "10:00:00.123 WARNING one\n    10:00:00.000 ERROR two\n",
    );
  });

  it("writes down whatever is logged: errors, big integers, circles", () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(formatRecord(record({ error: new Error("no"), big: 10n }), "pretty")).toMatch(/error="Error: no.*big=10\n$/);
    expect(formatRecord(record({ circle, rest: 1 }), "pretty")).toMatch(/circle="\[not JSON: .*rest=1\n$/);
    expect(formatRecord(record({ circle }), "json")).toMatch(/not JSON/);
  });
});
