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
await new Promise((resolve) => {
  for (const end of ['ready', 'failed']) element.addEventListener(`joined-up:${end}`, resolve);
});
// All that it will hold stands before its height is told; what came as the reader nears it would move
// the article below.
if (view === 'all' && !element.failed) await element.closing.fetch();
// Without a width, in a folded part of the host's page, nothing is drawn yet.
while (element.width === 0) await new Promise(requestAnimationFrame);
await element.updateComplete;
voice?.begin();
