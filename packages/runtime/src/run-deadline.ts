import { FlowErrorCode } from "@stepflow/core";
import type { Clock } from "./engine/clock.ts";
import type { RunExecution } from "./engine/run-execution.ts";

/** Ends a run as failed when its deadline comes first, if it has one. */
export function startDeadline(run: RunExecution, clock: Clock): void {
  const { deadlineMs } = run.tree;
  if (deadlineMs === undefined || run.hasEnded) return;
  const stop = (): void =>
    run.tree.stop(run, "failed", {
      code: FlowErrorCode.TransportError,
      message: `the run took longer than ${deadlineMs - run.createdMs} ms`,
    });
  // It passed while no process executed the run: nothing is called any more.
  if (deadlineMs <= clock.now()) stop();
  const cancel = clock.after(Math.max(0, deadlineMs - clock.now()), stop);
  void run.ended.then(cancel, cancel);
}
