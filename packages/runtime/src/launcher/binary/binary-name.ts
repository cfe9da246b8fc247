/** What the binary is called in the packages that carry it. */
export const binaryName: string = process.platform === "win32" ? "stepflow-server.exe" : "stepflow-server";
