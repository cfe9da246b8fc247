import { type JsonObject, type JsonValue } from "@stepflow/core";
import type { StepflowServer } from "../stepflow-server.ts";
import type { RuntimeSession } from "./runtime-session.ts";
/**
 * Answers every request but `components/execute`.
 *
 * @throws ValidationError when the parameters do not fit the method
 * @throws RequestError when the method or the component is unknown
 */
export declare function answerMethod(method: string, params: JsonValue | undefined, server: StepflowServer, session: RuntimeSession): JsonObject;
//# sourceMappingURL=answer-method.d.ts.map