import type { Logger } from "@stepflow/core";
import type { Terminal } from "./terminal.ts";
import { printJson, visible } from "./visible.ts";

export const logLevels = ["debug", "info", "warn", "error"] as const;

export type LogLevel = (typeof logLevels)[number];

/**
 * Logs to the terminal, one line for each message.
 *
 * @param level the least that is shown. Without it only warnings that belong to no run, such as those about a
 * configuration: what happens in runs is shown as their progress.
 */
export function terminalLogger(terminal: Terminal, level: LogLevel | undefined): Logger {
  const least = logLevels.indexOf(level ?? "warn");
  const logAt = (at: LogLevel): Logger[LogLevel] => {
    const paintLevel = at === "warn" || at === "error" ? "yellow" : "dim";
    return (message, fields = {}) => {
      if (logLevels.indexOf(at) < least || (level === undefined && "runId" in fields)) return;
      const details = Object.entries(fields).map(([name, value]) => ` ${name}=${printJson(value)}`);
      const word = at === "warn" ? "warning" : at;
      terminal.line(
        `${terminal.paint(paintLevel, `${word}:`)} ${visible(message)}${terminal.paint("dim", details.join(""))}`,
      );
    };
  };
  return { debug: logAt("debug"), info: logAt("info"), warn: logAt("warn"), error: logAt("error") };
}
