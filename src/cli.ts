import { briefCommand } from './cli/brief';
import { bulkCommand } from './cli/bulk';
import { checkCommand } from './cli/check';
import { type Command, runCommand } from './cli/command';
import { dbCommand } from './cli/db';
import { draftCommand } from './cli/draft';
import { exportCommand } from './cli/export';
import { mcpCommand } from './cli/mcp';
import { migrateCommand } from './cli/migrate';
import { removeCommand } from './cli/remove';
import { seedCommand } from './cli/seed';
import { serveCommand } from './cli/serve';
import { tellError } from './cli/tell-error';
import { upCommand } from './cli/up';
import { VARIABLES } from './cli/variables';
import { VERSION } from './config';
import { PARLEY } from './domain/command';

const parley: Command = {
  name: PARLEY,
  about: 'A knowledge graph of negotiation: who offers what for what, who says so, and in which words.',
  commands: [
    upCommand,
    serveCommand,
    seedCommand,
    bulkCommand,
    removeCommand,
    checkCommand,
    draftCommand,
    migrateCommand,
    briefCommand,
    exportCommand,
    mcpCommand,
    dbCommand,
  ],
  variables: VARIABLES,
};

/** Runs the command line; sets the exit code: 0, or 1 after an error, which is told in one sentence. */
export async function main(args: readonly string[]): Promise<void> {
  // Whoever reads through a pipe may have read enough.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  try {
    if (args[0] === '--version') process.stdout.write(`${VERSION}\n`);
    else process.exitCode = await runCommand(parley, args);
  } catch (error) {
    tellError(error);
    if (process.env.PARLEY_DEBUG) console.error(error);
    process.exitCode = 1;
  }
}

// In the image, where there is nothing to install or build, it is run as it is.
if (require.main === module) void main(process.argv.slice(2));
