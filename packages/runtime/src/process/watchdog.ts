import { spawn } from "node:child_process";

/** Ends a group of processes when this process is gone, however it went. */
export interface Watchdog {
  /** Says which group, once it exists. */
  guard(groupId: number): void;
  /** Sends the watchdog away: the group has ended, and its id may soon be another's. */
  dismiss(): void;
}

/**
 * The first line is the group. After it comes either another line, and all is well, or the end of the input: nobody but
 * the runtime holds the other end of the pipe, so its end, even by SIGKILL, is the only way to that. The group's head also
 * heads a session, in which are those, too, that made groups of their own; Linux tells who they are.
 */
const script = `
read -r group || exit 0
[ -n "$group" ] || exit 0
read -r dismissed && exit 0
signal() {
  answer=1
  kill -s "$1" -- "-$group" 2>/dev/null && answer=0
  for file in /proc/[0-9]*/stat; do
    read -r stat 2>/dev/null < "$file" || continue
    member=\${stat%% *}
    set -- "$1" \${stat##*) }
    [ "$5" = "$group" ] && [ "$4" != "$group" ] && [ "$2" != Z ] && kill -s "$1" "$member" 2>/dev/null && answer=0
  done
  return $answer
}
signal TERM || exit 0
seconds=0
while [ "$seconds" -lt "$0" ]; do
  sleep 1
  seconds=$((seconds + 1))
  signal 0 || exit 0
done
signal KILL
exit 0
`;

/**
 * Starts a watchdog: one small shell in a group of its own, so that no signal to this process or to its children meets
 * it. It is started before what it guards, so that no moment is unguarded but the one in which a number is written. It
 * never outlives its work, for it reads from a pipe that ends with this process, and it is dismissed in the same turn
 * in which the end of the group becomes known, so that it doesn't come upon a group id that was given out again.
 *
 * POSIX shells have all of it, macOS included; Windows ends children by other means, and has none.
 *
 * @param graceMs how long the group has between SIGTERM and SIGKILL
 */
export function startWatchdog(graceMs: number): Watchdog {
  if (process.platform === "win32") return { guard: () => {}, dismiss: () => {} };
  const shell = spawn("/bin/sh", ["-c", script, String(Math.ceil(graceMs / 1_000))], {
    detached: true,
    cwd: "/",
    env: { PATH: "/usr/bin:/bin" },
    stdio: ["pipe", "ignore", "ignore"],
  });
  // A machine without a shell has no watchdog; the worker is ended by close() all the same.
  shell.on("error", () => {});
  shell.stdin.on("error", () => {});
  return {
    guard: (groupId) => shell.stdin.write(`${groupId}\n`),
    dismiss: () => shell.stdin.end("\n\n"),
  };
}
