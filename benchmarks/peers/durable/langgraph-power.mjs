import { about as asItComes, start as startWith } from "./langgraph.mjs";

export const about = {
  ...asItComes,
  promise: "power",
  setup: 'SqliteSaver with synchronous FULL (WAL), durability: "sync"',
};

export const start = (options) => startWith(options, "FULL");
