import type { Random } from "./random.ts";
/**
 * A message that is mutated from a valid one, as text: up to three changes of its values, now and then of its letters.
 *
 * @param index tells this message's id from those of the others
 */
export declare function mutateMessage(random: Random, index: number): string;
//# sourceMappingURL=mutate-message.d.ts.map