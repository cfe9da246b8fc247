// Its own process, started by measure.ts: measures one line and prints it.
import { measureLine } from "./lines.ts";

console.log(JSON.stringify(await measureLine(process.argv[2] ?? "")));
