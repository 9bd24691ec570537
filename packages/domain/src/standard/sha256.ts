/**
 * SHA-256 (FIPS 180-4), synchronous and the same in a browser and on a server: a standard is hashed while the form
 * is being typed, where Web Crypto only answers asynchronously.
 */

/** The first `count` primes. */
function primes(count: number): readonly number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate += 1) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  }
  return found;
}

/** The first 32 bits of the fractional part of the `degree`-th root of n (FIPS 180-4, 4.2.2 and 5.3.3). */
function rootBits(n: number, degree: 2 | 3): number {
  // floor(n^(1/degree) * 2^32) by bisection over integers: exact, where a float root would not be.
  const target = BigInt(n) << BigInt(32 * degree);
  let [low, high] = [0n, BigInt(n) << 32n];
  while (low < high) {
    const middle = (low + high + 1n) / 2n;
    if (middle ** BigInt(degree) <= target) low = middle;
    else high = middle - 1n;
  }
  return Number(low & 0xffffffffn);
}

const ROUND_CONSTANTS = Uint32Array.from(primes(64), (prime) => rootBits(prime, 3));
const INITIAL_STATE = Uint32Array.from(primes(8), (prime) => rootBits(prime, 2));

function rotateRight(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

/** The message, one bit 1, zeros, and the length in bits as 64 bits, in whole blocks of 64 bytes. */
function padded(message: Uint8Array): DataView {
  const bytes = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setBigUint64(bytes.length - 8, BigInt(message.length) * 8n);
  return view;
}

function schedule(view: DataView, offset: number): Uint32Array {
  const words = new Uint32Array(64);
  const word = (index: number): number => words[index] ?? 0;
  for (let t = 0; t < 16; t += 1) words[t] = view.getUint32(offset + t * 4);
  for (let t = 16; t < 64; t += 1) {
    const [x, y] = [word(t - 15), word(t - 2)];
    const s0 = rotateRight(x, 7) ^ rotateRight(x, 18) ^ (x >>> 3);
    const s1 = rotateRight(y, 17) ^ rotateRight(y, 19) ^ (y >>> 10);
    words[t] = word(t - 16) + s0 + word(t - 7) + s1;
  }
  return words;
}

type State = readonly [number, number, number, number, number, number, number, number];

function compress(state: State, words: Uint32Array): State {
  let [a, b, c, d, e, f, g, h] = state;
  for (let t = 0; t < 64; t += 1) {
    const s1 = rotateRight(e, 6) ^ rotateRight(e, 11) ^ rotateRight(e, 25);
    const choice = (e & f) ^ (~e & g);
    const t1 = (h + s1 + choice + (ROUND_CONSTANTS[t] ?? 0) + (words[t] ?? 0)) | 0;
    const s0 = rotateRight(a, 2) ^ rotateRight(a, 13) ^ rotateRight(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + s0 + majority) | 0];
  }
  const [A, B, C, D, E, F, G, H] = state;
  return [(A + a) | 0, (B + b) | 0, (C + c) | 0, (D + d) | 0, (E + e) | 0, (F + f) | 0, (G + g) | 0, (H + h) | 0];
}

/** SHA-256 of bytes, as 64 hexadecimal digits. */
export function sha256(message: Uint8Array): string {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = INITIAL_STATE;
  let state: State = [a, b, c, d, e, f, g, h];
  const view = padded(message);
  for (let offset = 0; offset < view.byteLength; offset += 64) state = compress(state, schedule(view, offset));
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The UTF-8 bytes of a text; `TextEncoder` is not part of the language, this is. */
export function utf8(text: string): Uint8Array {
  const encoded = encodeURIComponent(text.toWellFormed());
  const bytes: number[] = [];
  for (let index = 0; index < encoded.length; index += 1) {
    const escaped = encoded[index] === '%';
    bytes.push(escaped ? Number.parseInt(encoded.slice(index + 1, index + 3), 16) : encoded.charCodeAt(index));
    if (escaped) index += 2;
  }
  return Uint8Array.from(bytes);
}
