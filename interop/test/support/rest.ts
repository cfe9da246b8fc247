/** What a server answered. */
export interface RestAnswer {
  readonly status: number;
  readonly headers: Headers;
  // Whatever the server wrote: these tests look at what is not promised.
  // biome-ignore lint/suspicious/noExplicitAny: a test names the fields that it looks for.
  readonly body: any;
}

/** Asks a server's REST API: POST with a body, GET without. */
export async function askRest(url: string, path: string, body?: unknown): Promise<RestAnswer> {
  const init = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
  const response = await fetch(`${url}/api/v1${path}`, { ...init, headers: { "content-type": "application/json" } });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: parse(text) };
}

/** Stores a flow and runs it for one input. */
export async function runFlow(
  url: string,
  flow: object,
  { input = {}, wait = true }: { readonly input?: unknown; readonly wait?: boolean } = {},
  // biome-ignore lint/suspicious/noExplicitAny: as above.
): Promise<any> {
  const { flowId } = (await askRest(url, "/flows", { flow })).body;
  return (await askRest(url, "/runs", { flowId, input: [input], wait, timeoutSecs: 30 })).body;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
