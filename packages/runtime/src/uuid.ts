import { randomBytes } from "node:crypto";

let lastMs = 0;
let sequence = 0;

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
  const random = randomBytes(8);
  random[0] = ((random[0] ?? 0) & 0x3f) | 0x80;
  const tail = random.toString("hex");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${sequence.toString(16).padStart(3, "0")}-${tail.slice(0, 4)}-${tail.slice(4)}`;
}
