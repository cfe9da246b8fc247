import type { Clock } from "../../engine/clock.ts";
import type { BuiltinOptions } from "./builtin-options.ts";

/** What builtin components share beside the context of their step. */
export class BuiltinHost {
  readonly clock: Clock;
  readonly options: BuiltinOptions;

  constructor(clock: Clock, options: BuiltinOptions) {
    this.clock = clock;
    this.options = options;
  }

  async close(): Promise<void> {}
}
