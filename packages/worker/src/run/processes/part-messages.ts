/** What a process says to the first one when it serves. */
export interface PartReady {
  readonly port: number;
}

/** What the first process says to the others when the worker ends. */
export interface PartClosing {
  readonly drainMs: number;
}

/** Programs may have messages of their own on the same channel. */
export function isReady(message: unknown): message is PartReady {
  return hasNumber(message, "port");
}

export function isClosing(message: unknown): message is PartClosing {
  return hasNumber(message, "drainMs");
}

function hasNumber(message: unknown, name: string): boolean {
  return typeof message === "object" && message !== null && typeof Reflect.get(message, name) === "number";
}
