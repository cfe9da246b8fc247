let known: string | undefined;

/**
 * Names this process, so that a load balancer leads a runtime's answers back to it: 16 hexadecimal digits. Made when it
 * is first asked for, since some platforms have no randomness before the first request.
 */
export function instanceId(): string {
  known ??= Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );
  return known;
}

/** Takes the name of another process: those that serve at one address together have one name to the outside. */
export function shareInstanceId(id: string): void {
  known = id;
}
