import { setTimeout as sleep } from "node:timers/promises";
import { create } from "@bufbuild/protobuf";
import { readGrpcAddress } from "@stepflow/core/grpc";
import { PullTasksRequestSchema } from "../../../generated/proto/tasks_pb.ts";
import type { WorkerCounters } from "../worker-counters.ts";
import { Backoff } from "./backoff.ts";
import type { TaskTaker } from "./intake.ts";
import { openTaskStream } from "./task-stream.ts";

/** Which queue is pulled from, and how the worker is named there. */
export interface PullSettings {
  readonly tasksUrl: string;
  readonly queueName: string;
  readonly workerId: string;
  readonly maxConcurrent: number;
  readonly counters: WorkerCounters;
}

/** The pauses between attempts to connect, in ms. */
const firstPauseMs = 100;
const longestPauseMs = 5_000;

/**
 * Pulls tasks from an orchestrator until the signal is aborted. Whatever goes wrong, it connects again: the queue of a
 * plugin that has not started yet is not there either.
 */
export async function pullTasks(settings: PullSettings, taker: TaskTaker, signal: AbortSignal): Promise<void> {
  const { tasksUrl, queueName, workerId, maxConcurrent, counters } = settings;
  const address = readGrpcAddress(tasksUrl, "tasksUrl");
  const request = create(PullTasksRequestSchema, { queueName, workerId });
  const backoff = new Backoff(firstPauseMs, longestPauseMs);
  let lastProblem = "";
  while (!signal.aborted) {
    let isOpen = false;
    const onOpen = (): void => {
      isOpen = true;
      counters.add("connections");
      lastProblem = "";
      taker.log("info", `pulling tasks from ${address.target}`);
    };
    try {
      for await (const assignment of openTaskStream({ address, request, maxConcurrent, signal, onOpen })) {
        backoff.reset();
        await taker.accept(assignment);
      }
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      // An orchestrator that is away for an hour is worth one line, not thousands.
      if (!signal.aborted && problem !== lastProblem)
        taker.log("warn", `cannot pull tasks from ${address.target}, trying again: ${problem}`);
      lastProblem = problem;
    } finally {
      if (isOpen) counters.add("connections", -1);
    }
    await sleep(backoff.next(), undefined, { signal }).catch(() => {});
  }
}
