import type { JsonObject, Logger } from "@stepflow/core";
import { expect, it } from "vitest";
import { logLine } from "./log-line.ts";

function logged(line: string): [keyof Logger, string, JsonObject | undefined][] {
  const lines: [keyof Logger, string, JsonObject | undefined][] = [];
  const at = (level: keyof Logger) => (message: string, fields?: JsonObject) =>
    void lines.push([level, message, fields]);
  logLine({ debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") }, line, {
    worker: "mine",
    stream: "stderr",
  });
  return lines;
}

it("hands a record on at its level, with all that it says", () => {
  const record = { timestamp: "2026-01-01T00:00:00Z", level: "ERROR", message: "failed", logger: "mine", error: "why" };
  expect(logged(JSON.stringify(record))).toEqual([
    ["error", "failed", { error: "why", worker: "mine", stream: "stderr" }],
  ]);
  expect(logged('{"level":"warning","msg":"low","worker":"theirs"}')).toEqual([
    ["warn", "low", { worker: "mine", stream: "stderr" }],
  ]);
});

it.each([
  "plain",
  "{",
  '{"level":"info"}',
  '{"level":7,"message":"x"}',
  '{"level":"__proto__","message":"x"}',
  '{"level":"constructor","message":"x"}',
  "[1]",
])("hands the line %s on as it is", (line) => {
  expect(logged(line)).toEqual([["debug", line, { worker: "mine", stream: "stderr" }]]);
});
