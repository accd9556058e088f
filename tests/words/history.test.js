import assert from 'node:assert/strict';
import test from 'node:test';
import { begun, changed, redone, settled, undone } from '../../www/history.js';
import { untouched as unset } from '../../www/scenario.js';

const untouched = { scenario: unset, kept: null, home: '' };

/** @param {string} value */
const at = (value) => ({ scenario: { inputs: { slider: value }, places: {} }, kept: null, home: '' });

test('a drag is one step', () => {
  let history = begun(untouched);
  for (const value of ['1', '2', '3']) history = changed(history, 'slider', at(value));
  history = settled(history);
  assert.equal(history.past.length, 1);
  assert.deepEqual(history.present, at('3'));
  assert.deepEqual(undone(history).present, untouched);
});

test('two drags of one slider are two steps', () => {
  let history = settled(changed(begun(untouched), 'slider', at('1')));
  history = settled(changed(history, 'slider', at('2')));
  assert.deepEqual(undone(history).present, at('1'));
});

test('another control begins another step, though the first never rested', () => {
  let history = changed(begun(untouched), 'slider', at('1'));
  history = changed(history, 'other', at('2'));
  assert.equal(history.past.length, 2);
});

test('a drag that ends where it began is no step', () => {
  let history = changed(begun(untouched), 'slider', at('1'));
  history = settled(changed(history, 'slider', untouched));
  assert.equal(history.past.length, 0);
});

test('a change that changes nothing is no step', () => {
  assert.equal(changed(begun(untouched), 'slider', untouched).past.length, 0);
});

test('redo brings back what undo took, and a new change forgets it', () => {
  const history = settled(changed(begun(untouched), 'slider', at('1')));
  const back = undone(history);
  assert.deepEqual(redone(back).present, at('1'));
  assert.deepEqual(redone(back).past, history.past);
  assert.deepEqual(changed(back, 'slider', at('9')).future, []);
});

test('undo in the middle of a drag goes back to before it', () => {
  const history = changed(changed(begun(untouched), 'slider', at('1')), 'slider', at('2'));
  assert.deepEqual(undone(history).present, untouched);
});

test('at either end nothing happens', () => {
  const history = begun(untouched);
  assert.equal(undone(history), history);
  assert.equal(redone(history), history);
});

test('keeping, swapping and dropping an A are steps, each undone by one', () => {
  const { scenario } = at('1');
  const states = [at('1'), { scenario, kept: scenario }, { scenario: unset, kept: scenario }, { scenario, kept: unset }, at('1')];
  const controls = ['slider', 'keep', 'reset-all', 'swap', 'drop'];
  let history = begun(untouched);
  states.forEach((state, at) => {
    history = settled(changed(history, controls[at], state));
  });
  for (const state of [...states.slice(0, -1).reverse(), untouched]) {
    history = undone(history);
    assert.deepEqual(history.present, state);
  }
  for (const state of states) {
    history = redone(history);
    assert.deepEqual(history.present, state);
  }
});

test('keeping what is kept already is no step', () => {
  const both = { scenario: unset, kept: unset };
  assert.equal(changed(begun(both), 'keep', { scenario: { inputs: {}, places: {} }, kept: { inputs: {}, places: {} } }).past.length, 0);
});

test('a slider beside an A is a step of its own, and undo leaves the A where it is', () => {
  const { scenario } = at('1');
  const history = settled(changed(begun({ scenario: unset, kept: unset }), 'slider', { scenario, kept: unset }));
  assert.deepEqual(undone(history).present, { scenario: unset, kept: unset });
});
