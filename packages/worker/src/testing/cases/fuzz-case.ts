import { isJsonObject, type JsonObject, type JsonValue } from "@stepflow/core";
import { execute } from "../execute.ts";
import { type AnswerKind, expectedAnswers } from "../fuzz/expected-answers.ts";
import { mutateMessage } from "../fuzz/mutate-message.ts";
import { createRandom } from "../fuzz/random.ts";
import type { MessageCase } from "../protocol-case.ts";
import { describe, expectEqual, ProtocolViolation, violation } from "../protocol-violation.ts";
import { parseExactly, printId } from "../read-answer.ts";

/** Messages that are almost right. */
export const fuzzCases: readonly MessageCase[] = [
  {
    topic: "fuzz",
    name: "gives every message that is mutated from a valid one the right kind of answer",
    async run({ runtime, options: { fuzz } }) {
      const random = createRandom(fuzz.seed);
      for (let index = 0; index < fuzz.messages; index += 1) {
        const text = mutateMessage(random, index);
        const subject = `the answer to message ${index} with seed ${fuzz.seed}`;
        const found = await runtime.send(text).catch((error: unknown) => {
          throw error instanceof ProtocolViolation
            ? violation(subject, error.expected, `${error.found} to ${text}`)
            : error;
        });
        checkAnswer(text, found, subject);
      }
      expectEqual(await execute(runtime, "echo", "alive"), "alive", "the output of a call after it");
    },
  },
];

function checkAnswer(text: string, found: string | undefined, subject: string): void {
  const message = parse(text);
  const kinds = expectedAnswers(text);
  const fail = (expected: string) => violation(subject, expected, `${found ?? "nothing"} to ${text}`);
  const answer = found === undefined ? undefined : parse(found);
  const kind = kindOf(found, answer);
  const isExpected = kinds.some(
    (expected) => expected === kind || (expected === "component error" && typeof kind === "number"),
  );
  if (!isExpected)
    throw fail(kinds.map((expected) => (typeof expected === "number" ? `error ${expected}` : expected)).join(" or "));
  if (!isJsonObject(answer) || !isJsonObject(message)) return;
  const id = printId(message.id);
  const answered = printId(answer.id);
  const mayBeNull = kind === -32600 && (answer.id === null || answer.id === undefined);
  if (id !== undefined && answered !== id && !mayBeNull) throw fail(`the id ${id}`);
  // Read again without care for large integers: what they round to is the worker's choice, as long as it is near.
  if (kind === "result" && found !== undefined) checkEcho(JSON.parse(text), JSON.parse(found), fail);
}

/** What `echo` answers must be what it got. */
function checkEcho(message: JsonObject, answer: JsonObject, fail: (expected: string) => ProtocolViolation): void {
  const { params } = message;
  if (message.method !== "components/execute" || !isJsonObject(params) || params.component !== "/conformance/echo")
    return;
  const { result } = answer;
  const output = isJsonObject(result) ? result.output : undefined;
  if (describeInOrder(output) !== describeInOrder(params.input)) throw fail(`the output ${describe(params.input)}`);
}

function kindOf(found: string | undefined, answer: JsonValue | undefined): AnswerKind | number | "no answer" {
  if (found === undefined) return "none";
  if (!isJsonObject(answer) || answer.jsonrpc !== "2.0") return "no answer";
  const { result, error } = answer;
  if (isJsonObject(error))
    return Number.isInteger(error.code) && typeof error.message === "string" ? Number(error.code) : "no answer";
  return isJsonObject(result) && error === undefined ? "result" : "no answer";
}

function parse(text: string): JsonValue | undefined {
  try {
    return parseExactly(text);
  } catch {
    return undefined;
  }
}

/** As JSON text with sorted keys, so that -0 is 0 and integers of any size compare. */
function describeInOrder(value: JsonValue | undefined): string {
  return (
    JSON.stringify(value, (_, part: JsonValue) =>
      isJsonObject(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
    ) ?? "nothing"
  );
}
