import { about as ofProcess, start as startWith } from "./stepflow.mjs";

export const about = {
  ...ofProcess,
  promise: "power",
  setup: 'storage: "sqlite:runs.db", durability: "power"; the rest is the default',
};

export const start = (options) => startWith(options, "power");
