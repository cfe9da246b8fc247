import type { GuardMutant } from "./guard-mutant.ts";

const file = "runtime/src/plugins/builtin/read-file-within.ts";

/** Guards of the `load_file` component that are missing. */
export const fileMutants: readonly GuardMutant[] = [
  {
    name: "where links lead is not judged",
    noticedBy: "link-out",
    file,
    find: `if (!isBelow(resolvedPath, realRoot)) throw outside(shown);`,
    replace: ``,
  },
  {
    name: "answers tell which files there are outside",
    noticedBy: "../no-such-file",
    file,
    find: `if (!isBelow(resolve(root, path), resolve(root)) && !isBelow(resolve(path), realRoot)) throw outside(shown);`,
    replace: ``,
  },
  {
    name: "a link that is put there at the last moment is followed",
    noticedBy: "swapped",
    file,
    find: ` | constants.O_NOFOLLOW`,
    replace: ``,
  },
  {
    name: "opening waits for whoever writes to a pipe",
    noticedBy: "pipe",
    file,
    find: ` | constants.O_NONBLOCK`,
    replace: ``,
  },
  {
    name: "what is no file is read like one",
    noticedBy: "deep",
    file,
    find: `if (!(await file.stat()).isFile()) throw`,
    replace: `if (!(await file.stat())) throw`,
  },
  {
    name: "files may be of any size",
    noticedBy: "large",
    file,
    find: `if (size > maxBytes) {`,
    replace: `if (size < 0) {`,
  },
  {
    name: "a directory whose name begins alike is inside",
    noticedBy: "../root-twin/secret.txt",
    file,
    find: `return way !== "" && way !== ".." && !way.startsWith(\`..\${sep}\`) && !isAbsolute(way);`,
    replace: `return !isAbsolute(way) && sep !== "" && path !== root && path.startsWith(root);`,
  },
  {
    name: "bytes that are no text are read as if they were",
    noticedBy: "half",
    file: "runtime/src/plugins/builtin/load-file.ts",
    find: `fatal: true, `,
    replace: ``,
  },
];
