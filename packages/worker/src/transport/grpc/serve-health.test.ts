import { once } from "node:events";
import { createServer } from "node:net";
import { afterEach, expect, it } from "vitest";
import { serveHealth } from "./serve-health.ts";

const host = "127.0.0.1";
let isReady = true;
let stop = (): void => {};

afterEach(() => stop());

async function start(): Promise<string> {
  const probe = createServer().listen(0, host);
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  const port = typeof address === "object" && address !== null ? address.port : 0;
  stop = await serveHealth({ service: "orders", isReady: () => isReady }, host, port);
  return `http://${host}:${port}`;
}

it("is alive whether tasks can come or not, and ready when they can", async () => {
  const url = await start();
  const statuses = async () => [(await fetch(`${url}/health`)).status, (await fetch(`${url}/health/ready`)).status];
  isReady = false;
  expect(await statuses()).toEqual([200, 503]);
  isReady = true;
  expect(await statuses()).toEqual([200, 200]);
  expect(await (await fetch(`${url}/health`)).json()).toEqual({ status: "healthy", ready: true, service: "orders" });
});

it("answers nothing else", async () => {
  const url = await start();
  expect((await fetch(`${url}/`)).status).toBe(404);
  expect((await fetch(`${url}/health`, { method: "POST" })).status).toBe(404);
});

it("says so when the port is taken", async () => {
  const url = await start();
  const stopFirst = stop;
  await expect(
    serveHealth({ service: "orders", isReady: () => true }, host, Number(new URL(url).port)),
  ).rejects.toThrow("EADDRINUSE");
  stopFirst();
});
