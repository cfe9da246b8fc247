import { decodeEntry, type ValueSource } from "../engine/journal-codec.ts";
import type { Plan } from "../engine/plan.ts";
import { ReplayError, TreeReplay } from "../engine/replay.ts";
import type { TreeSettings } from "../engine/tree-settings.ts";
import type { StoredJournal } from "../storage/run-backend.ts";

/** Plans a flow that was kept as text. */
export type PlanText = (textId: string, text: string) => Plan;

/** A tree of runs as it stands in a store. */
export interface ReadTree {
  readonly replay: TreeReplay;
  readonly durability: "process" | "power";
}

/**
 * Makes a tree of runs again from what a store has of it.
 *
 * @throws ReplayError when it cannot be made again
 */
export function readTree(stored: StoredJournal, settings: Omit<TreeSettings, "journal">, planText: PlanText): ReadTree {
  const replay = new TreeReplay(settings);
  const source = valuesOf(stored, planText);
  let durability: ReadTree["durability"] = "process";
  for (const entry of stored.entries) {
    for (const { timeMs, event } of decodeEntry(entry, source)) {
      if (event.type === "tree_durability") durability = event.durability;
      replay.apply(event, timeMs);
    }
  }
  return { replay, durability };
}

function valuesOf({ values }: StoredJournal, planText: PlanText): ValueSource {
  const text = (id: string): string => {
    const found = values.get(id);
    if (found === undefined) throw new ReplayError(`the journal refers to a value that is not there: ${id}`);
    return found;
  };
  return { text, plan: (id) => planText(id, text(id)) };
}
