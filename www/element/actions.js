/** What a reader can do, each as one call for the controls. */

import { typed } from '../decimal.js';
import { mended, untouched, withInput, withPlace } from '../scenario.js';

/** @import {Actions} from '../types.js' */
/** @import {JoinedUp} from './joined-up.js' */

/**
 * @param {JoinedUp} element
 * @returns {Actions}
 */
export function actions(element) {
  const settle = () => element.rest();
  /** @param {string} id @param {string} value */
  const slide = (id, value) => {
    const input = element.model?.inputs.get(id);
    if (input) element.change(id, withInput(element.scenario, input, value));
  };
  /** @param {string} id @param {string} value */
  const put = (id, value) => {
    settle();
    slide(id, value);
    settle();
  };
  /** @type {Actions['become']} */
  const become = async (control, change) => {
    element.become(control, change);
    settle();
    await element.updateComplete;
    // The button that was pressed may be gone; whoever pressed it goes on from here.
    element.renderRoot.querySelector(/** @type {'button'} */ ('[data-action="swap"], [data-action="keep"]'))?.focus();
  };
  return {
    slide,
    settle: () => element.release(),
    put,
    type: (id, text) => type(element, put, id, text),
    reset(id) {
      put(id, element.model?.inputs.get(id)?.default ?? '');
      // The button goes with the change; whoever pressed it should not be left at the top of the page.
      element.renderRoot.querySelector(/** @type {'input'} */ (`[data-input="${CSS.escape(id)}"]`))?.focus();
    },
    move(place, system) {
      if (element.model) element.change(`place.${place}`, withPlace(element.scenario, element.model.pack, place, system));
      settle();
    },
    liveIn(home) {
      element.become('home', { home });
      settle();
    },
    scene({ id, inputs, places }) {
      element.change(`scene.${id}`, { inputs, places });
      settle();
    },
    undo: () => element.step('undo'),
    redo: () => element.step('redo'),
    go(panel) {
      const title = element.renderRoot.querySelector(/** @type {'h2'} */ (`#title-${panel}`));
      title?.scrollIntoView();
      title?.focus({ preventScroll: true });
    },
    resetAll() {
      element.change('reset-all', untouched);
      settle();
    },
    async keep() {
      const { scenario } = element;
      if (await element.comparing.fetch()) await become('keep', { scenario, kept: scenario });
    },
    become,
    async take({ currentTarget }) {
      const details = /** @type {HTMLDetailsElement} */ (currentTarget);
      try {
        const { openMenu } = await import('../take/menu.js');
        openMenu(details, element);
      } catch {
        /** @type {Element} */ (details.lastElementChild).textContent = 'This did not load. Check the connection and reload.';
      }
    },
  };
}

/**
 * Text that is no number stays in its box with a sentence under it; a number out of range is mended
 * by the core, and the sentence says to what.
 *
 * @param {JoinedUp} element
 * @param {(id: string, value: string) => void} put
 * @param {string} id
 * @param {string} text
 */
function type(element, put, id, text) {
  const { model } = element;
  const input = model?.inputs.get(id);
  if (!model || !input) return;
  element.complaints = new Map();
  element.requestUpdate();
  const value = typed(text);
  if (value === null) {
    void complain(element, id, ({ notANumber }) => notANumber(input, text), text);
    return;
  }
  const asked = withInput(element.scenario, input, value);
  const warnings = model.evaluate(asked).warnings.filter((warning) => warning.input === id);
  const used = mended(asked, warnings, model.pack, model.inputs);
  put(id, used.inputs[id] ?? input.default);
  if (warnings[0]) void complain(element, id, ({ mendedSentence }) => mendedSentence(warnings[0], model, asked, used));
}

/**
 * The words are fetched with the first mistake.
 *
 * @param {JoinedUp} element
 * @param {string} id
 * @param {(words: typeof import('../words/warnings.js')) => string} say
 * @param {string} [text] that stays in its box
 */
async function complain(element, id, say, text) {
  const { present } = element.history;
  const words = await import('../words/warnings.js').catch(() => null);
  // The reader may have gone on.
  if (element.history.present !== present) return;
  const sentence = words ? say(words) : 'This could not be used as it was typed. Check the number, and the connection.';
  element.complaints = new Map([[id, { sentence, text }]]);
  element.status.say(() => sentence);
  element.requestUpdate();
}
