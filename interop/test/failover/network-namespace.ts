import { x } from "tinyexec";

/** A network of its own for some processes, with one cable to this machine that can be pulled. */
export interface NetworkNamespace {
  /** This machine as seen from inside; from outside it is reached by the same address. */
  readonly host: string;
  /** What stands before a command that shall run inside. */
  readonly command: readonly [string, ...string[]];
  /** Pulls the cable: nothing arrives any more, and no connection is closed. */
  cut(): Promise<void>;
  mend(): Promise<void>;
  remove(): Promise<void>;
}

/**
 * Makes a network namespace of Linux.
 *
 * @returns undefined where this is not permitted
 */
export async function createNetworkNamespace(): Promise<NetworkNamespace | undefined> {
  const name = `stepflow-${process.pid}`;
  const [outside, inside] = [`sfo${process.pid % 100_000}`, `sfi${process.pid % 100_000}`];
  const subnet = `10.213.${process.pid % 256}`;
  const made = await tryIp("netns", "add", name);
  if (!made) return undefined;
  const remove = async (): Promise<void> => {
    await tryIp("netns", "delete", name);
  };
  try {
    await ip("link", "add", outside, "type", "veth", "peer", "name", inside);
    await ip("link", "set", inside, "netns", name);
    await ip("addr", "add", `${subnet}.1/30`, "dev", outside);
    await ip("link", "set", outside, "up");
    await ip("-n", name, "addr", "add", `${subnet}.2/30`, "dev", inside);
    await ip("-n", name, "link", "set", "lo", "up");
    await ip("-n", name, "link", "set", inside, "up");
  } catch (error) {
    await remove();
    throw error;
  }
  return {
    host: `${subnet}.1`,
    command: ["ip", "netns", "exec", name],
    cut: () => ip("-n", name, "link", "set", inside, "down"),
    mend: () => ip("-n", name, "link", "set", inside, "up"),
    remove,
  };
}

async function tryIp(...args: string[]): Promise<boolean> {
  return ip(...args).then(
    () => true,
    () => false,
  );
}

async function ip(...args: string[]): Promise<void> {
  await x("ip", args, { throwOnError: true });
}
