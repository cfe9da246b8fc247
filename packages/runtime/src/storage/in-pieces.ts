/** How large the pieces are in which blobs are written and read: large enough that a piece costs little beside its bytes. */
export const pieceSize: number = 1024 * 1024;

/** The same bytes in pieces of {@link pieceSize}, the last one smaller; none for no bytes. */
export async function* inPieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  let gathered: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    for (const part of partsOf(chunk, pieceSize - size)) {
      gathered.push(part);
      size += part.length;
      if (size < pieceSize) continue;
      yield Buffer.concat(gathered);
      gathered = [];
      size = 0;
    }
  }
  if (size > 0) yield Buffer.concat(gathered);
}

/** A chunk cut where pieces end. */
export function* partsOf(bytes: Uint8Array, firstSize: number = pieceSize): Generator<Uint8Array, void, undefined> {
  let at = 0;
  for (let size = firstSize; at < bytes.length; size = pieceSize) {
    yield bytes.subarray(at, at + size);
    at += size;
  }
}
