import { type ParseArgsConfig, parseArgs } from 'node:util';
import { ParleyError } from '../errors';

/** A flag of a command. */
export interface Flag {
  type: 'boolean' | 'string';
  /** what `--help` says of it */
  about: string;
  /** the name of its value in `--help` */
  value?: string;
}

/** What a command is run with. */
export interface Arguments {
  flags: Record<string, string | boolean | undefined>;
  names: string[];
}

/** One command of the command line, or one of the words below it. */
export interface Command {
  name: string;
  about: string;
  /** the names it takes, as in `[FILE…]` */
  names?: string;
  /** how few and how many names it takes */
  count?: readonly [number, number];
  flags?: Record<string, Flag>;
  /** more that `--help` says */
  more?: string;
  /** the variables that `--help` lists, each with what it decides */
  variables?: readonly (readonly [names: string, about: string])[];
  commands?: readonly Command[];
  /** does it, and returns the exit code */
  run?(given: Arguments): Promise<number>;
}

/** Finds the command that the arguments name, and runs it, or shows its help. */
export async function runCommand(command: Command, args: readonly string[], path = [command.name]): Promise<number> {
  const [first, ...rest] = args;
  const next = command.commands?.find(({ name }) => name === first);
  if (next) return runCommand(next, rest, [...path, next.name]);
  if (first === 'help' || (command.commands && first === undefined)) {
    process.stdout.write(helpOf(command, path));
    return first === 'help' ? 0 : 1;
  }
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(helpOf(command, path));
    return 0;
  }
  if (!command.run) {
    const known = command.commands?.map(({ name }) => name).join(', ');
    throw usage(path, `There is no command "${[...path.slice(1), first].join(' ')}"`, `Known are ${known}.`);
  }
  return command.run(parse(command, args, path));
}

function parse(command: Command, args: readonly string[], path: readonly string[]): Arguments {
  const options: NonNullable<ParseArgsConfig['options']> = {};
  for (const [name, { type }] of Object.entries(command.flags ?? {})) options[name] = { type };
  let flags: Arguments['flags'];
  let names: string[];
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    flags = parsed.values as Arguments['flags'];
    names = parsed.positionals;
  } catch (error) {
    throw usage(path, (error as Error).message.split('. ')[0] ?? 'The arguments are wrong');
  }
  const [few, many] = command.count ?? [0, 0];
  if (names.length < few) throw usage(path, `${path.join(' ')} needs ${command.names}`);
  if (names.length > many) throw usage(path, `${path.join(' ')} does not take "${names[many]}"`);
  return { flags, names };
}

function usage(path: readonly string[], what: string, hint = ''): ParleyError {
  return new ParleyError('USAGE', what, `${hint} See \`${path.join(' ')} --help\`.`.trim());
}

/** The text of `--help`. */
export function helpOf(command: Command, path: readonly string[]): string {
  const { about, names, commands, flags = {}, more, variables } = command;
  const lines = [about, '', `Usage: ${[...path, commands ? 'COMMAND' : names, '[flags]'].filter(Boolean).join(' ')}`];
  if (commands)
    lines.push(
      '',
      'Commands:',
      ...table(commands.map((each) => [`${each.name} ${each.names ?? ''}`.trim(), each.about])),
    );
  const rows = Object.entries(flags).map(
    ([name, flag]) => [`--${name}${flag.value ? ` ${flag.value}` : ''}`, flag.about] as const,
  );
  lines.push('', 'Flags:', ...table([...rows, ['--help', 'Show this.']]));
  if (more) lines.push('', more);
  if (variables) lines.push('', 'Variables, from the environment or .env:', ...table(variables));
  return `${lines.join('\n')}\n`;
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
