import assert from 'node:assert/strict';
import test from 'node:test';
import { apart, wrapped } from '../../www/charts/labels.js';

test('labels with room stay where they are', () => {
  assert.deepEqual(apart([10, 100], 20, 0, 200), [10, 100]);
});

test('labels that would touch are pushed apart, in their order', () => {
  assert.deepEqual(apart([50, 45], 20, 0, 200), [65, 45]);
});

test('labels stay between the ends', () => {
  assert.deepEqual(apart([195, 199], 20, 0, 200), [180, 200]);
  assert.deepEqual(apart([-5, 3], 20, 0, 200), [0, 20]);
});

test('text is broken between words', () => {
  assert.deepEqual(wrapped('the merged body itself lasted', 16), ['the merged body', 'itself lasted']);
});
