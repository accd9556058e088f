import './element/define.js';
import { bindAddress } from './address-bar.js';

/** @import {View} from './types.js' */

const element = /** @type {import('./element/joined-up.js').JoinedUp} */ (document.querySelector('joined-up'));
const asked = new URLSearchParams(location.search).get('view') ?? '';
element.view = /** @type {View} */ (['budget', 'merger', 'boundary'].includes(asked) ? asked : 'all');
// The back button belongs to the article around the frame.
bindAddress(element, { steps: false });
