import { Worker } from "node:worker_threads";
import { programUrl } from "../../../program-url.ts";
import type { FromIntake, IntakeSettings, ToIntake } from "./intake-messages.ts";

/** The intake in a thread of its own, where a component that keeps the main thread busy does not hold it up. */
export interface RunningIntake {
  post(message: ToIntake): void;
  close(): Promise<void>;
}

/**
 * Starts the intake's thread.
 *
 * @param onEnd called when the thread has ended by itself, which it never should
 */
export function startIntake(
  settings: IntakeSettings,
  receive: (message: FromIntake) => void,
  onEnd: (error: Error) => void,
): RunningIntake {
  const thread = new Worker(programUrl("transport/grpc/intake/intake-thread"), {
    workerData: settings,
    stdin: false,
    name: "stepflow-intake",
  });
  thread.on("message", receive);
  thread.on("error", onEnd);
  return {
    post: (message) => thread.postMessage(message),
    close: async () => {
      thread.off("error", onEnd).on("error", () => {});
      await thread.terminate();
    },
  };
}
