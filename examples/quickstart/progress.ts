import type { RunEvent } from "@stepflow/core";

/**
 * Shows the steps of a run while it goes on: on a terminal one line a step that turns from running to done, elsewhere
 * one line an event.
 */
export async function showProgress(events: AsyncIterable<RunEvent>, out: NodeJS.WriteStream): Promise<void> {
  const steps = new Map<string, { line: number; startedMs: number }>();
  for await (const event of events) {
    if (event.type === "step_started") {
      steps.set(event.stepId, { line: steps.size, startedMs: Date.parse(event.timestamp) });
      out.write(`  ◌ ${event.stepId}\n`);
    } else if (event.type === "step_completed" || event.type === "step_failed") {
      const step = steps.get(event.stepId);
      const durationMs = step === undefined ? 0 : Date.parse(event.timestamp) - step.startedMs;
      const text = `  ${event.type === "step_completed" ? "✔" : "✘"} ${event.stepId} ${durationMs} ms`;
      if (out.isTTY && step !== undefined) overwrite(out, steps.size - step.line, text);
      else out.write(`${text}\n`);
    }
  }
}

function overwrite(out: NodeJS.WriteStream, linesUp: number, text: string): void {
  out.write(`\x1b[${linesUp}A\r\x1b[2K${text}\x1b[${linesUp}B\r`);
}
