// The models once more, in another arithmetic: what the core is measured against.

/** @import {Arithmetic, Models, Scenario, Settings, Slider, Yardstick} from '../types.js' */

/**
 * @param {'doubles' | 'decimal' | 'big'} name file of the arithmetic
 * @param {any} pack
 * @param {Slider[]} sliders
 * @returns {Promise<Yardstick>}
 */
export async function yardstick(name, pack, sliders) {
  const { arithmetic } = await import(`./arithmetic/${name}.js`);
  // A copy of the code for each arithmetic: what the compiler learns of decimals would slow doubles
  // down, as no code does that is written for doubles alone.
  const own = (/** @type {string} */ file) => import(`./${file}.js?${name}`);
  const [{ models }, { curves }, { draws }] = await Promise.all(['models', 'curves', 'draws'].map(own));
  return joined(arithmetic, { models, curves, draws }, pack, sliders);
}

/**
 * @template N
 * @param {Arithmetic<N>} arithmetic
 * @param {any} own
 * @param {any} pack
 * @param {Slider[]} sliders
 * @returns {Yardstick}
 */
function joined(arithmetic, own, pack, sliders) {
  const today = Object.fromEntries(pack.place.map((/** @type {any} */ { id, system }) => [id, system]));
  const wholes = new Set(sliders.filter(({ whole }) => whole).map(({ id }) => id));
  const assumptions = pack.input.filter((/** @type {any} */ { low, high }) => low && high)
    .map((/** @type {any} */ { id, low, high }) => ({ id, low, high, whole: wholes.has(id) }));
  const modelsOf = own.models(arithmetic, pack);
  const curvesOf = own.curves(arithmetic, sliders);
  const drawsOf = own.draws(arithmetic, assumptions);

  /** @param {Scenario} scenario @returns {[Models<N>, Settings<N>]} */
  function read({ inputs = {}, places = {} }) {
    const settings = pack.input.map((/** @type {any} */ input) => {
      const value = inputs[input.id] ?? input.default;
      return [input.id, input.options ? value : arithmetic.of(value)];
    });
    return [modelsOf({ ...today, ...places }), Object.fromEntries(settings)];
  }

  return {
    name: arithmetic.name,
    what: arithmetic.what,
    evaluate(scenario) {
      const [{ figures }, settings] = read(scenario);
      return Object.fromEntries(Object.entries(figures).map(([id, figure]) => {
        const value = figure(settings);
        return [id, value === null ? null : arithmetic.text(value)];
      }));
    },
    curves: (scenario) => curvesOf(...read(scenario)),
    draws: (scenario, count, seed) => drawsOf(...read(scenario), count, seed),
  };
}
