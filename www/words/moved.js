/** The figure that an input moves most directly: what is said of its position, and drawn along it. */

/** @import {Story} from '../types.js' */

/**
 * @param {Pick<Story, 'pack'>} story
 * @param {string} input
 * @returns {string}
 */
export function movedBy({ pack }, input) {
  const [section, name] = input.split('.');
  switch (section) {
    case 'ics':
      return 'ics.saving-to-repay';
    case 'chair':
      return 'chair.times-median-pay';
    case 'review':
      return 'review.break-even-cut';
    case 'deficit':
      return name === 'start' || name === 'path' ? 'deficit.cumulative' : 'deficit.final';
    case 'merger':
      return `merger.${(pack.merger.find((one) => one.name === name) ?? pack.merger[0])?.name}.payback-years`;
    default:
      return name === 'cost-per-resident-moved' ? 'boundary.one-off-cost' : `boundary.${pack.boundary?.home}.overhead-shift`;
  }
}
