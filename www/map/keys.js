/** Keys on the map: arrows go from place to place, as they lie; Enter or the space bar takes one in hand. */

/** @import {Board} from './board.js' */
/** @import {Plan, Spot} from './plan.js' */

/** @type {Record<string, Spot>} */
const WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/**
 * @param {Board} board
 * @param {Plan} plan
 * @param {KeyboardEvent} event
 */
export function pressed(board, plan, event) {
  const place = /** @type {Element} */ (event.currentTarget).getAttribute('data-map-place') ?? '';
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault();
    if (event.repeat) return;
    board.choose(place);
    if (board.chosen) void board.drawn().then(() => board.find('.in-hand :checked')?.focus());
  } else if (event.key in WAYS) {
    event.preventDefault();
    const next = nextPlace(plan, place, WAYS[event.key]);
    if (next) board.go(next);
  }
}

/**
 * The nearest place that lies more that way than to a side; what it lies to a side counts twice.
 *
 * @param {Plan} plan
 * @param {string} from
 * @param {Spot} way
 */
function nextPlace({ middles }, from, [right, down]) {
  const [x, y] = middles.get(from) ?? [0, 0];
  let best = '';
  let least = Infinity;
  for (const [place, [otherX, otherY]] of middles) {
    const ahead = (otherX - x) * right + (otherY - y) * down;
    const aside = Math.abs((otherX - x) * down) + Math.abs((otherY - y) * right);
    const far = ahead + 2 * aside;
    if (place !== from && ahead >= aside && far < least) [best, least] = [place, far];
  }
  return best;
}
