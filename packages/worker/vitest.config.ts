import { fileURLToPath } from "node:url";
import { mergeConfig } from "vitest/config";
import shared from "../../vitest.shared.ts";

const registerTsx = fileURLToPath(new URL("test/support/register-tsx.mjs", import.meta.url));

// The threads of sandboxes load their sources outside Vitest; the oldest Node does not read TypeScript by itself.
export default mergeConfig(shared, { test: { execArgv: ["--import", registerTsx] } });
