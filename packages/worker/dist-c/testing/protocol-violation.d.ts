/** A worker did not hold a case of the protocol. */
export declare class ProtocolViolation extends Error {
    readonly name = "ProtocolViolation";
    /** What the sentence of the protocol is about, for example `the status of the answer`. */
    readonly subject: string;
    readonly expected: string;
    readonly found: string;
    /** What was sent (`>`) and what came back (`<`), as far as the case kept it; put in when the case is over. */
    readonly conversation: readonly string[];
    constructor(subject: string, expected: string, found: string, conversation?: readonly string[]);
}
/** Says that something was not as expected; values as {@link describe} has them. */
export declare function violation(subject: string, expected: string, found: string): ProtocolViolation;
/** Compares by value; the order of keys does not matter. */
export declare function expectEqual(found: unknown, expected: unknown, subject: string): void;
/** A value as JSON text, cut where it gets long. */
export declare function describe(value: unknown): string;
//# sourceMappingURL=protocol-violation.d.ts.map