import { StepflowServer } from "@stepflow/worker";
import { cacheComponents } from "./cache.ts";
import { httpRequest } from "./http-request.ts";
import { processData } from "./process-data.ts";

const server = new StepflowServer({ name: "basics" }).component(processData).component(httpRequest());
for (const component of cacheComponents()) server.component(component);

await server.run();
