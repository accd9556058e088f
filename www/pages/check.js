/** The page that tests itself on a newsroom's server, and says what is wrong. */

import { html, render } from 'lit';
import { checkFiles } from '../hosting/checks.js';
import { openCore } from '../core/core.js';

/** @import {Finding} from '../hosting/checks.js' */

const base = new URL('.', document.baseURI);
const verdict = /** @type {HTMLElement} */ (document.querySelector('[data-verdict]'));
const list = /** @type {HTMLElement} */ (document.querySelector('[data-findings]'));

verdict.textContent = 'Checking …';
const findings = [await answers(), ...(await checkFiles(base))];
const wrong = findings.filter((finding) => finding.wrong);
render(findings.map(row), list);
verdict.textContent = wrong.length === 0
  ? `All well: ${findings.length} checks, nothing wrong.`
  : `${wrong.length} of ${findings.length} checks found something. What to do stands with each.`;
verdict.dataset.wrong = String(wrong.length);

/** @returns {Promise<Finding>} */
async function answers() {
  const what = 'the explainer opens its pack and answers';
  try {
    const { evaluate } = await openCore(new URL('packs/blmk.json', base).href);
    const found = Object.keys(evaluate({ inputs: {}, places: {} }).figures).length > 0;
    return found ? { what } : { what, wrong: 'It opened and had no figures: upload packs/blmk.json again.' };
  } catch (error) {
    return { what, wrong: /** @type {Error} */ (error).message };
  }
}

/** @param {Finding} finding */
function row({ what, wrong }) {
  return html`<li data-ok=${wrong ? 'no' : 'yes'}><b>${wrong ? 'Wrong' : 'Well'}</b> ${what}${wrong ? html`<br>${wrong}` : ''}</li>`;
}
