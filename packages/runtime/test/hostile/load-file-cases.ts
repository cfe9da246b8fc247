import { execFileSync } from "node:child_process";
import fs, { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import type { callBuiltin } from "../builtins/call-builtin.ts";

export const maxFileBytes = 200_000;

/** A path that leads out of the working directory or to what is no plain file, and why it is refused. */
export type HostilePath = readonly [path: string, reason: string];

/** What stands in the files outside. */
const secret = "s3cr3t";

export const hostilePaths: readonly HostilePath[] = [
  ["../secret.txt", "is outside the working directory"],
  ["../root-twin/secret.txt", "is outside the working directory"],
  ["deep/../../secret.txt", "is outside the working directory"],
  ["../no-such-file", "is outside the working directory"],
  ["/etc/passwd", "is outside the working directory"],
  ["link-out", "is outside the working directory"],
  ["link-to-link", "is outside the working directory"],
  ["directory-out/secret.txt", "is outside the working directory"],
  ["zero", "is outside the working directory"],
  [".", "is outside the working directory"],
  ["..", "is outside the working directory"],
  ["", "is no path"],
  ["a.json\0.txt", "is no path"],
  ["deep", "is not a file"],
  ["pipe", "is not a file"],
  ["socket", "cannot be read"],
  ["loop", "cannot be read"],
  ["missing", "there is no file"],
  ["a.json/b", "there is no file"],
  ["file:///etc/passwd", "there is no file"],
  ["%2e%2e/secret.txt", "there is no file"],
  ["..\\secret.txt", "there is no file"],
  ["x".repeat(5_000), "cannot be read"],
  ["large", "is larger than 200000 bytes (option builtins.maxFileBytes)"],
  ["bytes", "is not UTF-8 text"],
  ["half", "is not UTF-8 text"],
  ["empty.json", "is not JSON"],
  ["deep.json", "nested deeper than 1000 levels"],
  ["deep.yaml", "limit maxDepth"],
  ["bomb.yaml", "limit maxAliases"],
  // A plain file when it is judged, a link that leads out when it is opened.
  ["swapped", "cannot be read"],
];

/** A working directory with traps in it. */
export interface HostileDirectory {
  readonly root: string;
  dispose(): Promise<void>;
}

export async function createHostileDirectory(): Promise<HostileDirectory> {
  const parent = await realpath(await mkdtemp(join(tmpdir(), "hostile-files-")));
  const root = join(parent, "root");
  await mkdir(join(root, "deep"), { recursive: true });
  await mkdir(join(parent, "root-twin"));
  const files: Record<string, string | Uint8Array> = {
    "root/a.json": "{}",
    "root/empty.json": "",
    "root/deep.json": "[".repeat(50_000) + "]".repeat(50_000),
    "root/deep.yaml": "[".repeat(50_000),
    "root/bomb.yaml": `a: &a [x]\n${Array.from({ length: 200 }, (_, n) => `k${n}: *a`).join("\n")}`,
    "root/large": "x".repeat(maxFileBytes + 1),
    "root/bytes": Uint8Array.of(0xff, 0xfe, 0x00),
    "root/half": Uint8Array.of(0x61, 0xe2, 0x82),
    "secret.txt": secret,
    "root-twin/secret.txt": secret,
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(parent, name), content);
  await symlink("../secret.txt", join(root, "link-out"));
  await symlink("link-out", join(root, "link-to-link"));
  await symlink("..", join(root, "directory-out"));
  await symlink("/dev/zero", join(root, "zero"));
  await symlink("loop", join(root, "loop"));
  execFileSync("mkfifo", [join(root, "pipe")]);
  const socket = createServer();
  await new Promise<void>((resolve) => socket.listen(join(root, "socket"), resolve));
  return {
    root,
    async dispose() {
      await new Promise((resolve) => socket.close(resolve));
      await rm(parent, { recursive: true });
    },
  };
}

/**
 * @param stepTimeoutMs how long the component may take; without it, as long as it likes
 * @throws what does not fit the case
 */
export async function checkHostilePath(
  call: typeof callBuiltin,
  { root }: HostileDirectory,
  [path, reason]: HostilePath,
  stepTimeoutMs?: number,
): Promise<void> {
  const restore = path === "swapped" ? await swapWhenJudged(root) : () => {};
  try {
    const answer = await call(
      "load_file",
      { path },
      {
        builtins: { workingDirectory: root, maxFileBytes },
        ...(stepTimeoutMs !== undefined && { stepTimeoutMs }),
        retry: { transportMaxRetries: 0 },
      },
    );
    expect(JSON.stringify(answer)).not.toContain(secret);
    expect(answer.reasons.join("\n")).toContain(reason);
    expect(answer.attempts).toBe(1);
  } finally {
    restore();
  }
}

/** Puts a link in the place of the file `swapped` as soon as its real path has been found. */
async function swapWhenJudged(root: string): Promise<() => void> {
  const file = join(root, "swapped");
  await rm(file, { force: true });
  await writeFile(file, "harmless");
  const find = fs.realpath;
  const findAndSwap = async (path: string): Promise<string> => {
    const found = await find(path);
    if (found === file) {
      await rm(file);
      await symlink("../secret.txt", file);
    }
    return found;
  };
  Object.assign(fs, { realpath: findAndSwap });
  syncBuiltinESMExports();
  return () => {
    Object.assign(fs, { realpath: find });
    syncBuiltinESMExports();
  };
}
