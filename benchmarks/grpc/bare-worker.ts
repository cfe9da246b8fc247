// The anchor: what grpc-js does with the same calls and nothing else, two for each task. Arguments: the orchestrator.
import { Client, credentials } from "@grpc/grpc-js";
import { completionBytes, firstText, heartbeatBytes, methodOf, paths } from "./wire.ts";

const [url = ""] = process.argv.slice(2);
const client = new Client(url, credentials.createInsecure());
const { requestSerialize: same } = methodOf("", false);
const queue = heartbeatBytes("bare", "bare-worker");
const stream = client.makeServerStreamRequest(paths.pullTasks, same, same, queue);
const call = (path: string, message: Buffer): Promise<unknown> =>
  new Promise((resolve, reject) => {
    client.makeUnaryRequest(path, same, same, message, (error, answer) =>
      error === null ? resolve(answer) : reject(error),
    );
  });

let running = 0;
stream.on("data", (task: Buffer) => {
  running += 1;
  if (running >= 100) stream.pause();
  void work(firstText(task));
});

async function work(taskId: string): Promise<void> {
  await call(paths.heartbeat, heartbeatBytes(taskId, "bare-worker"));
  await call(paths.completeTask, completionBytes(taskId));
  running -= 1;
  stream.resume();
}
console.log(JSON.stringify({ port: 0 }));
