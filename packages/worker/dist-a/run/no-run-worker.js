/** `StepflowServer.run` where there is no process that could listen: browsers and edge functions. */
export async function runWorker(server, _options) {
    throw new TypeError(`worker ${server.name}: run() listens on a port, which needs Node, Bun or Deno; here, let the platform call ` +
        "serveFetch(server) with each request");
}
//# sourceMappingURL=no-run-worker.js.map