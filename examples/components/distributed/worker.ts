import { createServer } from "./components.ts";

const server = createServer(process.env.SERVER_ID ?? `server-${process.pid}`, new Date());

// Beyond this machine a worker wants a token, or somebody to say that the network keeps strangers out.
await server.run(process.env.NETWORK === "private" ? { publicAccess: "anyone" } : {});
