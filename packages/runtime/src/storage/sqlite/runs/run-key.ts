const form = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The sixteen bytes of a run's id, which sort as it does; `undefined` of what is no UUID, which no run has. */
export function runKey(runId: string): Uint8Array | undefined {
  return form.test(runId) ? Buffer.from(runId.replaceAll("-", ""), "hex") : undefined;
}

/** The id that {@link runKey} made a key of. */
export function runIdOf(key: Uint8Array): string {
  const digits = Buffer.from(key).toString("hex");
  const parts = [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)];
  return parts.join("-");
}
