import { type DescMessage, type DescMethodUnary, fromBinary, type MessageShape, toBinary } from "@bufbuild/protobuf";
import { Client, type ClientOptions, credentials, Metadata, type ServiceError, type status } from "@grpc/grpc-js";
import { type GrpcAddress, readGrpcAddress } from "./grpc-address.ts";

const options: ClientOptions = {
  // Tasks and blobs may be larger than what servers take themselves, which is 4 MiB.
  "grpc.max_receive_message_length": -1,
  "grpc.max_send_message_length": -1,
  // With the usual 64 kB, an orchestrator stops 40 ms after each of them, and a blob of 6 MB takes four seconds.
  "grpc-node.flow_control_window": 4 * 1024 * 1024,
  // Neither side has any by default, and what stands between them forgets connections that are silent.
  "grpc.keepalive_time_ms": 30_000,
  "grpc.keepalive_timeout_ms": 10_000,
  // An orchestrator that comes back is to be found at once, not after two minutes.
  "grpc.initial_reconnect_backoff_ms": 200,
  "grpc.max_reconnect_backoff_ms": 2_000,
  "grpc.enable_http_proxy": 0,
  // What is tried again, and where, is decided here; grpc-js would keep each message for that.
  "grpc.enable_retries": 0,
};

const noMetadata = new Metadata();
const noBytes = new Uint8Array();

/** Calls orchestrators by the addresses that tasks name, over one connection to each. */
export class OrchestratorClients {
  readonly #clients = new Map<string, Client>();
  /** By the text as given, since the same is read with every task. */
  readonly #byText = new Map<string, Client>();

  /**
   * @param url `host:port` or a URL
   * @throws TypeError when the address is none
   * @throws ServiceError of gRPC when the call fails
   */
  async call<Input extends DescMessage, Output extends DescMessage>(
    url: string,
    method: DescMethodUnary<Input, Output>,
    request: MessageShape<Input>,
    timeoutMs: number,
  ): Promise<MessageShape<Output>> {
    return fromBinary(method.output, await this.send(url, method, toBinary(method.input, request), timeoutMs));
  }

  /** The same for messages whose bytes are written and read by hand. */
  send(url: string, method: DescMethodUnary, request: Uint8Array, timeoutMs: number): Promise<Uint8Array> {
    const client = this.#clientOf(url);
    return new Promise((resolve, reject) => {
      client.makeUnaryRequest<Uint8Array, Uint8Array>(
        `/${method.parent.typeName}/${method.name}`,
        ({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength),
        (bytes) => bytes,
        request,
        noMetadata,
        { deadline: Date.now() + timeoutMs },
        (error, answer) => {
          if (error !== null) reject(error);
          else resolve(answer ?? noBytes);
        },
      );
    });
  }

  close(): void {
    for (const client of this.#clients.values()) client.close();
  }

  #clientOf(url: string): Client {
    const known = this.#byText.get(url);
    if (known !== undefined) return known;
    const address = readGrpcAddress(url, "the orchestrator's address");
    const client = this.#clients.get(address.key) ?? connect(address);
    this.#clients.set(address.key, client);
    this.#byText.set(url, client);
    return client;
  }
}

function connect({ target, security }: GrpcAddress): Client {
  return new Client(target, security === "tls" ? credentials.createSsl() : credentials.createInsecure(), options);
}

/** Whether a call failed with one of these codes. */
export function hasStatus(error: unknown, ...codes: readonly status[]): error is ServiceError {
  return error instanceof Error && "code" in error && codes.some((code) => code === error.code);
}

/** Whether this is a call's failure, as gRPC has them. */
export function isServiceError(error: unknown): error is ServiceError {
  return error instanceof Error && "code" in error && typeof error.code === "number" && "details" in error;
}
