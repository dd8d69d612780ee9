/**
 * Whether files are still those that were written. In: their bytes, one after the other, and a secret key. Out: a seal that only bytes and
 * key together give. It is the message authentication code GMAC (NIST SP 800-38D), for which processors have instructions: a hash
 * of its strength takes five times as long.
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

export interface Sealer {
  readonly add: (bytes: Uint8Array) => void;
  /** The seal on everything that was added; to be asked for once. */
  readonly seal: () => string;
}

/** A nonce is never used twice with a key: it is made anew for each seal. */
export function sealer(key: string, nonce: Uint8Array = randomBytes(nonceLength)): Sealer {
  const cipher = createCipheriv('aes-128-gcm', keyOf(key), nonce);
  const lengths: number[] = [];
  return {
    add: (bytes) => {
      cipher.setAAD(bytes);
      lengths.push(bytes.length);
    },
    seal: () => {
      // Or the end of one file could be moved to the beginning of the next.
      cipher.setAAD(Buffer.from(lengths.join()));
      cipher.final();
      return Buffer.concat([nonce, cipher.getAuthTag()]).toString('base64url');
    },
  };
}

export function isSealed(files: readonly Uint8Array[], sealed: string, key: string): boolean {
  const given = Buffer.from(sealed, 'base64url');
  if (given.length <= nonceLength) return false;
  const again = sealer(key, given.subarray(0, nonceLength));
  for (const bytes of files) again.add(bytes);
  const found = Buffer.from(again.seal(), 'base64url');
  return found.length === given.length && timingSafeEqual(found, given);
}
