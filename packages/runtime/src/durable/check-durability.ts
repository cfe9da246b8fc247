import { ValidationError } from "@stepflow/core";
import type { RunDurability } from "./tree-journal.ts";

/** @throws ValidationError when there is no such durability, as from JavaScript */
export function checkDurability(durability: RunDurability): void {
  if (["memory", "process", "power"].includes(durability)) return;
  const message = `expected "memory", "process" or "power", found ${JSON.stringify(durability)}`;
  throw new ValidationError("durability", [{ path: "$", message }]);
}
