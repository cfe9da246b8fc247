import dns from "node:dns";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";

/** An address of the public internet. Nothing is sent there. */
export const publicAddress = "8.8.8.8";

/** Names that lead where a test says, and public addresses that are this machine. */
export interface FalseNetwork {
  /** Where connections went, by the address that they were meant for. */
  readonly connections: string[];
  /** Takes everything back. */
  restore(): void;
}

/**
 * Puts itself in the place of the platform's names and connections: what resolves to a public address is connected to
 * 127.0.0.1 instead, so that there can be public servers that leave the machine alone.
 *
 * @param resolve the addresses of a name, asked anew for every look-up
 */
export function createFalseNetwork(resolve: (name: string) => readonly string[]): FalseNetwork {
  const connections: string[] = [];
  const { lookup } = dns;
  const { connect } = net.Socket.prototype;

  const falseLookup = (name: string, options: dns.LookupOptions, callback: LookupCallback): void => {
    const addresses = resolve(name).map((address) => ({ address, family: net.isIP(address) }));
    const [first = { address: "", family: 0 }] = addresses;
    if (options.all) setImmediate(callback, null, addresses);
    else setImmediate(callback, null, first.address, first.family);
  };

  // A connection begins with an object of options for whoever uses it here; what else there is goes its usual way.
  function falseConnect(this: net.Socket, ...args: unknown[]): net.Socket {
    const options = Array.isArray(args[0]) ? args[0][0] : args[0];
    if (typeof options !== "object" || options === null || !("host" in options))
      return connect.apply(this, args as never);
    const { host, lookup: find = falseLookup } = options as net.TcpSocketConnectOpts;
    const redirect = (address: string): string => {
      connections.push(address);
      return "127.0.0.1";
    };
    const target = net.isIP(host ?? "") === 0 ? { lookup: judged(find, redirect) } : { host: redirect(host ?? "") };
    Object.assign(options, target);
    return connect.apply(this, args as never);
  }

  Object.assign(dns, { lookup: falseLookup });
  Object.assign(net.Socket.prototype, { connect: falseConnect });
  syncBuiltinESMExports();
  return {
    connections,
    restore() {
      Object.assign(dns, { lookup });
      Object.assign(net.Socket.prototype, { connect });
      syncBuiltinESMExports();
    },
  };
}

type LookupCallback = (
  error: NodeJS.ErrnoException | null,
  address: string | dns.LookupAddress[],
  family?: number,
) => void;

/** Looks up as `find` does, then leads the connection to this machine. */
function judged(
  find: net.LookupFunction | typeof dns.lookup,
  redirect: (address: string) => string,
): LookupCallback | unknown {
  return (name: string, options: dns.LookupOptions, callback: LookupCallback) =>
    (find as net.LookupFunction)(name, { ...options, all: true }, (error, answer) => {
      if (error !== null) return callback(error, "");
      const [first] = Array.isArray(answer) ? answer : [{ address: answer, family: 4 }];
      const address = redirect(first?.address ?? "");
      if (options.all) callback(null, [{ address, family: 4 }]);
      else callback(null, address, 4);
    });
}
