import type { IncomingMessage } from "node:http";
import { checkHead } from "../check-head.ts";
import { type Refusal, refusal, tooLarge } from "../refusal.ts";
import { checkHost } from "./check-host.ts";
import type { ExchangeRules } from "./exchange-rules.ts";

/** Why a request is refused whatever it asks for; undefined when it is not. */
export function checkName({ headers }: IncomingMessage, { loopbackHost }: ExchangeRules): Refusal | undefined {
  return loopbackHost === undefined ? undefined : checkHost(headers.host, loopbackHost);
}

/** Why what should be a message is refused before its body is read; undefined when it is not. */
export function checkMessage(request: IncomingMessage, rules: ExchangeRules): Refusal | undefined {
  return checkName(request, rules) ?? checkPath(request, rules.path) ?? checkHeaders(request, rules);
}

function checkPath({ url }: IncomingMessage, expected: string): Refusal | undefined {
  const path = url?.split("?", 1)[0];
  return path === expected ? undefined : refusal(404, `this worker takes messages at ${expected}, not at ${path}`);
}

function checkHeaders({ method, headers }: IncomingMessage, rules: ExchangeRules): Refusal | undefined {
  const { accept, authorization, "content-type": contentType, "content-length": length } = headers;
  const reason = checkHead({ method, contentType, accept, authorization }, rules.token);
  if (reason !== undefined) return reason;
  return Number(length ?? 0) > rules.maxBodyBytes ? tooLarge(rules.maxBodyBytes) : undefined;
}
