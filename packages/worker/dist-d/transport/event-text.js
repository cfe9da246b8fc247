/**
 * A message as a server-sent event. The runtime's reader of 0.11 splits at `\n\n` only, takes one line that starts with
 * `data: `, and decodes each chunk of the network by itself, so that a character split between two is lost: the JSON is
 * ASCII on one line.
 */
export function eventText(message) {
    return `data: ${message.replaceAll(/[\u007f-\uffff]/g, escapeUnit)}\n\n`;
}
/** A comment, which every reader skips. */
export const heartbeatText = ": ping\n\n";
export const eventHeaders = {
    "content-type": "text/event-stream",
    // No proxy may keep, gather or compress events.
    "cache-control": "no-cache, no-transform",
    "x-accel-buffering": "no",
};
function escapeUnit(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
//# sourceMappingURL=event-text.js.map