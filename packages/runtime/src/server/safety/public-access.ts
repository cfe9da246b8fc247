import type { ServeOptions } from "../serve-options.ts";
import { isLoopback } from "./check-host.ts";

/** @throws TypeError when other machines could call without keys and nobody said that they may */
export function refusePublicAccess({ keysFile, publicAccess = "keys" }: ServeOptions, host: string): void {
  if (isLoopback(host) || keysFile !== undefined || publicAccess === "anyone") return;
  throw new TypeError(
    `host ${host}: other machines could run flows here without a key; give a file of keys (option keysFile, --keys; ` +
      `stepflow keys create makes one), or say publicAccess: "anyone" (--public-access anyone) where the network keeps strangers out`,
  );
}
