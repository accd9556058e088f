/** Registration, apart from the class, so that a host may register it under a name of its own. */

import { JoinedUp } from './joined-up.js';

if (!customElements.get('joined-up')) customElements.define('joined-up', JoinedUp);
