import { bindAddress } from '../hosts/address-bar.js';
import { JoinedUp } from '../hosts/element.js';

customElements.define('joined-up', JoinedUp);
const element = /** @type {JoinedUp} */ (document.querySelector('joined-up'));
bindAddress(element, { steps: true });
// A link between the pages keeps what is set.
document.addEventListener('click', (event) => {
  const [anchor] = event.composedPath().filter((node) => node instanceof HTMLAnchorElement);
  if (anchor instanceof HTMLAnchorElement && anchor.origin === location.origin && !anchor.hash && /(index|claims|who)\.html$/.test(anchor.pathname)) {
    anchor.hash = location.hash.includes('=') ? location.hash : '';
  }
}, true);
if (location.hash === '#embed') element.addEventListener('joined-up:ready', () => element.embed(), { once: true });
