import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** A program in a process of its own that listens, and tells what it costs. */
export interface MeasuredProcess {
  readonly port: number;
  /** The time that its processor has spent so far, all threads together, in microseconds. */
  cpuMicroseconds(): Promise<number>;
  end(): void;
}

/**
 * Starts a file, named from this folder, which prints its port.
 *
 * @throws when it ends before
 */
export async function startProcess(file: string, args: readonly string[] = []): Promise<MeasuredProcess> {
  const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
  const child = spawn(process.execPath, ["--import", path("report-cpu.ts"), path(file), ...args], {
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  const ended = once(child, "exit").then(([code]) => Promise.reject(new Error(`${file} ended with ${code}`)));
  ended.catch(() => {});
  const [line] = await Promise.race([once(createInterface({ input: child.stdout }), "line"), ended]);
  return {
    port: JSON.parse(line).port,
    async cpuMicroseconds() {
      child.send("cpu");
      const [microseconds] = await once(child, "message");
      return microseconds;
    },
    end: () => child.kill("SIGTERM"),
  };
}
