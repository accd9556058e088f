/**
 * Asking a number how it was worked out. What answers is fetched with the first question; this only
 * knows which number was asked, and where it stands.
 */

/** @import {JoinedUp} from './joined-up.js' */

/** The buttons of numbers: elements in text, `<text>` in charts. */
const ASKABLE = '[role="button"]:is([data-figure], [data-draws], text)';

export class Asking {
  /** @param {JoinedUp} element */
  constructor(element) {
    this.element = element;
    /** The number that is open. @type {Element | null} */
    this.number = null;
    /** @type {import('../working/panel.js').Panel | null} */
    this.panel = null;
    this.pressed = this.pressed.bind(this);
    this.escaped = this.escaped.bind(this);
    element.addController(this);
  }

  hostConnected() {
    this.element.addEventListener('click', this.pressed);
    this.element.addEventListener('keydown', this.pressed);
    // A press does not focus the number in every browser, so the key may come from anywhere.
    document.addEventListener('keydown', this.escaped);
  }

  hostDisconnected() {
    this.element.removeEventListener('click', this.pressed);
    this.element.removeEventListener('keydown', this.pressed);
    document.removeEventListener('keydown', this.escaped);
    this.close();
  }

  /** The page was drawn anew: what stands open follows, or closes with its number. */
  hostUpdated() {
    this.panel?.follow();
  }

  /** @param {Event} event */
  pressed(event) {
    const [target] = event.composedPath();
    const number = target instanceof Element ? target.closest(ASKABLE) : null;
    if (!number) return;
    if (event instanceof KeyboardEvent) {
      // What only plays a button has no keys of its own.
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      if (event.repeat) return;
    }
    if (number === this.number) this.close();
    else void this.open(number);
  }

  /** @param {KeyboardEvent} event */
  escaped({ key }) {
    if (key === 'Escape') this.dismiss();
  }

  /** @param {Element} number */
  async open(number) {
    this.close();
    this.number = number;
    number.setAttribute('aria-expanded', 'true');
    try {
      const { Panel } = await import('../working/panel.js');
      // Another number may have been pressed while this was fetched.
      if (this.number === number) this.panel = new Panel(this);
    } catch {
      this.close();
      this.element.status.say(() => 'The working did not load. Check the connection and press again.');
    }
  }

  /** Closes what is open, and goes back to its number. */
  dismiss() {
    const { number } = this;
    this.close();
    /** @type {HTMLElement | SVGElement | null} */ (number)?.focus();
  }

  close() {
    this.number?.setAttribute('aria-expanded', 'false');
    this.panel?.remove();
    this.number = null;
    this.panel = null;
  }
}
