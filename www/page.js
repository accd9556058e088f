import './element/define.js';
import { bindAddress } from './address-bar.js';

const element = /** @type {import('./element/joined-up.js').JoinedUp} */ (document.querySelector('joined-up'));
bindAddress(element, { steps: true });

const embed = /** @type {HTMLButtonElement} */ (document.querySelector('footer button'));
embed.hidden = false;
embed.onclick = () => import('./embedding/dialog.js').then(({ open }) => open(element, embed), () => {
  embed.textContent = 'This did not load: press again';
});
