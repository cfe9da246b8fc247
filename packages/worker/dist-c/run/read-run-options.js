import { readArguments } from "./read-arguments.js";
/**
 * Puts together what the options, the command line and the environment say, in this order.
 *
 * @throws TypeError naming where it stands when something cannot be used
 */
export function readRunOptions(options) {
    const { transport, argv = process.argv.slice(2), environment = process.env, ...serve } = options;
    const given = readArguments(argv);
    checkTransport(transport, given.transports, environment.STEPFLOW_TRANSPORT);
    const variable = (name) => environment[name] || undefined;
    return {
        watch: given.watch,
        serve: {
            ...serve,
            host: serve.host ?? given.host ?? variable("STEPFLOW_WORKER_HOST"),
            port: serve.port ??
                number("--port", given.port, maxPort) ??
                fromVariable(environment, "STEPFLOW_WORKER_PORT", maxPort),
            token: serve.token ?? variable("STEPFLOW_WORKER_TOKEN"),
            blobUrl: serve.blobUrl ?? variable("STEPFLOW_BLOB_URL"),
            blobToken: serve.blobToken ?? variable("STEPFLOW_API_KEY"),
            blobThreshold: serve.blobThreshold ?? fromVariable(environment, "STEPFLOW_BLOB_THRESHOLD_BYTES"),
            drainMs: serve.drainMs ?? inMs(fromVariable(environment, "STEPFLOW_SHUTDOWN_GRACE_SECS", maxDrainSecs)),
        },
    };
}
const maxPort = 65_535;
/** Timers count in 32 bits of milliseconds. */
const maxDrainSecs = 2_000_000;
function checkTransport(option, flags, variable) {
    if (option === undefined && flags.length > 1) {
        throw new TypeError(`--${flags.join(" and --")} exclude each other; give one of them`);
    }
    const [flag] = flags;
    const [source, name] = option !== undefined
        ? ["option transport", option]
        : flag !== undefined
            ? [`--${flag}`, flag]
            : ["STEPFLOW_TRANSPORT", variable || "http"];
    if (name !== "http")
        throw new TypeError(`${source}: this worker has no transport "${name}"; it has: http`);
}
function fromVariable(environment, name, maximum = Number.MAX_SAFE_INTEGER) {
    return number(name, environment[name] || undefined, maximum);
}
function number(source, text, maximum) {
    if (text === undefined)
        return undefined;
    const value = Number(text);
    if (/^\d+$/.test(text) && value <= maximum)
        return value;
    throw new TypeError(`${source}: expected a whole number from 0 to ${maximum}, found "${text}"`);
}
function inMs(seconds) {
    return seconds === undefined ? undefined : seconds * 1_000;
}
//# sourceMappingURL=read-run-options.js.map