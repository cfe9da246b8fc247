import { randomFillSync } from "node:crypto";

let lastMs = 0;
let sequence = 0;

// Asking for many random bytes at once costs hardly more than asking for the eight of one id.
const pool = Buffer.alloc(4_096);
let poolPosition = pool.length;

const hexDigits = Buffer.from("0123456789abcdef");

// One place to spell ids in, read as one text: parts that are joined would be garbage five times as large.
const spelled = Buffer.from("00000000-0000-7000-0000-000000000000");

/** A UUID of version 7 (RFC 9562): ids that are made later in one process sort later. */
export function uuidv7(nowMs: number): string {
  // Twelve bits count within one millisecond; past them time is borrowed, so that the order holds.
  if (nowMs > lastMs) {
    lastMs = nowMs;
    sequence = 0;
  } else if (sequence < 0xfff) {
    sequence += 1;
  } else {
    lastMs += 1;
    sequence = 0;
  }
  spell(Math.floor(lastMs / 0x1_0000), 0, 8);
  spell(lastMs % 0x1_0000, 9, 4);
  spell(sequence, 15, 3);
  spellRandomTail();
  return spelled.toString("latin1");
}

/** When a UUID of version 7 was made, in ms since the epoch. */
export function uuidTime(id: string): number {
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
}

/** Eight random bytes, the first two bits being those of the variant. */
function spellRandomTail(): void {
  if (poolPosition === pool.length) {
    randomFillSync(pool);
    poolPosition = 0;
  }
  pool[poolPosition] = ((pool[poolPosition] ?? 0) & 0x3f) | 0x80;
  for (let index = 0; index < 8; index += 1) {
    spell(pool[poolPosition + index] ?? 0, 19 + 2 * index + (index < 2 ? 0 : 1), 2);
  }
  poolPosition += 8;
}

/** Writes the lowest digits of a whole number below 2^32 in hexadecimal. */
function spell(value: number, at: number, digitCount: number): void {
  for (let position = at + digitCount - 1, rest = value; position >= at; position -= 1, rest >>>= 4) {
    spelled[position] = hexDigits[rest & 0xf] ?? 0;
  }
}
