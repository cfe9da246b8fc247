import { expect, it } from "vitest";
import { systemClock } from "../../src/engine/clock.ts";
import { HttpRefusedError } from "../../src/plugins/builtin/http/errors.ts";
import { sendFollowing } from "../../src/plugins/builtin/http/follow-redirects.ts";
import {
  HttpClient,
  type HttpLimits,
  type HttpReply,
  type HttpRequest,
} from "../../src/plugins/builtin/http/http-client.ts";

/** Stands for a public server that redirects; every other host is met by the real client. */
class Redirecting extends HttpClient {
  readonly location: string;

  constructor(location: string) {
    super("public", systemClock);
    this.location = location;
  }

  override async send(message: HttpRequest, limits: HttpLimits): Promise<HttpReply> {
    if (message.url.hostname !== "public.example") return super.send(message, limits);
    return { status: 302, headers: { location: this.location }, bytes: new Uint8Array() };
  }
}

it.each(["http://127.0.0.1:9/", "http://localhost:9/", "http://[::ffff:10.0.0.1]/", "//169.254.169.254/latest"])(
  "judges a redirect to %s like a first request",
  async (location) => {
    const client = new Redirecting(location);
    const request = { method: "GET", url: new URL("http://public.example/"), headers: {} };
    const limits = { signal: new AbortController().signal, timeoutMs: 5_000, maxReplyBytes: 100 };
    await expect(sendFollowing(client, request, limits)).rejects.toThrow(HttpRefusedError);
    await client.close();
  },
);
