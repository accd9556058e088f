/**
 * What a reporter can print of a part of the page: one sentence with what it rests on, whose version
 * it is and where it can be checked. An assumption is called one, and so is a reader's own setting.
 */

import { RUNS } from '../draws.js';
import { boxed, date, exact, financialYear, spelled } from '../format.js';
import { moves, origin } from './boundary.js';
import { betweenText, quantileText, spread } from './draws.js';
import { current, has, inputText, known, printed, setting } from './figure.js';
import { below } from './headline.js';
import { lowered } from './label.js';
import { SIZE, SUM } from './merger.js';
import { systemShort } from './names.js';
import { edition } from './taking.js';
import { touched, whatIf } from './touched.js';

/** @import {Input, Merger, Story} from '../types.js' */
/** @typedef {{text: string, figures: string[]}} Clause what is said, and the figures that it rests on */

/** What each panel can speak of, in the order of the page. @type {Record<string, string[]>} */
const SECTIONS = {
  budget: ['ics', 'chair', 'deficit', 'review'],
  merger: ['merger'],
  boundary: ['boundary'],
};

/**
 * What the sentence says: of what the reader has touched in this part of the page or, where that is
 * nothing, of what the part leads with.
 *
 * @param {Story} story
 * @param {string} part a panel, or `opening`
 * @returns {Clause}
 */
export function clauseOf(story, part) {
  const sections = part === 'opening' ? Object.values(SECTIONS).flat() : SECTIONS[part];
  const moved = sections.filter((section) => touched(story, section) && says(story, section));
  const leads = part === 'opening' ? ['ics', 'merger'] : sections.slice(0, 1);
  const told = (moved.length > 0 ? moved : leads).filter((section) => says(story, section));
  const clauses = told.map((section) => CLAUSES[section](story));
  const compared = told.includes('ics') && told.includes('merger') ? '; budgets and savings are compared in size only, one did not pay for the other' : '';
  return {
    text: clauses.map(({ text }) => text).join('; ') + compared,
    figures: clauses.flatMap(({ figures }) => figures),
  };
}

/** @param {Story} story @param {string} section */
function says({ pack }, section) {
  return section === 'merger' ? pack.merger.length > 0 : Boolean(Reflect.get(pack, section));
}

/**
 * The whole sentence.
 *
 * @param {Story} story
 * @param {Clause} clause
 * @param {object} rests
 * @param {string[]} rests.assumed ids of the inputs behind it that are assumed, or that the reader set
 * @param {string} rests.link
 * @param {string} rests.version of joined-up
 */
export function report(story, { text }, { assumed, link, version }) {
  const { pack } = story.pack;
  const inputs = assumed.map((id) => story.inputs.get(id)).filter((input) => input !== undefined);
  const [own, ours] = [true, false].map((set) => inputs.filter(({ id }) => id in story.scenario.inputs === set));
  const said = [
    own.length > 0 ? `set for this: ${own.map((input) => ownSetting(story, input)).join('; ')}` : '',
    ours.length > 0 ? `assumed: ${ours.map((input) => `${lowered(input.label)}, ${setting(story, input.id)}`).join('; ')}` : '',
    `model: ${edition(story, version)} of ${date(pack.date)}`,
  ].filter(Boolean);
  return `${text[0].toUpperCase()}${text.slice(1)} (${said.join('; ')}): ${link}`;
}

/** @param {Story} story @param {Input} input */
function ownSetting(story, input) {
  const standard = inputText(input, input.default);
  const instead = input.status === 'assumed' ? `our assumption is ${standard}` : `${input.status}: ${standard}`;
  return `${lowered(input.label)}, ${setting(story, input.id)} (${instead})`;
}

/** @type {Record<string, (story: Story) => Clause>} */
const CLAUSES = { ics, chair, deficit, review, merger, boundary };

/** @param {Story} story @returns {Clause} */
function ics(story) {
  const { ics: budgets } = story.pack;
  const total = printed(story.outcome, 'ics.total');
  const whose = budgets?.name ? ` for the area’s ${budgets.name}` : '';
  const budgeted = `in ${spelled(budgets?.years.length ?? 0)} years${whose}`;
  const lead = whatIf(story)
    ? `as a what-if the budgets come to ${total}, where ${printed(story.outcome, 'ics.total', { before: true })} was budgeted ${budgeted}`
    : `${total} was budgeted ${budgeted}, which is not what was spent`;
  const repaid = has(story, 'ics.saving-to-repay')
    ? `, and to repay that in ${spelled(current(story, 'merger.horizon'))} years takes a saving of ${printed(story.outcome, 'ics.saving-to-repay')}`
    : '';
  return { text: lead + repaid, figures: ['ics.total', 'ics.saving-to-repay'].filter((id) => has(story, id)) };
}

