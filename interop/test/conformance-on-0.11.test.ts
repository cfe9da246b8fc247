import { conformanceOn } from "./support/conformance-on.ts";
import { serveComponents } from "./support/serve-components.ts";

conformanceOn({ line: "0.11", serve: serveComponents });
