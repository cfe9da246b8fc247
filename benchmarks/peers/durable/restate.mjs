// The server is a process of its own; the service and its callers are ours, as an application would have it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { Agent, request } from "node:http";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { arch, platform } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import * as restate from "@restatedev/restate-sdk";

export const about = {
  package: "@restatedev/restate-server",
  promise: "power",
  setup: "its server as it comes (its log is synced), beside it one process that serves and calls, over HTTP",
  recovers: "by themselves; its server lives on and calls the service again",
};

const program = `@restatedev/restate-server-${platform()}-${arch()}/bin/restate-server`;

export async function startServer(folder) {
  const [ingress, admin, node, service] = await freePorts(4);
  const child = spawn(createRequire(import.meta.url).resolve(program), ["--no-logo", "--base-dir", folder], {
    stdio: "ignore",
    env: {
      RESTATE_LISTEN_MODE: "tcp",
      RESTATE_BIND_IP: "127.0.0.1",
      RESTATE_INGRESS__BIND_PORT: String(ingress),
      RESTATE_ADMIN__BIND_PORT: String(admin),
      RESTATE_BIND_PORT: String(node),
      RESTATE_DISABLE_TELEMETRY: "true",
    },
  });
  const post = poster();
  for (let healthy = false; !healthy; ) {
    if (child.exitCode !== null) throw new Error(`restate-server ended with ${child.exitCode}`);
    await wait(50);
    const checks = [
      post(admin, "/query", { query: "SELECT count(*) FROM sys_journal" }),
      post(ingress, "/restate/health", undefined, "GET"),
    ];
    healthy = await Promise.all(checks).then(
      () => true,
      () => false,
    );
  }
  return {
    address: { ingress, admin, service },
    async close() {
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}

export async function start({ shapes, step: work, address }) {
  const handlers = shapes.map(({ name, kind, count }) => {
    const step = (context, index) => context.run(`s${index}`, async () => work(index));
    const chain = async (context) => {
      for (let index = 0; index < count; index += 1) await step(context, index);
      return count;
    };
    const parallel = async (context) => {
      await restate.RestatePromise.all(Array.from({ length: count }, (_, index) => step(context, index)));
      return count;
    };
    return [name, kind === "chain" ? chain : parallel];
  });
  const service = restate.service({ name: "benchmark", handlers: Object.fromEntries(handlers) });
  await restate.serve({ services: [service], port: address.service, logger() {} });
  const post = poster();
  await post(address.admin, "/deployments", { uri: `http://127.0.0.1:${address.service}`, force: true });
  return {
    call: (name) => () => post(address.ingress, `/benchmark/${name}`),
    // What its own SQL finds in its journals.
    async stepsOnDisk() {
      const query = "SELECT count(*) AS count FROM sys_journal WHERE entry_type = 'Notification: Run'";
      return JSON.parse(await post(address.admin, "/query", { query })).rows[0].count;
    },
    close() {},
  };
}

/** Requests over connections that are kept. */
function poster() {
  const agent = new Agent({ keepAlive: true, maxSockets: 200 });
  return async (port, path, body, method = "POST") => {
    const text = body === undefined ? "" : JSON.stringify(body);
    const headers = { accept: "application/json", "content-length": Buffer.byteLength(text) };
    if (body !== undefined) headers["content-type"] = "application/json";
    const asked = request({ agent, host: "127.0.0.1", port, path, method, headers }).end(text);
    const [answer] = await once(asked, "response");
    let answered = "";
    for await (const part of answer.setEncoding("utf8")) answered += part;
    if (answer.statusCode >= 300) throw new Error(`restate answered ${answer.statusCode} to ${path}: ${answered}`);
    return answered;
  };
}

async function freePorts(count) {
  const servers = Array.from({ length: count }, () => createServer().listen(0, "127.0.0.1"));
  await Promise.all(servers.map((server) => once(server, "listening")));
  const ports = servers.map((server) => server.address().port);
  for (const server of servers) server.close();
  return ports;
}
