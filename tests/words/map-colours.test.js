// The map's colours: told apart by who sees no red, no green or no blue, and marks that stand out.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

/** @typedef {[number, number, number]} Triple */

/**
 * How a colour looks to who lacks a kind of cone, in linear light: Machado, Oliveira and Fernandes,
 * "A Physiologically-based Model for Simulation of Color Vision Deficiency" (2009), severity 1.
 *
 * @type {Record<string, Triple[]>}
 */
const SIGHT = {
  usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};

/** Of 100, in Oklab. About 2 is the least that two areas side by side can differ by and be told apart. */
const APART = 5;

/** @param {Triple[]} matrix @param {Triple} colour */
const times = (matrix, colour) => /** @type {Triple} */ (matrix.map((row) => row.reduce((sum, cell, at) => sum + cell * colour[at], 0)));

/** @param {string} hex @returns {Triple} */
const light = (hex) => /** @type {Triple} */ ([1, 3, 5].map((at) => {
  const part = parseInt(hex.slice(at, at + 2), 16) / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}));

/** Björn Ottosson's Oklab, in which equal steps look equal. @param {Triple} colour */
function oklab(colour) {
  const cones = times([[0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566],
    [0.0883024619, 0.2817188376, 0.6299787005]], /** @type {Triple} */ (colour.map((part) => Math.min(1, Math.max(0, part)))));
  return times([[0.2104542553, 0.793617785, -0.0040720468], [1.9779984951, -2.428592205, 0.4505937099],
    [0.0259040371, 0.7827717662, -0.808675766]], /** @type {Triple} */ (cones.map(Math.cbrt)));
}

/** @param {Triple} one @param {Triple} other */
const distance = (one, other) => 100 * Math.hypot(...one.map((part, at) => part - other[at]));

/** WCAG's contrast ratio. @param {string} one @param {string} other */
function contrast(one, other) {
  const [dark, bright] = [one, other].map((hex) => times([[0.2126, 0.7152, 0.0722]], light(hex))[0]).sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

const css = readFileSync(new URL('../../www/styles/map.css', import.meta.url), 'utf8');
const [bright, dark] = css.split('prefers-color-scheme: dark').map((part) => (
  [...part.matchAll(/\.tone-\d \{ --ground: (#\w{6}); --mark: (#\w{6}); \}/g)].map(([, ground, mark]) => ({ ground, mark }))));

for (const [scheme, tones, paper, ink] of /** @type {const} */ ([['light', bright, '#fffefb', '#1d1d1b'], ['dark', dark, '#16181a', '#e9e6df']])) {
  test(`${scheme}: seven systems have grounds that everybody can tell apart`, () => {
    assert.equal(tones.length, 7);
    for (const [name, matrix] of Object.entries(SIGHT)) {
      const seen = tones.map(({ ground }) => oklab(times(matrix, light(ground))));
      for (const [at, one] of seen.entries()) {
        for (const [before, other] of seen.slice(0, at).entries()) {
          const apart = distance(one, other);
          assert.ok(apart >= APART, `${name}: ${tones[before].ground} and ${tones[at].ground} are ${apart.toFixed(1)} apart`);
        }
      }
    }
  });

  test(`${scheme}: a pattern's marks, names and borders stand out from every ground, and marks from the paper`, () => {
    for (const { ground, mark } of tones) {
      assert.ok(contrast(mark, ground) >= 3, `${mark} on ${ground}: ${contrast(mark, ground).toFixed(2)}`);
      assert.ok(contrast(mark, paper) >= 3, `${mark} on paper: ${contrast(mark, paper).toFixed(2)}`);
      assert.ok(contrast(ink, ground) >= 4.5, `${ink} on ${ground}: ${contrast(ink, ground).toFixed(2)}`);
    }
  });
}
