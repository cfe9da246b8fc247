import type { Logger } from "@stepflow/core";

/** Says nothing: what a library does unless it is told otherwise. */
export const silentLogger: Logger = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
