import type { Replacement } from "../../../../conformance/test/mutate.ts";

/** A guard that is missing, and the hostile case that has to notice. */
export interface GuardMutant extends Replacement {
  readonly noticedBy: string;
}
