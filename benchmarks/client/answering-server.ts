// A server that runs nothing: every run has ended when it is created. Says on which port it listens.
import { createServer } from "node:http";

const runId = "0197a3c2-5b0c-7000-8000-000000000001";
const health = JSON.stringify({ status: "healthy", timestamp: "", version: "1", server: "stepflow-typescript" });
const run = JSON.stringify({
  runId,
  flowId: "a".repeat(64),
  flowName: "hello",
  status: "completed",
  items: { total: 1, completed: 1, running: 0, failed: 0, cancelled: 0 },
  createdAt: "2026-11-21T15:21:02.133Z",
  completedAt: "2026-11-21T15:21:02.134Z",
  rootRunId: runId,
  createdAtSeqno: 0,
  results: [{ itemIndex: 0, status: "completed", result: { outcome: "success", result: { message: "Hello Ada" } } }],
});

const server = createServer((request, response) => {
  request.resume();
  request.on("end", () => {
    const text = request.url?.endsWith("/health") ? health : run;
    response
      .writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(text) })
      .end(text);
  });
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.(typeof address === "object" ? address?.port : undefined);
});
