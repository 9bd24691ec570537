import type { Pool } from 'pg';
import { sealEvents } from './seal.ts';
import { type Verification, verifyTrail } from './verify.ts';

/** Most findings that are printed one by one. */
const MOST_PRINTED = 50;

/** `audit seal`. */
export async function sealCommand(pool: Pool, say: (line: string) => void): Promise<void> {
  say(`${await sealEvents(pool)} events sealed`);
}

function report({ findings, events, seals, pending, latest }: Verification): string[] {
  const more = findings.length - MOST_PRINTED;
  return [
    ...findings.slice(0, MOST_PRINTED).map(({ where, what }) => `${where}: ${what}`),
    ...(more > 0 ? [`… and ${more} more`] : []),
    `${events} events under ${seals} seals, ${pending} not sealed yet: ${findings.length === 0 ? 'as they were written' : `${findings.length} FINDINGS`}`,
    ...(latest === undefined ? [] : [`latest seal, to be kept outside the database: ${latest}`]),
  ];
}

/** `audit verify`. @returns whether the trail is as it was written */
export async function verifyCommand(
  pool: Pool,
  expected: string | undefined,
  say: (line: string) => void,
): Promise<boolean> {
  const client = await pool.connect();
  try {
    const verification = await verifyTrail(client, expected);
    for (const line of report(verification)) say(line);
    return verification.findings.length === 0;
  } finally {
    client.release();
  }
}
