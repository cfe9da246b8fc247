// The anchor: what node:http does with the same JSON and nothing else.
import { createServer } from "node:http";

const server = createServer((request, response) => {
  let body = "";
  request.setEncoding("utf8");
  request.on("data", (chunk) => {
    body += chunk;
  });
  request.on("end", () => {
    const { flowId, input } = JSON.parse(body);
    const timestamp = new Date().toISOString();
    const runId = "0197a3c2-5b0c-7000-8000-000000000001";
    const text = JSON.stringify({
      runId,
      flowId,
      status: "completed",
      createdAt: timestamp,
      rootRunId: runId,
      flowName: "hello",
      completedAt: timestamp,
      items: { total: 1, completed: 1, failed: 0, running: 0, cancelled: 0 },
      createdAtSeqno: 0,
      results: [
        {
          itemIndex: 0,
          status: "completed",
          result: { outcome: "success", result: { message: `Hello ${input[0].name}` } },
          completedAt: timestamp,
        },
      ],
    });
    response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(text) });
    response.end(text);
  });
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  console.log(JSON.stringify({ port: typeof address === "object" ? address?.port : undefined }));
});
