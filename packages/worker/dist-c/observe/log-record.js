/** The level as Stepflow's logs name it. */
export const levelNames = {
    debug: "DEBUG",
    info: "INFO",
    warn: "WARNING",
    error: "ERROR",
};
/** A record as text, its end of line included. */
export function formatRecord(record, format) {
    return `${format === "json" ? formatJson(record) : formatPretty(record)}\n`;
}
function formatJson({ time, level, message, logger, fields }) {
    const head = { timestamp: time.toISOString(), level: levelNames[level], message, logger };
    // Twice: the first puts these before the fields, the second keeps a field from taking their names.
    return print({ ...head, ...fields, ...head });
}
function formatPretty({ time, level, message, fields }) {
    const parts = Object.entries(fields).map(([name, value]) => {
        const text = print(value);
        return `${name}=${/^"[\w./:@+-]*"$/.test(text) ? text.slice(1, -1) : text}`;
    });
    // What follows a line break is set in: it must not pass for a line of the log.
    const line = [levelNames[level].padEnd(7), message.replaceAll("\n", "\n    "), ...parts].join(" ");
    return `${time.toISOString().slice(11, 23)} ${line}`;
}
/** Fields are JSON by their type; those who write JavaScript log anything, and a log line fails nobody's work. */
function print(value) {
    try {
        return (JSON.stringify(value, (_, part) => (typeof part === "bigint" ? String(part) : describeError(part))) ?? "null");
    }
    catch (error) {
        return JSON.stringify(`[not JSON: ${error instanceof Error ? error.message : String(error)}]`);
    }
}
function describeError(value) {
    return value instanceof Error ? (value.stack ?? value.message) : value;
}
//# sourceMappingURL=log-record.js.map