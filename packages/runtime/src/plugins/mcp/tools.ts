import { type ComponentInfo, isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "@stepflow/core";

/** A tool of an MCP server. Contract: Model Context Protocol 2025-06-18, `Tool`. */
export interface McpTool {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: JsonObject;
  /** Of `structuredContent`. */
  readonly outputSchema: JsonObject | undefined;
}

/** Asks for one page of the list, from a cursor on. */
export type FetchPage = (cursor: string | undefined) => Promise<JsonValue>;

/** A server that never ends its list has a mistake. */
const maxPages = 1_000;

/** Reads all pages of `tools/list`. @throws Error when the list goes in circles, never ends, or has not its form */
export async function listTools(fetchPage: FetchPage): Promise<ReadonlyMap<string, McpTool>> {
  const tools = new Map<string, McpTool>();
  const cursors = new Set<string>();
  let cursor: string | undefined;
  do {
    const page = await fetchPage(cursor);
    const list = isJsonObject(page) ? page.tools : undefined;
    if (!isJsonObject(page) || !isJsonArray(list))
      throw new Error("the server answered no list of tools to tools/list");
    for (const item of list) {
      const tool = readTool(item);
      if (!tools.has(tool.name)) tools.set(tool.name, tool);
    }
    cursor = typeof page.nextCursor === "string" ? page.nextCursor : undefined;
    if (cursor !== undefined && (cursors.has(cursor) || cursors.size === maxPages)) {
      throw new Error(`the server's list of tools does not end: it goes on after ${cursors.size + 1} pages`);
    }
    if (cursor !== undefined) cursors.add(cursor);
  } while (cursor !== undefined);
  return tools;
}

function readTool(value: JsonValue): McpTool {
  if (!isJsonObject(value) || typeof value.name !== "string")
    throw new Error("the server listed a tool without a name");
  const { name, description, inputSchema, outputSchema } = value;
  return {
    name,
    description: typeof description === "string" ? description : "MCP tool",
    inputSchema: isJsonObject(inputSchema) ? inputSchema : { type: "object" },
    outputSchema: isJsonObject(outputSchema) ? outputSchema : undefined,
  };
}

/** The tool that a component stands for: the one of the same name, or of the text after the last slash, as upstream. */
export function findTool(tools: ReadonlyMap<string, McpTool>, component: string): McpTool | undefined {
  return tools.get(component.slice(1)) ?? tools.get(component.slice(component.lastIndexOf("/") + 1));
}

/** A tool as a component. */
export function describeTool(tool: McpTool, output: "content" | "structured"): ComponentInfo {
  const { name, description, inputSchema, outputSchema } = tool;
  const component = `/${name}`;
  const isStructured = output === "structured" && outputSchema !== undefined;
  return { component, description, inputSchema, outputSchema: isStructured ? outputSchema : contentBlocks };
}

const contentBlocks: JsonObject = {
  type: "array",
  items: { type: "object", properties: { type: { type: "string" } }, required: ["type"] },
};
