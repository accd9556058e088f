/** Save or share: every number as a table, the picture, the scenario as a link, and one sentence to quote. */

import { html } from 'lit';
import { fragment } from '../store/address.js';
import { nameOf } from '../stage/named.js';
import { date, format } from '../number/format.js';
import { setting } from '../number/number.js';
import { csv } from './csv.js';
import { drawing, png } from './drawing.js';

export { learn } from './messages.js';

/** @import {Stage} from '../stage/stage.js' */

/** The section of the pack that a part tells of, where it is not the merger. @type {Record<string, string>} */
const SECTIONS = { budget: 'ics', gap: 'deficit', boundary: 'boundary' };

/** How long a browser may take to begin to save, in milliseconds. */
const PATIENCE = 10_000;

/** @param {Stage} stage */
export function draw(stage) {
  const { words } = stage;
  const picture = () => drawing(stage);
  const way = (/** @type {string} */ name, /** @type {() => void} */ act) => html`<button type="button" data-take=${name} @click=${act}>${words.text(`take-${name}`)}</button> `;
  return html`<p class="take">
      ${way('csv', () => save(stage, 'csv', new Blob([csv(rows(stage))], { type: 'text/csv' })))}
      ${way('svg', () => save(stage, 'svg', new Blob([picture()], { type: 'image/svg+xml' })))}
      ${way('png', () => void png(picture()).then((blob) => save(stage, 'png', blob)))}
      ${way('json', () => save(stage, 'json', new Blob([JSON.stringify(record(stage), null, 2)], { type: 'application/json' })))}</p>
    <p><label>${words.text('take-sentence')}<textarea readonly rows="4" data-take="sentence" .value=${sentence(stage)}></textarea></label></p>
    <p><label>${words.text('take-link')}<textarea readonly rows="2" data-take="link" .value=${link(stage)}></textarea></label></p>`;
}

/** The page with what is set. @param {Stage} stage */
function link({ store }) {
  const address = new URL('index.html', document.baseURI);
  address.hash = fragment({ ...store.state.value, home: '' }, store.pack.pack.version, store.spoken);
  return address.href.replace(/index\.html/, '');
}

/** @param {Stage} stage */
function sentence(stage) {
  const { store, words } = stage;
  const { inputs, places } = store.scenario.value;
  const section = SECTIONS[stage.part] ?? `merger.${store.subject.value}`;
  const named = `merger-${store.subject.value}-named`;
  // What moves another part is no setting of this one.
  const set = [
    ...Object.entries(inputs).filter(([id]) => store.core.moves(id).includes(section)).map(([id, value]) => words.text('take-set', {
      label: store.input(id).label, value: setting(store, id, value), ours: setting(store, id, store.input(id).default),
    })),
    ...stage.part === 'boundary' ? Object.entries(places).map(([place, system]) => words.text('take-place', { place: store.place(place).name, system: store.system(system).short })) : [],
  ];
  const answer = stage.part === 'merger' ? words.text('take-merger', { merger: section, named: words.text(words.has(named) ? named : 'merger-named'), state: stateOf(stage) })
    : words.text(`take-${stage.part}`, { moved: Object.keys(places).length > 0 ? 'yes' : 'no' });
  return words.text('take-whole', {
    answer, set: set.join('; '), state: set.length > 0 ? 'set' : stage.part === 'merger' ? 'assumed' : 'published', day: date(store.pack.pack.date), link: link(stage),
  });
}

/** @param {Stage} stage */
function stateOf({ store }) {
  const { value } = store.figure(`merger.${store.subject.value}.payback-years`);
  return value === null ? 'never' : Number(value) === 0 ? 'free' : 'covered';
}

/** Every figure of the pack, as it is printed and with every digit that it has. @param {Stage} stage */
function rows(stage) {
  const { store } = stage;
  const { figures } = store.rested();
  const computed = Object.entries(figures).filter(([id]) => !ofNobody(store, id)).map(([id, { value, before, unit, status }]) => ({
    id, name: nameOf(stage, id), printed: value === null ? '' : format(value, unit, { millions: true }), exact: value ?? '', ours: before ?? '', unit, status,
  }));
  const inputs = [...store.core.inputs.values()].map(({ id, label, unit, status, default: ours }) => ({
    id, name: label, printed: '', exact: store.value(id), ours, unit, status: store.isSet(id) ? 'yours' : status,
  }));
  return [...inputs, ...computed];
}

/** A figure of a system in which no place is. @param {import('../store/store.js').Store} store @param {string} id */
function ofNobody(store, id) {
  const [section, system] = id.split('.');
  const { figures } = store.rested();
  return section === 'boundary' && figures[`boundary.${system}.places`]?.value === '0';
}

/** @param {Stage} stage */
function record(stage) {
  const { store } = stage;
  const { scenario, figures } = store.rested();
  return { pack: store.pack.pack.id, version: store.pack.pack.version, checked: store.pack.pack.date, link: link(stage), scenario, figures };
}

/** Hands a file to the reader's browser. @param {Stage} stage @param {string} ending @param {Blob} content */
function save({ store, part, words, speak }, ending, content) {
  const address = URL.createObjectURL(content);
  const anchor = Object.assign(document.createElement('a'), { href: address, download: `joined-up-${store.pack.pack.id}-${part}.${ending}` });
  anchor.click();
  speak(words.text('take-asked', { name: anchor.download }));
  setTimeout(() => URL.revokeObjectURL(address), PATIENCE);
}
