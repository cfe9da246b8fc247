import { type Contract, parseContract } from "./contract.ts";
import { ContractError } from "./contract-error.ts";
import type { Target } from "./target.ts";

/**
 * Makes the text of every target's file. Nothing is read and nothing is written here.
 *
 * @param texts the contracts' texts, by the path that the targets name them by
 * @returns the generated texts by path, in the order of the targets
 * @throws ContractError naming the contract, and the place in it, that cannot be turned into code
 */
export async function generateFiles(
  targets: readonly Target[],
  texts: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const contracts = new Map<string, Contract>();
  for (const file of new Set(targets.map(({ contract }) => contract))) {
    const text = texts.get(file);
    if (text === undefined) throw new ContractError(file, undefined, "the contract is missing");
    contracts.set(file, parseContract(file, text));
  }
  const files = new Map<string, string>();
  for (const target of targets) {
    const contract = contracts.get(target.contract);
    if (contract !== undefined) files.set(target.file, await render(target, contract));
  }
  return files;
}

async function render(target: Target, contract: Contract): Promise<string> {
  try {
    return await target.render(contract);
  } catch (cause) {
    if (cause instanceof ContractError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ContractError(contract.file, undefined, `cannot generate ${target.file}: ${reason}`, { cause });
  }
}
