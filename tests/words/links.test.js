// What a link says behind its `#`, whatever messengers and counters of clicks did to it.
import assert from 'node:assert/strict';
import test from 'node:test';
import { fragment, stateOf, versionOf } from '../../www/store/address.js';

const STATE = {
  scenario: { inputs: { 'merger.ccgs.realised': '50' }, places: { luton: 'bob' } },
  kept: { inputs: { 'merger.horizon': '8' }, places: {} },
  home: 'bedford',
};
const LINK = fragment(STATE, 2);

test('a link that was encoded on its way, in part, wholly or twice, says the same', () => {
  const part = LINK.replaceAll('&', '%26');
  for (const text of [LINK, `#${LINK}`, part, encodeURIComponent(LINK), encodeURIComponent(encodeURIComponent(LINK)), encodeURIComponent(LINK).toLowerCase()]) {
    assert.deepEqual(stateOf(text), STATE, text);
    assert.equal(versionOf(text), 2, text);
  }
});

test('what others hang on a link is passed over, and what is ours is kept', () => {
  for (const more of ['fbclid=IwAR2', 'utm_source=chat&utm_medium=social', 'Echobox=1700000000', 'luton=1', 'ref=a=b', 'x=100%']) {
    for (const text of [`${LINK}&${more}`, `${more}&${LINK}`]) assert.deepEqual(stateOf(text), STATE, text);
  }
});

test('a fragment in which nothing is ours sets nothing and resets nothing', () => {
  for (const text of ['claims', '#claims', 'Echobox=1700000000', 'fbclid=x&utm_source=y', '%', '%E0%A4%A', 'a b', ':~:text=costs']) assert.equal(stateOf(text), null, text);
});

test('an empty fragment is the starting point', () => {
  assert.deepEqual(stateOf(''), { scenario: { inputs: {}, places: {} }, kept: null, home: '' });
});
