/**
 * For a page that hosts the element itself: `<script type="module" src="…/joined-up.js"></script>`. This name
 * stays when the page is built anew, because articles hold it.
 */

import './element/define.js';
