#!/usr/bin/env node
// Behaves as stepflow-server as far as a launcher can see, and misbehaves as FAKE says. Plain JavaScript, so that it starts fast.
import { spawn } from "node:child_process";
import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { parseArgs } from "node:util";

const fake = new Map((process.env.FAKE ?? "").split(",").map((part) => part.split("=")));
if (process.argv[2] === "--help") {
  if (fake.has("other-program")) console.log("Usage: something else");
  else console.log(`Stepflow Server${fake.has("0.11") ? "" : " (HTTP + gRPC)"}\n      --config-stdin`);
  process.exit(0);
}

const text = { type: "string" };
const { values } = parseArgs({
  options: {
    port: text,
    config: text,
    "config-stdin": { type: "boolean" },
    "orchestrator-id": text,
    "log-destination": text,
    "log-format": text,
    "log-level": text,
  },
});
const say = (level, message) => console.log(JSON.stringify({ timestamp: "2026-01-01T00:00:00Z", level, message }));
const giveUp = (message) => {
  say("ERROR", message);
  process.exit(1);
};

say("INFO", "Starting Stepflow server");
const config = values["config-stdin"] ? readFileSync(0, "utf8") : readFileSync(values.config, "utf8");
if (fake.has("record")) {
  const { STEPFLOW_PORT, STEPFLOW_CONFIG, OWN } = process.env;
  const environment = { STEPFLOW_PORT, STEPFLOW_CONFIG, OWN };
  appendFileSync(
    fake.get("record"),
    `${JSON.stringify({ values, config, environment, directory: process.cwd(), pid: process.pid })}\n`,
  );
}
if (fake.has("refuse")) {
  giveUp(
    "Server error: Failed to create executor\n├─▶ Configuration error\n│   ╰╴at a/b.rs:1:1\n╰─▶ plugin not found: nope",
  );
}
if (fake.has("die")) process.exit(7);
if (fake.has("die-unless")) {
  // Lives the first time, and when somebody has put the file there.
  const file = fake.get("die-unless");
  if (existsSync(`${file}.started`) && !existsSync(file)) giveUp("no database");
  writeFileSync(`${file}.started`, "");
}
if (fake.has("ignore-sigterm")) process.on("SIGTERM", () => {});
else process.on("SIGTERM", () => process.exit(0));
if (fake.has("worker")) {
  // As official servers start theirs: at the head of a group of its own, in the session of the server, deaf to SIGTERM.
  const program = "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)";
  const worker = spawn("bash", ["-c", 'set -m; "$0" -e "$1" & echo $!; wait', process.execPath, program], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  worker.stdout.once("data", (chunk) => writeFileSync(fake.get("worker"), String(chunk)));
}
if (fake.has("silent")) setInterval(() => {}, 1_000);
else listen();

function listen() {
  let healthCount = 0;
  const server = createServer((request, response) => {
    if (request.url === "/api/v1/noise") {
      // More than a pipe holds.
      for (let line = 0; line < 2_000; line += 1) say("DEBUG", `${line} ${"x".repeat(200)}`);
      response.end("done");
      return;
    }
    if (request.url === "/api/v1/exit") {
      say("ERROR", "Server error: out of luck");
      process.exit(9);
    }
    healthCount += 1;
    const isWell = healthCount > Number(fake.get("unhealthy") ?? 0);
    response.writeHead(isWell ? 200 : 503, { "content-type": "application/json" });
    response.end(
      JSON.stringify({ status: isWell ? "healthy" : "starting", timestamp: "2026-01-01T00:00:00Z", build: {} }),
    );
  });
  server.on("error", (error) =>
    giveUp(`Server error: Configuration error: Failed to bind: Address already in use: ${error.code}`),
  );
  server.listen(Number(values.port), "127.0.0.1", () => {
    console.log(JSON.stringify({ port: server.address().port }));
    say("INFO", "Listening");
  });
}
