/** The page inside a frame: what the address asks for, shown; its height, told to the host. */

import './element/define.js';
import { bindAddress } from './address-bar.js';
import { known } from './frame/dialects.js';
import { keepScrollBar } from './frame/scroll-bar.js';
import { settingsOf, settled } from './frame/settings.js';
import { Voice } from './frame/voice.js';

const element = /** @type {import('./element/joined-up.js').JoinedUp} */ (document.querySelector('joined-up'));
const content = /** @type {Element} */ (document.querySelector('main'));
const framed = parent !== window;
// Listening begins at once, so that a host that asks early is heard.
const voice = framed ? new Voice(content, known(location)) : null;

const { view, scene, theme, pack } = settingsOf(location);
element.view = view;
element.scene = scene;
element.theme = theme;
if (pack) element.pack = pack;
document.documentElement.dataset.theme = theme;

try {
  history.replaceState(null, '', settled(location));
} catch {
  // A sandboxed frame may not write its address, and keeps it as it came.
}
// The back button belongs to the article around the frame.
bindAddress(element, { steps: false });

if (framed) keepScrollBar(content);
await stands();
voice?.begin();

/** All that it will hold stands before its height is told: what came later would move the article below. */
async function stands() {
  await new Promise((resolve) => {
    element.addEventListener('joined-up:failed', resolve);
    // Nothing is drawn while a folded part of the host's page hides the frame, nor before the first
    // median. Not asked in each animation frame: a frame off the screen has none.
    element.addController({ hostUpdated: () => drawn('.steps') && resolve(null) });
  });
  // What the page fetches when a reader comes near.
  await Promise.all([element.mapping, element.closing].map((part) => drawn(`.${part.name}`) && part.fetch()));
  await element.updateComplete;
}

/** @param {string} selector */
function drawn(selector) {
  return element.renderRoot.querySelector(selector);
}
