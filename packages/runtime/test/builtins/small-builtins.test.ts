import { createHash } from "node:crypto";
import { FlowErrorCode, type JsonValue, parseFlow } from "@stepflow/core";
import { describe, expect, it } from "vitest";
import { systemClock } from "../../src/engine/clock.ts";
import { type Clock, StepflowRuntime } from "../../src/index.ts";
import { callBuiltin } from "./call-builtin.ts";

describe("create_messages", () => {
  it.each<[JsonValue, JsonValue]>([
    [{ user_prompt: "hi" }, [{ role: "user", content: "hi" }]],
    [{ user_prompt: "hi", system_instructions: null, extra: 1 }, [{ role: "user", content: "hi" }]],
    [
      { user_prompt: "", system_instructions: "" },
      [
        { role: "system", content: "" },
        { role: "user", content: "" },
      ],
    ],
  ])("makes of %j the messages %j", async (input, messages) => {
    expect((await callBuiltin("create_messages", input)).result).toEqual({ messages });
  });
});

describe("put_blob and get_blob", () => {
  it("give back what was kept, whatever its type is called", async () => {
    const flow = parseFlow({
      steps: [
        { id: "put", component: "/builtin/put_blob", input: { data: { $input: "$.data" }, blob_type: "binary" } },
        { id: "get", component: "/builtin/get_blob", input: { $step: "put" } },
      ],
      output: [{ $step: "put" }, { $step: "get" }],
    });
    const runtime = await StepflowRuntime.start();
    try {
      expect(await runtime.run(flow, { data: { b: [1, "x"], a: null } })).toEqual([
        { blob_id: createHash("sha256").update('{"b":[1,"x"],"a":null}').digest("hex") },
        { data: { b: [1, "x"], a: null } },
      ]);
    } finally {
      await runtime.close();
    }
  });

  it("says that a blob is missing, once", async () => {
    const blobId = "0".repeat(64);
    const answer = await callBuiltin("get_blob", { blob_id: blobId });
    expect(answer).toMatchObject({ attempts: 1, error: { code: FlowErrorCode.TransportError } });
    expect(answer.reasons).toContain(`no blob has the id ${blobId}`);
  });
});

describe("noop", () => {
  it.each<JsonValue>([null, 0, "", [], { a: { $literal: 1 } }])("answers %j as it came", async (input) => {
    expect((await callBuiltin("noop", input)).result).toEqual(input);
  });
});

describe("sleep", () => {
  it("waits on the runtime's clock and passes a value through", async () => {
    const waits: number[] = [];
    const clock: Clock = {
      ...systemClock,
      now: () => 0,
      after(delayMs, callback) {
        waits.push(delayMs);
        queueMicrotask(callback);
        return () => {};
      },
    };
    const input = { duration_ms: 86_400_000, passthrough: { a: 1 } };
    expect((await callBuiltin("sleep", input, { clock })).result).toEqual(input);
    expect(waits).toEqual([86_400_000]);
  });

  it("answers the time alone when nothing is to be passed through", async () => {
    expect((await callBuiltin("sleep", { duration_ms: 0, passthrough: null })).result).toEqual({ duration_ms: 0 });
  });

  it("ends and lets go of its timer when the run is cancelled", async () => {
    let cancelled = 0;
    let begun = (): void => {};
    const sleeping = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const clock: Clock = {
      ...systemClock,
      now: () => 0,
      after: () => {
        begun();
        return () => {
          cancelled += 1;
        };
      },
    };
    const runtime = await StepflowRuntime.start({ clock });
    const flow = parseFlow({
      steps: [{ id: "nap", component: "/builtin/sleep", input: { duration_ms: 1_000_000 } }],
      output: { $step: "nap" },
    });
    const run = await runtime.submit(flow, {});
    await sleeping;
    await run.cancel();
    expect((await run.results())[0]?.outcome).toBe("cancelled");
    expect(cancelled).toBe(1);
    await runtime.close();
  });
});

describe("malformed input", () => {
  it.each<[string, JsonValue, string]>([
    ["create_messages", {}, "$.user_prompt: expected a value"],
    ["create_messages", { user_prompt: 1 }, "$.user_prompt: expected a string"],
    ["create_messages", { user_prompt: "", system_instructions: [] }, "$.system_instructions: expected a string"],
    ["put_blob", { data: 1 }, "$.blob_type: expected a value"],
    ["put_blob", { blob_type: "data" }, "$.data: expected a value"],
    ["put_blob", { data: 1, blob_type: "image" }, "$.blob_type: expected one of data, flow, binary"],
    ["get_blob", { blob_id: "../../etc/passwd" }, "$.blob_id: expected 64 hexadecimal digits"],
    ["get_blob", { blob_id: `${"0".repeat(64)}\n` }, "$.blob_id: expected 64 hexadecimal digits"],
    ["get_blob", { blob_id: 7 }, "$.blob_id: expected a string"],
    ["sleep", {}, "$.duration_ms: expected a value"],
    ["sleep", { duration_ms: -1 }, "$.duration_ms: expected a whole number, 0 to 2147483647"],
    ["sleep", { duration_ms: 1e300 }, "$.duration_ms: expected a whole number, 0 to 2147483647"],
    ["sleep", { duration_ms: "10" }, "$.duration_ms: expected a whole number, 0 to 2147483647"],
    ["sleep", "soon", "$: expected an object"],
  ])("of %s, %j, fails at once and names the field", async (name, input, reason) => {
    const answer = await callBuiltin(name, input);
    expect(answer).toMatchObject({ attempts: 1, error: { code: FlowErrorCode.TransportError } });
    expect(answer.reasons.join("\n")).toContain(reason);
  });
});
