import type { Readable } from "node:stream";

/** A body was longer than it may be. */
export class BodyTooLargeError extends Error {}

/**
 * Reads a body whole. What is too long is not read to its end, and left to who has the stream.
 *
 * Hot, so by events: an iterator over the stream costs more than everything else that is done with a small body.
 *
 * @throws BodyTooLargeError as soon as there are more than `maxBytes`
 */
export function readBody(body: Readable, maxBytes: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const stop = (): void => {
      body.off("data", take).off("end", end).off("error", fail).off("close", close);
    };
    const take = (chunk: Uint8Array): void => {
      size += chunk.length;
      chunks.push(chunk);
      if (size <= maxBytes) return;
      stop();
      body.pause();
      reject(new BodyTooLargeError(`the body is larger than ${maxBytes} bytes`));
    };
    const end = (): void => {
      stop();
      resolve(chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks));
    };
    const fail = (error: Error): void => {
      stop();
      reject(error);
    };
    const close = (): void => fail(new Error("the connection was closed before the body had ended"));
    body.on("data", take).on("end", end).on("error", fail).on("close", close);
  });
}
