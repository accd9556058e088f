/** What there is to say of a link. The words are fetched only where there is something. */

/** @import {Read} from '../words/link.js' */
/** @import {JoinedUp} from './joined-up.js' */

export class LinkComplaint {
  /** @param {JoinedUp} element */
  constructor(element) {
    this.element = element;
    this.said = '';
    /** The link whose words are on their way. @type {Read | null} */
    this.coming = null;
  }

  /**
   * @param {Read} link
   * @param {string} [refusal] what an editor does not let a link do
   */
  async about(link, refusal = '') {
    this.said = refusal;
    this.coming = null;
    const { own, other, version } = link;
    const { model } = this.element;
    if (!model || (version === 0 && own.warnings.length === 0 && !other?.warnings.length)) return;
    this.coming = link;
    const words = await import('../words/link.js').catch(() => null);
    // The reader may have gone on.
    if (this.coming !== link) return;
    this.coming = null;
    const said = words ? words.linkSaid(model, link)
      : 'Some of this link could not be used, or has changed since it was made; what, did not load. Reload the page to read it.';
    this.said = [said, refusal].filter(Boolean).join(' ');
    this.element.requestUpdate();
  }

  /** The reader has gone on. */
  end() {
    this.said = '';
    this.coming = null;
  }
}
