import { about as ofProcess, start as startWith } from "./floor.mjs";

export const about = {
  ...ofProcess,
  promise: "power",
  setup: "no engine: one table, WAL, synchronous FULL, one commit for each turn of the event loop",
};

export const start = (options) => startWith(options, "FULL");
