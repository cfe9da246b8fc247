import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import semver from "semver";
import { type Manifest, readManifest, type WorkspacePackage } from "./workspace.ts";

/** The oldest release of each Node line that the packages support, as their `engines` say. */
const supportedNodes = ["20.19.0", "22.13.0", "24.0.0"];

/** Names every dependency, at any depth, whose `engines` shut out a Node that the packages support. */
export function findNarrowEngines(packages: readonly WorkspacePackage[]): string[] {
  const problems: string[] = [];
  const seen = new Set<string>();
  const visit = (folder: string, manifest: Manifest, trail: string): void => {
    for (const name of Object.keys(manifest.dependencies ?? {})) {
      const dependencyFolder = findDependency(name, folder);
      if (dependencyFolder === undefined) {
        problems.push(`${trail} > ${name}: not installed`);
        continue;
      }
      if (seen.has(dependencyFolder)) continue;
      seen.add(dependencyFolder);
      const dependency = readManifest(dependencyFolder);
      const range = dependency.engines?.node ?? "*";
      const missing = supportedNodes.filter((version) => !semver.satisfies(version, range));
      if (missing.length > 0) problems.push(`${trail} > ${name}: engines "${range}" shut out ${missing.join(", ")}`);
      visit(dependencyFolder, dependency, `${trail} > ${name}`);
    }
  };
  for (const { folder, manifest } of packages) visit(folder, manifest, manifest.name);
  return problems;
}

/** Looks in each node_modules upwards, as Node does, beginning beside the real folder of the package. */
function findDependency(name: string, from: string): string | undefined {
  for (let folder = realpathSync(from); ; folder = dirname(folder)) {
    const candidate = join(folder, "node_modules", name);
    if (existsSync(join(candidate, "package.json"))) return realpathSync(candidate);
    if (folder === dirname(folder)) return undefined;
  }
}
