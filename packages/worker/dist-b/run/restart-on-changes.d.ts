/**
 * Starts this program again in a process of its own, under Node's `--watch`, which starts it anew whenever a file
 * changes that it was loaded from. This process only waits for it, and ends as it does.
 *
 * @throws TypeError where the program does not run on Node
 */
export declare function restartOnChanges(): Promise<never>;
//# sourceMappingURL=restart-on-changes.d.ts.map