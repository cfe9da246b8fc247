import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { x } from "tinyexec";
import type { WorkspacePackage } from "./workspace.ts";

/** A package as npm would receive it. */
export interface PackedPackage extends WorkspacePackage {
  readonly tarball: string;
}

/** Packs built packages into a folder of their own. */
export async function packAll(packages: readonly WorkspacePackage[]): Promise<PackedPackage[]> {
  const destination = await mkdtemp(join(tmpdir(), "stepflow-pack-"));
  return Promise.all(packages.map((workspacePackage) => pack(workspacePackage, destination)));
}

async function pack(workspacePackage: WorkspacePackage, destination: string): Promise<PackedPackage> {
  const tarball = join(destination, `${workspacePackage.manifest.name.replace("@", "").replace("/", "-")}.tgz`);
  await x("pnpm", ["pack", "--silent", "--out", tarball], {
    throwOnError: true,
    nodeOptions: { cwd: workspacePackage.folder },
  });
  return { ...workspacePackage, tarball };
}
