/** Where a gRPC service is, and REST beside it on the same port. */
export interface GrpcAddress {
  /** Host and port. */
  readonly target: string;
  readonly security: "plain" | "tls";
  /** For REST: scheme, host and port. */
  readonly origin: string;
  /** The same for two ways to write one address. */
  readonly key: string;
}

/**
 * Reads the address of an orchestrator: `host:port`, as orchestrators write it themselves, or an http or https URL. What
 * a URL has behind its port is passed over, so that the address of its REST API will do.
 *
 * @param source where it was given, for the error
 * @throws TypeError when it is none
 */
export function readGrpcAddress(text: string, source: string): GrpcAddress {
  const url = parse(text.trim());
  if (url === undefined || url.hostname === "") {
    throw new TypeError(`${source}: expected host:port or a URL such as http://127.0.0.1:7840, found "${text}"`);
  }
  const isTls = url.protocol === "https:";
  const target = `${url.hostname}:${url.port || (isTls ? "443" : "80")}`;
  const scheme = isTls ? "https" : "http";
  return {
    target,
    security: isTls ? "tls" : "plain",
    origin: `${scheme}://${target}`,
    key: `${scheme}://${target.replace(/^localhost:/, "127.0.0.1:")}`,
  };
}

function parse(text: string): URL | undefined {
  const url = /^https?:\/\//i.test(text) ? text : text.includes("://") ? "" : `http://${text}`;
  return URL.canParse(url) ? new URL(url) : undefined;
}
