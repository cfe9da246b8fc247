import { defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";

// Tests run against sources: the condition that every package's `exports` carries leads from one package into the next
// without a build.
export default defineConfig({
  resolve: { conditions: ["@stepflow/source", ...defaultServerConditions] },
  ssr: { resolve: { conditions: ["@stepflow/source", ...defaultServerConditions] } },
});
