// npm run bench:client: what the client adds to a request, beside bare undici.request and global fetch that send and read
// the same, and what importing it costs. Turn by turn, the middle of many rounds. The packages are measured as they are
// built.
import { execFileSync, fork } from "node:child_process";
import { StepflowClient } from "@stepflow/client";
import { Agent } from "undici";
import { describeMachine, printMachine } from "../support/machine.ts";
import { type Call, quantile, underLoad } from "../support/timing.ts";

const rounds = 9;
const callsPerRound = 3_000;

console.log(printMachine(describeMachine()));
const server = fork(new URL("answering-server.ts", import.meta.url));
const port = await new Promise<unknown>((resolve) => server.once("message", resolve));
const origin = `http://127.0.0.1:${port}`;
const flowId = "a".repeat(64);
const client = new StepflowClient(origin, { apiKey: "key" });
const agent = new Agent();

const request = () => ({
  method: "POST" as const,
  headers: {
    accept: "application/json",
    "content-type": "application/json",
    "user-agent": "bare",
    authorization: "Bearer key",
    "idempotency-key": crypto.randomUUID(),
  },
  body: JSON.stringify({ flowId, input: [{ name: "Ada" }], wait: true, timeoutSecs: 50 }),
});

const calls: Readonly<Record<"client" | "undici" | "fetch", Call>> = {
  client: () => client.run(flowId, { name: "Ada" }),
  undici: async () => (await agent.request({ origin, path: "/api/v1/runs", ...request() })).body.json(),
  fetch: async () => (await fetch(`${origin}/api/v1/runs`, request())).json(),
};

/** Microseconds of a call: by the clock on the wall, and of this process's processor time. */
async function measure(call: Call, concurrency: number): Promise<{ readonly wall: number; readonly cpu: number }> {
  const { callsPerSecond, cpuMicrosecondsPerCall } = await underLoad(call, callsPerRound, concurrency);
  return { wall: 1e6 / callsPerSecond, cpu: cpuMicrosecondsPerCall };
}

for (const concurrency of [1, 16]) {
  const ratios: { readonly wall: number; readonly cpu: number }[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const bare = await measure(calls.undici, concurrency);
    const ours = await measure(calls.client, concurrency);
    // The first round warms up.
    if (round > 0) ratios.push({ wall: ours.wall / bare.wall, cpu: ours.cpu / bare.cpu });
  }
  // Last, or the others would collect its garbage.
  const ofFetch = (await measure(calls.fetch, concurrency)).wall / (await measure(calls.undici, concurrency)).wall;
  const middle = (kind: "wall" | "cpu"): string => quantile(ratios.map((ratio) => ratio[kind])).toFixed(2);
  console.log(
    `${concurrency} at once, beside bare undici.request: client ${middle("wall")} of the time (target 1.15), ` +
      `${middle("cpu")} of the processor time; fetch ${ofFetch.toFixed(1)} of the time`,
  );
}

const importing =
  "const start = performance.now(); await import('@stepflow/client'); console.log(performance.now() - start)";
const imports = Array.from({ length: rounds }, () =>
  Number(execFileSync(process.execPath, ["--input-type=module", "-e", importing], { cwd: import.meta.dirname })),
);
console.log(`cold import: ${quantile(imports).toFixed(0)} ms (target 25 ms)`);

await client.close();
await agent.close();
server.kill();
