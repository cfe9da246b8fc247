// A process whose system calls are counted: runs a chain of steps, and marks on its standard output what it is told.
import { writeSync } from "node:fs";
import { type JsonObject, parseFlow } from "@stepflow/core";
import { StepflowServer } from "@stepflow/worker";
import { z } from "zod";
import { StepflowRuntime } from "../../../src/index.ts";

type Durability = "process" | "power";

const [, , database = "", ofRuntime = "", ofRun = "", stepCount = ""] = process.argv;

/** In one system call, which is seen among those on the database. */
function mark(text: string): void {
  writeSync(1, `${text}\n`);
}

void main();

async function main(): Promise<void> {
  const server = new StepflowServer().component("mark", {
    inputSchema: z.number(),
    outputSchema: z.number(),
    execute: (count, { stepId }) => {
      mark(`called ${stepId}`);
      return count + 1;
    },
  });
  const runtime = await StepflowRuntime.start({
    components: [server],
    storage: `sqlite:${database}`,
    durability: ofRuntime as Durability,
  });
  mark("begin");
  const run = await runtime.submit(chain(Number(stepCount)), 0, { durability: ofRun as Durability });
  mark("submitted");
  for await (const event of run.events()) {
    if (event.type === "step_completed") mark(`seen ${event.stepId}`);
  }
  await run.result();
  mark("result");
  await runtime.close();
}

function chain(length: number): ReturnType<typeof parseFlow> {
  const steps = Array.from({ length }, (_, index): JsonObject => {
    const input = index === 0 ? { $input: "$" } : { $step: `s${index - 1}` };
    return { id: `s${index}`, component: "/mark", input };
  });
  return parseFlow({ steps, output: { $step: `s${length - 1}` } });
}
