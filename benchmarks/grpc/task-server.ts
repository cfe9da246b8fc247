import { once } from "node:events";
import {
  Server,
  ServerCredentials,
  type ServerUnaryCall,
  type ServerWritableStream,
  type sendUnaryData,
} from "@grpc/grpc-js";
import { firstText, inProgress, methodOf, paths, taskBytes } from "./wire.ts";

type Stream = ServerWritableStream<Buffer, Buffer>;

/** Hands out tasks as an orchestrator of 0.13 does, and does nothing else: it is never what is measured. */
export class TaskServer {
  url = "";
  readonly #server = new Server();
  readonly #streams = new Map<string, Stream>();
  readonly #connected = new Map<string, () => void>();
  #lastTask = 0;
  #onCompleted: (taskId: string) => void = () => {};
  #onHeartbeat: (taskId: string) => void = () => {};

  async listen(): Promise<void> {
    const { pullTasks, heartbeat, completeTask } = paths;
    this.#server.addService(
      { pullTasks: methodOf(pullTasks, true) },
      { pullTasks: (stream: Stream) => this.#take(stream) },
    );
    this.#server.addService(
      { heartbeat: methodOf(heartbeat, false), completeTask: methodOf(completeTask, false) },
      {
        heartbeat: ({ request }: ServerUnaryCall<Buffer, Buffer>, answer: sendUnaryData<Buffer>) => {
          this.#onHeartbeat(firstText(request));
          answer(null, inProgress);
        },
        completeTask: ({ request }: ServerUnaryCall<Buffer, Buffer>, answer: sendUnaryData<Buffer>) => {
          answer(null, Buffer.alloc(0));
          this.#onCompleted(firstText(request));
        },
      },
    );
    const port = await new Promise<number>((resolve, reject) => {
      this.#server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, found) =>
        error === null ? resolve(found) : reject(error),
      );
    });
    this.url = `127.0.0.1:${port}`;
  }

  close(): void {
    this.#server.forceShutdown();
  }

  /** Resolves when a worker pulls from this queue. */
  connected(queue: string): Promise<void> {
    return new Promise((resolve) => {
      if (this.#streams.has(queue)) resolve();
      else this.#connected.set(queue, resolve);
    });
  }

  /** Hands out so many tasks as fast as they are taken, and answers how long it took to have them all done, in seconds. */
  async run(queue: string, count: number): Promise<number> {
    const stream = this.#streams.get(queue);
    if (stream === undefined) throw new Error(`nobody pulls from ${queue}`);
    const startedAt = performance.now();
    let completed = 0;
    const done = new Promise<void>((resolve) => {
      this.#onCompleted = () => {
        completed += 1;
        if (completed === count) resolve();
      };
    });
    for (let sent = 0; sent < count; sent += 1) {
      if (!this.#send(stream, "greet")) await once(stream, "drain");
    }
    await done;
    return (performance.now() - startedAt) / 1_000;
  }

  /** Hands out one task, and answers when its heartbeats came until it was done, in ms. */
  async watch(queue: string, component: string, input: number): Promise<number[]> {
    const stream = this.#streams.get(queue);
    if (stream === undefined) throw new Error(`nobody pulls from ${queue}`);
    const heartbeats: number[] = [];
    this.#onHeartbeat = () => heartbeats.push(performance.now());
    const done = new Promise<void>((resolve) => {
      this.#onCompleted = () => resolve();
    });
    this.#send(stream, component, input);
    await done;
    this.#onHeartbeat = () => {};
    return [...heartbeats, performance.now()];
  }

  #take(stream: Stream): void {
    const queue = firstText(stream.request);
    stream.sendMetadata(stream.metadata);
    this.#streams.set(queue, stream);
    this.#connected.get(queue)?.();
  }

  /** Whether the worker takes more at once. */
  #send(stream: Stream, component: string, input?: number): boolean {
    this.#lastTask += 1;
    const taskId = `0197a3c2-5b0c-7000-8000-${String(this.#lastTask).padStart(12, "0")}`;
    return stream.write(taskBytes(taskId, component, this.url, input));
  }
}
