import { ParleyError } from '../errors';

/** Says why a port cannot be listened on; `names` is where the user sets it. */
export function listenError(
  error: unknown,
  { host, port }: { host: string; port: number },
  names = { host: 'HOST', port: 'PORT' },
): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') {
    return new ParleyError(
      'PORT_TAKEN',
      `Port ${port} is taken by another program`,
      `Set ${names.port} to a free one.`,
    );
  }
  if (code === 'EACCES') {
    return new ParleyError('CONFIG_INVALID', `Port ${port} may not be used`, `Set ${names.port} to one above 1023.`);
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new ParleyError(
      'CONFIG_INVALID',
      `${names.host} "${host}" is no address of this machine`,
      `Set ${names.host} to 127.0.0.1 or 0.0.0.0.`,
    );
  }
  return error;
}
