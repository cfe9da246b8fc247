/** How an MCP server is reached. */
export type McpServer =
  | {
      readonly kind: "process";
      readonly command: string;
      readonly args: readonly string[];
      /** Added to the environment that the process inherits. */
      readonly env: ReadonlyMap<string, string>;
    }
  | { readonly kind: "http"; readonly url: URL; readonly headers: ReadonlyMap<string, string> };

/** An MCP server whose tools are components. */
export interface McpSettings {
  readonly server: McpServer;
  /** How long a call may go without an answer or a sign of progress, in ms. */
  readonly timeoutMs: number;
  /** How long the server may take until it has told its tools, in ms. */
  readonly startTimeoutMs: number;
  /** What a tool's component answers: the content blocks, or `structuredContent` where a tool has it. */
  readonly output: "content" | "structured";
}
