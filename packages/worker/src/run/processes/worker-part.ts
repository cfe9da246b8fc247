/** What a process is told that serves as one of several. */
export interface WorkerPart {
  /** The name that all of them have to the outside. */
  readonly instanceId: string;
  /** What the ids begin with that this one makes. */
  readonly mark: string;
}

/** Private: users say how many processes there are by `STEPFLOW_WORKER_PROCESSES`. */
export const partVariable = "STEPFLOW_WORKER_PART";

/**
 * What this process was told by the one that started it; undefined when it was not started as one of several. What it
 * starts itself is not told.
 */
export function takePart(): WorkerPart | undefined {
  const text = process.env[partVariable];
  delete process.env[partVariable];
  return text === undefined || process.send === undefined ? undefined : JSON.parse(text);
}

/** The mark of the n-th process: no other program makes ids with it. */
export function markOf(instanceId: string, number: number): string {
  return `${instanceId}.${number}.`;
}

/** The number of the process that has made an id; undefined when it is none of this worker's. */
export function numberOfId(instanceId: string, id: string): number | undefined {
  // The last one: the id of a callback begins with one that the runtime made.
  const start = id.lastIndexOf(`${instanceId}.`);
  const number = start < 0 ? Number.NaN : Number.parseInt(id.slice(start + instanceId.length + 1), 10);
  return Number.isNaN(number) ? undefined : number;
}
