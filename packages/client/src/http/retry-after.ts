/**
 * How long a server asks to wait, in ms: `retry-after-ms`, or `retry-after` in seconds or as an HTTP date. Undefined when
 * it does not ask, or in a way that cannot be read.
 */
export function retryAfterMs(
  header: (name: string) => string | undefined,
  now: number = Date.now(),
): number | undefined {
  const ms = amount(header("retry-after-ms"));
  if (ms !== undefined) return ms;
  const text = header("retry-after");
  const seconds = amount(text);
  if (seconds !== undefined) return seconds * 1_000;
  const date = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

function amount(text: string | undefined): number | undefined {
  const value = text === undefined || text.trim() === "" ? Number.NaN : Number(text);
  return value >= 0 && Number.isFinite(value) ? value : undefined;
}
