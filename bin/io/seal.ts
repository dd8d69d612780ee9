/**
 * Whether bytes are still those that were written. In: bytes and a secret key. Out: a seal that only bytes and key together give. It is
 * the message authentication code GMAC (NIST SP 800-38D), for which processors have instructions: a hash of its strength takes five times as long.
 */
import { createCipheriv, randomBytes, timingSafeEqual } from 'node:crypto';
import { join } from 'node:path';
import { cacheFolder, readIfThere, writeCached } from './cache-folder.ts';

/** In bytes. */
const [keyLength, nonceLength] = [16, 12];

/** The user's own, made when it is first asked for. Where it cannot be kept, nothing that it sealed is known again. */
export function sealKey(): string {
  const file = join(cacheFolder(), 'key', 'seal');
  const kept = readIfThere(file)?.toString();
  if (kept !== undefined && keyOf(kept).length === keyLength) return kept;
  const key = randomBytes(keyLength).toString('base64url');
  writeCached(file, key);
  return key;
}

const keyOf = (key: string): Buffer => Buffer.from(key, 'base64url');

export function seal(bytes: Uint8Array, key: string): string {
  const nonce = randomBytes(nonceLength);
  return Buffer.concat([nonce, tag(bytes, key, nonce)]).toString('base64url');
}

export function isSealed(bytes: Uint8Array, sealed: string, key: string): boolean {
  const given = Buffer.from(sealed, 'base64url');
  const [nonce, expected] = [given.subarray(0, nonceLength), given.subarray(nonceLength)];
  if (nonce.length < nonceLength) return false;
  const found = tag(bytes, key, nonce);
  return found.length === expected.length && timingSafeEqual(found, expected);
}

function tag(bytes: Uint8Array, key: string, nonce: Uint8Array): Buffer {
  const cipher = createCipheriv('aes-128-gcm', keyOf(key), nonce);
  cipher.setAAD(bytes);
  cipher.final();
  return cipher.getAuthTag();
}
