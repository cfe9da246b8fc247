import { callBuiltin } from "../builtins/call-builtin.ts";

// Run by itself, since Node reads NODE_EXTRA_CA_CERTS when it starts.
const [url = ""] = process.argv.slice(2);
const builtins = { http: { allowPrivateNetworks: true } };
callBuiltin("http", { url }, { builtins }).then((answer) => console.log(JSON.stringify(answer)));
