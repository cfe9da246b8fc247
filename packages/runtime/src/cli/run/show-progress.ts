import type { Run, RunEvent } from "@stepflow/core";
import type { Terminal } from "../terminal/terminal.ts";
import { visible } from "../terminal/visible.ts";
import { formatDuration } from "./format-duration.ts";
import { type RunningStep, RunProgress } from "./run-progress.ts";
import { stepReason } from "./step-reason.ts";

/**
 * Shows a run while it goes on, until it has ended: on a terminal what executes now, elsewhere a line for each step; of a
 * batch only how far it is. Answers how far it came.
 */
export async function showProgress(
  run: Run,
  { name, itemCount }: { readonly name: string; readonly itemCount: number },
  terminal: Terminal,
): Promise<RunProgress> {
  const progress = new RunProgress(itemCount);
  const startedMs = Date.now();
  const tell = itemCount === 1 ? tellSteps(terminal) : tellItems(progress, terminal);
  await terminal.during(
    () => liveLines(name, progress, startedMs, terminal),
    async () => {
      for await (const event of run.events({ results: "include" })) {
        tell(event, progress.apply(event));
      }
    },
  );
  return progress;
}

/** What executes now, below how far the run is. */
function liveLines(name: string, progress: RunProgress, startedMs: number, { paint }: Terminal): string[] {
  const { itemCount, itemsEnded, stepsEnded, failures, runningCount } = progress;
  const nowMs = Date.now();
  const done =
    itemCount === 1
      ? `${stepsEnded} ${stepsEnded === 1 ? "step" : "steps"} done`
      : `${itemsEnded} of ${itemCount} items done`;
  const failed = failures.length === 0 ? "" : paint("red", `, ${failures.length} failed`);
  const head = `${paint("bold", visible(name))}  ${done}${failed}, ${runningCount} running  ${formatDuration(nowMs - startedMs)}`;
  const lines = [head];
  for (const { itemIndex, stepId, attempt, startedMs: sinceMs, note } of progress.running) {
    const place = itemCount === 1 ? stepId : `item ${itemIndex + 1} ${stepId}`;
    const notes = [...(attempt > 1 ? [`attempt ${attempt}`] : []), ...(note === undefined ? [] : [note])];
    const said = visible([formatDuration(nowMs - sinceMs), ...notes].join("  "));
    lines.push(`  ${visible(place)}  ${paint("dim", said)}`);
    if (lines.length > maxRunningLines) break;
  }
  const hidden = runningCount - (lines.length - 1);
  return hidden > 0 ? [...lines, paint("dim", `  and ${hidden} more`)] : lines;
}

const maxRunningLines = 8;

type Tell = (event: RunEvent, step: RunningStep | undefined) => void;

/** A line for each step that ends or is tried again. On a terminal only for what goes wrong: the rest is live there. */
function tellSteps(terminal: Terminal): Tell {
  const { paint } = terminal;
  const told = new Set<string>();
  return (event, step) => {
    const name = "stepId" in event ? `step ${visible(event.stepId)}` : "";
    const took = step === undefined ? "" : ` in ${formatDuration(Date.parse(event.timestamp) - step.startedMs)}`;
    if (event.type === "step_completed" && !terminal.isLive) {
      terminal.line(`${name} ${paint("green", "completed")}${took}`);
    } else if (event.type === "step_failed") {
      const reason = event.error === undefined ? "" : `: ${visible(stepReason(event.stepId, event.error))}`;
      // Steps that depend on one that failed fail with its error, and never began.
      const message = event.error?.message ?? "";
      if (step === undefined && told.has(message)) return;
      told.add(message);
      terminal.line(`${name} ${paint("red", "failed")}${took}${reason}`);
    } else if (event.type === "step_retrying") {
      const again = `failed and is tried again in ${formatDuration(event.delayMs)}`;
      terminal.line(`${name} ${paint("yellow", again)}: ${visible(stepReason(event.stepId, event.error))}`);
    }
  };
}

/** A line for each tenth of the items. */
function tellItems({ itemCount }: RunProgress, terminal: Terminal): Tell {
  let ended = 0;
  return (event) => {
    if (event.type !== "item_completed" || terminal.isLive) return;
    ended += 1;
    const tenths = (count: number): number => Math.floor((count * 10) / itemCount);
    if (tenths(ended) > tenths(ended - 1)) terminal.line(`${ended} of ${itemCount} items done`);
  };
}
