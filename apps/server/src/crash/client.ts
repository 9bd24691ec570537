import { randomUUID, randomUUIDv7 } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

/** What one client knows of a household: only what was acknowledged. */
export type Acknowledged = { readonly id: string; readonly code: string; changes: number };

type Answer = {
  readonly data?: { readonly change: { readonly userErrors: readonly unknown[] } } | null;
  readonly errors?: readonly unknown[];
};

const CREATE = `mutation ($input: HouseholdInput!) {
  change: createHousehold(input: $input) { household { id } userErrors { code message } }
}`;
const UPDATE = `mutation ($id: ID!, $version: Int!, $input: HouseholdInput!) {
  change: updateHousehold(id: $id, version: $version, input: $input) { household { version } userErrors { code message } }
}`;

const PATIENCE_MS = 10_000;
const PAUSE_MS = 50;

export type Client = {
  readonly households: readonly Acknowledged[];
  /** Answers that must not be: refusals of changes that nobody else made. */
  readonly complaints: readonly string[];
  readonly done: Promise<void>;
};

/**
 * Creates households and changes them, one request at a time. A request without an answer is sent again until there is one, as
 * clients on a bad line do: creations by their own id or with an `Idempotency-Key`, changes with a key.
 */
export function startClient(
  { address, key, communeId, name }: { address: string; key: string; communeId: string; name: string },
  stop: AbortSignal,
): Client {
  const households: Acknowledged[] = [];
  const complaints: string[] = [];

  const once = async (
    query: string,
    variables: object,
    idempotencyKey: string | undefined,
  ): Promise<Answer | undefined> => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${key}`,
        ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
      },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const answer = (await response.json()) as Answer;
    return response.status < 500 && response.status !== 409 ? answer : undefined;
  };

  /**
   * Until it is acknowledged, also after the clients were told to stop: what was begun is brought to its end.
   * @returns whether it was carried out
   */
  const acknowledged = async (query: string, variables: object, idempotencyKey?: string): Promise<boolean> => {
    for (;;) {
      const answer = await once(query, variables, idempotencyKey).catch(() => undefined);
      if (answer !== undefined) {
        const errors = answer.errors ?? answer.data?.change.userErrors ?? [];
        if (errors.length > 0) complaints.push(`${name}: ${JSON.stringify(errors)}`);
        return errors.length === 0;
      }
      await sleep(PAUSE_MS);
    }
  };

  const create = async (count: number): Promise<void> => {
    const household = { id: randomUUIDv7(), code: `${name}-${count}`, changes: 0 };
    const members = ['HEAD', 'SPOUSE', 'CHILD', 'CHILD'].map((relationship, index) => ({
      ...{
        fullName: `Người ${count}`,
        birthDate: `19${80 + index}-01-01`,
        sex: 'MALE',
        relationship,
        ethnicity: 'KINH',
      },
    }));
    const input = { id: household.id, code: household.code, communeId, members };
    if (await acknowledged(CREATE, { input }, count % 2 === 0 ? randomUUID() : undefined)) households.push(household);
  };

  const change = async (household: Acknowledged): Promise<void> => {
    const note = String(household.changes + 1);
    const variables = { id: household.id, version: household.changes + 1, input: { note } };
    if (await acknowledged(UPDATE, variables, randomUUID())) household.changes += 1;
  };

  const work = async (): Promise<void> => {
    for (let count = 0; !stop.aborted; count += 1) {
      await create(count);
      for (let turn = 0; turn < 3 && !stop.aborted; turn += 1) {
        const household = households[Math.floor(Math.random() * households.length)];
        if (household !== undefined) await change(household);
      }
    }
  };
  return { households, complaints, done: work() };
}
