import { mergeConfig } from "vitest/config";
import shared from "../../vitest.shared.ts";

// The threads of sandboxes load their sources outside Vitest; the oldest Node does not read TypeScript by itself.
export default mergeConfig(shared, { test: { execArgv: ["--import", "tsx"] } });
