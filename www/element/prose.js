/** Numbers in the host's own text. What writes them is fetched only where there are any. */

/** @import {JoinedUp} from './joined-up.js' */

/** @param {JoinedUp} element */
export async function proseOf(element) {
  try {
    const { Prose } = await import('../newsroom/prose.js');
    return new Prose(element);
  } catch {
    // The host's text stays as it was written.
    return null;
  }
}
