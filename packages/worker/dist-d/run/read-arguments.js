import { parseArgs } from "node:util";
const transportFlags = ["http", "stdio", "grpc"];
/**
 * Reads `--http --stdio --host --port --watch`. Other arguments belong to the program that the worker is part of and are
 * passed over, and so is everything behind `--`.
 *
 * @throws TypeError when `--host` or `--port` has no value
 */
export function readArguments(argv) {
    const { tokens } = parseArgs({
        args: [...argv],
        strict: false,
        tokens: true,
        options: { host: { type: "string" }, port: { type: "string" } },
    });
    const options = tokens.filter((token) => token.kind === "option");
    const textOf = (name) => {
        const option = options.findLast((one) => one.name === name);
        if (option === undefined)
            return undefined;
        if (option.value === undefined || option.value === "")
            throw new TypeError(`--${name}: expected a value behind it`);
        return option.value;
    };
    const has = (name) => options.some((one) => one.name === name);
    return {
        transports: transportFlags.filter(has),
        host: textOf("host"),
        port: textOf("port"),
        watch: has("watch"),
    };
}
//# sourceMappingURL=read-arguments.js.map