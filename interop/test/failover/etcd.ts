import { join } from "node:path";
import { freePort } from "./free-port.ts";
import { type Program, startProgram } from "./program.ts";

/** A store of leases: etcd with one member, as Debian has it. */
export interface Etcd extends Program {
  readonly endpoint: string;
}

export async function startEtcd(folder: string): Promise<Etcd> {
  const endpoint = `http://127.0.0.1:${await freePort()}`;
  const peer = `http://127.0.0.1:${await freePort()}`;
  const flags = {
    "data-dir": join(folder, "etcd"),
    "listen-client-urls": endpoint,
    "advertise-client-urls": endpoint,
    "listen-peer-urls": peer,
    "initial-advertise-peer-urls": peer,
    "initial-cluster": `default=${peer}`,
  };
  const program = startProgram(
    "etcd",
    Object.entries(flags).flatMap(([flag, value]) => [`--${flag}`, value]),
  );
  await program.said("ready to serve client requests");
  return { ...program, endpoint };
}
