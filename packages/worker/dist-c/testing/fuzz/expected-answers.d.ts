import { type JsonValue } from "@stepflow/core";
/** What kinds of answer a message may have: none, a result, any error of a component, or an error with a code. */
export type AnswerKind = "none" | "result" | "component error" | -32700 | -32600 | -32601 | -32602 | -32001;
/**
 * What a worker may answer to a text: more than one kind only where runtimes leave it open.
 *
 * @param message the text as `parseExactly` reads it; undefined when it is not JSON
 */
export declare function expectedAnswers(message: JsonValue | undefined): readonly AnswerKind[];
//# sourceMappingURL=expected-answers.d.ts.map