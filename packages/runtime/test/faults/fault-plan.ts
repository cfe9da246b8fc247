import { Random, seedOf } from "../model/random.ts";

/** What becomes of one write. Times are virtual. */
export type WriteFate =
  | { readonly type: "kept" }
  /** Acknowledged late, and kept at the beginning of that time or at its end. */
  | { readonly type: "slow"; readonly delayMs: number; readonly kept: "first" | "last" }
  | { readonly type: "refused" }
  /** From here on every write is refused, those of other processes, too, until time has passed. */
  | { readonly type: "diskFull"; readonly delayMs: number }
  /** The process ends while it waits: with nothing of it kept, or everything. */
  | { readonly type: "crash"; readonly kept: "nothing" | "everything"; readonly afterMs: number };

/** What becomes of one other call of the store. */
export type CallFate = "answered" | "refused" | "crash";

/** What happens to a process. */
export type Incident =
  | { readonly type: "crash" }
  /** It is closed in good order. */
  | { readonly type: "close" }
  /** It stands still for longer than its lease, others take over, and it goes on. */
  | { readonly type: "suspend" }
  /** Another process begins on the same store. */
  | { readonly type: "company" }
  | { readonly type: "pause"; readonly forMs: number }
  | { readonly type: "cancel" };

/** An incident at its time, in virtual ms after the process began. */
export interface PlannedIncident {
  readonly atMs: number;
  readonly incident: Incident;
}

const rates = {
  mixed: [0, 0.02, 0.05, 0.05, 0.1, 0.1, 0.2, 0.2, 0.4, 0.8],
  storm: [0.1, 0.2, 0.4],
} as const satisfies Record<Weather, readonly [number, ...number[]]>;

/** How much goes wrong in one case at most, so that every run comes to its end. */
const maxDisasters = 8;

/** How often something goes wrong: `"mixed"` is in some cases a little, in some a lot, in one of ten nothing. */
export type Weather = "mixed" | "storm";

/** What goes wrong in the case of a seed. */
export class FaultPlan {
  /** How many runs of the case are submitted. */
  readonly runCount: number;
  /** Whether they are submitted with idempotency keys. */
  readonly hasKeys: boolean;
  readonly hasLargeInputs: boolean;
  readonly #random: Random;
  readonly #rate: number;
  readonly #mayCancel: boolean;
  #disasterCount = 0;
  #hasEnded = false;

  constructor(seed: number, weather: Weather) {
    const random = new Random(seedOf(`faults of ${seed}`));
    this.#random = random;
    this.runCount = random.chance(0.2) ? 2 : 1;
    this.hasKeys = random.chance(0.5);
    this.hasLargeInputs = random.chance(0.1);
    this.#rate = random.pick(rates[weather]);
    this.#mayCancel = random.chance(0.05);
  }

  /** For the next write, whichever process makes it. */
  nextWrite(): WriteFate {
    const random = this.#random;
    if (!this.#hasEnded && random.chance(this.#rate)) {
      return { type: "slow", delayMs: 1 + random.upTo(200), kept: random.pick(["first", "last"]) };
    }
    if (!this.#strikes(this.#rate)) return { type: "kept" };
    const crash = (kept: "nothing" | "everything"): WriteFate => ({
      type: "crash",
      kept,
      afterMs: random.chance(0.5) ? 0 : random.upTo(100),
    });
    return random.make<WriteFate>([
      () => ({ type: "refused" }),
      () => ({ type: "diskFull", delayMs: 1 + random.upTo(random.pick([100, 5_000, 100_000])) }),
      () => crash("nothing"),
      () => crash("everything"),
      () => crash("everything"),
    ]);
  }

  /** For the next call of the store that is no write. */
  nextCall(): CallFate {
    return this.#strikes(this.#rate / 4) ? this.#random.pick(["refused", "crash"]) : "answered";
  }

  /** Whether the process ends at this very moment. */
  crashesNow(): boolean {
    return this.#strikes(this.#rate / 10);
  }

  /** Whether it is known at once that a process has ended, rather than when its lease has run out. */
  isSeenToEnd(): boolean {
    return this.#random.chance(0.7);
  }

  /** Whether an error is thrown, rather than told by a promise. */
  throwsAtOnce(): boolean {
    return this.#random.chance(0.5);
  }

  /** Whether a reader goes on where the last one stopped, rather than reading everything again. */
  readsOn(): boolean {
    return this.#random.chance(0.5);
  }

  /** How long nobody runs between two processes, in virtual ms. */
  downtimeMs(): number {
    return this.#random.pick([0, 0, 0, 1_000, 60_000]);
  }

  /** From here on nothing goes wrong. */
  end(): void {
    this.#hasEnded = true;
  }

  /** For the next process. */
  incidents(): readonly PlannedIncident[] {
    const random = this.#random;
    const planned: PlannedIncident[] = [];
    while (this.#strikes(Math.min(0.6, this.#rate * 2))) {
      planned.push({ atMs: random.upTo(random.pick([1, 40, 200, 5_000])), incident: this.#incident() });
    }
    return planned;
  }

  #incident(): Incident {
    const random = this.#random;
    if (this.#mayCancel && random.chance(0.5)) return { type: "cancel" };
    return random.make<Incident>([
      () => ({ type: "crash" }),
      () => ({ type: "crash" }),
      () => ({ type: "close" }),
      () => ({ type: "suspend" }),
      () => ({ type: "company" }),
      () => ({ type: "pause", forMs: random.upTo(300) }),
      () => ({ type: "pause", forMs: random.upTo(300) }),
    ]);
  }

  #strikes(probability: number): boolean {
    if (this.#hasEnded || this.#disasterCount >= maxDisasters || !this.#random.chance(probability)) return false;
    this.#disasterCount += 1;
    return true;
  }
}
