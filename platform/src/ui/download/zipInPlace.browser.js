import { strToU8, zipSync } from 'fflate/browser';

export { strToU8, zipSync };

/**
 * Zips files without a worker: the workers that fflate starts are made from texts, which the pages' content-security policy refuses.
 * @param {Record<string, Uint8Array>} files
 * @param {(error: unknown, zipped: Uint8Array | null) => void} done
 */
export function zip(files, done) {
  try {
    done(null, zipSync(files));
  } catch (error) {
    done(error, null);
  }
}
