import { expect, it } from "vitest";
import { deferred } from "../deferred.ts";
import { silentLogger } from "../logger.ts";
import { keepRunning } from "./keep-running.ts";
import type { ReadyServer } from "./launch.ts";
import { OrchestratorError } from "./orchestrator-error.ts";

/** A server that ends when it is told to, or when it is closed. */
function server() {
  const end = deferred<string>();
  const process = { id: 1, exited: end.promise, close: async () => end.resolve("was closed") };
  const ready: ReadyServer = { process, port: 1, url: "http://127.0.0.1:1", log: { lines: [] } };
  return { ready, die: () => end.resolve("exited with code 1") };
}

const describeEnd = (_server: ReadyServer, how: string) => new OrchestratorError("ended", how);

it("closes a server that comes up again after it was told to end", async () => {
  const closing = new AbortController();
  const started = deferred<ReadyServer>();
  const asked = deferred<void>();
  const [first, second] = [server(), server()];
  const over = keepRunning({
    server: first.ready,
    restart: { limit: 1, minDelayMs: 0 },
    logger: silentLogger,
    signal: closing.signal,
    startAgain: () => {
      asked.resolve();
      return started.promise;
    },
    onServer: () => {},
    describeEnd,
  });
  first.die();
  await asked.promise;
  closing.abort();
  started.resolve(second.ready);
  expect(await over).toBeUndefined();
  expect(await second.ready.process.exited).toBe("was closed");
});

it("is over at once where nothing is to be started again", async () => {
  const { ready, die } = server();
  die();
  const over = await keepRunning({
    server: ready,
    restart: "never",
    logger: silentLogger,
    signal: new AbortController().signal,
    startAgain: () => Promise.reject(new Error("nobody asked")),
    onServer: () => {},
    describeEnd,
  });
  expect(over).toMatchObject({ reason: "ended", message: "[ORCHESTRATOR] exited with code 1 while it ran" });
});
