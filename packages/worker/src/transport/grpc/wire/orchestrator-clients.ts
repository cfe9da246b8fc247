import { type DescMessage, type DescMethodUnary, fromBinary, type MessageShape, toBinary } from "@bufbuild/protobuf";
import { GrpcConnection, readGrpcAddress } from "@stepflow/core/grpc";

/** Calls orchestrators by the addresses that tasks name, over one connection to each. */
export class OrchestratorClients {
  readonly #connections = new Map<string, GrpcConnection>();
  /** By the text as given, since the same is read with every task. */
  readonly #byText = new Map<string, GrpcConnection>();

  /**
   * @param url `host:port` or a URL
   * @throws TypeError when the address is none
   * @throws GrpcStatusError when the call fails
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
  async send(url: string, method: DescMethodUnary, request: Uint8Array, timeoutMs: number): Promise<Uint8Array> {
    const path = `/${method.parent.typeName}/${method.name}`;
    return (await this.#connectionTo(url).call({ path, message: request }, timeoutMs)).message;
  }

  close(): void {
    for (const connection of this.#connections.values()) connection.close();
  }

  #connectionTo(url: string): GrpcConnection {
    const known = this.#byText.get(url);
    if (known !== undefined) return known;
    const address = readGrpcAddress(url, "the orchestrator's address");
    const connection = this.#connections.get(address.key) ?? new GrpcConnection(address);
    this.#connections.set(address.key, connection);
    this.#byText.set(url, connection);
    return connection;
  }
}
