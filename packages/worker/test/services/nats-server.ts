import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { type JetStreamManager, jetstreamManager, RetentionPolicy } from "@nats-io/jetstream";
import { connect, type NatsConnection } from "@nats-io/transport-node";

/** Debian's nats-server with streams, at an address that it keeps when it is started again. */
export class NatsServer {
  readonly url: string;
  readonly #port: number;
  readonly #folder: string;
  #child: ChildProcess | undefined;
  #connection: NatsConnection | undefined;

  private constructor(port: number, folder: string) {
    this.url = `nats://127.0.0.1:${port}`;
    this.#port = port;
    this.#folder = folder;
  }

  static async start(): Promise<NatsServer> {
    const server = new NatsServer(await freePort(), await mkdtemp(join(tmpdir(), "stepflow-nats-")));
    await server.start();
    return server;
  }

  async start(): Promise<void> {
    const args = ["--jetstream", "--store_dir", this.#folder, "--addr", "127.0.0.1", "--port", `${this.#port}`];
    const child = spawn("nats-server", args, { stdio: ["ignore", "ignore", "pipe"] });
    this.#child = child;
    await new Promise<void>((resolve, reject) => {
      const lines: string[] = [];
      createInterface(child.stderr).on("line", (line) => {
        lines.push(line);
        if (line.includes("Server is ready")) resolve();
      });
      child.once("error", reject);
      child.once("exit", (code) => reject(new Error(`nats-server ended with ${code}:\n${lines.join("\n")}`)));
    });
  }

  /** As an orchestrator makes it, before its first task. */
  async makeStream(stream: string): Promise<void> {
    const manager = await this.manager();
    await manager.streams.add({ name: stream, subjects: [`${stream}.tasks`], retention: RetentionPolicy.Workqueue });
  }

  async publish(stream: string, message: Uint8Array): Promise<void> {
    const manager = await this.manager();
    await manager.jetstream().publish(`${stream}.tasks`, message);
  }

  /** How many messages of a stream nobody has acknowledged. */
  async waiting(stream: string): Promise<number> {
    const manager = await this.manager();
    return (await manager.streams.info(stream)).state.messages;
  }

  async manager(): Promise<JetStreamManager> {
    this.#connection ??= await connect({ servers: this.url, maxReconnectAttempts: -1, reconnectTimeWait: 100 });
    return jetstreamManager(this.#connection);
  }

  /** Ends the server; its streams stay. */
  async stop(): Promise<void> {
    await this.#connection?.close();
    this.#connection = undefined;
    const child = this.#child;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGTERM");
    await once(child, "exit");
  }

  async remove(): Promise<void> {
    await this.stop();
    await rm(this.#folder, { recursive: true, force: true });
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("a listening server has a port");
  return address.port;
}
