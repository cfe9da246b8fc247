import { describe, expect, it } from "vitest";
import { openClient } from "./support/clients.ts";
import { startRecorded } from "./support/recorded-server.ts";
import { pick, session } from "./support/session.ts";

const said = [{ role: "user", content: "hi" }];
const thrown = (name: string, message: RegExp | string = "") => ({
  thrown: name,
  message: typeof message === "string" ? expect.stringContaining(message) : expect.stringMatching(message),
});
const prompted = (text: string) => [{ role: "user", content: text }];
const counts = (completed: number) => ({ total: completed, completed, running: 0, failed: 0, cancelled: 0 });
const event = (type: string, place: object = {}) => expect.objectContaining({ type, ...place });

/** What the client makes of an official server is the same for both versions, but for what `differs` has. */
const differs = {
  "0.11": {
    health: { status: "healthy", dialect: "0.11", version: "0.11.1" },
    inputs: [{ text: "a" }, { text: "b" }],
    stepResult: {},
    events: [
      event("run_created", { itemCount: 2, flowName: "two-steps" }),
      event("step_completed", { stepId: "first", itemIndex: 0 }),
      event("step_completed", { stepId: "second", itemIndex: 0 }),
      event("step_completed", { stepId: "first", itemIndex: 1 }),
      event("step_completed", { stepId: "second", itemIndex: 1 }),
    ],
    cancel: thrown("ConflictError", "cannot be cancelled"),
    noSuchItems: thrown("NotFoundError", "not found"),
    noSuchBlob: thrown("NotFoundError", "Blob"),
  },
  "0.13": {
    health: { status: "healthy", dialect: "0.13" },
    inputs: [null, null],
    stepResult: { result: { outcome: "success", result: { messages: prompted("b") } } },
    events: [
      event("run_created", { itemCount: 2 }),
      event("step_started", { stepId: "first", itemIndex: 0, attempt: 1 }),
      event("step_started", { stepId: "first", itemIndex: 1, attempt: 1 }),
      event("step_completed", { stepId: "first", itemIndex: 0, result: { messages: prompted("a") } }),
      event("step_started", { stepId: "second", itemIndex: 0 }),
      event("step_completed", { stepId: "first", itemIndex: 1 }),
      event("step_started", { stepId: "second", itemIndex: 1 }),
      event("step_completed", { stepId: "second", itemIndex: 0 }),
      event("step_completed", { stepId: "second", itemIndex: 1 }),
    ],
    cancel: { stopped: false },
    noSuchItems: thrown("NotFoundError", "not found"),
    noSuchBlob: thrown("NotFoundError", "404"),
  },
} as const;

describe.each(["0.11", "0.13"] as const)("what a real server of %s answered", (version) => {
  it("means the same as from any other", async () => {
    const server = await startRecorded(version);
    const told = await session(openClient(server.url));
    const { health, inputs, stepResult, events, cancel, noSuchItems, noSuchBlob } = differs[version];

    expect(told.health).toEqual(health);
    expect(told.run).toEqual(said);
    expect(told.runMany).toMatchObject([
      { outcome: "success", result: 1 },
      { outcome: "failed", error: { code: -32200, message: "Input path $.value not found" } },
      { outcome: "success", result: "ä" },
    ]);
    expect(told["no inputs"]).toEqual([]);
    expect(told.overrides).toEqual(prompted("o"));
    expect(told["bad overrides"]).toMatchObject({ ...thrown("ValidationError", "overrides"), status: 400 });

    expect(told.wait).toMatchObject({ flowName: "two-steps", status: "completed", items: counts(2) });
    expect(told.results).toMatchObject([
      { outcome: "success", result: prompted("a") },
      { outcome: "success", result: prompted("b") },
    ]);
    expect(told.items).toMatchObject([
      { itemIndex: 0, status: "completed", input: inputs[0] },
      { itemIndex: 1, status: "completed", input: inputs[1] },
    ]);
    const place = (stepId: string, itemIndex: number) => ({ stepId, itemIndex, status: "completed", attempt: 1 });
    expect(told.steps).toMatchObject([place("first", 0), place("second", 0), place("first", 1), place("second", 1)]);
    expect(told.step).toMatchObject({ ...place("second", 1), component: "/builtin/create_messages", ...stepResult });
    expect(told["no such step"]).toMatchObject(thrown("NotFoundError"));
    expect(told.events).toEqual([
      ...events,
      event("item_completed", {
        itemIndex: 0,
        status: "completed",
        result: { outcome: "success", result: prompted("a") },
      }),
      event("item_completed", { itemIndex: 1, status: "completed" }),
      event("run_completed", { status: "completed" }),
    ]);
    expect(told["step results"]).toHaveLength(4);
    expect(told.trace).toMatchObject({
      run: { flowName: "mapped", status: "completed" },
      steps: [{ stepId: "map", status: "completed" }],
      subRuns: [{ run: { flowName: "pick", items: counts(1) }, steps: [], subRuns: [] }],
    });
    expect(told.cancel).toMatchObject(cancel);
    expect(told.delete).toBeUndefined();
    expect(told.pause).toMatchObject(thrown("StepflowError", "cannot pause a run"));

    expect(told.validate).toEqual(expect.arrayContaining([3003, 1001]));
    expect(told["validate by id"]).toMatchObject({ valid: true });
    expect(told.store).toMatchObject(
      thrown("ValidationError", "$.output: Step 'workflow_output' references undefined step"),
    );
    expect(told.lossy).toMatchObject(thrown("ValidationError", "2901"));
    expect(told.flow).toEqual(pick);
    for (const missing of [
      "no such flow",
      "run of no such flow",
      "wait for no such run",
      "steps of no such run",
      "events of no such run",
    ]) {
      expect(told[missing], missing).toMatchObject({ ...thrown("NotFoundError"), status: 404 });
    }
    expect(told["items of no such run"]).toMatchObject(noSuchItems);
    expect(told["a run with a strange id"]).toMatchObject({
      ...thrown("ValidationError", "..%2Fruns%3Fa%3Db"),
      status: 400,
    });
    expect(told.list).toBe(3);
    expect(told.failed).toMatchObject([{ status: "failed" }]);

    expect(told.blob).toEqual({ a: [1.5, null] });
    expect(told.bytes).toEqual(new Uint8Array([0, 255]));
    expect(told["no such blob"]).toMatchObject(noSuchBlob);
    expect(told.components).toEqual(expect.arrayContaining(["/create_messages", "/map"]));
    expect(told["idempotency key"]).toMatchObject(thrown("StepflowError", "know no idempotency keys"));
  });
});
