// A worker without any SDK whose process comes to harm. Argument: a file; while it is there, no such worker starts.
import { closeSync, existsSync, writeFileSync, writeSync } from "node:fs";
import { createServer } from "node:http";

const [forbidden, ...others] = process.argv.slice(2);
if (existsSync(forbidden)) process.exit(3);

const components = {
  "/process": (_input, say) => say({ output: process.pid }),
  "/arguments": (_input, say) => say({ output: others }),
  "/wait": (ms, say) => setTimeout(() => say({ output: process.pid }), ms),
  "/break": (_input, _say, response) => response.destroy(),
  "/vanish": () => {
    writeFileSync(forbidden, "");
    process.exit(1);
  },
  "/close-output": (_input, say) => {
    closeSync(1);
    say({ output: null });
  },
  "/write-error": (_input, say) => {
    try {
      writeSync(2, "still here\n");
      say({ output: "written" });
    } catch (error) {
      say({ output: error.code });
    }
  },
};

const listener = createServer(async (request, response) => {
  if (request.method === "GET") return response.end();
  const chunks = await request.toArray();
  const { id, method, params } = JSON.parse(Buffer.concat(chunks).toString());
  if (id === undefined) return response.writeHead(202).end();
  const say = (result) => response.end(JSON.stringify({ jsonrpc: "2.0", id, result }));
  if (method === "initialize") return say({ serverProtocolVersion: 1 });
  return components[params.component](params.input, say, response);
});
listener.listen(0, "127.0.0.1", () => {
  process.stdout.write(`listening\n${JSON.stringify({ port: listener.address().port, more: true })}\n`);
});
