import { defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";

// Tests run against sources: the condition that every package's `exports` carries leads from one package into the next
// without a build.
export default defineConfig({
  resolve: { conditions: ["@stepflow/source", ...defaultServerConditions] },
  // Time-outs are for hangs, not for slow machines.
  test: { testTimeout: 60_000, hookTimeout: 60_000 },
  ssr: { resolve: { conditions: ["@stepflow/source", ...defaultServerConditions] } },
});
