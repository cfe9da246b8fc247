// A worker that runs as a process and misbehaves as its arguments say. Plain JavaScript on node alone, so that it starts fast.
import { spawn } from "node:child_process";
import { appendFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";

const flags = new Map(process.argv.slice(2).map((argument) => argument.split("=")));
let healthCount = 0;
let isSick = false;
if (flags.has("starts")) appendFileSync(flags.get("starts"), `${process.pid}\n`);

if (flags.has("die-before-port")) {
  console.error(`cannot open the database ${process.env.DATABASE_URL ?? ""}`.trimEnd());
  process.exit(3);
}
if (flags.has("ignore-sigterm")) process.on("SIGTERM", () => {});
if (flags.has("grandchild")) {
  // In the group of its parent, deaf to SIGTERM.
  const grandchild = spawn(process.execPath, ["-e", "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)"], {
    stdio: "ignore",
  });
  writeFileSync(flags.get("grandchild"), String(grandchild.pid));
}

const components = {
  "/echo": (input) => input,
  "/environment": () => process.env,
  "/pid": () => process.pid,
  "/break": () => process.pid,
  "/directory": () => process.cwd(),
  "/exit": ({ code }) => {
    console.error("this is the end");
    process.exit(code);
  },
  "/exit-soon": () => new Promise(() => setTimeout(() => process.exit(5), 50)),
  "/get-sick": () => {
    isSick = true;
    return "sick";
  },
  "/slow": ({ ms }) => new Promise((resolve) => setTimeout(resolve, ms, process.pid)),
  "/never": () => new Promise(() => {}),
  "/log": (lines) => new Promise((resolve) => process.stderr.write(lines.map((line) => `${line}\n`).join(""), resolve)),
  "/noise": ({ bytes }) => {
    process.stdout.write("x".repeat(bytes));
    process.stderr.write("y".repeat(bytes));
    return new Promise((resolve) => process.stdout.write("\n", () => process.stderr.write("\n", () => resolve(bytes))));
  },
};

const server = createServer(async (request, response) => {
  if (request.method === "GET") {
    healthCount += 1;
    const isHealthy = !isSick && healthCount > Number(flags.get("unhealthy") ?? 0);
    response.writeHead(isHealthy ? 200 : 503).end();
    return;
  }
  let text = "";
  for await (const chunk of request) text += chunk;
  const { id, method, params } = JSON.parse(text);
  if (id === undefined) return response.writeHead(202).end();
  const answer = (fields) =>
    response
      .writeHead(200, { "content-type": "application/json" })
      .end(JSON.stringify({ jsonrpc: "2.0", id, ...fields }));
  if (method === "initialize") return answer({ result: { serverProtocolVersion: 1 } });
  if (method === "components/list")
    return answer({ result: { components: Object.keys(components).map((component) => ({ component })) } });
  // The first attempt of a call finds the connection broken, though the process is well.
  if (isSick || (params.component === "/break" && params.attempt === 1)) return response.destroy();
  const execute = components[params.component];
  if (execute === undefined) return answer({ error: { code: -32001, message: `no component ${params.component}` } });
  answer({ result: { output: (await execute(params.input)) ?? null } });
});
server.keepAliveTimeout = 100_000;
server.listen(0, "127.0.0.1", () => {
  console.log("starting");
  if (!flags.has("silent")) console.log(JSON.stringify({ port: server.address().port, more: true }));
});
