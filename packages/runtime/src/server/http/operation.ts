import type { Readable } from "node:stream";
import type { Contract } from "@stepflow/api";
import type { OperationId } from "../../generated/rest-operations.ts";

type Operation<Id extends OperationId> = Contract.operations[Id];

/** What stands in the path, in the query and in the body, as the contract has it and as it has been checked. */
export interface OperationRequest<Id extends OperationId> {
  readonly path: Operation<Id>["parameters"] extends { path: infer Path } ? Path : undefined;
  readonly query: Operation<Id>["parameters"] extends { query?: infer Query } ? NonNullable<Query> : undefined;
  readonly body: Operation<Id> extends { requestBody: { content: { "application/json": infer Body } } }
    ? Body
    : undefined;
  readonly method: string;
  /** By name in lower case. */
  header(name: string): string | undefined;
  /** The body as it comes, of operations that take more than JSON. */
  readonly bytes: Readable;
  /** Aborted when nobody waits for the answer any more, or the server closes. */
  signal(): AbortSignal;
}

/** An answer in JSON, as the contract has it for its status; or none, where the contract has none. */
export type JsonAnswer<Id extends OperationId> = {
  [Status in keyof Operation<Id>["responses"] & (200 | 202)]: Operation<Id>["responses"][Status] extends {
    content: { "application/json": infer Body };
  }
    ? { readonly status: Status; readonly body: Body }
    : { readonly status: Status };
}[keyof Operation<Id>["responses"] & (200 | 202)];

/** An answer in another form. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly raw: Readable | Uint8Array | string;
}

/** Does what an operation is for. Whatever it throws becomes an `ErrorResponse`. */
export type Handler<Id extends OperationId> = (request: OperationRequest<Id>) => Promise<JsonAnswer<Id> | RawAnswer>;

/** Handlers by the ids of their operations. */
export type Handlers<Ids extends OperationId = OperationId> = { readonly [Id in Ids]: Handler<Id> };
