/**
 * The events of a stream, read as minimally as a 0.11 runtime does: events are split at two line feeds only, the first
 * line that starts with `data: ` (with the space) is the event, and each chunk of the network is decoded by itself.
 *
 * What that runtime would silently lose is a violation here.
 */
export declare function readEvents(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string>;
//# sourceMappingURL=read-events.d.ts.map