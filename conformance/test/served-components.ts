import type { StepflowServer } from "@stepflow/worker";
import { TestComponents } from "../src/index.ts";

/** For `--components`. */
export const server: StepflowServer = new TestComponents().server;
