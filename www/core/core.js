/**
 * The only module that knows WebAssembly: it opens a pack and hands out plain objects. Where a
 * browser or a page's policy refuses WebAssembly, the core's twin in plain JavaScript, made of the
 * same Rust, is loaded in its place.
 */

import init, { Explainer } from '../../pkg/joined_up.js';

/** @import {Input, Pack} from '../types.js' */

/** A server that has not answered until then never will, in milliseconds: the reader is told, and may try again. */
const PATIENCE = 30_000;

/** One core serves every element on a page. @type {Promise<typeof Explainer> | undefined} */
let started;

/** @typedef {ReturnType<typeof opened>} Core */

/**
 * Opens the pack at an address. What goes wrong is an error whose name is a code and whose message
 * is for people.
 *
 * @param {string} address
 * @returns {Promise<Core>}
 */
export async function openCore(address) {
  const json = fetched(address).then((response) => response.json()).catch(absent);
  const compiled = fetched(address.replace(/\.json\b/, '.pack')).then((response) => response.arrayBuffer()).catch(absent);
  const [pack, bytes, Explaining] = await Promise.all([json, compiled, start()]);
  return opened(pack, new Explaining(new Uint8Array(bytes)));
}

/**
 * A core that was started elsewhere, as a build does, over its pack.
 *
 * @param {Pack} pack
 * @param {Explainer} explainer
 */
export function opened(pack, explainer) {
  const told = new Map(pack.input.map((input) => [input.id, input]));
  /** @type {Map<string, Input>} */
  const inputs = new Map(explainer.inputs().map(({ source, ...input }) => [input.id, /** @type {Input} */ ({ ...input, ...told.get(input.id) })]));
  return {
    pack: { ...filled(pack), figure: explainer.figures() },
    inputs,
    /** The sections that an input moves. @param {string} id @returns {string[]} */
    moves: (id) => inputs.get(id)?.moves ?? [],
    evaluate: explainer.evaluate.bind(explainer),
    compare: explainer.compare.bind(explainer),
    working: explainer.working.bind(explainer),
    along: explainer.along.bind(explainer),
    solve: explainer.solve.bind(explainer),
    matters: explainer.matters.bind(explainer),
    published: explainer.published.bind(explainer),
    draws: explainer.draws.bind(explainer),
    sampling: explainer.sampling.bind(explainer),
  };
}

async function start() {
  started ??= webAssembly().catch(twin);
  try {
    return await started;
  } catch (cause) {
    // A later element may try again: the network may be back.
    started = undefined;
    throw named('no-core', 'The part of this page that computes did not load.', cause);
  }
}

async function webAssembly() {
  await init();
  return Explainer;
}

async function twin() {
  const { Explainer: Twin } = await import('../../pkg/twin/joined_up.js');
  return Twin;
}

/** @param {string} address */
async function fetched(address) {
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  return response;
}

/** @param {unknown} cause @returns {never} */
function absent(cause) {
  throw named('no-pack', 'The figures of this page did not load.', cause);
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
    claim: [], precedent: [], body: [], published: [], conflict: [], missing: [],
  };
  const whole = { ...lists, ...pack };
  const scene = whole.scene.map((one) => ({ ...one, inputs: one.inputs ?? {}, places: one.places ?? {} }));
  return { ...whole, scene };
}

/**
 * @param {string} name
 * @param {string} message
 * @param {unknown} [cause]
 */
function named(name, message, cause) {
  const error = new Error(message, { cause });
  error.name = name;
  return error;
}
