// node --conditions=@stepflow/source --import tsx test/support/record.ts URL FILE: what a real server answers to a session
// of the client, for `recorded.test.ts`. Official servers are started with the builtin plugin at /builtin only.
import { writeFileSync } from "node:fs";
import { StepflowClient } from "../../src/index.ts";
import type { Exchanged } from "./recorded-server.ts";
import { session } from "./session.ts";

const [, , url, file = "recorded.json"] = process.argv;
const exchanges: Exchanged[] = [];
const client = new StepflowClient(url, {
  middleware: [
    async (request, next) => {
      const response = await next(request);
      const bytes = await response.bytes();
      const text = new TextDecoder().decode(bytes);
      exchanges.push({
        method: request.method,
        path: request.url.slice(`${client.url}/api/v1`.length),
        body: typeof request.body === "string" ? request.body : "",
        status: response.status,
        type: response.header("content-type") ?? "",
        // Backtraces are long, and of no use to a client.
        answer: text.replaceAll(/,?"backtrace":"(?:[^"\\]|\\.)*"/g, ""),
        ...(text.includes("\u{fffd}") && { bytes: Array.from(bytes) }),
      });
      return {
        status: response.status,
        header: (name) => response.header(name),
        headers: () => response.headers(),
        text: async () => text,
        bytes: async () => bytes,
        stream: async function* () {
          yield bytes;
        },
      };
    },
  ],
});
await session(client);
await client.close();
writeFileSync(file, `${JSON.stringify(exchanges, null, 1)}\n`);
console.log(`${exchanges.length} exchanges written to ${file}`);
