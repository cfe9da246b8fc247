import { readFile } from "node:fs/promises";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { x } from "tinyexec";
import type { PackedPackage } from "./pack.ts";
import { root } from "./workspace.ts";

/** What publint and are-the-types-wrong have to say about a tarball; empty when they are content. */
export async function lintPackage({ tarball }: PackedPackage): Promise<string[]> {
  const bytes = await readFile(tarball);
  const { messages, pkg } = await publint({
    strict: true,
    pack: { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) },
  });
  const attw = await x("attw", [tarball, "--profile", "esm-only", "--format", "ascii", "--no-emoji"], {
    nodeOptions: { cwd: root, env: { NO_COLOR: "1" } },
  });
  return [
    ...messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false }) ?? message.code}`),
    ...(attw.exitCode === 0 ? [] : [`are-the-types-wrong:\n${attw.stdout}${attw.stderr}`]),
  ];
}
