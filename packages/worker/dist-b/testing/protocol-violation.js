import { isDeepStrictEqual } from "node:util";
/** A worker did not hold a case of the protocol. */
export class ProtocolViolation extends Error {
    name = "ProtocolViolation";
    /** What the sentence of the protocol is about, for example `the status of the answer`. */
    subject;
    expected;
    found;
    /** What was sent (`>`) and what came back (`<`), as far as the case kept it; put in when the case is over. */
    conversation;
    constructor(subject, expected, found, conversation = []) {
        const lines = conversation.map((line) => `\n  ${line}`).join("");
        super(`${subject}: expected ${expected}, found ${found}${lines}`);
        this.subject = subject;
        this.expected = expected;
        this.found = found;
        this.conversation = conversation;
    }
}
/** Says that something was not as expected; values as {@link describe} has them. */
export function violation(subject, expected, found) {
    return new ProtocolViolation(subject, expected, found);
}
/** Compares by value; the order of keys does not matter. */
export function expectEqual(found, expected, subject) {
    if (!isDeepStrictEqual(found, expected))
        throw violation(subject, describe(expected), describe(found));
}
/** A value as JSON text, cut where it gets long. */
export function describe(value) {
    const text = JSON.stringify(value) ?? "nothing";
    return text.length > 2_000 ? `${text.slice(0, 2_000)}…` : text;
}
//# sourceMappingURL=protocol-violation.js.map