import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createMutator } from "../../../../conformance/test/mutate.ts";
import { callBuiltin } from "../builtins/call-builtin.ts";

// Signed by itself for localhost and 127.0.0.1, and used nowhere else.
const certificate = new URL("certificate/certificate.pem", import.meta.url);
const key = new URL("certificate/key.pem", import.meta.url);

let server: Server;
let port: number;
let requestCount = 0;

beforeAll(async () => {
  server = createServer({ cert: readFileSync(certificate), key: readFileSync(key) }, (_request, response) => {
    requestCount += 1;
    response.setHeader("content-type", "application/json").end('{"secret":42}');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

it("refuses a server whose certificate nobody vouches for, once, and says how one would", async () => {
  const builtins = { http: { allowPrivateNetworks: true } };
  const answer = await callBuiltin("http", { url: `https://127.0.0.1:${port}/` }, { builtins });
  expect(answer.error).toMatchObject({
    code: -32103,
    message: `the certificate of 127.0.0.1:${port} is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT); if it should be, start the process with NODE_EXTRA_CA_CERTS set to the file of who signed it`,
  });
  expect([answer.attempts, requestCount]).toEqual([1, 0]);
});

it("speaks HTTPS with a server that the environment vouches for", async () => {
  const mutator = await createMutator(new URL("https-child.ts", import.meta.url));
  try {
    const file = await mutator.build(undefined);
    const env = { ...process.env, NODE_EXTRA_CA_CERTS: fileURLToPath(certificate) };
    const { stdout } = await promisify(execFile)(process.execPath, [file, `https://localhost:${port}/`], { env });
    expect(JSON.parse(stdout)).toMatchObject({ result: { status: 200, body: { secret: 42 } } });
  } finally {
    await mutator.dispose();
  }
});
