import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RunAs, spawnIdentity } from './account.ts';
import { USER } from './connect.ts';
import type { Programs } from './programs.ts';

/** Makes the cluster beside its final place and moves it there when it is whole: a broken-off start leaves none. */
export function initialise(programs: Programs, as: RunAs, dataDir: string, cluster: string): void {
  const fresh = `${cluster}.new`;
  const passwordFile = join(dataDir, 'postgres.password');
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o700 });
  writeFileSync(passwordFile, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  if (as.uid !== undefined && as.gid !== undefined) {
    chownSync(fresh, as.uid, as.gid);
    chownSync(passwordFile, as.uid, as.gid);
  }
  const args = [
    `--pgdata=${fresh}`,
    `--username=${USER}`,
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--locale=C',
    '--data-checksums',
  ];
  const [command, ...rest] = [...as.prefix, programs.initdb, ...args];
  const done = spawnSync(command ?? programs.initdb, rest, { ...spawnIdentity(as), encoding: 'utf8' });
  if (done.status !== 0) {
    throw new Error(
      `The embedded database could not be created in ${cluster}: ${done.error?.message ?? done.stderr.trim()}`,
    );
  }
  chmodSync(passwordFile, 0o600);
  renameSync(fresh, cluster);
}
