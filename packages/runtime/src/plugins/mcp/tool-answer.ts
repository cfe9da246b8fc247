import { FlowErrorCode, isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "@stepflow/core";
import { Failure } from "@stepflow/core/expressions";

/** What a step gets of a tool's result. Contract: Model Context Protocol 2025-06-18, `CallToolResult`. */
export function toAnswer(result: JsonObject, tool: string, output: "content" | "structured"): JsonValue | Failure {
  const { content, structuredContent, isError } = result;
  if (isError === true) {
    const message = textOf(content) || `tool "${tool}" failed without a word`;
    return new Failure({
      code: FlowErrorCode.ComponentExecutionFailed,
      message,
      data: {
        ...(content !== undefined && { content }),
        ...(structuredContent !== undefined && { structuredContent }),
      },
    });
  }
  if (output === "structured" && structuredContent !== undefined) return structuredContent;
  // Servers of the first protocol versions answered other things; upstream hands them on whole.
  return content ?? result;
}

/** The texts among content blocks. */
function textOf(content: JsonValue | undefined): string {
  if (!isJsonArray(content)) return "";
  return content
    .flatMap((block) => (isJsonObject(block) && typeof block.text === "string" ? [block.text] : []))
    .join("\n");
}
