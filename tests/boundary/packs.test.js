import assert from 'node:assert/strict';
import test from 'node:test';
import { Explainer, pack } from './built.js';

/** Checks that `bad` is refused, by a name for programs and a message for people. */
function refused(bad, message) {
  assert.throws(() => new Explainer(bad), (error) => {
    assert(error instanceof Error);
    assert.equal(error.name, 'pack-invalid');
    assert.match(error.message, message);
    assert.match(error.message, /make check-pack/);
    return true;
  });
}

test('a mistake in a pack is counted and placed', () => {
  const bad = pack();
  bad.input[3].default = '1e7';
  refused(bad, /1 in all, the first at `input\/3\/default`/);
});

test('a pack that names a figure that there is not is refused', () => {
  const bad = pack();
  bad.ics.residents = 'pop.atlantis';
  refused(bad, /the first at `ics\/residents`/);
});

test('floats in place of decimals as text are refused', () => {
  const bad = pack();
  bad.figure[0].value = 10.7;
  refused(bad, /the first at `figure\/0\/value`/);
});

test('what is no pack at all is refused', () => {
  for (const none of [null, undefined, 42, 'pack', [], true, new Date()]) refused(none, /mistakes/);
});

test('a pack that contains itself is refused', () => {
  const bad = pack();
  bad.figure[0].value = bad;
  refused(bad, /the first at `figure\/0\/value`/);
});

test('a pack whose parts throw when they are read is refused', () => {
  const bad = pack();
  Object.defineProperty(bad.input[0], 'default', {
    enumerable: true,
    get() {
      throw new Error('not today');
    },
  });
  refused(bad, /the first at `input\/0\/default`/);
});

test('a pack may leave sections out, and has the figures of the others', () => {
  const { figure, input, review, pack: about, source } = pack();
  const small = { pack: about, source, figure, review, input: input.filter(({ id }) => id.startsWith('review.')) };
  const { figures } = new Explainer(small).evaluate({});
  assert.deepEqual(Object.keys(figures), [
    'review.share-of-losses',
    'review.days-of-losses',
    'review.break-even-cut',
    'review.per-head',
  ]);
});

test('two explainers do not disturb each other', () => {
  const changed = pack();
  changed.input.find(({ id }) => id === 'review.cost').default = '6400000';
  const [one, other] = [new Explainer(pack()), new Explainer(changed)];
  const share = (explainer) => explainer.evaluate({}).figures['review.per-head'].value;
  // 3200000 and twice as much ÷ 701000
  assert.match(share(one), /^4\.5649/);
  assert.match(share(other), /^9\.1298/);
  other.free();
  assert.match(share(one), /^4\.5649/);
});
