/** What the builtin components may reach, and how. Everything has a default that works. */
export interface BuiltinOptions {
  /** The directory that `load_file` reads in and never leaves; that of the process by default. */
  readonly workingDirectory?: string;
  /** How large a file `load_file` reads, in bytes; 16 Mi by default. */
  readonly maxFileBytes?: number;
  readonly http?: HttpOptions;
  readonly openai?: OpenAiOptions;
}

/** What the `http` component may reach. */
export interface HttpOptions {
  /** Whether flows may reach this machine and private networks; `false` by default. */
  readonly allowPrivateNetworks?: boolean;
  /** How large a reply may be, in bytes; 10 Mi by default. */
  readonly maxReplyBytes?: number;
}

/** Where the `openai` component finds its models. */
export interface OpenAiOptions {
  /** Of any API that is compatible, with its version; `https://api.openai.com/v1` by default. */
  readonly baseUrl?: string;
  /** `OPENAI_API_KEY` of the process's environment by default. */
  readonly apiKey?: string;
  /** Used when a step names none; `gpt-3.5-turbo` by default. */
  readonly model?: string;
}
