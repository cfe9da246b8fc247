import { setTimeout as sleep } from "node:timers/promises";
import { hasStatus, status } from "@stepflow/core/grpc";
import { OrchestratorService } from "../../../generated/proto/orchestrator_pb.ts";
import { Backoff } from "../intake/backoff.ts";
import { completeTaskBytes, type TaskResult } from "../wire/complete-task-bytes.ts";
import type { OrchestratorClients } from "../wire/orchestrator-clients.ts";
import { findOwner } from "./find-owner.ts";
import type { TaskHome } from "./grpc-runs.ts";

/** How results reach their orchestrators. */
export interface DeliverySettings {
  readonly clients: OrchestratorClients;
  readonly tasksUrls: readonly string[];
  /** How long a result is tried again while nobody can take it, in ms. */
  readonly deliveryTimeoutMs: number;
}

/** Whose result it is. */
export interface DeliveredTask extends TaskHome {
  readonly taskId: string;
  /** Whether nobody waits for the task any more. */
  readonly isLost: boolean;
}

export type Delivery =
  | { readonly kind: "delivered" }
  /** Nobody waits for it: the first result of a task counts, and this one came too late, or the run is gone. */
  | { readonly kind: "unwanted" }
  /** The orchestrator says that there is something wrong with it. */
  | { readonly kind: "refused"; readonly reason: string }
  | { readonly kind: "undeliverable"; readonly reason: string };

/** How long an orchestrator may take to answer, in ms. */
const answerMs = 10_000;
const firstPauseMs = 250;
const longestPauseMs = 5_000;

/**
 * Delivers the result of a task to the orchestrator that has its run, also when that is taken over by another one in the
 * meantime.
 */
export async function deliverResult(
  task: DeliveredTask,
  result: TaskResult,
  { clients, tasksUrls, deliveryTimeoutMs }: DeliverySettings,
): Promise<Delivery> {
  const { taskId, rootRunId } = task;
  const bytes = completeTaskBytes(taskId, rootRunId === "" ? undefined : rootRunId, result);
  const backoff = new Backoff(firstPauseMs, longestPauseMs);
  const startedAt = performance.now();
  let owner: string | undefined;
  let hasLooked = false;
  for (;;) {
    const url = owner ?? task.orchestratorUrl;
    try {
      await clients.send(url, OrchestratorService.method.completeTask, bytes, answerMs);
      return { kind: "delivered" };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (hasStatus(error, ...refusals) || error instanceof TypeError) return { kind: "refused", reason };
      const isUnknown = hasStatus(error, status.NOT_FOUND);
      // Looking once is enough for what is not known: the owner of the run must know.
      if (task.isLost || (isUnknown && hasLooked)) return { kind: "unwanted" };
      if (performance.now() - startedAt > deliveryTimeoutMs) return { kind: "undeliverable", reason };
      if (!isUnknown) await sleep(backoff.next());
      // Either its orchestrator is busy recovering the run, or it is gone, and another one does that.
      const found = rootRunId === "" ? undefined : await findOwner(clients, tasksUrls, rootRunId);
      if (isUnknown && (found === undefined || found === url)) return { kind: "unwanted" };
      hasLooked = isUnknown;
      owner = found ?? owner;
    }
  }
}

/** No other attempt would go better. */
const refusals = [status.INVALID_ARGUMENT, status.OUT_OF_RANGE, status.RESOURCE_EXHAUSTED, status.UNIMPLEMENTED];
