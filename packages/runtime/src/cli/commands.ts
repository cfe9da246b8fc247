import type { CliCommand } from "./cli-command.ts";

/** What the overview tells of a command, and how to get at the rest. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<CliCommand>;
}

/** Commands that belong together, behind a word of their own. */
export interface CommandGroup {
  readonly name: string;
  readonly summary: string;
  readonly commands: readonly CommandEntry[];
}

/** All commands, in the order of the overview. Each is imported when it is called, so that the overview comes at once. */
export const commands: readonly (CommandEntry | CommandGroup)[] = [
  {
    name: "run",
    summary: "run a flow and print its result",
    load: async () => (await import("./run/run-command.ts")).runCommand,
  },
  {
    name: "serve",
    summary: "serve flows over HTTP",
    load: async () => (await import("./serve/serve-command.ts")).serveCommand,
  },
  {
    name: "keys",
    summary: "make, list and revoke the API keys of a server",
    load: async () => (await import("./keys/keys-command.ts")).keysCommand,
  },
  {
    name: "submit",
    summary: "run a flow on a server and print its result",
    load: async () => (await import("./submit/submit-command.ts")).submitCommand,
  },
  {
    name: "batch",
    summary: "run a flow over a file of inputs on a server, and go on when it was interrupted",
    load: async () => (await import("./batch/batch-command.ts")).batchCommand,
  },
  {
    name: "runs",
    summary: "look at runs on a server, and end them",
    commands: [
      {
        name: "list",
        summary: "list runs, the newest first",
        load: async () => (await import("./runs/list-command.ts")).listCommand,
      },
      {
        name: "show",
        summary: "tell where a run stands, and what its items and steps came to",
        load: async () => (await import("./runs/show-command.ts")).showCommand,
      },
      {
        name: "cancel",
        summary: "stop runs",
        load: async () => (await import("./runs/cancel-command.ts")).cancelCommand,
      },
      {
        name: "delete",
        summary: "forget runs that have ended",
        load: async () => (await import("./runs/delete-command.ts")).deleteCommand,
      },
    ],
  },
  {
    name: "trace",
    summary: "show when the steps of a run on a server executed",
    load: async () => (await import("./trace/trace-command.ts")).traceCommand,
  },
  {
    name: "validate",
    summary: "check flows and their configuration without running them",
    load: async () => (await import("./validate/validate-command.ts")).validateCommand,
  },
  {
    name: "test",
    summary: "run the test cases of flows",
    load: async () => (await import("./test/test-command.ts")).testCommand,
  },
  {
    name: "visualize",
    summary: "draw a flow",
    load: async () => (await import("./visualize/visualize-command.ts")).visualizeCommand,
  },
  {
    name: "list-components",
    summary: "list the components that flows can call",
    load: async () => (await import("./list-components/list-components-command.ts")).listComponentsCommand,
  },
  {
    name: "db",
    summary: "look after a SQLite file in which runs are kept",
    commands: [
      {
        name: "info",
        summary: "tell what is in the file",
        load: async () => (await import("./db/info-command.ts")).infoCommand,
      },
      {
        name: "check",
        summary: "look for damage",
        load: async () => (await import("./db/check-command.ts")).checkCommand,
      },
      {
        name: "prune",
        summary: "delete runs that ended long ago",
        load: async () => (await import("./db/prune-command.ts")).pruneCommand,
      },
      {
        name: "backup",
        summary: "copy the file, also while it is written",
        load: async () => (await import("./db/backup-command.ts")).backupCommand,
      },
    ],
  },
  {
    name: "completion",
    summary: "print what makes a shell complete these commands",
    load: async () => (await import("./completion/completion-command.ts")).completionCommand(commands),
  },
];
