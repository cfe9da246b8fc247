/** How large a value may be that orchestrators take in one message, in bytes: they take 4 MiB with all that is around it. */
export const largestMessage: number = 3.5 * 1024 * 1024;
