/** Flow files with test cases, for the golden tests of `stepflow test`, and what may lie beside them. */
export const testFiles: Readonly<Record<string, string | Uint8Array>> = {
  "passes.yaml": `output: { $input: $ }
test:
  cases:
    - { name: the same, input: { a: 1, b: [1, 2] }, output: { outcome: success, result: { a: 1.0 } } }
    - { name: nothing, input: null, output: { outcome: success, result: null } }
`,
  "mismatches.yaml": `output: { $input: $ }
test:
  cases:
    - name: values
      input: { "a.b": [{ c: 1 }], kind: x, flag: "true", none: null }
      output: { outcome: success, result: { "a.b": [{ c: 2 }], kind: y, flag: true, none: {}, gone: 1 } }
    - name: lists
      input: [1, 2]
      output: { outcome: success, result: [1, 2, 3] }
    - name: long texts
      input: the quick brown fox jumps over the lazy dog and then goes home to sleep
      output: { outcome: success, result: the quick brown fox jumps over the crazy dog and then goes home to sleep }
    - name: "not \\e[31mas it seems"
      input: "a\\ab"
      output: { outcome: success, result: "a b" }
`,
  "failures.yaml": `steps:
  - { id: fail, component: /mock/fail, input: { $input: $ } }
output: { $step: fail }
test:
  configFile: mock.yml
  cases:
    - { name: code alone, input: a, output: { outcome: failed, error: { code: 8 } } }
    - { name: all of it, input: a, output: { outcome: failed, error: { code: 8, message: out of luck, data: { at: 1 } } } }
    - { name: another code, input: a, output: { outcome: failed, error: { code: 9, message: out of time } } }
    - { name: other data, input: a, output: { outcome: failed, error: { code: 8, data: { at: 2, by: me } } } }
    - { name: success, input: a, output: { outcome: success, result: 1 } }
    - { name: failure, input: b, output: { outcome: failed, error: { code: 8 } } }
`,
  "mock.yml": `plugins:
  mock:
    type: mock
    components:
      /fail:
        input_schema: {}
        output_schema: {}
        behaviors:
          a: { outcome: failed, error: { code: 8, message: out of luck, data: { at: 1, also: 2 } } }
          b: { outcome: success, result: { run_id: 6e0fd0e7-0000-4000-8000-000000000000, backtrace: [1], n: 1 } }
routes: { "/mock/{*component}": [{ plugin: mock }] }
`,
  "run-ids.yaml": `steps: [{ id: fail, component: /mock/fail, input: b }]
output: { $step: fail }
test:
  configFile: mock.yml
  cases:
    - name: what differs every time
      input: null
      output: { outcome: success, result: { run_id: anything, backtrace: anything, n: 1 } }
`,
  "refused.yaml": `schemas: { type: object, properties: { input: { type: object, required: [x] } } }
output: { $input: $.x }
test:
  cases:
    - { name: without x, input: {}, output: { outcome: success, result: 1 } }
    - { name: with x, input: { x: 1 }, output: { outcome: success, result: 1 } }
`,
  "unexpected.yaml": `output: { $input: $ }
test:
  cases:
    - { name: shown, input: [1, { a: b }] }
`,
  "unsound.yaml": `output: { $step: nobody }
test: { cases: [{ name: a, input: 1 }] }
`,
  "two-configs.yaml": `output: 1
test: { configFile: mock.yml, config: {}, cases: [{ name: a, input: 1 }] }
`,
  "no-config.yaml": `output: 1
test: { configFile: nowhere.yml, cases: [{ name: a, input: 1 }] }
`,
  "bad-inline.yaml": `output: 1
test:
  config:
    plugins: { one: { type: mok } }
  cases: [{ name: a, input: 1 }]
`,
  "mine.yaml": `steps: [{ id: greet, component: /greet, input: { $input: $ } }]
output: { $step: greet }
test: { cases: [{ name: a component of my own, input: { name: Ada }, output: { outcome: success, result: Hello Ada } }] }
`,
  "greet.js": `import { StepflowServer } from "@stepflow/worker";
export default new StepflowServer({ name: "greetings" }).component("greet", {
  inputSchema: { type: "object" },
  outputSchema: { type: "string" },
  execute: async ({ name }) => "Hello " + name,
});
`,
  "no-cases.yaml": "output: 1\n",
  "not-a-flow.yaml": "services: [web]\n",
  "broken.yaml": "steps: [\n",
  "many/a.yaml": "output: 1\ntest: { cases: [{ name: one, input: 1, output: { outcome: success, result: 1 } }] }\n",
  "many/b.json":
    '{ "output": 2, "test": { "cases": [{ "name": "two", "input": 1, "output": { "outcome": "success", "result": 2 } }] } }\n',
  "many/below/c.yml":
    "output: 3\ntest: { cases: [{ name: three, input: 1, output: { outcome: success, result: 0 } }] }\n",
  "many/no-cases.yaml": "output: 1\n",
  "many/compose.yaml": "services: [web]\n",
  "many/package.json": "{}\n",
  "many/list.json": "[1]\n",
  "many/template.yaml": "{{ if .Values.on }}\na: 1\n",
  "many/broken.yaml": "steps:\n  - id: [\n",
  "many/wrong.yaml": "steps:\n  - id: a\n",
  "many/latin1.yaml": new Uint8Array([0x61, 0x3a, 0x20, 0xe4, 0x0a]),
  "many/.hidden/d.yaml": "steps: [\n",
  "many/node_modules/e.yaml": "steps: [\n",
  "many/stepflow-config.yml":
    'plugins: { builtin: { type: builtin } }\nroutes: { "/builtin/{*component}": [{ plugin: builtin }] }\n',
  "bare/no-cases.yaml": "output: 1\n",
  "bare/compose.yaml": "services: [web]\n",
  "empty/notes.txt": "nothing\n",
  "configured/stepflow-config.yml": "plugins: {}\nroutes: {}\n",
  "configured/stepflow-config.test.yml": `plugins: { builtin: { type: builtin } }
routes: { "/for-tests/{*component}": [{ plugin: builtin }] }
`,
  "configured/flow.yaml": `steps: [{ id: a, component: /for-tests/noop, input: 1 }]
output: { $step: a }
test: { cases: [{ name: with the configuration for tests, input: 1, output: { outcome: success, result: 1 } }] }
`,
  "update.yaml": `# Kept.
output: { $input: $ }
test:
  cases:
    - name: changes
      input: { a: new, b: 1 }
      output:
        outcome: success
        result:
          a: 'old' # kept, too
    - name: stays
      input: 1
      output: { outcome: success, result:   1 }
`,
  "aliased.yaml": `output: { $input: $ }
test:
  cases:
    - { name: one, input: 1, output: &two { outcome: success, result: 2 } }
    - { name: two, input: 2, output: *two }
`,
};
