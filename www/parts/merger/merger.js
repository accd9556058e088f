/** A merger: did it cover its own cost, after how many years, and what that depends on. */

import { html, nothing } from 'lit';
import { format, rounded } from '../../number/format.js';
import { Hand } from '../../stage/hand.js';
import { more } from '../../stage/more.js';
import { note } from '../../stage/note.js';
import { row } from '../../stage/row.js';
import { heightOf, picture } from './picture.js';
import { Late } from '../../store/late.js';

/** @import {Stage} from '../../stage/stage.js' */
/** @import {Store} from '../../store/store.js' */

const precedents = new Late(() => import('./elsewhere.js'));

/** The row that stands in the first screen. */
const FIRST = 'realised';

/** So many scenes stand in the first screen; the others stand with the rows. */
const SCENES = 3;

/** Inputs of a merger that a row is made of, where the pack has them. */
const ROWS = [
  'duplicated', 'running-cost-per-head', 'planned-saving', 'planned-cost', 'ramp-years', 'new-running-costs', 'disruption-months', 'one-off-per-pound', 'overrun',
];

/** Inputs that all mergers share: a choice of how to look, not of what happened. */
const AHEAD = ['merger.horizon', 'merger.discount-rate'];

/** @type {WeakMap<Store, Map<string, Hand>>} */
const hands = new WeakMap();

/** @type {WeakMap<Store, Map<string, string[]>>} */
const orders = new WeakMap();

/** @typedef {'covered' | 'soon' | 'late' | 'never' | 'free'} State */
/** @typedef {ReturnType<typeof tell>} Told what the views of a merger need of it */

/** @param {Stage} stage */
export function merger(stage) {
  const { store, words } = stage;
  const told = tell(stage);
  const width = stage.width(told.usual);
  const height = heightOf(width, stage.columns);
  const single = store.pack.merger.length < 2;
  return html`
    <div class="text">
      <p class="kicker">${told.words('kicker')}</p>
      <h1>${told.words('question')}</h1>
      <p class="answer" data-answer>${words.say(`${told.message}-answer`, told.given)}</p>
    </div>
    <div class="controls">
      ${line(stage, told, `${told.id}.${FIRST}`)}
      <div class="chips">${scenes(stage, told).slice(0, SCENES)}</div>
      <p class="limit">${told.words('limit')}</p>
      ${single ? nothing : html`<div class="switch" role="group" aria-label=${words.text('merger-switch')}>${store.pack.merger.map(({ name }) => html`<button
        type="button" aria-pressed=${name === told.name} @click=${() => { store.subject.value = name; }}>${words.text(`merger-${name}-switch`)}</button>`)}</div>`}
    </div>
    <figure class="picture" data-graphic><svg role="group" aria-label=${told.words('picture')} width=${width} height=${height}
      viewBox="0 0 ${width} ${height}">${picture(stage, told)}</svg></figure>
    ${stage.view === 'all' ? html`<div class="depends"><h2>${words.text('merger-depends')}</h2>${depends(stage, told)}</div>` : nothing}
    ${more(stage, [
      // In a frame the rows are a press away, so that picture and control stay on one screen.
      ...stage.view === 'all' ? [] : [{ name: 'depends', label: words.text('merger-depends'), draw: () => depends(stage, told) }],
      ...store.pack.precedent.some(({ input }) => input?.startsWith(`${told.id}.`)) ? [{ name: 'elsewhere', label: words.text('merger-more-elsewhere'), draw: () => precedents.draw(stage, (module) => module.elsewhere(stage)) }] : [],
      { name: 'years', label: words.text('merger-more-years'), draw: () => years(stage, told) },
      ...stage.entries('solve', 'matters', 'table', 'take', 'compare'),
    ])}`;
}

/** How far is looked ahead, and what later pounds count. @param {Stage} stage @param {Told} told */
function years(stage, told) {
  const { store, words } = stage;
  const way = store.figure(`${told.id}.npv`).value?.startsWith('-') ? 'behind' : 'ahead';
  return html`${AHEAD.filter((id) => store.core.inputs.has(id)).map((id) => line(stage, told, id))}
    <p>${words.say('merger-later-pounds', { merger: told.id, way })}</p>`;
}

/** The rows of all other assumptions, with the one note. @param {Stage} stage @param {Told} told */
function depends(stage, told) {
  return html`<p class="hint">${stage.words.say('merger-depends-hint')}</p>
    ${told.rows.map((id) => line(stage, told, id))}
    ${note(stage, told.hand, { answer: told.spoken, flips: told.flips, worth: told.worth(told.hand) })}
    <div class="chips">${scenes(stage, told).slice(SCENES)}</div>`;
}

/** @param {Stage} stage @param {Told} told @param {string} id */
function line(stage, told, id) {
  return row(stage, id, {
    spoken: told.spoken,
    worth: id === told.hand ? told.worth(id) : null,
    amount: (worth) => (worth === null ? '' : stage.words.text('merger-worth', {
      way: worth.startsWith('-') ? 'behind' : 'ahead',
      // So many millions, or what little there is.
      amount: Math.abs(Number(worth)) < 99_500 ? format(rounded(worth, { significant: 2 }), stage.store.money, { size: true })
        : format(worth, stage.store.money, { millions: true, size: true, digits: Math.abs(Number(worth)) < 999_500 ? 1 : 0 }),
    })),
    losing: 'within-horizon',
  });
}

