import './element/define.js';
import { bindAddress } from './address-bar.js';

const element = /** @type {import('./element/joined-up.js').JoinedUp} */ (document.querySelector('joined-up'));
bindAddress(element, { steps: true });
