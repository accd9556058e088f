/** A working in one sentence: the number that was pressed, and what it is made of. */

import { current, inputText, setting } from '../words/figure.js';
import { list, placeName, systemShort } from '../words/names.js';
import { formula, named } from './formula.js';
import { figureName, loopName, nameOf, plainNames } from './names.js';
import { rounded } from './print.js';
import { isLeaf, isMixed, isNamed } from './step.js';

/** @import {Story, Working} from '../types.js' */
/** @import {Run, Token} from './formula.js' */
/** @import {Step} from './step.js' */

/** A sentence holds so many numbers; more are for the steps below it. */
const ROOM = 5;

/** @type {Record<string, string>} */
const SAID = { ' + ': ' plus ', ' × ': ' times ', ' − ': ' less ', ' ÷ ': ' divided by ', '−': 'minus ' };

/** Where generic words read badly. @type {[string, (story: Story, step: Step, said: string) => string][]} */
const OWN = [
  ['.payback-years', reached],
  ['.years-to-cover-ics', reached],
  ['.meets-million', enough],
  ['.balanced-in', balanced],
  ['.places', (story, { id = '' }, said) => `${said} counts the places of ${placesOf(story, id)}.`],
  ['.pieces', (story, { id = '' }, said) => `${said} counts the parts that hang together, by which places border on each other, of ${placesOf(story, id)}.`],
];

/**
 * @param {Story} story at the scenario that was asked about
 * @param {Step} step the top of the working
 * @param {string} said the number as it was printed
 * @returns {string}
 */
export function sentence(story, step, said) {
  const leaf = step.op === 'same' ? step.of[0] : step;
  if (isLeaf(leaf)) return leafSentence(story, leaf, said);
  if (step.value === null) return noneSentence(story, step, said);
  const [sum] = formula(step);
  if (step.op === 'sum' && typeof sum !== 'string' && 'steps' in sum && sum.steps.length === step.of.length) {
    return `${said} is ${phrase(story, sum, '')}, added up.`;
  }
  const own = OWN.find(([end]) => step.id?.endsWith(end));
  if (own) return own[1](story, step, said);
  if (step.op === 'number') return `${said}, because ${nothingThere(story, step)}.`;
  return `${said} ${said.endsWith('people') ? 'are' : 'is'} ${made(story, step)}.`;
}

/**
 * The rules that the reader chose, in so many words.
 *
 * @param {Story} story
 * @param {Working[]} leaves
 */
export function chosen(story, leaves) {
  const choices = leaves.flatMap(({ id = '' }) => story.inputs.get(id)?.options ? [id] : []);
  return choices.map((id) => `${story.inputs.get(id)?.label}: ${setting(story, id)}.`).join(' ');
}

/** @param {Story} story @param {Step} step */
function made(story, step) {
  const tokens = formula(step, { nested: false });
  const parts = named(tokens);
  if (parts.length > ROOM) {
    const [first, second] = parts.map((part) => phrase(story, part, ''));
    return `${parts.length} numbers ${step.op === 'sum' ? 'added up' : 'put together'}: ${first}, ${second} and ${parts.length - 2} more`;
  }
  const plain = [...plainNames(step)];
  return tokens.map((token) => {
    if (typeof token === 'string') return SAID[token] ?? token;
    return phrase(story, token, 'op' in token && token.op === 'number' ? plain.shift() ?? '' : '');
  }).join('');
}

/**
 * A number with its name behind it.
 *
 * @param {Story} story
 * @param {Step | Run} part
 * @param {string} plain what a plain number counts
 * @returns {string}
 */
function phrase(story, part, plain) {
  if ('steps' in part) {
    const { steps, kind } = part;
    return kind === 'years' ? loopName(steps) : `${steps.length} times ${phrase(story, steps[0], '')}`;
  }
  if (isMixed(part)) return `the sum of ${part.of.length} products`;
  const name = part.op === 'number' && plain ? plain : describe(story, part);
  return name ? `${rounded(story, part)} (${name})` : rounded(story, part);
}

/** @param {Story} story @param {Step} step @returns {string} */
function describe(story, step) {
  if (isNamed(step)) return nameOf(story, step);
  if (step.of.every(({ op }) => op === 'number')) return '';
  if (step.op === 'sum' && step.of.length > 2) return `the sum of ${step.of.length} figures`;
  return formula(step).map((token) => {
    if (typeof token === 'string') return token;
    if ('steps' in token) return loopName(token.steps);
    return token.op === 'number' ? rounded(story, token) : describe(story, token);
  }).join('');
}

