/** What a reader can do, each as one call for the controls. */

import { typed } from '../decimal.js';
import { mended, untouched, withInput, withPlace } from '../scenario.js';
import { mendedSentence, notANumber } from '../words/warnings.js';

/** @import {Actions, Complaint} from '../types.js' */
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
  const become = async (control, state) => {
    element.become(control, state);
    settle();
    await element.updateComplete;
    // The button that was pressed may be gone; whoever pressed it goes on from here.
    element.renderRoot.querySelector(/** @type {'button'} */ ('[data-action="swap"], [data-action="keep"]'))?.focus();
  };
  return {
    slide,
    settle,
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
    complain(element, id, { sentence: notANumber(input, text), text });
    return;
  }
  const asked = withInput(element.scenario, input, value);
  const warnings = model.evaluate(asked).warnings.filter((warning) => warning.input === id);
  const used = mended(asked, warnings, model.pack, model.inputs);
  put(id, used.inputs[id] ?? input.default);
  if (warnings[0]) complain(element, id, { sentence: mendedSentence(warnings[0], model, asked, used) });
}

/**
 * @param {JoinedUp} element
 * @param {string} id
 * @param {Complaint} complaint
 */
function complain(element, id, complaint) {
  element.complaints = new Map([[id, complaint]]);
  element.status.say(() => complaint.sentence);
  element.requestUpdate();
}
