/** One line a check, and the problems below it. */
export class Report {
  exitCode = 0;

  add(subject: string, problems: readonly string[]): void {
    console.log(`${problems.length === 0 ? "ok  " : "FAIL"} ${subject}`);
    for (const problem of problems) console.error(`     ${problem}`);
    if (problems.length > 0) this.exitCode = 1;
  }
}
