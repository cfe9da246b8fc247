// npm run verify, its last part: checks of the packages as users receive them.
import { findNarrowEngines } from "./engines.ts";
import { findErrorCopies } from "./error-copies.ts";
import { lintPackage } from "./lint-package.ts";
import { packAll } from "./pack.ts";
import { Report } from "./report.ts";
import { installedNodes } from "./runtimes.ts";
import { tryPackage } from "./try-package.ts";
import { publishedPackages } from "./workspace.ts";

const packages = publishedPackages();
const report = new Report();

report.add("engines of all dependencies", findNarrowEngines(packages));

for (const subject of packages) {
  report.add(
    `${subject.manifest.name}: each error is one class, whichever entry it comes from`,
    await findErrorCopies(subject),
  );
}

const packed = await packAll(packages);
for (const subject of packed) {
  report.add(`${subject.manifest.name}: tarball`, await lintPackage(subject));
  report.add(`${subject.manifest.name}: alone, on Node`, await tryPackage(subject, packed, installedNodes()));
}

process.exitCode = report.exitCode;