/** @param {Story} story @param {Step} step @param {string} said */
function leafSentence(story, step, said) {
  const { id = '', op, status } = step;
  const changed = op === 'input' && id in story.scenario.inputs;
  const standing = {
    reported: 'as its source reports it',
    derived: 'worked out from what its source reports',
    assumed: 'which is our assumption',
  };
  return `${said}: ${nameOf(story, step)}, ${changed ? 'as you set it' : standing[status]}.`;
}

/** `2.8 years is 2 whole years plus £2.0m still to come in ÷ £2.3m that year 3 brings in.` @type {typeof sentence} */
function reached(story, step, said) {
  const [whole, rest] = step.of;
  if (!rest || !whole) {
    const start = step.because ? `: it starts at ${rounded(story, step.because)}` : '';
    return `${said}, because nothing has to come in first${start}.`;
  }
  const years = whole.value === '1' ? '1 whole year' : `${whole.value} whole years`;
  const [missing, year] = rest.of;
  const part = `${rounded(story, missing)} still to come in ÷ ${rounded(story, year)} that year ${year.number} brings in`;
  return `${said} is ${whole.value === '0' ? '' : `${years} plus `}${part}.`;
}

/** Why a sum of no parts is nothing. @param {Story} story @param {Step} step */
function nothingThere({ pack }, { id = '' }) {
  const system = pack.system.find((one) => id.split('.')[1] === one.id);
  return system ? `no place belongs to ${system.short}` : 'no place has been moved';
}

/** @type {typeof sentence} */
function enough(story, step, said) {
  const [residents, least] = step.because?.of ?? [];
  if (!residents || !least) return `${said}.`;
  const lead = said[0].toUpperCase() + said.slice(1);
  const compared = step.value === '1' ? 'no fewer' : 'fewer';
  return `${lead}, because ${phrase(story, residents, '')} are ${compared} than ${phrase(story, least, '')}.`;
}

/** @type {typeof sentence} */
function balanced(story, step, said) {
  const left = step.because ? `: ${phrase(story, step.because, '')}` : '';
  return `${said} is the first year in which no deficit is left${left}.`;
}

/** Why there is no number. @type {typeof sentence} */
function noneSentence(story, step, said) {
  const id = step.id ?? '';
  const why = NONE.find(([end]) => id.endsWith(end))?.[1];
  return `${said[0].toUpperCase()}${said.slice(1)}: ${why?.(story, id) ?? `${figureName(story, id)} would divide by nothing`}.`;
}

/** @type {[string, (story: Story, id: string) => string][]} */
const NONE = [
  ['.payback-years', (story, id) => `${money(story, id, 'saving')} does not bring back ${money(story, id, 'one-off-cost')}`],
  ['.years-to-cover-ics', (story, id) => `${money(story, id, 'saving')}, less ${money(story, id, 'one-off-cost')}, does not come to the size of the budgets`],
  ['.balanced-in', (story) => `in every year shown a deficit is left; in the last it is ${value(story, 'deficit.final')}`],
  ['.annual-growth', (story) => `the deficit grows by ${inputText(must(story, 'deficit.path'), current(story, 'deficit.path'))}, or from or to nothing, so no one rate leads from start to end`],
  ['.meets-million', () => 'only part of this system is on the map, so its residents cannot all be counted'],
  ['.home-share', (story, id) => `for one of its places, or for a trust with hospitals in two systems, nothing published says where its people are admitted. It counts ${placesOf(story, id)}`],
];

/** @param {Story} story @param {string} id @param {string} end */
function money(story, id, end) {
  const own = id.replace(/[^.]+$/, end);
  return `${value(story, own)} (${figureName(story, own)})`;
}

/** @param {Story} story @param {string} id */
function value(story, id) {
  const found = story.outcome.figures[id];
  return found ? rounded(story, { key: 0, op: 'sum', of: [], value: found.value, unit: found.unit, status: found.status }) : '';
}

/** @param {Story} story @param {string} id */
function must({ inputs }, id) {
  return /** @type {import('../types.js').Input} */ (inputs.get(id));
}

/**
 * `BLMK: Milton Keynes and Luton`, as the scenario has them.
 *
 * @param {Story} story
 * @param {string} id of a system's figure
 */
function placesOf({ pack, scenario }, id) {
  const system = id.split('.')[1];
  const own = pack.place.filter((place) => (scenario.places[place.id] ?? place.system) === system);
  const names = list(own.map((place) => placeName(pack, place.id)));
  return `${systemShort(pack, system)}: ${names || 'none'}`;
}