/** @param {Story} story @returns {Clause} */
function chair(story) {
  return {
    text: `a chair paid ${setting(story, 'chair.pay')} for ${setting(story, 'chair.days-per-week')} is paid ${printed(story.outcome, 'chair.day-rate')}`,
    figures: ['chair.day-rate'],
  };
}

/** @param {Story} story @returns {Clause} */
function deficit(story) {
  const { whose = 'the bodies', last = '' } = story.pack.deficit ?? {};
  const name = below(story, 'deficit.final') ? 'surplus' : 'deficit';
  return {
    text: `${whose} would have a ${name} of ${printed(story.outcome, 'deficit.final', { bare: true, size: true })} in `
      + `${financialYear(last)}, against ${exact(current(story, 'deficit.do-nothing'), 'GBP')} if nothing changed`,
    figures: ['deficit.final'],
  };
}

/** @param {Story} story @returns {Clause} */
function review(story) {
  const { what = 'the review', losers = 'the bodies' } = story.pack.review ?? {};
  return {
    text: `${lowered(what)} at ${setting(story, 'review.cost')} comes to ${printed(story.outcome, 'review.share-of-losses')} of a year’s `
      + `losses at ${losers} and would pay for itself if these fell by ${printed(story.outcome, 'review.break-even-cut')} for ${setting(story, 'review.years')}`,
    figures: ['review.share-of-losses', 'review.break-even-cut'],
  };
}

/** @param {Story} story @returns {Clause} */
function merger(story) {
  const [first] = story.pack.merger;
  const id = `merger.${first.name}`;
  const own = touched(story, 'merger') ? 'these' : 'our starting';
  const once = `cost ${printed(story.outcome, `${id}.one-off-cost`, SUM)} once`;
  const yearly = below(story, `${id}.saving`)
    ? `cost ${printed(story.outcome, `${id}.saving`, SIZE)} more`
    : `save ${printed(story.outcome, `${id}.saving`, SUM)} when complete`;
  const paid = known(story, `${id}.payback-years`)
    ? `pay back in ${printed(story.outcome, `${id}.payback-years`)}` : 'never pay back within 50 years';
  return {
    text: `merging the area’s ${spelled(first.bodies.length)} ${first.kinds ?? 'bodies'} into one would ${runs(story, first)}at exactly `
      + `${own} settings ${story.drawn?.settled ? 'it would ' : ''}${once}, ${yearly} and ${paid}`,
    figures: ['one-off-cost', 'saving', 'payback-years'].map((name) => `${id}.${name}`),
  };
}

/**
 * The runs come first: a single point says more than is known.
 *
 * @param {Story} story
 * @param {Merger} merger
 */
function runs(story, { name }) {
  if (!story.drawn?.settled) return '';
  const { p10 = null, p50 = null, p90 = null } = spread(story, `merger.${name}.payback-years`) ?? {};
  const all = boxed(String(RUNS));
  if (p50 === null) return `never pay back within 50 years in more than half of ${all} runs over our ranges; `;
  const middle = `pay back its own cost in ${quantileText(p50, 'years')} at the median of ${all} runs over our ranges`;
  return p90 === null
    ? `${middle} (within ${quantileText(p10, 'years')} in one of ten, never within 50 years in more than one); `
    : `${middle} (${betweenText({ p10, p50, p90 }, 'years', ' to ')} in eight of ten); `;
}

/** @param {Story} story @returns {Clause} */
function boundary(story) {
  const { home = '', later = '', residents_of: of, allocation_of: when } = story.pack.boundary ?? {};
  const residents = `boundary.${home}.residents-${later}`;
  const short = systemShort(story.pack, home);
  const people = printed(story.outcome, residents, { bare: true });
  if (Object.keys(story.scenario.places).length === 0) {
    return {
      text: `before any move ${short} has ${people} residents (mid-${later}) and `
        + `${printed(story.outcome, `boundary.${home}.allocation`)} of target funding${dated(when)}`,
      figures: [residents, `boundary.${home}.allocation`],
    };
  }
  return {
    text: `${lowered(moves(story))} takes ${printed(story.outcome, 'boundary.residents-moved', { bare: true })} residents${dated(of)} and `
      + `${printed(story.outcome, 'boundary.allocation-moved')} of target funding${dated(when)} from ${origin(story)}, and by `
      + `mid-${later} numbers ${short} has ${people} residents in place of ${printed(story.outcome, residents, { bare: true, before: true })}`,
    figures: ['boundary.residents-moved', 'boundary.allocation-moved', residents],
  };
}

/** @param {string | undefined} text */
function dated(text) {
  return text ? ` (${text})` : '';
}
