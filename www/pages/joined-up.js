/** The element's script for pages of others: it keeps its name. */
import { JoinedUp } from '../hosts/element.js';

if (!customElements.get('joined-up')) customElements.define('joined-up', JoinedUp);
