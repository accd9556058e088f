/** How a number is made: its formula, each step of which opens in turn, down to figures with their source. */

import { html, nothing } from 'lit';
import { ground, groundsOf, nameOf, sourced } from '../stage/named.js';
import { exact, format } from '../number/format.js';
import { formula, named } from './formula.js';
import { isLeaf, tidied } from './step.js';

/** @import {Pack, Scenario} from '../types.js' */
/** @import {Stage} from '../stage/stage.js' */
/** @import {Run} from './formula.js' */
/** @import {Step} from './step.js' */

/**
 * @param {Stage} stage
 * @param {string} id of a figure, computed or published, or of an input
 * @param {Scenario} scenario
 */
export function working(stage, id, scenario) {
  return stage.store.more.draw(stage, (pack) => made(stage, pack, id, scenario));
}

/** @param {Stage} stage @param {Pack} pack @param {string} id @param {Scenario} scenario */
function made(stage, pack, id, scenario) {
  const step = tidied(stage.store.core.working(id, scenario));
  return html`<p><b>${nameOf(stage, id)}</b></p>${step.value === null ? html`<p>${none(stage, id)}</p>` : explained(stage, pack, step)}`;
}

/** Why a figure has no value. @param {Stage} stage @param {string} id */
function none({ store, words }, id) {
  const own = `${store.entry(id, words)}.none`;
  return words.text(words.has(own) ? own : 'working-none');
}

/** @param {Stage} stage @param {Pack} pack @param {Step} step @returns {unknown} */
function explained(stage, pack, step) {
  const leaf = step.op === 'same' ? step.of[0] : step;
  if (isLeaf(leaf)) return passport(stage, pack, leaf);
  const tokens = formula(step);
  if (tokens.length === 0) return nothing;
  return html`<p class="formula">${printed(stage, step)} = ${tokens.map((token, at) => (typeof token === 'string' ? token : 'steps' in token
    ? runName(stage, token) : bracketed(printed(stage, token), at)))}</p>
    <ul>${named(tokens).map((part) => line(stage, pack, part))}</ul>
    ${step.because ? html`<ul>${line(stage, pack, step.because)}</ul>` : nothing}`;
}

/** @param {Stage} stage @param {Pack} pack @param {Step | Run} part @returns {unknown} */
function line(stage, pack, part) {
  if ('steps' in part) return part.steps.map((step) => line(stage, pack, step));
  if (part.op === 'number') return nothing;
  const label = html`${printed(stage, part)}: ${stepName(stage, part)}`;
  if (part.repeated || (part.of.length === 0 && !isLeaf(part))) return html`<li>${label}</li>`;
  return html`<li data-status=${part.status}><details><summary>${label}</summary>${explained(stage, pack, part)}</details></li>`;
}

/** The same step several times, or years of which each is another. @param {Stage} stage @param {Run} run */
function runName(stage, { steps, kind }) {
  const [first, last] = [stepName(stage, steps[0]), stepName(stage, /** @type {Step} */ (steps.at(-1)))];
  return stage.words.text(kind === 'same' ? 'working-run' : 'working-years', { count: steps.length, name: first, last });
}

/** A figure or an input: how firm it is, who says so, in whose words. @param {Stage} stage @param {Pack} pack @param {Step} step */
function passport(stage, pack, { id = '', op, value, unit = 'count', status }) {
  const { store, words } = stage;
  const input = op === 'input' ? store.input(id) : null;
  const told = input ? pack.input.find((one) => one.id === id) : pack.figure.find((one) => one.id === id);
  const held = store.isSet(id);
  const { sources = [], quote, note } = told ?? {};
  const grounds = input ? groundsOf(input) : [];
  return html`<p>${words.text(held ? 'working-yours' : `working-${status}`, { value: value === null ? '' : input ? exact(value, unit) : format(value, unit) })}</p>
    ${held ? nothing : grounds.map(ground)}
    ${quote ? html`<p>“${quote}”</p>` : nothing}${note ? html`<p>${note}</p>` : nothing}
    ${sources.length > 0 ? html`<p class="hint">${sources.map((source, at) => html`${at ? '; ' : ''}${sourced(pack, source)}`)}</p>` : nothing}`;
}

/** @param {Stage} stage @param {Step} step */
function printed({ store }, { id = '', op, value, unit = 'count' }) {
  if (value === null) return '–';
  const options = store.core.inputs.get(id)?.options;
  if (options) return options.find((option) => option.id === value)?.label ?? value;
  return op === 'input' ? exact(value, unit) : format(value, unit, { millions: true });
}

/** A number below zero in the middle of a formula. @param {string} text @param {number} at */
function bracketed(text, at) {
  return at > 0 && text.startsWith('−') ? `(${text})` : text;
}

/** @param {Stage} stage @param {Step} step */
function stepName(stage, { id, label, name, number = 0, of }) {
  const { store, words } = stage;
  if (label) return label;
  if (id) return nameOf(stage, id);
  if (!name) return of.length > 0 ? words.text('working-part') : '';
  const place = name.endsWith('-of-place') ? store.pack.place[number]?.name ?? '' : '';
  const key = `step-${name}`;
  return words.has(key) ? words.text(key, { number: String(number), place, year: format(String(number), 'year') }) : name.replaceAll('-', ' ');
}
