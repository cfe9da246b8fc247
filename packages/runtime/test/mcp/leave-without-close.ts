import { fixtureServer, startWith } from "./start-mcp.ts";

// A program that starts a runtime with a stubborn server, and leaves without closing it.
const [file = ""] = process.argv.slice(2);
await startWith(fixtureServer("stubborn", file));
process.exit(0);
