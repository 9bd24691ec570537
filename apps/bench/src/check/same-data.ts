import type { Data } from '../contestants/contestant.ts';
import type { Participant } from '../contestants/taking-part.ts';
import type { Absence } from '../measure/result.ts';
import type { Parameters, Workload } from '../workloads/workload.ts';
import { canonical, firstDifference } from './normal-form.ts';

/** Two contestants gave different data, or one gave none: whatever is measured then means nothing. */
export class DifferentDataError extends Error {
  override readonly name = 'DifferentDataError';
}

type Answer = { readonly data?: Data | null; readonly errors?: readonly { readonly message: string }[] };

/** The server's schema does not know what is asked for: a part of the API that is still to come. */
class UnknownFieldError extends Error {}

async function ask({ server, contestant, request }: Participant, { name }: Workload, parameters: Parameters) {
  const { path, headers, body } = request(name, parameters);
  const response = await fetch(`${server.url}${path}`, { method: 'POST', headers, body });
  const text = await response.text();
  const { data, errors } = (text === '' ? {} : JSON.parse(text)) as Answer;
  const message = errors?.[0]?.message;
  if (contestant.mayLack && message !== undefined && /Cannot query field|Unknown argument|Unknown type/.test(message)) {
    throw new UnknownFieldError(message);
  }
  if (message !== undefined || data === undefined || data === null) {
    throw new DifferentDataError(`${name}: ${contestant.name} answered ${response.status}: ${text.slice(0, 500)}`);
  }
  return contestant.normal(name, data);
}

/** The participants that serve a workload, once all have shown that they serve the same data; the others and why. */
export type Checked = { readonly serving: readonly Participant[]; readonly absences: readonly Absence[] };

/**
 * Asks every participant every different request of a workload and compares the answers with the first participant's.
 * @throws DifferentDataError
 */
export async function checkSameData(
  participants: readonly Participant[],
  workload: Workload,
  parameters: readonly Parameters[],
): Promise<Checked> {
  const expected: string[] = [];
  let first: Participant | undefined;
  const serving: Participant[] = [];
  const absences: Absence[] = [];
  for (const participant of participants) {
    const contestant = participant.contestant.name;
    const reason = participant.contestant.skips(workload.name);
    if (reason !== undefined) {
      absences.push({ contestant, reason });
      continue;
    }
    try {
      for (const [place, values] of parameters.entries()) {
        const answer = canonical(await ask(participant, workload, values), workload.unordered);
        if (first === undefined) expected[place] = answer;
        const difference = firstDifference(expected[place] ?? '', answer);
        if (difference === undefined) continue;
        throw new DifferentDataError(
          `${workload.name}: ${contestant} differs from ${first?.contestant.name} for ${JSON.stringify(values)} ${difference}`,
        );
      }
      first ??= participant;
      serving.push(participant);
    } catch (error) {
      if (!(error instanceof UnknownFieldError)) throw error;
      absences.push({ contestant, reason: `its schema does not have it: ${error.message}` });
    }
  }
  return { serving, absences };
}