/** @param {Stage} stage @param {Told} told */
function scenes({ store }, { id }) {
  return store.pack.scene.filter(({ part }) => part === id).map((scene) => html`<button type="button" data-scene=${scene.id}
    aria-pressed=${store.shows(scene)} @click=${() => store.press(scene)}>${scene.label}</button>`);
}

/** @param {Stage} stage */
function tell(stage) {
  const { store, words } = stage;
  const name = store.subject.value;
  const raw = store.pack.merger.find((one) => one.name === name) ?? store.pack.merger[0];
  const id = `merger.${name}`;
  const message = `merger-${name}`;
  const payback = store.figure(`${id}.payback-years`).value;
  const horizon = Number(store.value('merger.horizon'));
  const state = stateOf(payback, horizon);
  const hand = stage.hand(`${id}.${FIRST}`);
  const own = store.core.inputs.has(hand) && hand.startsWith(`${id}.`) ? hand : `${id}.${FIRST}`;
  const scened = store.pack.scene.some((scene) => scene.part === id && store.shows(scene));
  const whose = scened ? 'these' : isSet(store, id) ? 'yours' : 'ours';
  const given = { state, whose, horizon: String(horizon) };
  return {
    id,
    name,
    message,
    state,
    horizon,
    given,
    hand: own,
    start: Number((raw.start ?? "2021").slice(0, 4)),
    now: Number(store.pack.pack.date.slice(0, 4)),
    /** Width of the picture before it has been measured. */
    usual: 343,
    lives: (raw.lives ?? []).map((life) => ({ name: life.name, mark: words.text(`${message}-life-${life.name}`) })),
    rows: rowsOf(store, id),
    spoken: words.text('merger-spoken', { ...given, merger: id }),
    /** @param {string} input */
    worth: (input) => handOf(store, id).worth(input),
    /** How far the answer spreads, or nothing while it is not known. */
    span: () => (store.runs.span.value && state !== 'free' ? words.text('merger-span', { merger: id, ...spanOf(store, id) }) : ''),
    /** @param {import('../../types.js').Flip} flip @param {string} value */
    flips: ({ code, above }, value) => {
      const known = [`${message}-flip-${code}`, `merger-flip-${code}`].find((one) => words.has(one));
      return known ? words.text(known, { side: above ? 'below' : 'above', value, horizon: String(horizon) }) : '';
    },
    /** A message of this merger, or the general one. @param {string} key @param {Record<string, string>} [more] */
    words: (key, more = {}) => words.text(words.has(`${message}-${key}`) ? `${message}-${key}` : `merger-${key}`, { ...given, ...more }),
  };
}

/** @param {string | null} payback @param {number} horizon @returns {State} */
function stateOf(payback, horizon) {
  if (payback === null) return 'never';
  const years = Number(payback);
  if (years === 0) return 'free';
  if (years > horizon) return 'late';
  return years < 1 ? 'soon' : 'covered';
}

/** Whether an input of a merger is set, or one that it follows. @param {Store} store @param {string} id */
function isSet(store, id) {
  return store.sets(`${id}.`) || [...store.core.inputs.values()].some(({ id: own, follows }) => follows && own.startsWith(`${id}.`) && store.isSet(follows));
}

/** Which ends of the span are years, and which never come. @param {Store} store @param {string} id */
export function spanOf(store, id) {
  const { p10, p90 } = store.runs.span.value?.headlines[`${id}.payback-years`] ?? {};
  if (p10 === undefined) return { ends: 'both' };
  return { ends: p10 === null ? 'never' : p90 === null ? 'open' : p10 === p90 ? 'one' : 'both' };
}

/** @param {Store} store @param {string} id */
function handOf(store, id) {
  const known = hands.get(store) ?? new Map();
  hands.set(store, known);
  if (!known.has(id)) known.set(id, new Hand(store, { worth: `${id}.net`, flips: `${id}.payback-years` }));
  return /** @type {Hand} */ (known.get(id));
}

/** The rows by what they are worth where nothing is set, the most first: they stay where they are. @param {Store} store @param {string} id */
function rowsOf(store, id) {
  const known = orders.get(store) ?? new Map();
  orders.set(store, known);
  if (!known.has(id)) {
    const bars = store.core.matters(`${id}.net`, { inputs: {}, places: {} }).map(({ input }) => input);
    const rank = (/** @type {string} */ input) => (bars.indexOf(input) + 1 || bars.length + 1);
    const rows = ROWS.map((one) => `${id}.${one}`).filter((input) => store.core.inputs.has(input));
    known.set(id, rows.sort((one, other) => rank(one) - rank(other)));
  }
  return /** @type {string[]} */ (known.get(id));
}
