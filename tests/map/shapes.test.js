import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { inside, mapOf, packs } from './places.js';


for (const of of packs) {
  const { arcs, councils, file, outline, pack, places, ring } = mapOf(of);
  const ids = places.map(({ id }) => id);
  /** @type {{id: string, neighbours: string[]}[]} */
  const expected = pack.place;

  /** The places on the two sides of each arc, with the direction in which each walks it. */
  const sides = arcs.map((_, index) =>
    places.flatMap(({ id, arcs: [walked] }) =>
      walked.filter((at) => at === index || at === ~index).map((at) => ({ id, forward: at === index })),
    ),
  );

  test(`${of}: the map shows the places of the pack and no others`, () => {
    assert.deepEqual([...ids].sort(), expected.map(({ id }) => id).sort());
  });

  test(`${of}: each place is one part: one closed outline that never meets itself`, () => {
    for (const { id, type, arcs: rings } of places) {
      assert.equal(type, 'Polygon', id);
      assert.equal(rings.length, 1, `${id} has holes`);
      const stretches = outline(id);
      for (const [at, stretch] of stretches.entries()) {
        assert.deepEqual(stretch.at(-1), stretches[(at + 1) % stretches.length][0], `${id} is open`);
      }
      const corners = ring(id).map(String);
      assert.equal(new Set(corners).size, corners.length, `${id} meets itself`);
    }
  });

  test(`${of}: no two borders cross`, () => {
    const steps = arcs.flatMap((arc) => arc.slice(1).map((to, at) => [arc[at], to]));
    /** @param {number[]} a @param {number[]} b @param {number[]} c which side of the line from a to b c is on */
    const side = (a, b, c) => Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
    for (const [at, [a, b]] of steps.entries()) {
      for (const [c, d] of steps.slice(at + 1)) {
        const cross = side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
        assert.ok(!cross, `${a} to ${b} crosses ${c} to ${d}`);
      }
    }
  });

  test(`${of}: two places have their border in common, one on each side of it`, () => {
    for (const [index, its] of sides.entries()) {
      assert.ok(its.length === 1 || its.length === 2, `arc ${index} has ${its.length} sides`);
      if (its.length === 2) assert.notEqual(its[0].forward, its[1].forward, `arc ${index} has one side twice`);
    }
  });

  test(`${of}: the neighbours are the pack’s, and no border is too short to count`, () => {
    /** @type {Map<string, number>} */
    const lengths = new Map();
    for (const [index, its] of sides.entries()) {
      const steps = arcs[index].slice(1).map(([x, y], at) => Math.hypot(x - arcs[index][at][0], y - arcs[index][at][1]));
      const length = steps.reduce((sum, step) => sum + step, 0);
      for (const [one, other] of its.length === 2 ? [its, [...its].reverse()] : []) {
        const pair = `${one.id} ${other.id}`;
        lengths.set(pair, (lengths.get(pair) ?? 0) + length);
      }
    }
    const pairs = expected.flatMap(({ id, neighbours }) => neighbours.map((other) => `${id} ${other}`));
    assert.deepEqual([...lengths.keys()].sort(), pairs.sort());
    for (const [pair, length] of lengths) assert.ok(length > 1000, `${pair} have ${length} m in common`);
    for (const { id, properties } of places) {
      for (const [other, kilometres] of Object.entries(properties.neighbours)) {
        assert.ok(Math.abs(Number(lengths.get(`${id} ${other}`)) - kilometres * 1000) < 200, `${id} ${other}`);
      }
    }
  });

  test(`${of}: each place has its councils’ official area within 15 %`, () => {
    for (const id of ids) {
      const corners = ring(id);
      const twice = corners.reduce((sum, [x, y], at) => {
        const [nextX, nextY] = corners[(at + 1) % corners.length];
        return sum + x * nextY - nextX * y;
      }, 0);
      const official = councils[id].reduce((sum, { hectares }) => sum + hectares * 10_000, 0);
      const off = (Math.abs(twice) / 2 / official - 1) * 100;
      assert.ok(Math.abs(off) < 15, `${id} is ${off.toFixed(1)} % off`);
    }
  });

  test(`${of}: each label stands in its place`, () => {
    for (const { id, properties } of places) assert.ok(inside(properties.label, ring(id)), id);
  });

  test(`${of}: the file is at most 15 KB of brotli`, () => {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    assert.ok(brotliCompressSync(readFileSync(file), { params }).length <= 15_000);
  });
}
