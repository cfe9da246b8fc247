import type { Logger } from "@stepflow/core";

/** For those who gave no logger. */
export const silentLogger: Logger = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
