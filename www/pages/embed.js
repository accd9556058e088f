/** The page inside a frame: what the address asks for, shown; its height, told to the host. */

import { bindAddress } from '../hosts/address-bar.js';
import { JoinedUp } from '../hosts/element.js';
import { known } from '../hosts/frame/dialects.js';
import { keepScrollBar } from '../hosts/frame/scroll-bar.js';
import { settingsOf, settled } from '../hosts/frame/settings.js';
import { Voice } from '../hosts/frame/voice.js';

const element = /** @type {JoinedUp} */ (document.querySelector('joined-up'));
const content = /** @type {Element} */ (document.querySelector('main'));
const framed = parent !== window;
// Listening begins at once, so that a host that asks early is heard.
const voice = framed ? new Voice(content, known(location)) : null;

const { view, scene, theme } = settingsOf(location);
for (const [name, value] of Object.entries({ view, scene, theme })) element.setAttribute(name, value);
document.documentElement.dataset.theme = theme;
for (const sheet of document.querySelectorAll('.sheet')) sheet.setAttribute('data-theme', theme);

try {
  history.replaceState(null, '', settled(location));
} catch {
  // A sandboxed frame may not write its address, and keeps it as it came.
}
const stands = new Promise((resolve) => {
  for (const name of ['ready', 'failed']) element.addEventListener(`joined-up:${name}`, resolve, { once: true });
});
customElements.define('joined-up', JoinedUp);
// The back button belongs to the article around the frame.
bindAddress(element, { steps: false });

if (framed) keepScrollBar(content);
await stands;
// The picture is drawn again at the width that it has got, which the next rendering tells.
await new Promise((resolve) => setTimeout(resolve, 60));
voice?.begin();
