/**
 * A message as a server-sent event. The runtime's reader of 0.11 splits at `\n\n` only, takes one line that starts with
 * `data: `, and decodes each chunk of the network by itself, so that a character split between two is lost: the JSON is
 * ASCII on one line.
 */
export declare function eventText(message: string): string;
/** A comment, which every reader skips. */
export declare const heartbeatText = ": ping\n\n";
export declare const eventHeaders: Readonly<Record<string, string>>;
//# sourceMappingURL=event-text.d.ts.map