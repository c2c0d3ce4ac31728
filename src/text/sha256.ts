/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes, FIPS 180-4, section 4.2.2. */
const ROUNDS = fractions(64, Math.cbrt);
/** The same of the square roots of the first eight, FIPS 180-4, section 5.3.3. */
const START = fractions(8, Math.sqrt);

/**
 * SHA-256 of a text in UTF-8, at once: what a browser offers must be awaited, and Node's is not in a browser.
 *
 * @example sha256Hex("abc").slice(0, 8) // "ba7816bf"
 */
export function sha256Hex(text: string): string {
  return [...sha256(text)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The SHA-256 digest of a text in UTF-8: 32 bytes. */
export function sha256(text: string): Uint8Array {
  const state = Uint32Array.from(START);
  const schedule = new Uint32Array(64);
  const message = padded(new TextEncoder().encode(text));
  for (let at = 0; at < message.byteLength; at += 64) {
    fillSchedule(schedule, message, at);
    compress(state, schedule);
  }
  const digest = new DataView(new ArrayBuffer(32));
  state.forEach((word, i) => digest.setUint32(i * 4, word));
  return new Uint8Array(digest.buffer);
}

/** The message, a one bit, zeros, and its length in bits: a multiple of 64 bytes. */
function padded(bytes: Uint8Array): DataView {
  const view = new DataView(new ArrayBuffer((((bytes.length + 8) >> 6) + 1) << 6));
  new Uint8Array(view.buffer).set(bytes);
  view.setUint8(bytes.length, 0x80);
  view.setUint32(view.byteLength - 8, Math.floor(bytes.length / 0x20000000));
  view.setUint32(view.byteLength - 4, bytes.length * 8);
  return view;
}

function fillSchedule(schedule: Uint32Array, message: DataView, at: number): void {
  for (let i = 0; i < 16; i++) schedule[i] = message.getUint32(at + i * 4);
  for (let i = 16; i < 64; i++) {
    const early = schedule[i - 15]!;
    const late = schedule[i - 2]!;
    schedule[i] = schedule[i - 16]! + (turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)) + schedule[i - 7]! + (turn(late, 17) ^ turn(late, 19) ^ (late >>> 10));
  }
}

function compress(state: Uint32Array, schedule: Uint32Array): void {
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
  for (let i = 0; i < 64; i++) {
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + ROUNDS[i]! + schedule[i]!) | 0;
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [a, b, c, d, e, f, g, h] = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => (state[i] = state[i]! + word));
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function fractions(count: number, root: (value: number) => number): number[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate++) if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  return primes.map((prime) => ((root(prime) % 1) * 0x100000000) >>> 0);
}
