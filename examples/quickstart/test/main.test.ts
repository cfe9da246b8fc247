import { spawn } from "node:child_process";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";

const project = fileURLToPath(new URL("../", import.meta.url));

/** Runs the demo as its `start` script does. */
async function demo(...args: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, ["--conditions=@stepflow/source", "--import", "tsx", "main.ts", ...args], {
    cwd: project,
    env: { ...process.env, INIT_CWD: project },
  });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk) => {
    stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, stdout, stderr };
}

describe("the demo as a program", () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "stepflow-quickstart-"));
  });

  const fileWith = async (name: string, text: string): Promise<string> => {
    await writeFile(join(folder, name), text);
    return join(folder, name);
  };

  it("prints nothing but the result on stdout, and the steps on stderr", async () => {
    const { code, stdout, stderr } = await demo();
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ orders: 4000, bestRegion: "south" });
    expect(stderr).toContain("✔ report");
  });

  it("says which file is missing", async () => {
    const { code, stderr, stdout } = await demo("no-such.csv");
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(lastLine(stderr)).toMatch(/no-such\.csv: no such file/);
  });

  it("says which line of the CSV is wrong, and how", async () => {
    const orders = (await readFile(join(project, "data/orders.csv"), "utf8")).split("\n");
    orders[16] = orders[16]?.replace(/,(\d+),(\d+)$/, ",many,$2") ?? "";
    const { code, stderr } = await demo(await fileWith("bad-quantity.csv", orders.join("\n")));
    expect(code).toBe(1);
    expect(lastLine(stderr)).toMatch(/bad-quantity\.csv:17: quantity: .*expected number/);
  });

  it("says which line of the CSV has too few columns", async () => {
    const path = await fileWith("short.csv", "order_id,date,customer\n1,2026-01-01\n");
    const { code, stderr } = await demo(path);
    expect(code).toBe(1);
    expect(lastLine(stderr)).toMatch(/short\.csv:2: /);
  });

  it("says where the flow is wrong", async () => {
    const flow = await fileWith("bad-flow.yaml", "steps:\n  - id: load\n    input: { $step: 3 }\n");
    const { code, stderr } = await demo("data/orders.csv", flow);
    expect(code).toBe(1);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toMatch(/bad-flow\.yaml:2:5: \$\.steps\[0\]\.component: expected .* \(and 1 more\)/);
  });

  it("says which component nobody serves", async () => {
    const flow = await fileWith("unknown.yaml", "steps: [{ id: a, component: /nobody }]\noutput: { $step: a }\n");
    const { code, stderr } = await demo("data/orders.csv", flow);
    expect(code).toBe(1);
    expect(lastLine(stderr)).toMatch(/error routing component: .*\/nobody/);
  });
});

function lastLine(text: string): string {
  return text.trim().split("\n").at(-1) ?? "";
}
