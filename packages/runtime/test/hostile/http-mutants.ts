import type { GuardMutant } from "./guard-mutant.ts";

const folder = "runtime/src/plugins/builtin/http";

const literalCheck =
  'if (this.#reach === "public" && isIP(host) !== 0 && !isPublicAddress(host)) throw addressRefused(host);';

/** Guards of the `http` component that are missing. */
export const guardMutants: readonly GuardMutant[] = [
  {
    name: "connections are made to whatever a name resolves to",
    noticedBy: "reaches for http://private.test:PORT/",
    file: `${folder}/http-client.ts`,
    find: `new Agent(reach === "public" ? { ...times, connect: { lookup: guardedLookup } } : times)`,
    replace: `new Agent(times)`,
  },
  {
    name: "hosts that are addresses are not judged",
    noticedBy: "reaches for http://127.0.0.1:PORT/",
    file: `${folder}/http-client.ts`,
    find: literalCheck,
    replace: ``,
  },
  {
    name: "only the first request is judged, not where it is redirected",
    noticedBy: "is redirected to http://127.0.0.1:PORT/in",
    file: `${folder}/http-client.ts`,
    find: literalCheck,
    replace: `const judged = (globalThis.judgedLimits ??= new WeakSet());
    const isFirst = !judged.has(limits);
    judged.add(limits);
    if (isFirst) ${literalCheck}`,
  },
  {
    name: "a name is looked up again once it has been judged",
    noticedBy: "asks for a name that is public when it is judged and private when it is connected to",
    file: `${folder}/guarded-lookup.ts`,
    find: `if (options.all) callback(null, addresses);`,
    replace: `if (options.all) lookup(host, { ...options, all: true }, (_, again) => callback(null, again));`,
  },
  {
    name: "one public address of a name is enough",
    noticedBy: "reaches for http://mixed.test:PORT/",
    file: `${folder}/guarded-lookup.ts`,
    find: `!addresses.every(`,
    replace: `!addresses.some(`,
  },
  {
    name: "IPv4 mapped to IPv6 passes",
    noticedBy: "reaches for http://[::ffff:127.0.0.1]:PORT/",
    file: `${folder}/public-address.ts`,
    find: `const parsed = ipaddr.process(address);`,
    replace: `if (address.startsWith("::ffff:")) return true;
  const parsed = ipaddr.process(address);`,
  },
  {
    name: "every range passes",
    noticedBy: "reaches for http://10.0.0.1/",
    file: `${folder}/public-address.ts`,
    find: `if (parsed.range() !== "unicast") return false;`,
    replace: ``,
  },
  {
    name: "IPv6 ranges that nobody has given out pass",
    noticedBy: "reaches for http://[::127.0.0.1]:PORT/",
    file: `${folder}/public-address.ts`,
    find: `globalUnicast.some((range) => parsed.match(range))`,
    replace: `globalUnicast.length > 0`,
  },
  {
    name: "redirects may lead to any scheme",
    noticedBy: "is redirected to file:///etc/passwd",
    file: `${folder}/follow-redirects.ts`,
    find: `if (url.protocol !== from.protocol && url.protocol !== "https:") {`,
    replace: `if (url.protocol === "nothing:") {`,
  },
  {
    name: "redirects are followed four times as far",
    noticedBy: "is redirected for ever",
    file: `${folder}/follow-redirects.ts`,
    find: `redirects <= maxRedirects`,
    replace: `redirects <= 4 * maxRedirects`,
  },
  {
    name: "credentials go to other origins",
    noticedBy: "is redirected to another origin with its credentials",
    file: `${folder}/follow-redirects.ts`,
    find: `(url.origin === from.origin || harmlessHeaders.has(name))`,
    replace: `(url.origin === from.origin || !harmlessHeaders.has(name))`,
  },
  {
    name: "replies may be of any size",
    noticedBy: "gets an answer without an end",
    file: `${folder}/http-client.ts`,
    find: `if (size > maxBytes) throw`,
    replace: `if (size < 0) throw`,
  },
  {
    name: "replies may be packed",
    noticedBy: "gets a bomb that nobody asked to be packed",
    file: `${folder}/reply-body.ts`,
    find: `if (encoding !== "identity") throw`,
    replace: `if (encoding === "nothing") throw`,
  },
  {
    name: "a reply may take as long as it likes once it has begun",
    noticedBy: "gets its answer a byte at a time",
    file: `${folder}/http-client.ts`,
    find: `const keep = onChunk === undefined`,
    replace: `cancelTimer();
      const keep = onChunk === undefined`,
  },
  {
    name: "a server may ask for any pause",
    noticedBy: "is to try again after 3600",
    file: `${folder}/send-with-retries.ts`,
    find: `if (askedMs !== undefined && askedMs > longestRetryAfterMs) return reply;`,
    replace: ``,
  },
  {
    name: "URLs may carry a user",
    noticedBy: "hides its host behind a user",
    file: `${folder}/http-input.ts`,
    find: `if (url.username !== "" || url.password !== "") {`,
    replace: `if (url.username === "nobody") {`,
  },
  {
    name: "URLs may have any scheme",
    noticedBy: "asks for gopher://127.0.0.1/_x",
    file: `${folder}/http-input.ts`,
    find: `if (url.protocol !== "http:" && url.protocol !== "https:") throw`,
    replace: `if (url.protocol === "nothing:") throw`,
  },
  {
    name: "headers may have any characters",
    noticedBy: "ends a header and begins another",
    file: `${folder}/http-input.ts`,
    find: `if (!/^[\\t\\x20-\\x7e\\x80-\\xff]*$/.test(text)) throw`,
    replace: `if (text === "nothing") throw`,
  },
  {
    name: "flows may frame their requests",
    noticedBy: "says where its request ends",
    file: `${folder}/http-input.ts`,
    find: `if (ownHeaders.has(name)) throw`,
    replace: `if (ownHeaders.size === 0) throw`,
  },
];
