// What the core reads: the bytes of a compiled pack, and nothing else.
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { Explainer, bytes, explainer, pack } from './built.js';

/** Where the fields begin, behind magic, length and checksum. */
const HEAD = 12;

/** Checks that `bad` is refused, by a name for programs and a message that says what to do. */
function refused(bad, message = /Build it again with `make build`/) {
  assert.throws(() => new Explainer(bad), (error) => {
    assert(error instanceof Error);
    assert.equal(error.name, 'pack-invalid');
    assert.match(error.message, message);
    return true;
  });
}

/** The same fields with a head that fits them, as the native tool writes it: FNV-1a of 32 bits. */
function sealed(fields) {
  const hash = fields.reduce((sum, byte) => Math.imul(sum ^ byte, 0x01000193) >>> 0, 0x811c9dc5);
  const head = new DataView(new ArrayBuffer(HEAD));
  bytes().subarray(0, 4).forEach((byte, at) => head.setUint8(at, byte));
  head.setUint32(4, fields.length, true);
  head.setUint32(8, hash, true);
  return new Uint8Array([...new Uint8Array(head.buffer), ...fields]);
}

/** A decimal without zeros at its end. @param {string} text */
const bare = (text) => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);

test('the figures and inputs that the core reads are those that stand in the pack', () => {
  const { figure, input } = pack();
  assert.deepEqual(explainer.figures(), figure.map(({ id, label, value, unit, status }) => ({ id, label, value: bare(value), unit, status })));
  assert.deepEqual(explainer.inputs().map(({ drawn, moves, ...rest }) => rest), input.map((written) => {
    const { id, label, unit, status, sources = [] } = written;
    const { default: usual, min, max, step, low, high, likely } = written;
    const numbers = Object.fromEntries(Object.entries({ default: usual, min, max, step, low, high, likely }).filter(([, value]) => value !== undefined).map(([key, value]) => [key, written.options ? value : bare(value)]));
    const options = written.options ? { options: written.options.map((option) => ({ id: option.id })) } : {};
    return { id, label, unit, status, ...numbers, ...options, ...(sources.length > 0 ? { source: sources[0] } : {}) };
  }));
});

test('what is no bytes at all is refused', () => {
  for (const none of [null, undefined, 42, 'pack', [], {}, true, new Date(), pack(), bytes().buffer, [...bytes()]]) refused(none);
});

test('bytes that were cut, lengthened or changed anywhere are refused', () => {
  const whole = bytes();
  for (const length of [0, 1, HEAD - 1, HEAD, 1000, whole.length - 1]) refused(whole.subarray(0, length));
  refused(new Uint8Array([...whole, 0]));
  fc.assert(fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
    const changed = bytes();
    changed[at] ^= change;
    refused(changed);
  }), { numRuns: 500 });
});

test('a pack of another version of the form is refused', () => {
  const later = bytes();
  later[3] += 1;
  refused(later);
});

test('whatever well-sealed bytes hold, every call answers within a second, and the core goes on', () => {
  const fields = [...bytes().subarray(HEAD)];
  const spoilt = fc.array(fc.tuple(fc.nat(fields.length - 1), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 4 });
  fc.assert(fc.property(spoilt, (changes) => {
    const changed = [...fields];
    for (const [at, byte] of changes) changed[at] = byte;
    const begun = performance.now();
    try {
      const opened = new Explainer(sealed(changed));
      const [input] = opened.inputs().filter(({ options }) => !options);
      const figures = Object.keys(opened.evaluate({}).figures);
      const figure = figures.find((id) => id.endsWith('payback-years')) ?? figures[0];
      opened.draws({}, 10, 1);
      if (input && figure) {
        opened.working(figure, {});
        opened.along(input.id, figure, {});
      }
      opened.free();
    } catch (error) {
      assert.equal(error.name, 'pack-invalid', String(error));
    }
    assert(performance.now() - begun < 1000, `${performance.now() - begun} ms`);
  }), { numRuns: 3000 });
  assert.deepEqual(new Explainer(bytes()).evaluate({}), explainer.evaluate({}));
});

test('a pack in which nothing stands is refused', () => {
  refused(sealed([]));
  refused(sealed(Array(1000).fill(0)));
});

test('two explainers do not disturb each other', () => {
  const [one, other] = [new Explainer(bytes()), new Explainer(bytes())];
  const share = (explained, inputs = {}) => explained.evaluate({ inputs }).figures['review.per-head'].value;
  // 3200000 and twice as much ÷ 701000
  assert.match(share(one), /^4\.5649/);
  assert.match(share(other, { 'review.cost': '6400000' }), /^9\.1298/);
  other.free();
  assert.match(share(one), /^4\.5649/);
});
