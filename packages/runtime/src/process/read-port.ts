import { isJsonObject, type JsonValue } from "@stepflow/core";

/** The port in a line such as `{"port":41873}`, by which servers say where they listen; other keys are none of ours. */
export function readPort(line: string): number | undefined {
  if (!line.trimStart().startsWith("{")) return undefined;
  try {
    const value: JsonValue = JSON.parse(line);
    if (!isJsonObject(value)) return undefined;
    const { port } = value;
    return typeof port === "number" && Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : undefined;
  } catch {
    return undefined;
  }
}
