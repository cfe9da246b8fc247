import type { JsonRecord } from "./json.ts";

/**
 * What each `format` of the contracts demands, in keywords that need no code of their own.
 *
 * The bounds of 64 bits are the nearest numbers that JavaScript has; beyond 2^53 JSON.parse has lost digits already.
 */
const formats = {
  binary: {},
  float: {},
  "date-time": { pattern: "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$" },
  int64: { minimum: -(2 ** 63), maximum: 2 ** 63 },
  uint: { minimum: 0, maximum: 2 ** 64 },
  uint16: { minimum: 0, maximum: 2 ** 16 - 1 },
  uint32: { minimum: 0, maximum: 2 ** 32 - 1 },
  uint64: { minimum: 0, maximum: 2 ** 64 },
  uuid: { pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$" },
} as const satisfies Record<string, JsonRecord>;

/** The values of `format` that the targets can express. */
export const knownFormats: ReadonlySet<string> = new Set(Object.keys(formats));

/** The keywords that stand for a format. */
export function formatKeywords(format: string): JsonRecord {
  return knownFormats.has(format) ? formats[format as keyof typeof formats] : {};
}
