import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { directoryOf, normalize, removeDirectory } from "./command-line.ts";
import { PseudoTerminal } from "./pseudo-terminal.ts";

let directory: string;

beforeAll(async () => {
  directory = await directoryOf({
    "waits.yaml": `steps: [{ id: wait, component: /builtin/sleep, input: { duration_ms: { $input: $ }, passthrough: done } }]
output: { $step: wait, path: $.passthrough }
test:
  cases:
    - { name: short, input: 0, output: { outcome: success, result: done } }
    - { name: wrong, input: 0, output: { outcome: success, result: over } }
    - { name: long, input: 800, output: { outcome: success, result: done } }
`,
    "forever.yaml": `steps: [{ id: wait, component: /builtin/sleep, input: { duration_ms: 600000 } }]
output: { $step: wait }
test: { cases: [{ name: forever, input: 1, output: { outcome: success, result: 1 } }] }
`,
    "flow.yaml": "output: 1\n",
  });
});

afterAll(() => removeDirectory(directory));

async function endOf(terminal: PseudoTerminal): Promise<string> {
  const exitCode = await terminal.ended;
  return `${normalize(terminal.screen, directory)}\n[exit ${exitCode}]`;
}

describe("stepflow test on a terminal", () => {
  test("shows the cases that run while they do, and then what became of all", async () => {
    const terminal = new PseudoTerminal(["test", "waits.yaml", "--diff"], { directory });
    await terminal.until(/^2 of 3 cases done, 1 failed {2}.*\n {2}waits\.yaml {2}long {2}/);
    expect(await endOf(terminal)).toMatchInlineSnapshot(`
      "waits.yaml
        passed  short  <time>
        failed  wrong  <time>
          $: expected string "over", found string "done"
          --- expected
          +++ found
          @@ -1,2 +1,2 @@
           outcome: success
          -result: over
          +result: done
        passed  long  <time>
      2 passed, 1 failed  <time>
      [exit 1]"
    `);
    expect(terminal.written).toContain("\u001b[32mpassed\u001b[39m");
    expect(terminal.written).toContain("\u001b[31m-result: over\u001b[39m");
    expect(terminal.written).toContain("\u001b[32m+result: done\u001b[39m");
  });

  test("has no colours with NO_COLOR", async () => {
    const terminal = new PseudoTerminal(["test", "waits.yaml", "--case", "short"], {
      directory,
      environment: { NO_COLOR: "1" },
    });
    expect(await terminal.ended).toBe(0);
    expect(terminal.written).not.toContain("\u001b[32m");
  });

  test("stops at Ctrl-C and leaves the terminal clean", async () => {
    const terminal = new PseudoTerminal(["test", "forever.yaml"], { directory });
    await terminal.until(/forever\.yaml {2}forever/);
    terminal.type("\u0003");
    // The terminal itself echoes the keys.
    expect((await endOf(terminal)).replace("^C", "")).toMatchInlineSnapshot(`
      "error: interrupted
      [exit 130]"
    `);
  });
});

test("stepflow visualize prints text on a terminal, and refuses to print a PNG", async () => {
  const mermaid = new PseudoTerminal(["visualize", "flow.yaml", "--format", "mermaid"], { directory });
  const png = new PseudoTerminal(["visualize", "flow.yaml", "--format", "png"], { directory });
  expect(await endOf(mermaid)).toMatchInlineSnapshot(`
    "flowchart TD
      input(["input"])
      output(["output"])
    [exit 0]"
  `);
  expect(await endOf(png)).toMatchInlineSnapshot(`
    "error: a PNG can't be shown by a terminal
    hint: Write it to a file: --output flow.png
    [exit 2]"
  `);
});
