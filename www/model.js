/**
 * The only module that knows WebAssembly: it opens a pack and hands out plain objects. Where a
 * browser or a page's policy refuses WebAssembly, the core's twin in plain JavaScript, made of the
 * same Rust, is loaded in its place.
 */

import init, { Explainer } from '../pkg/joined_up.js';

/** @import {Model, Pack} from './types.js' */

/** One core serves every element on a page. @type {Promise<typeof Explainer> | undefined} */
let core;

/**
 * Opens the pack at an address. What goes wrong is an error whose name is a code and whose message
 * is for people.
 *
 * @param {string} address
 * @returns {Promise<Model>}
 */
export async function openModel(address) {
  const [pack, Core] = await Promise.all([fetchPack(address), startCore()]);
  const explainer = new Core(pack);
  return {
    pack: filled(pack),
    inputs: new Map(explainer.inputs().map((input) => [input.id, input])),
    evaluate: (scenario) => explainer.evaluate(scenario),
    compare: (a, b) => explainer.compare(a, b),
    working: (figure, scenario) => explainer.working(figure, scenario),
    along: (input, figure, scenario) => explainer.along(input, figure, scenario),
    solve: (input, figure, target, scenario) => explainer.solve(input, figure, target, scenario),
    matters: (figure, scenario) => explainer.matters(figure, scenario),
    published: () => explainer.published(),
    sampling: (scenario, seed) => explainer.sampling(scenario, seed),
  };
}

async function startCore() {
  core ??= webAssembly().catch(twin);
  try {
    return await core;
  } catch (cause) {
    // A later element may try again: the network may be back.
    core = undefined;
    throw named('no-core', 'The part of this page that computes did not load.', cause);
  }
}

async function webAssembly() {
  await init();
  return Explainer;
}

async function twin() {
  const { Explainer: Twin } = await import('../pkg/twin/joined_up.js');
  return Twin;
}

/**
 * A pack, or the part of one that has a file of its own.
 *
 * @param {string} address
 * @returns {Promise<Pack>}
 */
export async function fetchPack(address) {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`The server answered ${response.status}.`);
    return await response.json();
  } catch (cause) {
    throw named('no-pack', 'The figures of this page did not load.', cause);
  }
}

/**
 * A pack's file leaves out what is empty; the page would rather not ask each time.
 *
 * @param {Pack} pack
 * @returns {Pack}
 */
function filled(pack) {
  const lists = {
    source: [], figure: [], input: [], merger: [], place: [], system: [], scene: [],
    claim: [], body: [], published: [], conflict: [], missing: [],
  };
  const whole = { ...lists, ...pack };
  const scene = whole.scene.map((one) => ({ ...one, inputs: one.inputs ?? {}, places: one.places ?? {} }));
  const figure = whole.figure.map((one) => ({ ...one, sources: one.sources ?? [] }));
  const body = whole.body.map((one) => ({
    ...one, from: one.from ?? [], places: one.places ?? [], overseers: one.overseers ?? [],
  }));
  return { ...whole, scene, figure, body };
}

/**
 * @param {string} name
 * @param {string} message
 * @param {unknown} [cause]
 */
export function named(name, message, cause) {
  const error = new Error(message, { cause });
  error.name = name;
  return error;
}
