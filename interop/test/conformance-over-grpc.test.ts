import { grpc } from "@stepflow/client/grpc";
import { conformanceOn } from "./support/conformance-on.ts";
import { servePulled } from "./support/serve-pulled.ts";

conformanceOn({ line: "0.13", serve: servePulled, client: { transport: grpc() } });
