import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { x } from "tinyexec";
import type { PackedPackage } from "./pack.ts";

/**
 * Installs a tarball, and those of its own packages that it depends on, into an empty project with npm.
 *
 * @returns the project's folder
 * @throws what npm said when it fails
 */
export async function installPackage(
  subject: PackedPackage,
  all: readonly PackedPackage[],
  others: Readonly<Record<string, string>> = {},
): Promise<string> {
  const project = await mkdtemp(join(tmpdir(), "stepflow-try-"));
  const dependencies: Record<string, string> = { ...others };
  for (const { manifest, tarball } of withOwnDependencies(subject, all))
    dependencies[manifest.name] = `file:${tarball}`;
  await writeFile(join(project, "package.json"), JSON.stringify({ private: true, type: "module", dependencies }));
  const install = await x("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"], {
    nodeOptions: { cwd: project },
  });
  if (install.exitCode !== 0) throw new Error(`npm install failed: ${install.stderr}`);
  return project;
}

function withOwnDependencies(subject: PackedPackage, all: readonly PackedPackage[]): PackedPackage[] {
  const found = new Set([subject]);
  for (const one of found) {
    for (const other of all) if (one.manifest.dependencies?.[other.manifest.name] !== undefined) found.add(other);
  }
  return [...found];
}
