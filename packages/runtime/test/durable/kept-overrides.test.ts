import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { StepflowRuntime } from "../../src/stepflow-runtime.ts";

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "kept-overrides-"));
});
afterAll(() => rm(directory, { recursive: true }));

const flow = {
  steps: [{ id: "made", component: "/builtin/create_messages", input: { user_prompt: "short" } }],
  output: { $step: "made" },
};

it.each(["short", "so long that it is kept apart ".repeat(1_000)])(
  "what was changed for a run can be told after a restart",
  async (text) => {
    const overrides = { steps: { made: { $type: "merge_patch", value: { input: { user_prompt: text } } } } } as const;
    const storage = `sqlite:${join(directory, "flows.db")}`;
    const first = await StepflowRuntime.start({ storage });
    const changed = await first.submit(flow, null, { overrides });
    const plain = await first.submit(flow, null);
    await Promise.all([changed.wait(), plain.wait()]);
    await first.close();
    const second = await StepflowRuntime.start({ storage });
    try {
      expect((await second.getRun(changed.id).executed()).overrides).toEqual(overrides);
      expect((await second.getRun(plain.id).executed()).overrides).toBeUndefined();
      expect(JSON.stringify(await second.getRun(changed.id).result())).toContain(text);
    } finally {
      await second.close();
    }
  },
);
