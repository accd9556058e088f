// The figures that were worked out by hand, once more: native and WebAssembly give the same.
import assert from 'node:assert/strict';
import test from 'node:test';
import { explainer, pack, text } from './built.js';

const scenes = new Map(pack().scene.map((scene) => [scene.id, scene]));

function scenarioOf(words) {
  if (scenes.has(words)) return scenes.get(words);
  const scenario = { inputs: {}, places: {} };
  for (const word of words.split(' ')) {
    const [key, value] = word.split('=');
    if (key.startsWith('place.')) scenario.places[key.slice('place.'.length)] = value;
    else scenario.inputs[key] = value;
  }
  return scenario;
}

/** The value of a figure or, as `id@x`, of a point of a series. */
function found({ figures, series }, id) {
  const [name, x] = id.split('@');
  if (x) return series[name].find((point) => point.x === x).y;
  return figures[name].value;
}

function agrees(value, expected) {
  if (expected === 'none') return value === null;
  if (expected.endsWith('…')) return value.startsWith(expected.slice(0, -1));
  return value === expected;
}

for (const file of ['ics', 'deficit', 'review', 'merger', 'boundary', 'moves']) {
  test(`${file}: every row comes out of the WebAssembly as worked by hand`, () => {
    const rows = text(`tests/published/${file}.tsv`).trimEnd().split('\n').slice(1);
    assert(rows.length > 10);
    for (const row of rows) {
      const [figure, words, expected] = row.split('\t');
      const value = found(explainer.evaluate(scenarioOf(words)), figure);
      assert(agrees(value, expected), `${figure} at ${words}: ${value}, not ${expected}`);
    }
  });
}
