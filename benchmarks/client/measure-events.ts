// npm run bench:client, its second part: how long an event takes from the component that publishes it, in a process of its
// own, to the loop over a client's events here, at 10,000 in a second. The clock is the machine's, the same for both.
import { StepflowClient } from "@stepflow/client";
import { describeMachine, printMachine } from "../support/machine.ts";
import { quantile } from "../support/timing.ts";
import { startProcess } from "../worker/measured-process.ts";

const perSecond = 10_000;
const seconds = 3;
const rounds = 3;

console.log(printMachine(describeMachine()));
const server = await startProcess("../client/publishing-server.ts");
const client = new StepflowClient(`http://127.0.0.1:${server.port}`);
const flow = {
  steps: [{ id: "publish", component: "/publish", input: { $input: "$" } }],
  output: { $step: "publish" },
};

for (let round = 0; round <= rounds; round += 1) {
  const run = await client.submit(flow, { perSecond, seconds });
  const delaysMs: number[] = [];
  let missed = 0;
  let firstNs: bigint | undefined;
  let lastNs = 0n;
  for await (const event of run.events()) {
    if (event.type === "gap") missed += event.missed;
    if (event.type !== "partial") continue;
    const nowNs = process.hrtime.bigint();
    delaysMs.push(Number(nowNs - BigInt(String(event.output))) / 1e6);
    firstNs ??= nowNs;
    lastNs = nowNs;
  }
  // The first round warms up.
  if (round === 0) continue;
  const rate = delaysMs.length / (Number(lastNs - (firstNs ?? 0n)) / 1e9);
  console.log(
    `events from a component to a client's loop: ${Math.round(rate)}/s, ` +
      `p50 ${quantile(delaysMs).toFixed(2)} ms, p99 ${quantile(delaysMs, 0.99).toFixed(2)} ms (target 5 ms), ${missed} missed`,
  );
}
await client.close();
server.end();
