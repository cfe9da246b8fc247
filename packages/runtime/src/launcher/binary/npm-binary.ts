import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { binaryName } from "./binary-name.ts";
import type { Found } from "./find-binary.ts";

/** The convention for packages that carry the binary of one platform, as `bin/stepflow-server`. */
export const npmPackage: string = `@stepflow/server-${process.platform}-${process.arch}`;

/** The binary in the npm package of this platform, seen from the program's directory and from here. */
export function npmBinary(): Found {
  for (const from of [pathToFileURL(join(process.cwd(), "package.json")), import.meta.url]) {
    const directory = packageDirectory(from);
    if (directory === undefined) continue;
    const file = join(directory, "bin", binaryName);
    return existsSync(file) ? { file } : { missing: `${directory} has no bin/${binaryName}` };
  }
  return { missing: "not installed" };
}

function packageDirectory(from: string | URL): string | undefined {
  try {
    return dirname(createRequire(from).resolve(`${npmPackage}/package.json`));
  } catch {
    return undefined;
  }
}
