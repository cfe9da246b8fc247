// Launches a server, tells its process id, and waits to be killed.
import { StepflowOrchestrator } from "../../src/launcher/index.ts";

const [binary = "", fake = ""] = process.argv.slice(2);
const orchestrator = await StepflowOrchestrator.start({ binary, env: { FAKE: fake }, stopTimeoutMs: 1_000 });
console.log(orchestrator.pid);
setInterval(() => {}, 1_000);
