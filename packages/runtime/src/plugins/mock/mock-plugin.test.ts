import type { JsonValue } from "@stepflow/core";
import { Failure } from "@stepflow/core/expressions";
import { describe, expect, it } from "vitest";
import { pluginFailure } from "../../engine/step-errors.ts";
import { type MockBehavior, MockPlugin } from "./mock-plugin.ts";

const anything = { inputSchema: {}, outputSchema: { type: "object" } };

function plugin(...behaviors: readonly (readonly [JsonValue, MockBehavior])[]): MockPlugin {
  return new MockPlugin(new Map([["/c", { ...anything, behaviors }]]));
}

function call(mock: MockPlugin, input: JsonValue, component = "/c"): Promise<JsonValue | Failure> {
  // The context is not looked at.
  return mock
    .find(component)(input)
    .execute(input, undefined as never);
}

describe("MockPlugin", () => {
  it("answers what stands for an input, whatever the order of its keys", async () => {
    const mock = plugin(
      [
        { a: 1, b: [{ d: null, c: "x" }] },
        { outcome: "success", result: { found: true } },
      ],
      ["text", { outcome: "success", result: 2 }],
      [{ a: "1" }, { outcome: "success", result: 3 }],
    );
    expect(await call(mock, { b: [{ c: "x", d: null }], a: 1 })).toEqual({ found: true });
    expect(await call(mock, "text")).toBe(2);
    expect(await call(mock, { a: "1" })).toBe(3);
  });

  it("fails with an error of the component's own", async () => {
    const error = { code: 8, message: "out of luck", data: { tried: 3 } };
    const answer = await call(plugin([1, { outcome: "failed", error }]), 1);
    expect(answer).toBeInstanceOf(Failure);
    expect(answer).toEqual(new Failure(error));
  });

  it("fails as a plugin does, and keeps the text of the configuration to itself", async () => {
    const error: unknown = await call(plugin([1, { error: "only for readers" }]), 1).catch((thrown: unknown) => thrown);
    expect(pluginFailure("s1", "/c", error)).toEqual({
      code: -32300,
      message: 'step "s1" failed',
      data: {
        stack: [
          {
            error: 'step "s1" failed',
            attachments: ["Component: /c", "Component execution failed for step 's1'"],
          },
          { error: "error executing user-defined function" },
        ],
      },
    });
  });

  it("names the input that nothing stands for", async () => {
    const error: unknown = await call(plugin([1, { outcome: "success", result: 1 }]), { q: 1 }).catch(
      (thrown: unknown) => thrown,
    );
    expect(pluginFailure("s1", "/c", error).data).toEqual({
      stack: [
        {
          error: 'step "s1" failed',
          attachments: [
            "Component: /c",
            "Component execution failed for step 's1'",
            'No behavior defined for /c on {"q":1}',
          ],
        },
        { error: "error executing user-defined function" },
      ],
    });
  });

  it("has no component that the configuration doesn't name", async () => {
    await expect(call(plugin(), 1, "/other")).rejects.toThrow("error importing user-defined function");
  });

  it("lists its components with their schemas", async () => {
    expect(await plugin().list()).toEqual([{ component: "/c", ...anything }]);
  });
});
