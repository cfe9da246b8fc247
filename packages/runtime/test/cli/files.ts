/** The files that the commands of the golden tests are called on. */
export const files: Readonly<Record<string, string | Uint8Array>> = {
  "hello.yaml": `name: hello
description: Says something to somebody.
schemas:
  type: object
  properties:
    input: { type: object, properties: { name: { type: string } }, required: [name] }
steps:
  - id: say
    component: /builtin/create_messages
    input: { user_prompt: { $input: $.name } }
output: { $step: say, path: "$.messages[0].content" }
`,
  "noinput.yaml": `name: noinput
steps:
  - { id: say, component: /builtin/create_messages, input: { user_prompt: Hello } }
output: { $step: say, path: "$.messages[0].content" }
`,
  "older.yaml": `name: older
input_schema: { type: object }
steps:
  - id: say
    component: /builtin/create_messages
    input: { user_prompt: { $from: { workflow: input }, path: name } }
output: { $from: { step: say }, path: "messages[0].content" }
`,
  "variables.yaml": `name: variables
schemas:
  type: object
  properties:
    variables:
      type: object
      properties:
        city: { type: string }
        key: { type: string, is_secret: true, env_var: SECRET_KEY }
      required: [city, key]
output: { $variable: city }
`,
  "variables-fail.yaml": `name: variables-fail
schemas:
  type: object
  properties:
    variables: { type: object, properties: { key: { type: string, is_secret: true } } }
steps:
  - { id: load, component: /builtin/load_file, input: { path: { $variable: key } } }
output: { $step: load }
`,
  "greet.yaml": `name: greet
steps:
  - { id: greet, component: /greet, input: { $input: $ } }
output: { $step: greet }
`,
  "mine.yaml": `name: mine
steps:
  - { id: greet, component: /mine/greet, input: { $input: $ } }
output: { $step: greet }
`,
  "typed.yaml": `name: typed
description: Gives greet a number.
steps:
  - { id: greet, component: /greet, input: { name: 7 } }
output: { $step: greet }
`,
  "fails.yaml": `name: fails
steps:
  - { id: load, component: /builtin/load_file, input: { path: nowhere.txt } }
output: { $step: load }
`,
  "flow.json": '{ "name": "flow", "output": { "a": 1.5 } }\n',
  "retried.yaml": `name: retried
steps:
  - { id: ask, component: /ask, input: now }
  - { id: use, component: /ask, input: { $step: ask } }
output: [{ $step: use }]
`,
  "retried.yml": `plugins:
  mock:
    type: mock
    components:
      /ask: { input_schema: {}, output_schema: {}, behaviors: { now: { error: nobody is there } } }
routes: { "/{*component}": [{ plugin: mock }] }
retry: { transportMaxRetries: 2, backoff: { type: constant, delayMs: 1 } }
`,
  "some-fail.yaml": `name: some-fail
steps:
  - { id: wait, component: /builtin/sleep, input: { duration_ms: { $input: $ }, passthrough: awake } }
output: { $step: wait, path: $.passthrough }
`,
  "path.yaml": `name: path
output: { $input: $.missing }
`,
  "unsound.yaml": `name: unsound
description: Refers to what is not there.
steps:
  - id: one
    component: relative
    input: { $step: two }
output:
  a: { $step: one }
  b: { $step: three, path: $.x }
`,
  "broken.yaml": `name: broken
steps:
  - id: 7
    component: /builtin/noop
  - identifier: two
    component: /builtin/noop
`,
  "ada.yaml": "name: Ada\n",
  "ada.json": '{ "name": "Ada" }\n',
  "bom.json": '\ufeff{ "name": "Ada" }\n',
  "seven.yaml": "# a comment\nname: 7\n",
  "latin1.json": new Uint8Array([0x7b, 0x0a, 0x22, 0xe4, 0x22, 0x7d]),
  "notes.txt": "notes\n",
  "overrides.yaml": "steps:\n  speak: { value: {} }\n",
  "people.jsonl": '{"name":"Ada"}\n\n{"name":"Grace"}\r\n{"name":"Barbara"}\n',
  "numbers.jsonl": Array.from({ length: 23 }, (_, index) => (index === 20 ? '"ten"' : index)).join("\n"),
  "mistake.jsonl": '{"name":"Ada"}\n\n{"name":7}\n',
  "notjson.jsonl": '{"name":"Ada"}\nname: Grace\n',
  "blank.jsonl": "\n\n",
  "greet.js": `import { StepflowServer } from "@stepflow/worker";
export default new StepflowServer({ name: "greetings" }).component("greet", {
  description: "Greets somebody.",
  inputSchema: { type: "object", properties: { name: { type: "string" } } },
  outputSchema: { type: "string" },
  execute: async ({ name = "you" }) => "Hello " + name,
});
`,
  "component.js": `import { defineComponent } from "@stepflow/core";
export const greet = defineComponent({ name: "greet", input: {}, output: {}, execute: async () => "Hello from a component" });
`,
  "partly.js": `import { StepflowServer } from "@stepflow/worker";
import { z } from "zod";
export const server = new StepflowServer()
  .component("dated", { description: "Takes a date, which JSON Schema has no word for.", inputSchema: z.date(), outputSchema: z.string(), execute: async () => "" })
  .component("plain", { inputSchema: z.object({}), outputSchema: z.string(), execute: async () => "" });
`,
  "empty.js": "export const answer = 42;\n",
  "throws.js": 'throw new Error("this module is out of order");\n',
  "settings.js": `export default {
  plugins: { builtin: { type: "builtin" }, mine: { type: "inProcess" } },
  routes: { "/builtin/{*component}": [{ plugin: "builtin" }], "/mine/{*component}": [{ plugin: "mine" }] },
};
`,
  "inprocess.yml": `plugins: { mine: { type: inProcess } }
routes: { "/mine/{*component}": [{ plugin: mine }] }
`,
  "empty-config.yml": "plugins: {}\nroutes: {}\n",
  "odd-config.yml": `plugins: { builtin: { type: builtin } }
routes: { "/builtin/{*component}": [{ plugin: builtin }] }
retries: 3
`,
  "broken-config.yml": `plugins:
  builtin: { type: biultin }
routes:
  /a: [{ plugin: builtins }]
`,
  "routed.yml": `plugins:
  mock:
    type: mock
    components:
      /one: { input_schema: { type: string }, output_schema: { type: number }, behaviors: {} }
      /two: { input_schema: {}, output_schema: {}, behaviors: {} }
      /three: { input_schema: {}, output_schema: {}, behaviors: {} }
routes:
  /all/{*component}: [{ plugin: mock, componentDeny: [/three] }]
  /some/{component}:
    - { plugin: mock, componentAllow: [/one], conditions: [{ path: $.kind, value: first }] }
    - { plugin: mock, componentAllow: [/two] }
`,
  "twice/stepflow-config.yml": "plugins: {}\nroutes: {}\n",
  "twice/stepflow_config.yaml": "plugins: {}\nroutes: {}\n",
  "twice/flow.yaml": "name: twice\noutput: 1\n",
  "configured/stepflow-config.yml": `plugins: { builtin: { type: builtin }, spare: { type: builtin } }
routes: { "/builtin/{*component}": [{ plugin: builtin }] }
`,
  "configured/flow.yaml": "name: configured\ndescription: Has a configuration beside it.\noutput: 1\n",
  "sound/one.yaml": "name: one\ndescription: One.\noutput: 1\n",
  "sound/below/two.yml": "name: two\ndescription: Two.\noutput: 2\n",
  "sound/stepflow-config.yml":
    'plugins: { builtin: { type: builtin } }\nroutes: { "/{*component}": [{ plugin: builtin }] }\n',
  "sound/notes.txt": "nothing to see\n",
  "directory/notes.txt": "nothing to see\n",
  "hostile/bomb.yaml": ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]", ...aliases(9), "output: *a8"].join("\n"),
  "hostile/cycle.yaml": "name: &a { b: *a }\n",
  "hostile/deep.yaml": `output: ${"[".repeat(300)}${"]".repeat(300)}\n`,
  "hostile/twice.yaml": "name: one\noutput: 1\nname: two\n",
  "hostile/tabs.yaml": "steps:\n\t- id: a\n",
  "hostile/function.yaml": "output: !!js/function 'function () { process.exit(7) }'\n",
  "hostile/complex-key.yaml": "output:\n  ? [a, b]\n  : c\n",
  "hostile/infinite.yaml": "output: .inf\n",
  "hostile/documents.yaml": "output: 1\n---\noutput: 2\n",
  "hostile/quote.yaml": 'name: "never ends\noutput: 1\n',
  "hostile/json.json": '{ "output": 1, }\n',
  "hostile/scalar.yaml": "just text\n",
  "hostile/empty.yaml": "",
  "hostile/utf16.yaml": new Uint8Array(Buffer.from("\ufeffoutput: 1\n", "utf16le")),
  "hostile/merge.yaml": "metadata: &a { x: 1 }\noutput: { <<: *a }\n",
  "hostile/nul.yaml": 'output: "a\0b"\n',
};

/** Each level stands ten times in the next one. */
function aliases(levels: number): string[] {
  const tenOf = (level: number): string => Array(10).fill(`*a${level}`).join(", ");
  return Array.from({ length: levels - 1 }, (_, level) => `a${level + 1}: &a${level + 1} [${tenOf(level)}]`);
}
