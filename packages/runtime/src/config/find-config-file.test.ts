import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findConfigFile } from "./find-config-file.ts";

let flows: string;
let working: string;
let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "stepflow-"));
  [flows, working] = [join(root, "flows"), join(root, "working")];
  await mkdir(flows);
  await mkdir(working);
});
afterEach(() => rm(root, { recursive: true }));

describe("findConfigFile", () => {
  it.each(["stepflow-config.yml", "stepflow-config.yaml", "stepflow_config.yml", "stepflow_config.yaml"])(
    "finds %s",
    async (name) => {
      await writeFile(join(working, name), "");
      expect(await findConfigFile([flows, working])).toBe(join(working, name));
    },
  );

  it("takes the first directory that has one", async () => {
    await writeFile(join(flows, "stepflow_config.yaml"), "");
    await writeFile(join(working, "stepflow-config.yml"), "");
    expect(await findConfigFile([flows, working])).toBe(join(flows, "stepflow_config.yaml"));
  });

  it("finds nothing where nothing is, directories included", async () => {
    await writeFile(join(working, "config.yml"), "");
    expect(await findConfigFile([join(root, "nowhere"), flows, working])).toBeUndefined();
  });

  it("refuses to choose between two", async () => {
    await writeFile(join(flows, "stepflow-config.yml"), "");
    await writeFile(join(flows, "stepflow-config.yaml"), "");
    await expect(findConfigFile([flows])).rejects.toThrow("stepflow-config.yml and stepflow-config.yaml");
  });
});
