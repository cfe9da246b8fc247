import { StepflowServer } from "@stepflow/worker";
import { batchProcessing } from "./batch-processing.ts";
import { robustProcessing } from "./robust-processing.ts";

await new StepflowServer({ name: "robust" }).component(robustProcessing()).component(batchProcessing).run();
