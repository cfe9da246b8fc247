import { isJsonObject, type JsonObject, type JsonValue, type Logger } from "@stepflow/core";

/** A map, since an object would also know the level "constructor". */
const levels: ReadonlyMap<string, keyof Logger> = new Map([
  ["trace", "debug"],
  ["debug", "debug"],
  ["info", "info"],
  ["notice", "info"],
  ["warn", "warn"],
  ["warning", "warn"],
  ["error", "error"],
  ["critical", "error"],
  ["fatal", "error"],
]);

/**
 * Hands a line that a process wrote to the logger: what is a JSON record with a level at that, other lines at `debug`.
 *
 * @param origin whose line it is; stands beside what the record says, and wins
 */
export function logLine(logger: Logger, line: string, origin: JsonObject): void {
  const record = readRecord(line);
  if (record === undefined) logger.debug(line, origin);
  else logger[record.level](record.message, { ...record.fields, ...origin });
}

/** One line of a log; `fields` is what it says beyond when, how and what. */
interface LogRecord {
  readonly level: keyof Logger;
  readonly message: string;
  readonly fields: JsonObject;
}

function readRecord(line: string): LogRecord | undefined {
  if (!line.startsWith("{")) return undefined;
  let value: JsonValue;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (!isJsonObject(value)) return undefined;
  const { level, msg, message = msg, timestamp: _timestamp, logger: _logger, ...fields } = value;
  const known = typeof level === "string" ? levels.get(level.toLowerCase()) : undefined;
  return known !== undefined && typeof message === "string" ? { level: known, message, fields } : undefined;
}
