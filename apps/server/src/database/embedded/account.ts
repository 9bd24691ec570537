import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname } from 'node:path';

/** How to run a PostgreSQL program: the command line in front of it and the account it runs under. */
export type RunAs = { readonly prefix: readonly string[]; readonly uid?: number; readonly gid?: number };

const ACCOUNT = 'postgres';

function idOf(flag: '-u' | '-g'): number {
  return Number(execFileSync('id', [flag, ACCOUNT], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim());
}

function accountIds(): { uid: number; gid: number } {
  try {
    return { uid: idOf('-u'), gid: idOf('-g') };
  } catch {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', ACCOUNT]);
    return { uid: idOf('-u'), gid: idOf('-g') };
  }
}

/** Whether an account may pass through every folder above a path. */
function reaches(path: string, uid: number, gid: number): boolean {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const { mode, uid: owner, gid: group } = statSync(folder);
    const mayPass = owner === uid ? mode & 0o100 : group === gid ? mode & 0o010 : mode & 0o001;
    if (!mayPass) return false;
    if (folder === dirname(folder)) return true;
  }
}

/**
 * PostgreSQL refuses to run as root, so root runs it under the account `postgres` (made when missing). Where a folder
 * above the programs or the data is closed to other accounts (/root, a private temporary folder), the programs keep the
 * one capability that lets them through, `CAP_DAC_OVERRIDE`, and nothing else; the data stay where they were asked for.
 */
export function runAs(paths: readonly string[]): RunAs {
  if (process.platform === 'win32' || process.getuid?.() !== 0) return { prefix: [] };
  const { uid, gid } = accountIds();
  if (paths.every((path) => reaches(path, uid, gid))) return { prefix: [], uid, gid };
  const prefix = [
    'setpriv',
    `--reuid=${uid}`,
    `--regid=${gid}`,
    '--clear-groups',
    '--inh-caps=-all,+dac_override',
    '--ambient-caps=+dac_override',
    '--securebits=+no_setuid_fixup',
  ];
  return { prefix, uid, gid };
}

/** The identity to hand to `spawn`; with a prefix, the prefix changes it. */
export function spawnIdentity(as: RunAs): { uid?: number; gid?: number } {
  return as.prefix.length > 0 || as.uid === undefined || as.gid === undefined ? {} : { uid: as.uid, gid: as.gid };
}
