import { JoinedUp } from '../hosts/element.js';

customElements.define('joined-up', JoinedUp);
