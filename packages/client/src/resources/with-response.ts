import type { Answer, ResponseInfo } from "../http/call.ts";

/** An answer, and on request the head of the response that it came with. */
export interface Answered<Data> extends Promise<Data> {
  withResponse(): Promise<{ readonly data: Data; readonly response: ResponseInfo }>;
}

/** Makes the promise that callers get from an answer. */
export function answered<Data>(answer: Promise<Answer<Data>>): Answered<Data> {
  const data = answer.then(({ body }) => body);
  return Object.assign(data, {
    async withResponse() {
      // Who asks this way waits for one promise only; the other must not be reported as unhandled.
      data.catch(() => {});
      return { data: await data, response: (await answer).response };
    },
  });
}
