import { defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";

// Tests run against sources: the condition that every package's `exports` carries leads from one package into the next
// without a build.
export default defineConfig({
  resolve: { conditions: ["@stepflow/source", ...defaultServerConditions] },
  // Time-outs are for hangs, not for slow machines. Two workers also on two cores: many tests wait for processes.
  test: { testTimeout: 60_000, hookTimeout: 60_000, maxWorkers: 2 },
  ssr: { resolve: { conditions: ["@stepflow/source", ...defaultServerConditions] } },
});
