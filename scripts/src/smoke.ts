// npm run smoke: every package, as users receive it, on Bun and Deno; and the client there at a server.
import { packAll } from "./pack.ts";
import { Report } from "./report.ts";
import { otherRuntimes } from "./runtimes.ts";
import { tryClient } from "./try-client.ts";
import { tryPackage } from "./try-package.ts";
import { publishedPackages } from "./workspace.ts";

const runtimes = otherRuntimes();
const report = new Report();
if (runtimes.length === 0) console.log("smoke: no Bun and no Deno here; their packages exist for Linux on x64");

const packed = runtimes.length === 0 ? [] : await packAll(publishedPackages());
const names = runtimes.map(({ name }) => name).join(" and ");
for (const subject of packed) {
  report.add(`${subject.manifest.name}: alone, on ${names}`, await tryPackage(subject, packed, runtimes));
}
const runtime = packed.find(({ manifest }) => manifest.name === "@stepflow/runtime");
if (runtime !== undefined) {
  report.add(`@stepflow/client: runs flows on a server, on ${names}`, await tryClient(runtime, packed, runtimes));
}

process.exitCode = report.exitCode;
