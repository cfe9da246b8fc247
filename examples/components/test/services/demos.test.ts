import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

it.each([
  ["basics", '"attempts_made": 3'],
  ["robust", '"code": "INVALID_TYPE"'],
  ["database", '"orders_taken_in": 3'],
  ["distributed", '"server_id": "express"'],
])("npm start %s shows what the README says", (name, text) => {
  const { status, stdout, stderr } = spawnSync("npm", ["start", "--silent", name], {
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  expect(status, stderr).toBe(0);
  expect(stdout).toContain(text);
});
