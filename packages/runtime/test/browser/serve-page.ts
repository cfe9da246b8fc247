import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** A site with one page on 127.0.0.1. */
export interface Site {
  readonly origin: string;
  close(): Promise<void>;
}

/** The page's program, bundled as an application would, in parts that are loaded when they are used. */
export async function bundlePage(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("page.ts", import.meta.url))],
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    conditions: ["@stepflow/source"],
    external: ["@opentelemetry/api"],
    write: false,
    outdir: "out",
  });
  return new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]));
}

/** Serves the page, each time as a site of its own. */
export async function servePage(files: ReadonlyMap<string, Uint8Array>): Promise<Site> {
  const server = createServer(({ url = "/" }, response) => {
    const file = files.get(url.slice(1));
    if (url === "/") {
      response.writeHead(200, { "content-type": "text/html" });
      response.end('<!doctype html><title>Stepflow</title><script type="module" src="/page.js"></script>');
    } else if (file === undefined) {
      response.writeHead(404).end();
    } else {
      response.writeHead(200, { "content-type": "text/javascript" }).end(file);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
