import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { chownSync, existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface PrivatePostgres {
  /** For `DATABASE_URL`. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Starts a PostgreSQL of one's own in a temporary folder, on a free port of 127.0.0.1, for demos and tests. Needs
 * `initdb` and `postgres`, on the PATH or where Debian puts them. A loss of power may lose all that is in it, unless
 * `fsync` is on.
 *
 * @throws Error when they are missing or do not start, with what they said
 */
export async function startPrivatePostgres({ fsync = "off" }: { fsync?: "on" | "off" } = {}): Promise<PrivatePostgres> {
  const folder = await mkdtemp(join(tmpdir(), "stepflow-postgres-"));
  const [data, passwordFile] = [join(folder, "data"), join(folder, "password")];
  const [password, port] = [randomUUID(), await freePort()];
  await writeFile(passwordFile, password, { mode: 0o600 });
  // PostgreSQL refuses to run as root; Debian's package comes with a user for it.
  const user = process.getuid?.() === 0 ? postgresUser() : {};
  if (user.uid !== undefined && user.gid !== undefined) {
    for (const path of [folder, passwordFile]) chownSync(path, user.uid, user.gid);
  }
  const options = { ...user, cwd: folder };
  const authentication = ["--username=stepflow", "--auth=scram-sha-256", `--pwfile=${passwordFile}`];
  const made = spawnSync(
    program("initdb"),
    ["-D", data, "--encoding=UTF8", "--locale=C", "--no-sync", ...authentication],
    {
      ...options,
      encoding: "utf8",
    },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr.trim()}`);
  const settings = ["-p", String(port), "-k", folder, "-c", "listen_addresses=127.0.0.1", "-c", `fsync=${fsync}`];
  const server = spawn(program("postgres"), ["-D", data, ...settings], {
    ...options,
    stdio: ["ignore", "ignore", "pipe"],
  });
  await untilReady(server);
  return {
    url: `postgres://stepflow:${password}@127.0.0.1:${port}/postgres`,
    async close() {
      const exit = once(server, "exit");
      // SIGINT is PostgreSQL's "fast" shutdown: it does not wait for clients to leave.
      if (server.exitCode === null && server.kill("SIGINT")) await exit;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Resolves when the server's log says that it takes connections. */
function untilReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = "";
    server.stderr?.on("data", (text) => {
      log += text;
      if (log.includes("ready to accept connections")) resolve();
    });
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`postgres ended with code ${code}: ${log.trim()}`)));
  });
}

function program(name: string): string {
  const places = [
    "/usr/local/bin",
    "/usr/bin",
    ...[18, 17, 16, 15, 14].map((major) => `/usr/lib/postgresql/${major}/bin`),
  ];
  return places.map((place) => join(place, name)).find((path) => existsSync(path)) ?? name;
}

function postgresUser(): { uid?: number; gid?: number } {
  const id = (flag: string): number => Number(spawnSync("id", [flag, "postgres"], { encoding: "utf8" }).stdout);
  return { uid: id("-u"), gid: id("-g") };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port of 127.0.0.1 is free");
  return address.port;
}
