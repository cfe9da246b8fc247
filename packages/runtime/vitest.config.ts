import { mergeConfig } from "vitest/config";
import shared from "../../vitest.shared.ts";

// The longest suite of all would else end alone, on one of two cores.
export default mergeConfig(shared, { test: { maxWorkers: 2 } });
