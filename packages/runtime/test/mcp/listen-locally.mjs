// Loaded before a server from npm, which would listen on every interface: lets it listen on 127.0.0.1 alone, at a free
// port or at LISTEN_PORT, and says where.
import { Server } from "node:net";

const { listen } = Server.prototype;
Server.prototype.listen = function (...args) {
  const callback = args.find((arg) => typeof arg === "function");
  return listen.call(this, { host: "127.0.0.1", port: Number(process.env.LISTEN_PORT ?? 0) }, () => {
    console.log(`LISTENING ${this.address().port}`);
    callback?.();
  });
};
