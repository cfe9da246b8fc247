import { isJsonObject, type JsonValue, type Logger } from "@stepflow/core";

const levels: Readonly<Record<string, keyof Logger>> = {
  trace: "debug",
  debug: "debug",
  info: "info",
  notice: "info",
  warn: "warn",
  warning: "warn",
  error: "error",
  critical: "error",
  fatal: "error",
};

/** Hands a line that a worker wrote to the logger: what is a JSON record with a level at that, other lines at `debug`. */
export function logLine(logger: Logger, worker: string, stream: "stdout" | "stderr", line: string): void {
  const record = readRecord(line);
  if (record === undefined) logger.debug(line, { worker, stream });
  else logger[record.level](record.message, { worker, stream });
}

function readRecord(line: string): { readonly level: keyof Logger; readonly message: string } | undefined {
  if (!line.startsWith("{")) return undefined;
  let value: JsonValue;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (!isJsonObject(value)) return undefined;
  const { level, message = value.msg } = value;
  const known = typeof level === "string" ? levels[level.toLowerCase()] : undefined;
  return known !== undefined && typeof message === "string" ? { level: known, message } : undefined;
}
