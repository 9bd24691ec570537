import { Agent, request } from 'node:http';
import type { NewHousehold } from './household.ts';

const CREATE = `mutation ($input: HouseholdInput!) {
  createHousehold(input: $input) { household { id version } userErrors { code message } }
}`;

/** Writes over one connection that stays open. @throws Error with the answer, when it is not the household */
export function httpWriter(address: string, key: string): (household: NewHousehold) => Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}` };
  return (input) =>
    new Promise((resolve, reject) => {
      const sent = request(`${address}/graphql`, { method: 'POST', agent, headers }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (chunk: string) => {
          body += chunk;
        });
        response.once('end', () => (body.includes('"userErrors":[]') ? resolve() : reject(new Error(body))));
      });
      sent.once('error', reject);
      sent.end(JSON.stringify({ query: CREATE, variables: { input } }));
    });
}
