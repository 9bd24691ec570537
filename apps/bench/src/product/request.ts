import { request as httpRequest } from 'node:http';

type Answer = { readonly data?: Record<string, unknown>; readonly errors?: readonly { readonly message: string }[] };

/** Where the product listens, and the API key that it is asked with. */
export type Product = { readonly address: string; readonly key: string };

/** Sends a body and waits as long as it takes: `fetch` gives up after five minutes without an answer. */
function post(url: URL, key: string, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}` };
    const sent = httpRequest(url, { method: 'POST', headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve(text)).on('error', reject);
    });
    sent.on('error', reject).end(body);
  });
}

/** One request to the product. @throws Error with the first problem */
export async function request<Data>(
  { address, key }: Product,
  query: string,
  variables: Record<string, unknown>,
): Promise<Data> {
  const text = await post(new URL('/graphql', address), key, JSON.stringify({ query, variables }));
  const { data, errors } = JSON.parse(text) as Answer;
  if (errors !== undefined) throw new Error(errors[0]?.message);
  return data as Data;
}
