import type { Readable } from "node:stream";

/** A body was longer than it may be. */
export class BodyTooLargeError extends Error {
  constructor(maxBytes: number) {
    super(`the body is larger than ${maxBytes} bytes`);
  }
}

/** The connection was closed before the body had ended. Nobody is there to be told. */
export class BodyCutOffError extends Error {
  constructor(cause: unknown) {
    super("the connection was closed before the body had ended", { cause });
  }
}

/**
 * Reads a body whole. What is too long is not read to its end, and left to who has the stream.
 *
 * Hot, so by events: an iterator over the stream costs more than everything else that is done with a small body.
 *
 * @throws BodyTooLargeError as soon as there are more than `maxBytes`
 * @throws BodyCutOffError when it does not come to its end
 */
export function readBody(body: Readable, maxBytes: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const stop = (): void => {
      body.off("data", take).off("end", end).off("error", fail).off("close", fail);
    };
    const take = (chunk: Uint8Array): void => {
      size += chunk.length;
      chunks.push(chunk);
      if (size <= maxBytes) return;
      stop();
      body.pause();
      reject(new BodyTooLargeError(maxBytes));
    };
    const end = (): void => {
      stop();
      resolve(chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks));
    };
    const fail = (cause?: Error): void => {
      stop();
      reject(new BodyCutOffError(cause));
    };
    body.on("data", take).on("end", end).on("error", fail).on("close", fail);
  });
}

/**
 * A body as it comes, no faster than it is taken. What is too long is not read to its end, and left to who has the stream.
 *
 * @throws BodyTooLargeError as soon as there are more than `maxBytes`
 * @throws BodyCutOffError when it does not come to its end
 */
export async function* readChunks(body: Readable, maxBytes: number): AsyncGenerator<Uint8Array, void, undefined> {
  // A connection that is destroyed could not be answered.
  const chunks = body.iterator({ destroyOnReturn: false })[Symbol.asyncIterator]();
  const next = (): Promise<IteratorResult<Uint8Array>> =>
    chunks.next().catch((cause: unknown) => {
      throw new BodyCutOffError(cause);
    });
  try {
    let size = 0;
    for (let result = await next(); result.done !== true; result = await next()) {
      size += result.value.length;
      if (size > maxBytes) throw new BodyTooLargeError(maxBytes);
      yield result.value;
    }
  } finally {
    await chunks.return?.();
  }
}
