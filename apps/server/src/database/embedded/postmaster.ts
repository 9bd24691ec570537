import { existsSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What a running server wrote into its `postmaster.pid`. */
export type Postmaster = { readonly pid: number; readonly port: number };

/** The server that says it runs on this cluster, or undefined when there is no such file or it holds no number. */
export function readPostmaster(cluster: string): Postmaster | undefined {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  return Number.isInteger(pid) && pid > 0 ? { pid, port: Number.isInteger(port) ? port : 0 } : undefined;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Whether the process with that number is a PostgreSQL server. Numbers are reused (after a restart of a container the
 * old one often belongs to something else), so a living process alone proves nothing. Where the system does not tell,
 * the answer is yes: better to refuse than to start two servers on one cluster.
 */
export function isPostgres(pid: number): boolean {
  if (!existsSync('/proc/self/exe')) return true;
  try {
    return /postgres/.test(readlinkSync(`/proc/${pid}/exe`));
  } catch {
    try {
      return /postgres/.test(readFileSync(`/proc/${pid}/comm`, 'utf8'));
    } catch {
      return false;
    }
  }
}

/** Removes the lock file of a server that no longer runs. */
export function removeStaleLock(cluster: string): void {
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
}
