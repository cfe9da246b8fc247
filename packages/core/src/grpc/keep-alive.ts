import type { ClientHttp2Session } from "node:http2";

/** How often a connection without traffic is asked whether it lives, and how long its answer may take, in ms. */
const everyMs = 30_000;
const answerMs = 10_000;

/** Notices when a connection is dead that says nothing: routers forget those that are silent. Answers what stops it. */
export function keepAlive(session: ClientHttp2Session): () => void {
  let waiting: NodeJS.Timeout | undefined;
  const timer = setInterval(() => {
    clearTimeout(waiting);
    waiting = setTimeout(() => session.destroy(new Error("it does not answer any more")), answerMs).unref();
    if (!session.ping(() => clearTimeout(waiting))) clearTimeout(waiting);
  }, everyMs);
  // Not a reason for a process to live on.
  timer.unref();
  return () => {
    clearInterval(timer);
    clearTimeout(waiting);
  };
}
