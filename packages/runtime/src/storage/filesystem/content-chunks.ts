import { createReadStream } from "node:fs";
import { pieceSize } from "../in-pieces.ts";
import { explanationOf } from "./explained.ts";

/** The first bytes of a file, which is open only while they are read. */
export async function* contentChunks(path: string, size: number): AsyncGenerator<Uint8Array, void, undefined> {
  if (size === 0) return;
  try {
    yield* createReadStream(path, { end: size - 1, highWaterMark: pieceSize });
  } catch (cause) {
    throw explanationOf(cause, path);
  }
}
