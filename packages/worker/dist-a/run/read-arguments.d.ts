/** What a command line says of how a worker runs, as text. */
export interface WorkerArguments {
    /** The transports that were named: by their own flags, such as `--http`. */
    readonly transports: readonly string[];
    readonly host: string | undefined;
    readonly port: string | undefined;
    readonly watch: boolean;
}
/**
 * Reads `--http --stdio --host --port --watch`. Other arguments belong to the program that the worker is part of and are
 * passed over, and so is everything behind `--`.
 *
 * @throws TypeError when `--host` or `--port` has no value
 */
export declare function readArguments(argv: readonly string[]): WorkerArguments;
//# sourceMappingURL=read-arguments.d.ts.map