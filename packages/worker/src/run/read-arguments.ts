import { parseArgs } from "node:util";

/** What a command line says of how a worker runs, as text. */
export interface WorkerArguments {
  /** The transports that were named: by their own flags, such as `--http`. */
  readonly transports: readonly string[];
  readonly host: string | undefined;
  readonly port: string | undefined;
  readonly workers: string | undefined;
  readonly watch: boolean;
}

const transportFlags = ["http", "stdio", "grpc", "nats"] as const;

/**
 * Reads `--http --stdio --host --port --workers --watch`. Other arguments belong to the program that the worker is part of and are
 * passed over, and so is everything behind `--`.
 *
 * @throws TypeError when `--host`, `--port` or `--workers` has no value
 */
export function readArguments(argv: readonly string[]): WorkerArguments {
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    options: { host: { type: "string" }, port: { type: "string" }, workers: { type: "string" } },
  });
  const options = tokens.filter((token) => token.kind === "option");
  const textOf = (name: string): string | undefined => {
    const option = options.findLast((one) => one.name === name);
    if (option === undefined) return undefined;
    if (option.value === undefined || option.value === "") throw new TypeError(`--${name}: expected a value behind it`);
    return option.value;
  };
  const has = (name: string): boolean => options.some((one) => one.name === name);
  return {
    transports: transportFlags.filter(has),
    host: textOf("host"),
    port: textOf("port"),
    workers: textOf("workers"),
    watch: has("watch"),
  };
}
