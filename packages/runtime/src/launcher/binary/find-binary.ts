import { findCommand } from "../../process/find-command.ts";
import { OrchestratorError } from "../orchestrator-error.ts";
import { npmBinary, npmPackage } from "./npm-binary.ts";
import { pythonBinary } from "./python-binary.ts";

/** Where a binary was looked for: the file, or why there is none. */
export type Found = { readonly file: string } | { readonly missing: string };

const program = "stepflow-server";
const variable = "STEPFLOW_SERVER_BINARY";

/**
 * The file of the official server: the first of the places that has one. What somebody named must exist, so that nobody
 * gets another server than he asked for.
 *
 * @throws OrchestratorError (`not-found`) naming every place that was looked in
 */
export async function findBinary(named: string | undefined, environment: NodeJS.ProcessEnv): Promise<string> {
  const onPath = (command: string): Promise<Found> => commandFile(command, environment.PATH ?? "");
  const variableValue = environment[variable] || undefined;
  const looked: string[] = [];
  const look = async (place: string, find: () => Promise<Found>): Promise<string | undefined> => {
    const found = await find();
    if ("file" in found) return found.file;
    looked.push(`- ${place}: ${found.missing}`);
    return undefined;
  };

  const given = named ?? variableValue;
  if (given !== undefined) {
    const place = named === undefined ? variable : "the option binary";
    const file = await look(place, () => onPath(given));
    if (file !== undefined) return file;
    throw notFound(looked, `Mend ${place}, or leave it out to have the other places looked in.`);
  }
  looked.push("- the option binary: not given", `- ${variable}: not set`);
  const file =
    (await look("the PATH", () => onPath(program))) ??
    (await look("the Python package stepflow-orchestrator", () => pythonBinary(environment))) ??
    (await look(`the npm package ${npmPackage}`, async () => npmBinary()));
  if (file !== undefined) return file;
  throw notFound(looked, `Install it with "pip install stepflow-orchestrator==0.13.0", or name it by one of these.`);
}

async function commandFile(command: string, searchPath: string): Promise<Found> {
  try {
    return { file: await findCommand(command, process.cwd(), searchPath) };
  } catch (error) {
    return { missing: error instanceof Error ? error.message : String(error) };
  }
}

function notFound(looked: readonly string[], hint: string): OrchestratorError {
  return new OrchestratorError("not-found", `found no ${program}:\n${looked.join("\n")}\n${hint}`);
}
