import { expect, it } from "vitest";
import { lastWords } from "./last-words.ts";

/** As the server of 0.13 prints it. */
const report = [
  "Server error: \u001b[1mFailed to create executor\u001b[22m",
  "├╴at \u001b[3mcrates/stepflow-server/src/bin/main.rs:145:10\u001b[23m",
  "├╴Failed to create service from configuration",
  "│",
  "├─▶ \u001b[1mConfiguration error\u001b[22m",
  "│   ├╴at \u001b[3mcrates/stepflow-server/src/environment.rs:263:18\u001b[23m",
  "│   ╰╴Failed to instantiate plugin for 'w'",
  "│",
  "╰─▶ \u001b[1merror initializing plugin\u001b[22m",
  "    ├╴at \u001b[3mcrates/stepflow-grpc/src/grpc_plugin_config.rs:57:13\u001b[23m",
  "    ├╴backtrace (1)",
  "    ╰╴queueName is required",
  "",
  "━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━",
  "",
  "backtrace no. 1",
  "   0: error_stack::report::Report<C>::from_frame",
].join("\n");

it("tells a report as one chain, without places in the server's source and backtraces", () => {
  const log = [
    JSON.stringify({ level: "INFO", message: "Starting Stepflow server" }),
    JSON.stringify({ level: "ERROR", message: report }),
    JSON.stringify({ level: "INFO", message: "bye" }),
  ];
  expect(lastWords(log)).toBe(
    "Server error: Failed to create executor: Failed to create service from configuration: Configuration error: Failed to instantiate plugin for 'w': error initializing plugin: queueName is required",
  );
});

it("tells the last line where nothing is an error", () => {
  expect(lastWords(["{cut", "thread 'main' panicked at src/main.rs:1:1:"])).toBe(
    "thread 'main' panicked at src/main.rs:1:1:",
  );
  expect(lastWords([])).toBe("");
});
