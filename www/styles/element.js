/** The element's styles, minified by the build and adopted by its shadow root: no style element, no inline style. */

import { unsafeCSS } from 'lit';
import base from './base.css?inline';
import charts from './charts.css?inline';
import controls from './controls.css?inline';
import print from './print.css?inline';
import room from './room.css?inline';
import slider from './slider.css?inline';
import tables from './tables.css?inline';

/** In the order in which they may override each other. */
export const styles = [base, room, controls, slider, charts, tables, print].map((sheet) => unsafeCSS(sheet));
