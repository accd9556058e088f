/** How far apart two counts of the same thing are. */

import { format } from '../format.js';

/**
 * What is computed here less what was published.
 *
 * @param {string | null} difference
 * @param {string} unit
 */
export function differenceText(difference, unit) {
  if (difference === null) return 'not known';
  if (Number(difference) === 0) return 'none';
  return format(difference, unit, { sign: true, bare: true });
}
