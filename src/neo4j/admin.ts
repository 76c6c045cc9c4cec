import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { PARLEY } from '../domain/command';
import { ParleyError } from '../errors';
import { classPath, UNCHECKED } from './class-path';
import { placesOf } from './settings';

/** What the admin tool needs: a Java, the jars, and the home it acts on. */
export interface AdminTool {
  java: string;
  jars: string;
  home: string;
}

/** Sets the password before the first start; through a file, for a command line is readable by all. */
export async function setInitialPassword(tool: AdminTool, password: string): Promise<void> {
  const file = join(tool.home, 'password.arguments');
  writeFileSync(file, password, { mode: 0o600 });
  try {
    await admin(tool, ['dbms', 'set-initial-password', `@${file}`]);
  } finally {
    rmSync(file, { force: true });
  }
}

/** Writes a dump of the stopped database into a file, whole or not at all. */
export async function dumpDatabase(tool: AdminTool, file: string): Promise<void> {
  const target = resolve(file);
  const partial = `${target}.${process.pid}.partial`;
  try {
    await admin(tool, ['database', 'dump', 'neo4j', '--to-stdout'], { output: partial });
    renameSync(partial, target);
  } finally {
    rmSync(partial, { force: true });
  }
}

/** Replaces the stopped database by a dump. */
export async function loadDatabase(tool: AdminTool, file: string): Promise<void> {
  const input = resolve(file);
  if (!existsSync(input)) {
    throw new ParleyError(
      'FILE_UNREADABLE',
      `There is no file ${input}`,
      `Name a file that \`${PARLEY} db dump\` wrote.`,
    );
  }
  await admin(tool, ['database', 'load', 'neo4j', '--from-stdin', '--overwrite-destination=true'], { input });
}

/** Files of rows, each with a head that says what its columns are. */
export interface ImportFiles {
  nodes: string[];
  relationships: string[];
}

/** Makes the stopped database anew from files of rows; what cannot be imported makes all of it fail. */
export async function importDatabase(tool: AdminTool, files: ImportFiles): Promise<void> {
  const options = [
    ...['--id-type=string', '--array-delimiter=U+001F', '--multiline-fields=true', '--bad-tolerance=0'],
    ...['--overwrite-destination=true', `--report-file=${join(tool.home, 'import.report')}`],
  ];
  const nodes = files.nodes.map((file) => `--nodes=${file}`);
  const relationships = files.relationships.map((file) => `--relationships=${file}`);
  await admin(tool, ['database', 'import', 'full', 'neo4j', ...options, ...nodes, ...relationships]);
}

async function admin(tool: AdminTool, args: string[], files: { input?: string; output?: string } = {}): Promise<void> {
  const env = { ...process.env, NEO4J_HOME: tool.home, NEO4J_CONF: placesOf(tool.home).conf };
  const child = spawn(
    tool.java,
    [
      '-Xmx512m',
      '-XX:TieredStopAtLevel=1',
      '--add-opens=java.base/java.nio=ALL-UNNAMED',
      ...UNCHECKED,
      '-cp',
      classPath(tool.jars),
      'org.neo4j.cli.AdminTool',
      ...args,
    ],
    { env, cwd: tool.home, stdio: [files.input ? 'pipe' : 'ignore', files.output ? 'pipe' : 'ignore', 'pipe'] },
  );
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk;
  });
  // Whoever ends us does not want it either.
  const end = () => child.kill();
  process.once('exit', end);
  const ended = new Promise<number>((done, failed) =>
    child.on('error', failed).on('close', (code) => {
      process.off('exit', end);
      done(code ?? 1);
    }),
  );
  const flows: Promise<unknown>[] = [ended];
  if (files.output && child.stdout)
    flows.push(pipeline(child.stdout, createWriteStream(files.output, { mode: 0o600 })));
  // The tool may end before it has read all; its own words then say more than a broken pipe.
  if (files.input && child.stdin) flows.push(pipeline(createReadStream(files.input), child.stdin).catch(() => {}));
  const [code] = await Promise.all(flows).catch((error: Error) => {
    child.kill();
    throw new ParleyError('NEO4J_ADMIN_FAILED', error.message, 'Check the file and the space on the disk.', {
      cause: error,
    });
  });
  if (code === 0) return;
  const lines = said
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const why = lines.find((line) => !line.startsWith('at ') && !line.startsWith('Run with')) ?? `exit code ${code}`;
  throw new ParleyError(
    'NEO4J_ADMIN_FAILED',
    `${args[1]} failed: ${why}`,
    'See that no other Neo4j uses the data, and that the file is a dump.',
  );
}
