import './element/define.js';
import { bindAddress } from './address-bar.js';

const element = /** @type {import('./element/joined-up.js').JoinedUp} */ (document.querySelector('joined-up'));
bindAddress(element, { steps: true });

// Made here, because without script it would do nothing.
const embed = document.createElement('button');
embed.type = 'button';
embed.textContent = 'Embed this';
document.querySelector('footer p')?.append(' · ', embed);
embed.onclick = () => import('./embedding/dialog.js').then(({ open }) => open(element, embed), () => {
  embed.textContent = 'This did not load: press again';
});
if (location.hash === '#embed') embed.click();
