/** A gap that grows if nothing is done: its line, whose end can be pulled down, and what became of it. */

import { html, nothing, svg } from 'lit';
import { grip } from '../../draw/grip.js';
import { ends, line, scale } from '../../draw/plot.js';
import { format, rounded } from '../../number/format.js';
import { drawnFigure } from '../../number/number.js';
import { more } from '../../stage/more.js';
import { row } from '../../stage/row.js';

/** @import {Stage} from '../../stage/stage.js' */
/** @typedef {{mark: import('../../types.js').Mark, value: number}} Happened */

const PULL = 'deficit.anywhere';
const SIZE = { millions: true, size: true };

/** @param {Stage} stage */
export function gap(stage) {
  const { store, words } = stage;
  const { deficit } = store.pack;
  if (!deficit) return nothing;
  const given = { state: stateOf(stage), saved: format(store.value(PULL), store.money, SIZE) };
  const rows = (/** @type {string[]} */ ids) => ids.map((id) => row(stage, id, {
    spoken: words.text('gap-spoken', given), worth: null, amount: () => '',
  }));
  return html`
    <div class="text">
      ${stage.heading(words.text('gap-question'))}
      <p class="answer" data-answer>${words.say('gap-answer', given)}</p>
    </div>
    <div class="controls">${rows([PULL])}</div>
    <figure class="picture" data-graphic>${picture(stage)}</figure>
    ${more(stage, [
      { name: 'levers', label: words.text('gap-more-levers'), draw: () => html`<p>${words.say('gap-levers')}</p>${
        rows([...deficit.levers.map((lever) => `deficit.${lever}`), 'deficit.first-year', 'deficit.ramp-years', 'deficit.spend-to-save'])}` },
      { name: 'became', label: words.text('gap-more-became'), draw: () => became(stage) },
      { name: 'warning', label: words.text('gap-more-warning'), draw: () => html`${rows(['deficit.start', 'deficit.do-nothing'])}${path(stage)}
        <p>${words.say('gap-needed')}</p>` },
      ...stage.entries('table', 'take'),
    ])}`;
}

/** Whether anything is short at the end: `rest`, `none` (nor ever would be), `short`, `even`, `over`. @param {Stage} stage */
function stateOf({ store }) {
  const { value } = store.figure('deficit.final');
  if (value === null || value === '0') return store.figure('deficit.needed-saving').value === '0' ? 'none' : 'even';
  return value.startsWith('-') ? 'over' : store.sets('deficit.') ? 'short' : 'rest';
}

/** @param {Stage} stage */
function picture(stage) {
  const { store, words } = stage;
  const width = stage.width(343);
  const height = stage.columns ? 330 : 190;
  const { series } = store.outcome('deficit');
  const spots = (/** @type {string} */ id) => series[id].map((point) => ({ x: Number(point.x), y: Number(point.y) / 1e6 }));
  const [nothingDone, yours] = [spots('deficit.do-nothing-by-year'), spots('deficit.remaining-by-year')];
  const happened = outturns(stage);
  const [first, last] = [nothingDone[0].x, nothingDone.at(-1)?.x ?? 0];
  const [left, right, top, bottom] = [4, width - 74, 16, height - 24];
  const x = scale([first, last], [left, right]);
  const [least, most] = ends([...nothingDone, ...yours].map((spot) => spot.y));
  // High enough for the words on each dot to stand above it.
  const share = (/** @type {number} */ lines) => (10 + 14 * lines) / (bottom - top);
  const highest = Math.max(most, ...happened.map(({ y: amount, label }) => (amount - share(label.length) * least) / (1 - share(label.length))));
  const y = scale([least, highest], [bottom, top]);
  const place = (/** @type {{x: number, y: number}[]} */ all) => line(all.map((spot) => ({ x: x(spot.x), y: y(spot.y) })));
  const end = yours.at(-1)?.y ?? 0;
  const moved = JSON.stringify(yours) !== JSON.stringify(nothingDone);
  const zero = y(0);
  const at = y(end);
  return html`<svg role="group" aria-label=${words.text('gap-picture')} width=${width} height=${height} viewBox="0 0 ${width} ${height}">
    <line class="zero" x1=${left} x2=${right} y1=${zero} y2=${zero} />
    ${end === 0 ? nothing : svg`<text class="soft" x=${right + 14} y=${end < 0 ? Math.min(zero + 4, at - 17) : Math.max(zero + 4, at + 31)}>${format('0', store.money)}</text>`}
    ${moved ? svg`<path class="before" d=${place(nothingDone)} />` : nothing}
    <path class="yours warm assumed" d=${place(yours)} />
    ${happened.map(({ x: year, y: amount, label }) => {
      const [spotX, spotY] = [x(year), y(amount)];
      return svg`<circle class="dot" cx=${spotX} cy=${spotY} r="4" />${label.map((text, row) => svg`<text class="halo" x=${Math.max(spotX - 8, left)}
        y=${spotY - 10 - 14 * (label.length - 1 - row)}>${text}</text>`)}`;
    })}
    <text class="soft" x=${left} y=${height - 6}>${words.text('gap-first')}</text>
    <text class="soft" x=${right} y=${height - 6} text-anchor="end">${words.text('gap-last')}</text>
    <text class="strong warm" data-answer x=${right + 14} y=${at + 1}>${drawnFigure(store, 'deficit.final', { ...SIZE, bare: true })}</text>
    <text class="soft" x=${right + 14} y=${at + 15}>${words.text(end < 0 ? 'gap-over' : 'gap-short')}</text>
    ${handle(stage, { x: x(last), y: at, unit: Math.abs(y(1) - y(0)) })}
  </svg>`;
}

