// The page of sources is written at build time; it needs no script but for the way back to what was set.
const back = /** @type {HTMLAnchorElement | null} */ (document.querySelector('.back a'));
if (back && location.hash.includes('=')) back.hash = location.hash;
export {};
