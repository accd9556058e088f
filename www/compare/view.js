/** All that shows A and B side by side, in one file of its own: it comes with the first A that is kept. */

export { addingUp } from '../words/difference.js';
export { beside } from './beside.js';
export { buttons, placeInA, said, settingInA, sides } from './controls.js';
export { apartSentence, barOfA, endOfA } from './charts.js';
export { headlines } from './headlines.js';
export { inA } from './figure.js';
export { figureTable } from './figures.js';
export { cumulativeTable, deficitTables } from './series.js';
