let mark = "";

/** Lets every id that this process makes from now on begin with a mark, so that others can tell whose it is. */
export function markIds(by: string): void {
  mark = by;
}

/** An id that nobody else makes: a UUID, behind the mark of this process where it has one. */
export function markedId(): string {
  return `${mark}${crypto.randomUUID()}`;
}
