/** The last lines of a conversation, for those who must find out what went wrong. */
export declare class Transcript {
    #private;
    get lines(): readonly string[];
    sent(what: string): void;
    received(what: string): void;
}
//# sourceMappingURL=transcript.d.ts.map