import { describeFault } from '@sextant/data';

/** What went wrong, in words for whoever typed the command. */
export class CliError extends Error {
  override readonly name = 'CliError';
}

/** Runs a command and ends the process: 0 when it worked, else 1 with a sentence. */
export async function runCli(work: () => Promise<void>): Promise<void> {
  try {
    await work();
    process.exitCode = 0;
  } catch (error) {
    const isTold = error instanceof CliError || (error instanceof Error && error.name === 'EnvironmentError');
    const text = isTold ? (error as Error).message : `It did not work: ${explain(error)}`;
    process.stderr.write(`${text}\n`);
    process.exitCode = 1;
  }
}

function explain(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return `${message}\n${JSON.stringify(describeFault(error), null, 2)}`;
}
