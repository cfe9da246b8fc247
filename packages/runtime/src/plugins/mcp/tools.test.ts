import type { JsonValue } from "@stepflow/core";
import { expect, it } from "vitest";
import { listTools } from "./tools.ts";

const pagesOf =
  (...pages: JsonValue[]) =>
  async (cursor: string | undefined): Promise<JsonValue> =>
    pages[Number(cursor ?? 0)] ?? null;

it("reads a tool that tells nothing of itself but its name", async () => {
  const tools = await listTools(pagesOf({ tools: [{ name: "a", description: null }] }));
  expect([...tools.values()]).toEqual([
    { name: "a", description: "MCP tool", inputSchema: { type: "object" }, outputSchema: undefined },
  ]);
});

it.each<[JsonValue[], string]>([
  [
    [
      { tools: [], nextCursor: "1" },
      { tools: [], nextCursor: "1" },
    ],
    "does not end: it goes on after 2 pages",
  ],
  [Array.from({ length: 1_002 }, (_, page) => ({ tools: [], nextCursor: String(page + 1) })), "after 1001 pages"],
  [[{ tools: [{ title: "a" }] }], "a tool without a name"],
  [[{ tool: [] }], "answered no list of tools"],
  [[null], "answered no list of tools"],
])("refuses a list without its form or its end", async (pages, message) => {
  await expect(listTools(pagesOf(...pages))).rejects.toThrow(message);
});
