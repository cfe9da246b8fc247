import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { undiciTransport } from "./undici-transport.ts";

it("a stream that comes faster than it is read comes whole", async () => {
  // Thousands of pieces in few packets: what is read after a pause brings more pieces at once than may wait.
  const pieces = Array.from({ length: 20_000 }, (_, index) => `${index}\n`);
  const server = createServer((_request, response) => {
    for (const piece of pieces) response.write(piece);
    response.end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const { send, close } = undiciTransport();
  try {
    const signal = new AbortController().signal;
    const response = await send({ method: "GET", url: `http://127.0.0.1:${port}/`, headers: {}, signal });
    let text = "";
    for await (const bytes of response.stream()) {
      text += Buffer.from(bytes).toString();
      // A reader that is slower than the network.
      await new Promise(setImmediate);
    }
    expect(text).toBe(pieces.join(""));
  } finally {
    await close();
    server.close();
  }
});
