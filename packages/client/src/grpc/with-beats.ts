/** Hands on what comes, and a beat whenever nothing came for that long. */
export async function* withBeats<Item>(
  items: AsyncIterable<Item>,
  intervalMs: number,
  beat: Item,
): AsyncGenerator<Item, void, undefined> {
  const iterator = items[Symbol.asyncIterator]();
  try {
    let next = iterator.next();
    while (true) {
      const result = await within(next, intervalMs);
      if (result === undefined) {
        yield beat;
        continue;
      }
      if (result.done === true) return;
      yield result.value;
      next = iterator.next();
    }
  } finally {
    // Not awaited: a reader that waits for the next item ends only when its source does.
    iterator.return?.()?.catch(() => {});
  }
}

/** What the promise comes to; undefined when that takes longer. */
async function within<Result>(promise: Promise<Result>, ms: number): Promise<Result | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const time = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  try {
    return await Promise.race([promise, time]);
  } finally {
    clearTimeout(timer);
  }
}
