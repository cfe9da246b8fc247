import { fileURLToPath } from "node:url";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "@stepflow/core";
import { StepflowRuntime } from "@stepflow/runtime";
import { StepflowOrchestrator } from "@stepflow/runtime/orchestrator";
import { serve } from "@stepflow/runtime/server";
import { x } from "tinyexec";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

const { server: binary, python } = inject("peers")["0.11"];
const script = fileURLToPath(new URL("python/use_client.py", import.meta.url));
const config = {
  plugins: { builtin: { type: "builtin" } },
  routes: { "/builtin/{*component}": [{ plugin: "builtin" }] },
  // A malformed input to a builtin is tried again there, for seconds.
  retry: { transportMaxRetries: 0 },
} as const;

/** What came of each call, by its name: the answer, `{ status, body }` of a refusal, or `{ exception, message }`. */
type Answers = Readonly<Record<string, JsonValue>>;

async function callsTo(url: string): Promise<Answers> {
  const { exitCode, stdout, stderr } = await x(python, [script, url]);
  if (exitCode !== 0) throw new Error(`the Python client failed:\n${stderr}`);
  return JSON.parse(stdout) as Answers;
}

let ours: Answers;
let theirs: Answers;
const ends: (() => Promise<void>)[] = [];
beforeAll(async () => {
  const runtime = await StepflowRuntime.start({ config });
  const server = await serve(runtime, { port: 0 });
  const official = await StepflowOrchestrator.start({ binary, config });
  ends.push(
    () => server.close(),
    () => runtime.close(),
    () => official.close(),
  );
  [ours, theirs] = await Promise.all([callsTo(server.url), callsTo(official.url)]);
});
afterAll(async () => {
  for (const end of ends) await end();
});

/** Tells of when, by whom and in which source it was done, which no two servers share. */
const ownFields = /^(?:\w+At|\w+Seqno|orchestratorId|backtrace|attachments|description|message|stack)$/;

/** What a caller can rely on: ids by the order in which they come, and no words for people. */
function comparable(answers: JsonValue): JsonValue {
  const runIds: string[] = [];
  const strip = (value: JsonValue): JsonValue => {
    if (isJsonArray(value)) return value.map(strip);
    if (isJsonObject(value)) {
      const fields = Object.entries(value).filter(([key]) => !ownFields.test(key));
      return Object.fromEntries(fields.map(([key, field]) => [key, strip(field)]));
    }
    if (typeof value !== "string" || !/^[0-9a-f]{8}-[0-9a-f]{4}-7/.test(value)) return value;
    if (!runIds.includes(value)) runIds.push(value);
    return `run ${runIds.indexOf(value)}`;
  };
  return strip(answers);
}

/** Calls whose answers differ on purpose; each has a test of its own. */
const differing = new Set([
  "submit",
  "get flow",
  "get run steps of an item",
  "get run flow",
  "run failing",
  "get failed run items",
  "cancel what has ended",
  "list components",
  "list components with schemas",
]);

function isRefusal(answer: JsonValue | undefined): answer is JsonObject {
  return isJsonObject(answer) && ("exception" in answer || ("status" in answer && "body" in answer));
}

describe("the Python client of 0.11 at stepflow serve", () => {
  it("gets no refusal but those that the official server gives, with the same status", () => {
    const refusals = (answers: Answers) =>
      Object.entries(answers).flatMap(([call, answer]) => (isRefusal(answer) ? [[call, answer.status ?? null]] : []));
    const official = refusals(theirs).filter(([call]) => call !== "get flow");
    expect(refusals(ours)).toEqual(official);
    expect(official.map(([call]) => call)).toEqual([
      "cancel what has ended",
      "get missing blob",
      "run missing flow",
      "get missing run",
      "get missing flow",
    ]);
  });

  it("gets the same answers as at the official server", () => {
    const same = (answers: Answers) =>
      comparable(Object.fromEntries(Object.entries(answers).filter(([call]) => !differing.has(call))));
    expect(same(ours)).toEqual(same(theirs));
  });

  it("gets the results of its runs", () => {
    const result = (call: string, index = 0) => {
      const answer = ours[call];
      const items = isJsonObject(answer) ? answer.results : answer;
      return isJsonArray(items) ? items[index] : undefined;
    };
    const greeted = (said: string, tone: string) => ({
      result: { outcome: "success", result: { said, tone, rest: "default" } },
    });
    expect(result("run")).toMatchObject(greeted("Ada", "kind"));
    expect(result("run several", 1)).toMatchObject(greeted("Alan", "kind"));
    expect(result("run with variables")).toMatchObject(greeted("Ada", "stern"));
    expect(result("run with variables of the environment")).toMatchObject(greeted("Ada", "loud"));
    expect(result("get run items", 1)).toMatchObject(greeted("Alan", "kind"));
    expect(result("run failing")).toMatchObject({ result: { outcome: "failed", error: { code: -32_300 } } });
    expect(result("get failed run items")).toEqual(result("run failing"));
    expect(ours["get blob"]).toMatchObject({ data: { a: [1, "é"] }, blobType: "data" });
  });

  it("gets flows, of which it cannot read what the official server sends", () => {
    expect(ours["get flow"]).toMatchObject({ flow: { name: "greeting" }, allExamples: [] });
    expect(theirs["get flow"]).toMatchObject({ exception: "ValidationError" });
  });

  it("gets results with the steps of an item, and paths and variables as they were written", () => {
    expect(ours["get run steps of an item"]).toMatchObject({
      steps: { asked: { result: { outcome: "success" } }, failing: { result: { result: { data: "default" } } } },
    });
    expect(ours["get run flow"]).toMatchObject({ flow: { output: { said: { path: '$["messages"][1]["content"]' } } } });
    expect(theirs["get run flow"]).toMatchObject({ flow: { output: { said: { path: "$.messages[1].content" } } } });
  });

  it("gets components by the paths that flows call them by", () => {
    expect(namesIn(ours["list components"])).toContain("/builtin/eval");
    expect(namesIn(theirs["list components"])).toContain("/eval");
    const missing = namesIn(theirs["list components"]).filter(
      (name) => !namesIn(ours["list components"]).includes(`/builtin${name}`),
    );
    expect(missing).toEqual([]);
  });
});

function namesIn(answer: JsonValue | undefined): string[] {
  const components = isJsonObject(answer) ? answer.components : undefined;
  return isJsonArray(components) ? components.map((info) => (isJsonObject(info) ? String(info.component) : "")) : [];
}
