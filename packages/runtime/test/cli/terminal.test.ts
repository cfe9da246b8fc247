import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { call, directoryOf, normalize, removeDirectory } from "./command-line.ts";
import { files } from "./files.ts";
import { PseudoTerminal } from "./pseudo-terminal.ts";

let directory: string;

beforeAll(async () => {
  const waiting = `name: waiting
steps:
  - { id: wait, component: /builtin/sleep, input: { duration_ms: { $input: $ }, passthrough: done } }
output: { state: { $step: wait, path: $.passthrough } }
`;
  const items = Array.from({ length: 60 }, () => "1500").join("\n");
  directory = await directoryOf({ ...files, "waiting.yaml": waiting, "items.jsonl": items });
});

afterAll(() => removeDirectory(directory));

function open(line: string, options: { columns?: number; environment?: Record<string, string> } = {}): PseudoTerminal {
  return new PseudoTerminal(line.split(" "), { directory, ...options });
}

/** What a user sees at the end, and the exit code. */
async function endOf(terminal: PseudoTerminal): Promise<string> {
  const exitCode = await terminal.ended;
  return `${normalize(terminal.screen, directory)}\n[exit ${exitCode}]`;
}

const csi = "\u001b";

describe("on a terminal", () => {
  test("a run leaves how it ended and its result, indented", async () => {
    const terminal = open(`run greet.yaml --components greet.js --input-json {"name":"Ada"}`);
    expect(await endOf(terminal)).toMatchInlineSnapshot(`
      "run <run> completed in <time>
      "Hello Ada"
      [exit 0]"
    `);
  });

  test("an object is indented, where a program would get it in one line", async () => {
    const terminal = open("run waiting.yaml --input-json 0 --json");
    expect(await endOf(terminal)).toMatchInlineSnapshot(`
      "run <run> completed in <time>
      {
        "outcome": "success",
        "result": {
          "state": "done"
        }
      }
      [exit 0]"
    `);
  });

  test("a failure says why, and offers what to do", async () => {
    expect(await endOf(open("run greet.yaml --input-json {}"))).toMatchInlineSnapshot(`
      "step greet failed in <time>: error routing component: No matching rule found for c
      omponent: /greet
      run <run> failed in <time>
      error: the flow failed in step "greet": error routing component: No matching rul
      e found for component: /greet (code -32202)
      hint: stepflow list-components shows what flows can call; --components adds your
       own.
      [exit 1]"
    `);
  });

  test("the steps that execute are shown while they do, and then taken away", async () => {
    const terminal = open("run waiting.yaml --input-json 600");
    await terminal.until(/^waiting {2}0 steps done, 1 running {2}\d+ ms\n {2}wait {2}\d+ ms$/);
    expect(await endOf(terminal)).toMatchInlineSnapshot(`
      "run <run> completed in <time>
      {
        "state": "done"
      }
      [exit 0]"
    `);
  });

  test("of a batch, counts and some of what executes are shown", async () => {
    const terminal = open("run waiting.yaml --inputs items.jsonl --max-concurrency 30 --output results.jsonl");
    await terminal.until(/^waiting {2}0 of 60 items done, 30 running .*\n( {2}item \d+ wait .*\n){8} {2}and 22 more$/);
    await terminal.until(/^waiting {2}30 of 60 items done, 30 running/);
    expect(await endOf(terminal)).toMatchInlineSnapshot(`
      "run <run> ended (60 items, 60 succeeded, 0 failed
      ) in <time>
      [exit 0]"
    `);
  });

  test("a narrow terminal cuts lines off instead of wrapping them", async () => {
    const terminal = open("run waiting.yaml --inputs items.jsonl --max-concurrency 30 --output results.jsonl", {
      columns: 24,
    });
    await terminal.until(/^waiting {2}30 of 60 items\n( {2}item \d+ wait.*\n){8} {2}and 22 more$/);
    const exitCode = await terminal.ended;
    expect(exitCode).toBe(0);
    expect(terminal.screen.replaceAll("\n", "")).toMatch(/^run .* ended \(60 items, 60 succeeded, 0 failed\) in .*s$/);
  });

  test("a terminal that becomes wider and narrower in between is left clean", async () => {
    const terminal = open("run waiting.yaml --inputs items.jsonl --max-concurrency 30 --output results.jsonl", {
      columns: 60,
    });
    await terminal.until(/30 running/);
    terminal.resize(100);
    await terminal.until(/^waiting {2}30 of 60/);
    terminal.resize(70);
    expect(await terminal.ended).toBe(0);
    expect(terminal.screen.replaceAll("\n", "")).toMatch(/^run .* ended \(60 items, 60 succeeded, 0 failed\) in .*s$/);
  });

  test("Ctrl-C cancels the run, says so and leaves the terminal clean", async () => {
    const terminal = open("run waiting.yaml --input-json 600000");
    await terminal.until(/1 running/);
    terminal.type("\u0003");
    const seen = await endOf(terminal);
    // The terminal itself echoes the keys.
    expect(seen.replace("^C", "")).toMatchInlineSnapshot(`
      "run <run> was cancelled in <time>
      error: interrupted; the run was cancelled
      [exit 130]"
    `);
  });

  test("nobody waits for input at a terminal that was not asked for", async () => {
    expect(await endOf(open("run hello.yaml"))).toMatchInlineSnapshot(`
      "error: this flow needs an input with name, and none was given
      hint: Give one with --input FILE or --input-json '{…}', or send it to stdin.
      [exit 2]"
    `);
  });

  test("input can be typed when its format is given", async () => {
    const terminal = open("run hello.yaml --stdin-format yaml --quiet");
    terminal.type("name: Ada\n\u0004");
    expect(await endOf(terminal)).toMatchInlineSnapshot(`
      "name: Ada
      "Ada"
      [exit 0]"
    `);
  });
});

