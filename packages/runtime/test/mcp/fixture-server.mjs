// An MCP server over stdio that behaves as its first argument says. Without the SDK, so that it can misbehave.
import { spawn } from "node:child_process";
import { appendFileSync, existsSync } from "node:fs";
import { createInterface } from "node:readline";

const [mode = "well", file = ""] = process.argv.slice(2);
/** A line for each start, so that tests can count them. */
if (file !== "") appendFileSync(file, `${process.pid}\n`);

if (mode === "crash") {
  console.error(`first words\nno licence for ${process.env.LICENCE}`);
  process.exit(3);
}
if (mode === "stubborn") {
  process.on("SIGTERM", () => {});
  setInterval(() => {}, 60_000);
  const child = spawn(process.execPath, ["-e", "process.on('SIGTERM', () => {}); setInterval(() => {}, 60_000)"]);
  appendFileSync(file, `${child.pid}\n`);
}
if (mode === "garbage") console.log("Welcome to the server!\n{not json}\n[1]");

const tool = (name, more = {}) => ({ name, description: `does ${name}`, inputSchema: { type: "object" }, ...more });
const tools = [
  tool("echo"),
  tool("fail"),
  tool("wordless"),
  tool("refuse"),
  tool("broken"),
  tool("exit"),
  tool("exit_once"),
  tool("hang"),
  tool("where"),
  tool("work"),
  tool("grow"),
  tool("weather", { outputSchema: { type: "object", properties: { degrees: { type: "number" } } } }),
  tool("with/slash"),
];
const pageSize = mode === "circular" ? 2 : 5;

const send = (message) => console.log(JSON.stringify({ jsonrpc: "2.0", ...message }));
const text = (...texts) => texts.map((part) => ({ type: "text", text: part }));
/** Calls that wait for each other, by what they wait for. */
const waiting = [];
const cancelled = [];

function call({ id, params: { name, arguments: input, _meta } }) {
  const answer = (result) => send({ id, result });
  switch (name) {
    case "echo":
      return answer({ content: text(JSON.stringify(input)) });
    case "fail":
      return answer({ isError: true, content: text("out of luck", "again") });
    case "wordless":
      return answer({ isError: true, content: [] });
    case "refuse":
      return send({ id, error: { code: -32602, message: "no such colour" } });
    case "broken":
      return send({ id, error: { code: -32603, message: "disk full" } });
    case "exit":
      console.error("goodbye");
      return process.exit(7);
    case "exit_once":
      if (existsSync(input.flag)) return answer({ content: text("second time") });
      appendFileSync(input.flag, "x");
      return process.exit(7);
    case "hang":
      return;
    case "where":
      return answer({ content: text(JSON.stringify({ cwd: process.cwd(), env: process.env, cancelled })) });
    case "work":
      for (const [progress, message] of [
        [1, "begun"],
        [3, undefined],
        [9, "over"],
      ]) {
        const params = { progressToken: _meta.progressToken, progress, total: 4, message };
        send({ method: "notifications/progress", params });
      }
      // Answers once all calls are there, the last first: they have to be under way side by side.
      waiting.push(() => answer({ content: text(input.name) }));
      if (waiting.length < input.together) return;
      for (const go of waiting.splice(0).reverse()) go();
      return;
    case "grow":
      tools.push(tool("grown"));
      send({ method: "notifications/tools/list_changed" });
      return answer({ content: [] });
    case "grown":
      return answer({ content: text("new") });
    case "weather":
      return answer({ content: text("warm"), structuredContent: { degrees: 21.5 } });
    default:
      return answer({ content: text(`called ${name}`) });
  }
}

function listPage(cursor = "0") {
  const begin = Number(cursor);
  const next = mode === "circular" ? begin : begin + pageSize;
  return { tools: tools.slice(begin, begin + pageSize), ...(next < tools.length && { nextCursor: String(next) }) };
}

createInterface({ input: process.stdin }).on("line", (line) => {
  const message = JSON.parse(line);
  const { id, method, params } = message;
  if (mode === "silent") return;
  if (mode === "deaf" && method === "ping") return;
  if (method === "initialize") {
    const { protocolVersion } = params;
    const serverInfo = { name: "fixture", version: "1" };
    send({ id, result: { protocolVersion, capabilities: { tools: { listChanged: true } }, serverInfo } });
  } else if (method === "tools/list") send({ id, result: listPage(params?.cursor) });
  else if (method === "tools/call") call(message);
  else if (method === "ping") send({ id, result: {} });
  else if (method === "notifications/cancelled") cancelled.push(params.requestId);
});
