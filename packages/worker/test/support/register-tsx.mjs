// `--import tsx` alone leaves the threads of Node 20 without it, and those of sandboxes load their sources.
import { register } from "tsx/esm/api";

register();
