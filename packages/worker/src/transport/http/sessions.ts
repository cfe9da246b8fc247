import type { ServerResponse } from "node:http";
import type { Dispatcher } from "../../dispatch/dispatcher.ts";
import { type Refusal, refusal } from "../refusal.ts";
import { Session } from "./session.ts";

/** Where runtimes open a session. */
export const sessionsPath = "/runtime/events";

/**
 * The sessions of a worker, for runtimes that negotiate one: development versions of July 2025, and plugins with
 * `sessions: true` of this SDK's runtime.
 */
export class Sessions {
  readonly #open = new Map<string, Session>();
  readonly #createDispatcher: () => Dispatcher;

  constructor(createDispatcher: () => Dispatcher) {
    this.#createDispatcher = createDispatcher;
  }

  /** Makes a session of a request for one. It ends with the connection. */
  open(response: ServerResponse, path: string, heartbeatMs: number): void {
    const session: Session = new Session(this.#createDispatcher(), response, path, heartbeatMs, () => {
      this.#open.delete(session.id);
    });
    this.#open.set(session.id, session);
  }

  find(id: string): Session | undefined {
    return this.#open.get(id);
  }

  /** Lets the calls of all sessions end within `drainMs`, then ends the sessions. */
  async close(drainMs: number): Promise<void> {
    const sessions = [...this.#open.values()];
    await Promise.all(sessions.map(({ dispatcher }) => dispatcher.running.drain(drainMs)));
    // The last answers are written by those who waited for the calls.
    setImmediate(() => {
      for (const session of this.#open.values()) session.end();
    });
  }
}

export function unknownSession(id: string): Refusal {
  return refusal(400, `there is no session "${id}", or it has ended; GET ${sessionsPath} opens one`);
}
