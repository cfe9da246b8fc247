import { defineConfig, mergeConfig } from "vitest/config";
import shared from "../vitest.shared.ts";

export default mergeConfig(
  shared,
  defineConfig({
    test: {
      globalSetup: "./test/support/global-setup.ts",
      // Each file starts servers and workers of its own; two at a time are enough for a small machine.
      maxWorkers: 2,
    },
  }),
);
