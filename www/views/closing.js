/** The sections after the panels, in one file of their own: what was said, who was who, who else counted. */

import { html } from 'lit';
import { adopt } from '../styles/closing.js';
import { Timeline } from '../timeline/timeline.js';
import { bodiesSection } from './bodies.js';
import { Hanging, claimsSection } from './claims.js';
import { publishedSection } from './published.js';

/** @import {JoinedUp} from '../element/joined-up.js' */
/** @import {Model, Page} from '../types.js' */

/**
 * @param {JoinedUp} element
 * @param {Model} model
 */
export function closingSections(element, model) {
  adopt(/** @type {ShadowRoot} */ (element.renderRoot));
  const timeline = new Timeline(model.pack, element);
  const published = model.published();
  const hanging = new Hanging(model);
  return (/** @type {Page} */ page) => html`${claimsSection(page, hanging)}${bodiesSection(page, timeline)}
    ${publishedSection(page, published)}`;
}
