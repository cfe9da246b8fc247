// Run by try-client.ts in a project that has the packages, on each runtime: what a client does with a server.
import { StepflowClient } from "@stepflow/client";
import { NotFoundError } from "@stepflow/core";

const client = new StepflowClient(process.argv[2]);
const flow = {
  name: "hold",
  steps: [{ id: "hold", component: "/hold", input: { $input: "$" } }],
  output: { $step: "hold" },
};

const result = await client.run(flow, { ms: 1 });
const types = [];
for await (const { type } of (await client.submit(flow, { ms: 1 })).events()) types.push(type);

const run = await client.submit(flow, { ms: 60_000 });
let left = "";
for await (const { type } of run.events()) {
  left = type;
  break;
}
// The question itself is one. The server may learn a moment later that nobody reads any more.
let underWay;
for (let question = 0; question < 100 && underWay !== "1"; question += 1) {
  const response = await client.fetch(new Request(`${client.url}/api/v1/metrics`));
  underWay = /^stepflow_http_requests_under_way (\d+)$/m.exec(await response.text())?.[1];
}
const { stopped } = await run.cancel();
const bytes = await client.blobs.getBinary(await client.blobs.putBinary(new Uint8Array([1, 2, 3])));
const missing = await client.runs
  .get("00000000-0000-7000-8000-000000000000")
  .catch((error) => error instanceof NotFoundError);
await client.close();
console.log(JSON.stringify({ result, types, left, underWay, stopped, bytes: [...bytes], missing }));
