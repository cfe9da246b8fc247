import { violation } from "../protocol-violation.js";
/**
 * The events of a stream, read as minimally as a 0.11 runtime does: events are split at two line feeds only, the first
 * line that starts with `data: ` (with the space) is the event, and each chunk of the network is decoded by itself.
 *
 * What that runtime would silently lose is a violation here.
 */
export async function* readEvents(chunks) {
    let buffered = "";
    for await (const chunk of chunks) {
        buffered += decode(chunk);
        const blocks = buffered.split("\n\n");
        buffered = blocks.pop() ?? "";
        for (const block of blocks) {
            const data = readBlock(block);
            if (data !== undefined)
                yield data;
        }
        // The reader of a runtime would wait for a "\n\n" that never comes; say so while there is something to see.
        if (buffered.includes("\r"))
            throw violation("an event", "lines that end in a line feed alone", JSON.stringify(buffered));
    }
    if (buffered.trim() !== "")
        throw violation("the last event", "an empty line after it", JSON.stringify(buffered));
}
function decode(chunk) {
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(chunk);
    }
    catch {
        throw violation("a chunk of the event stream", "UTF-8 by itself, which escaped JSON always is; a runtime drops the chunk", `${chunk.length} bytes: ${JSON.stringify(Buffer.from(chunk).toString("latin1"))}`);
    }
}
function readBlock(block) {
    const lines = block.split("\n");
    const data = lines.filter((line) => line.startsWith("data:"));
    if (data.length === 0)
        return undefined;
    if (data.length > 1)
        throw violation("an event", "one data line; a runtime reads the first alone", JSON.stringify(block));
    const [line = ""] = data;
    if (!line.startsWith("data: "))
        throw violation("an event", 'a line that starts with "data: "', JSON.stringify(line));
    return line.slice("data: ".length);
}
//# sourceMappingURL=read-events.js.map