/** What became of it: bodies of one year together, as one dot at its own height. @param {Stage} stage */
function outturns({ store, words }) {
  const marks = (store.pack.deficit?.marks ?? []).filter(({ kind }) => kind === 'outturn');
  const years = [...new Set(marks.map(({ year }) => year))].filter((year) => marks.filter((mark) => mark.year === year).length > 1);
  return years.map((year) => ({
    x: year,
    y: marks.filter((mark) => mark.year === year).reduce((sum, { figure }) => sum + Number(store.published(figure).value), 0) / 1e6,
    label: words.text('gap-happened').split('|'),
  }));
}

/**
 * The line's end: pulled down, it is what would have to be saved, wherever that comes from.
 *
 * @param {Stage} stage
 * @param {{x: number, y: number, unit: number}} at pixels for a million
 */
function handle(stage, { x, y, unit }) {
  const { store, words } = stage;
  const { max = '0', step = '1' } = store.input(PULL);
  const saved = Number(store.value(PULL));
  const set = (/** @type {number} */ value, small = false) => {
    const stepped = Math.round(Math.min(Number(max), Math.max(0, value)) / Number(step)) * Number(step);
    store.set(PULL, rounded(String(stepped)), small);
  };
  return grip({
    x, y, mark: '↕', down: true, label: words.text('gap-pull'), max, now: saved,
    spoken: words.text('gap-spoken', { state: stateOf(stage), saved: format(String(saved), store.money, SIZE) }),
    take: () => saved,
    drag: (way, from) => set(from + (way.y / unit) * 1e6),
    back: (from) => set(from),
    rest: () => store.rest(),
    key: (key) => {
      const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1, PageDown: 10, PageUp: -10 }[key];
      const value = key === 'Home' ? 0 : key === 'End' ? Number(max) : by === undefined ? null : saved + by * 1e6;
      if (value !== null) set(value, true);
      return value !== null;
    },
  });
}

/** A choice of how it grows. @param {Stage} stage */
function path({ store }) {
  const input = store.input('deficit.path');
  const value = store.value('deficit.path');
  return html`<p class="row" data-row="deficit.path"><label for="input-deficit.path">${input.label}</label>
    <select id="input-deficit.path" data-input="deficit.path" @change=${(/** @type {Event} */ event) => {
      store.set('deficit.path', /** @type {HTMLSelectElement} */ (event.currentTarget).value);
      store.rest();
    }}>${(input.options ?? []).map(({ id, label }) => html`<option value=${id} .selected=${id === value}>${label}</option>`)}</select></p>`;
}

/** @param {Stage} stage */
function became({ store, words }) {
  return html`<p>${words.say('gap-became')}</p><ul>${(store.pack.deficit?.marks ?? []).map(({ figure, year, kind, label, remark }) => {
    const { value, unit, status } = store.published(figure);
    return html`<li>${words.text(`gap-mark-${kind}`, { label, year: format(String(year), 'year'), remark: remark ?? '', remarked: remark ? 'yes' : 'no' })}
      <span class="number" role="button" tabindex="0" data-figure=${figure} data-status=${status}>${format(value, unit, { ...SIZE, bare: true })}</span></li>`;
  })}</ul>`;
}
