/** An event as it came, told from its neighbours by the empty line behind it. */
export interface RawEvent {
  readonly id: string;
  readonly type: string;
  readonly data: string;
}

/** What a reader knows of a stream that was cut off: events that came whole. */
export function wholeEvents(text: string): RawEvent[] {
  const blocks = text.split("\n\n").slice(0, -1);
  return blocks.flatMap((block) => {
    const field = (name: string): string | undefined => new RegExp(`^${name}: (.*)$`, "m").exec(block)?.[1];
    const [id, type, data] = [field("id"), field("event"), field("data")];
    return id === undefined || type === undefined || data === undefined ? [] : [{ id, type, data }];
  });
}

/** Reads a stream until it ends, or until it has so many bytes; then the connection is cut. */
export async function readBytes(url: string, headers: Record<string, string>, maxBytes: number): Promise<string> {
  const connection = new AbortController();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    const response = await fetch(url, { headers, signal: connection.signal });
    for await (const chunk of response.body ?? []) {
      chunks.push(chunk.subarray(0, maxBytes - size));
      size += chunk.length;
      if (size >= maxBytes) break;
    }
  } catch {
    // The server was ended meanwhile: what came before counts.
  }
  connection.abort();
  return Buffer.concat(chunks).toString("latin1");
}
