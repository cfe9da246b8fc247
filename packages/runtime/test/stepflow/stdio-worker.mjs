// A worker over stdio that knows nothing of this SDK: what it does, its calls say.
import { createInterface } from "node:readline";

const say = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
const waiting = new Map();
let count = 0;
const ask = (method, params) =>
  new Promise((resolve) => {
    count += 1;
    waiting.set(`w${count}`, resolve);
    say({ id: `w${count}`, method, params });
  });

async function execute({ component, input, observability, attempt }) {
  switch (component) {
    case "/echo":
      return input;
    case "/pid":
      return process.pid;
    case "/attempt":
      return attempt;
    case "/stray":
      process.stdout.write("loading the model\n{}\n");
      return input;
    case "/never":
      return new Promise(() => {});
    case "/crash":
      console.error("out of luck");
      process.exit(3);
      break;
    case "/deaf":
      process.stdout.end();
      return new Promise(() => {});
    case "/crash-once":
      if (attempt === 1) process.exit(3);
      return process.pid;
    case "/save": {
      const { result } = await ask("blobs/put", { data: input, blob_type: "data" });
      return (await ask("blobs/get", { blob_id: result.blob_id })).result;
    }
    case "/evaluate":
      return (await ask("flows/evaluate", { flow_id: input.flowId, input: input.value, observability })).result;
    case "/metadata":
      return (await ask("flows/get_metadata", { flow_id: input, step_id: "only", observability })).result;
    case "/batch": {
      const submitted = await ask("flows/submit_batch", { flow_id: input, inputs: [1, 2], observability });
      const { batch_id } = submitted.result;
      return (await ask("flows/get_batch", { batch_id, wait: true, include_results: true, observability })).result;
    }
    default:
      throw { code: -32001, message: "no such component", data: { component } };
  }
}

const handlers = {
  initialize: () => ({ server_protocol_version: 1 }),
  "components/list": () => ({ components: [{ component: "/echo", description: "Answers its input." }] }),
  "components/execute": async (params) => ({ output: (await execute(params)) ?? null }),
};

createInterface({ input: process.stdin }).on("line", async (line) => {
  const { id, method, params, ...answer } = JSON.parse(line);
  if (method === undefined) {
    waiting.get(id)?.(answer);
    return;
  }
  if (id === undefined) return;
  try {
    say({ id, result: await handlers[method](params) });
  } catch (error) {
    say({ id, error });
  }
});
