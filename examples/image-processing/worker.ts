import { server } from "./image-processing-components.ts";

await server.run();
