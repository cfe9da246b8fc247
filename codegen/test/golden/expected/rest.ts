// Generated from greeter-api.json. Do not edit: change the contract and generate again.
// Contract SHA-256: 0ab814862b369ab12cfdd9f53ef7eaf335e0c8045e4f09e58eda4f561fbcca01

import type { JsonValue } from "./json.ts";

export interface paths {
  "/greetings/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Greet somebody */
    post: operations["greet"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description A greeting. */
    Greeting: {
      /**
       * @description What is said.
       * @default hello
       */
      text?: string;
      /** @description Anything else. */
      extra?: JsonValue;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type Greeting = components["schemas"]["Greeting"];
export type $defs = Record<string, never>;
export interface operations {
  greet: {
    parameters: {
      query?: {
        loud?: boolean | null;
        times?: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Greeting"];
        "application/octet-stream": Blob | ArrayBuffer | Uint8Array;
      };
    };
    responses: {
      /** @description Said. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Greeting"];
        };
      };
      /** @description Greeted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