test("validate and list-components print the same lines as elsewhere, in colour", async () => {
  const validated = open("validate unsound.yaml");
  expect(await endOf(validated)).toMatchInlineSnapshot(`
    "unsound.yaml:6:12: fatal 3003 undefinedStepReference: Step 'one' references unde
    fined step 'two' ($.steps[0].input)
    unsound.yaml:9:6: fatal 3003 undefinedStepReference: Step 'workflow_output' refe
    rences undefined step 'three' ($.output.b)
    unsound.yaml:5:16: error 2500 invalidComponent: Invalid component 'relative' in 
    step 'one': Component path must start with '/' ($.steps[0].component)
    1 file checked: 2 fatal, 1 error
    [exit 1]"
  `);
  expect(validated.written).toContain(`${csi}[31m1 file checked: 2 fatal, 1 error${csi}[39m`);
  const listed = open("list-components --config routed.yml");
  expect(await endOf(listed)).toMatchInlineSnapshot(`
    "/all/one (mock)
      also /some/one when $.kind is "first"
    /all/two (mock)
      also /some/two
    [exit 0]"
  `);
  expect(listed.written).toContain(`${csi}[1m/all/one${csi}[22m ${csi}[2m(mock)${csi}[22m`);
});

describe("colours", () => {
  test("are used on a terminal", async () => {
    const terminal = open("run nowhere.yaml");
    await terminal.ended;
    expect(terminal.written).toContain(`${csi}[31merror:${csi}[39m`);
  });

  test.each([
    ["NO_COLOR", { NO_COLOR: "1" }],
    ["TERM=dumb", { TERM: "dumb" }],
    ["FORCE_COLOR=0", { FORCE_COLOR: "0" }],
  ])("are not used with %s", async (_name, environment) => {
    const terminal = open("validate unsound.yaml", { environment });
    await terminal.ended;
    expect(terminal.screen).toContain("fatal 3003");
    expect(terminal.written).not.toContain(`${csi}[`);
  });

  test("an empty NO_COLOR means nothing", async () => {
    const terminal = open("validate unsound.yaml", { environment: { NO_COLOR: "" } });
    await terminal.ended;
    expect(terminal.written).toContain(`${csi}[31mfatal`);
  });

  test("a terminal without a size, as in a container, gets lines instead of a live display", async () => {
    const { stderr, stdout } = await call(directory, ["run", "waiting.yaml", "--input-json", "0"], { columns: 0 });
    expect(normalize(stripVTControlCharacters(stderr), directory)).toBe(
      "step wait completed in <time>\nrun <run> completed in <time>\n",
    );
    expect(JSON.parse(stdout)).toEqual({ state: "done" });
  });

  test("a dumb terminal gets lines instead of a live display", async () => {
    const terminal = open("run waiting.yaml --input-json 300", { environment: { TERM: "dumb" } });
    expect(await endOf(terminal)).toMatchInlineSnapshot(`
      "step wait completed in <time>
      run <run> completed in <time>
      {
        "state": "done"
      }
      [exit 0]"
    `);
    expect(terminal.written).not.toContain(csi);
  });
});
