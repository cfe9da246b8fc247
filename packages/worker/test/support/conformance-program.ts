// A worker with the components of the conformance kit, as users write one.
import { StepflowServer } from "../../src/index.ts";
import { conformanceComponents } from "../../src/testing.ts";

const server = new StepflowServer({ name: "conformance" });
for (const component of conformanceComponents()) server.component(component);
await server.run();
