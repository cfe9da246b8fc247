import { setImmediate } from "node:timers";

/** How many steps start before timers and sockets get their turn: a few ms of steps that do nothing. */
const stepsPerTurn = 1_000;

// As it is when this loads: a test that puts its own timers in the place of these must not stop all runs.
const schedule = setImmediate;

let startedCount = 0;
const waiting: (() => void)[] = [];

/**
 * Counts a step that starts. Steps that wait for nothing follow each other without ever leaving the event loop to
 * others: no request would be answered meanwhile, and no timeout or cancellation would come through.
 *
 * Of the process, since all runtimes of one share one event loop.
 */
export function countStart(): void {
  if (startedCount === 0) schedule(beginTurn);
  startedCount += 1;
}

/** Whether it is time to let others have the event loop. */
export function isTurnOver(): boolean {
  return startedCount >= stepsPerTurn;
}

/** Goes on when others had the event loop. */
export function afterTurn(goOn: () => void): void {
  waiting.push(goOn);
}

function beginTurn(): void {
  startedCount = 0;
  for (const goOn of waiting.splice(0)) goOn();
}
