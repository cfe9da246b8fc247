import type { Figure } from "../support/figures.ts";
import type { PeerSystem } from "../support/results.ts";
import { rows } from "./rows.ts";

/** Ours against the targets, from the rows that every system has. */
export function figuresOf(power: PeerSystem | undefined, process: PeerSystem | undefined): Figure[] {
  return [];
}
