import { expect, it } from "vitest";
import { resolveFlowSource } from "./flow-source.ts";

it("takes 64 hex digits for an id and other text for a path", () => {
  expect(resolveFlowSource("0".repeat(64))).toEqual({ kind: "id", flowId: "0".repeat(64) });
  expect(resolveFlowSource("flow.yaml")).toEqual({ kind: "file", file: "flow.yaml" });
});

it.each([
  [null, "found null"],
  [5, "found number 5"],
])("refuses %s, which names no flow", (source, found) => {
  // @ts-expect-error programs without types can pass anything
  expect(() => resolveFlowSource(source)).toThrow(`flow: $: expected a flow, its id or its path, ${found}`);
});
