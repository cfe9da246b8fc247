import { type Logger, StepflowError } from "@stepflow/core";
import type { Clock } from "../../engine/clock.ts";
import type { RunBackend } from "../../storage/run-backend.ts";
import { uuidv7 } from "../../uuid.ts";
import { isDead } from "./is-dead.ts";
import { type LookAtThread, lookAtThread } from "./look-at-thread.ts";
import {
  type ProcessIdentity,
  parseProcessIdentity,
  printProcessIdentity,
  processIdentity,
} from "./process-identity.ts";
import { SilenceWatch } from "./silence-watch.ts";

/** What a lease is kept with. */
export interface LeaseOptions {
  readonly runs: RunBackend;
  readonly clock: Clock;
  readonly logger: Logger;
  /** After how long without a sign of life others may take over, in ms. */
  readonly ttlMs: number;
  /** Told once, when others took over what this lease owned; nothing can be written with it any more. */
  readonly onLost: (error: StepflowError) => void;
  /** Who this is; for tests that play several processes in one. */
  readonly identity?: ProcessIdentity;
  readonly look?: LookAtThread;
}

/**
 * The right to execute runs of a backend: says again and again that its owner lives, three times within the time after
 * which it would be taken for dead.
 *
 * Only the backend decides whether it is lost. After a long suspension nobody may have been there to take over, and who
 * did is found by the next write or heartbeat.
 */
export class Lease {
  readonly ownerId: string;
  readonly #options: LeaseOptions;
  readonly #identity: ProcessIdentity;
  readonly #beatEveryMs: number;
  readonly #watch = new SilenceWatch();
  #state: "kept" | "lost" | "left" = "kept";
  #stopTimer: () => void = () => {};
  #beating: Promise<void> | undefined;
  #beatCount = 0;
  #timerSetMs: number;

  private constructor(options: LeaseOptions, identity: ProcessIdentity) {
    this.ownerId = uuidv7(options.clock.now());
    this.#options = options;
    this.#identity = identity;
    this.#beatEveryMs = options.ttlMs / 3;
    this.#timerSetMs = options.clock.now();
  }

  /** @throws StorageError when the backend cannot be written */
  static async enter(options: LeaseOptions): Promise<Lease> {
    const identity = options.identity ?? processIdentity();
    const lease = new Lease(options, identity);
    const heartbeatMs = options.clock.now();
    await options.runs.enter({ id: lease.ownerId, identity: printProcessIdentity(identity), heartbeatMs });
    lease.#setTimer();
    return lease;
  }

  /**
   * Takes over the trees of runs that nobody owns, or only the dead.
   *
   * @returns the root of each, the oldest first; none when this lease has been lost or left
   * @throws StorageError when the backend cannot be read or written
   */
  async claimAbandoned(): Promise<readonly string[]> {
    const { runs, clock, ttlMs, look = lookAtThread } = this.#options;
    const owners = await runs.owners();
    const others = owners.filter(({ id }) => id !== this.ownerId);
    const silentMsById = this.#watch.note(others, clock.now(), this.#livedMs());
    const judge = { identity: this.#identity, look, ttlMs };
    const dead = others.filter(({ id, identity }) =>
      isDead({ identity: parseProcessIdentity(identity), silentMs: silentMsById.get(id) ?? 0 }, judge),
    );
    if (this.#state !== "kept") return [];
    return runs.claim(
      this.ownerId,
      dead.map(({ id }) => id),
    );
  }

  /**
   * Gives back what is owned and has not ended. Does nothing when asked again.
   *
   * @throws StorageError when the backend cannot be written; others then find out that this owner is dead
   */
  async leave(): Promise<void> {
    if (this.#state === "left") return;
    this.#state = "left";
    this.#stopTimer();
    await this.#beating;
    await this.#options.runs.leave(this.ownerId);
  }

  /** Counted by timers, which go on evenly when the clock is set; what a suspended machine missed is not lived. */
  #livedMs(): number {
    const sinceTimerMs = this.#options.clock.now() - this.#timerSetMs;
    return this.#beatCount * this.#beatEveryMs + Math.min(Math.max(0, sinceTimerMs), this.#beatEveryMs);
  }

  #setTimer(): void {
    const { clock } = this.#options;
    this.#timerSetMs = clock.now();
    this.#stopTimer = clock.afterInBackground(this.#beatEveryMs, () => {
      this.#beating = this.#beat();
    });
  }

  async #beat(): Promise<void> {
    const { runs, clock } = this.#options;
    try {
      await runs.heartbeat(this.ownerId, clock.now());
    } catch (error) {
      this.#failed(error);
    }
    this.#beatCount += 1;
    if (this.#state === "kept") this.#setTimer();
  }

  #failed(error: unknown): void {
    if (this.#state !== "kept") return;
    const { logger, onLost } = this.#options;
    if (StepflowError.isInstance(error) && error.code === "OWNERSHIP_LOST") {
      this.#state = "lost";
      onLost(error);
      return;
    }
    const reason = error instanceof Error ? error.message : String(error);
    logger.warn(`others could not be told that this process lives; next try in ${this.#beatEveryMs} ms: ${reason}`);
  }
}
