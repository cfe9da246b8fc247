import { randomFillSync } from "node:crypto";

let lastMs = 0;
let sequence = 0;

// Asking for many random bytes at once costs hardly more than asking for the eight of one id.
const pool = Buffer.alloc(4_096);
let poolPosition = pool.length;

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
  const time = lastMs.toString(16).padStart(12, "0");
  const tail = randomTail();
  const version = `7${sequence.toString(16).padStart(3, "0")}`;
  // Joined, it is one text in memory; a template would keep all its parts for as long as the id lives.
  return [time.slice(0, 8), time.slice(8), version, tail.slice(0, 4), tail.slice(4)].join("-");
}

/** Eight random bytes in hexadecimal, the first two bits being those of the variant. */
function randomTail(): string {
  if (poolPosition === pool.length) {
    randomFillSync(pool);
    poolPosition = 0;
  }
  const start = poolPosition;
  poolPosition += 8;
  pool[start] = ((pool[start] ?? 0) & 0x3f) | 0x80;
  return pool.toString("hex", start, poolPosition);
}
