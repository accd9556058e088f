/** The page that tests itself on a newsroom's server, and says what is wrong. */

import { html, render } from 'lit';
import { checkFiles, list as listed } from '../hosting/checks.js';
import { openCore } from '../core/core.js';

/** @import {Finding} from '../hosting/checks.js' */

const base = new URL('.', document.baseURI);
const verdict = /** @type {HTMLElement} */ (document.querySelector('[data-verdict]'));
const list = /** @type {HTMLElement} */ (document.querySelector('[data-findings]'));

verdict.textContent = 'Checking …';
const findings = [...(await packs()), ...(await checkFiles(base))];
const wrong = findings.filter((finding) => finding.wrong);
render(findings.map(row), list);
verdict.textContent = wrong.length === 0
  ? `All well: ${findings.length} checks, nothing wrong.`
  : `${wrong.length} of ${findings.length} checks found something. What to do stands with each.`;
verdict.dataset.wrong = String(wrong.length);

/** Each pack that the list of files names is opened. @returns {Promise<Finding[]>} */
async function packs() {
  const files = await listed(base);
  if ('wrong' in files) return [];
  return Promise.all(Object.keys(files.checksums).filter((path) => /^packs\/.+\.pack$/.test(path)).map((path) => answers(path.replace(/pack$/, 'json'))));
}

/** @param {string} path @returns {Promise<Finding>} */
async function answers(path) {
  const what = `the explainer opens ${path} and answers`;
  try {
    const { evaluate } = await openCore(new URL(path, base).href);
    const found = Object.keys(evaluate({ inputs: {}, places: {} }).figures).length > 0;
    return found ? { what } : { what, wrong: `It opened and had no figures: upload ${path} again.` };
  } catch (error) {
    return { what, wrong: /** @type {Error} */ (error).message };
  }
}

/** @param {Finding} finding */
function row({ what, wrong }) {
  return html`<li data-ok=${wrong ? 'no' : 'yes'}><b>${wrong ? 'Wrong' : 'Well'}</b> ${what}${wrong ? html`<br>${wrong}` : ''}</li>`;
}
