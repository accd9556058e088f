/** The charts of each part of the page, and which numbers each is made of. */

import { boundaryChart } from '../charts/boundary.js';
import { cumulativeChart } from '../charts/cumulative.js';
import { deficitChart } from '../charts/deficit.js';
import { financialYear } from '../format.js';
import { bodiesChart } from '../timeline/chart.js';
import { Timeline } from '../timeline/timeline.js';
import { chartName, seriesName } from '../words/taking.js';

/** @import {JoinedUp} from '../element/joined-up.js' */
/** @import {Merger, Page, View} from '../types.js' */
/** @typedef {Exclude<View, 'all'> | 'opening' | 'bodies'} Part */

/**
 * @typedef {object} Series
 * @property {string} id
 * @property {string} figure that its values lead to: its unit, status and working are theirs
 * @property {string} label
 */

/**
 * @typedef {object} Chart
 * @property {string} name in names of files
 * @property {string} label
 * @property {(page: Page) => unknown} draw
 * @property {Series[]} series
 * @property {string[]} figures that it shows besides
 * @property {{column: string, text: (x: string) => string}} [along] what the series run over
 * @property {boolean} [fixed] whether no setting moves it
 */

/**
 * @param {Page} page
 * @param {Part} part
 * @param {JoinedUp} element
 * @returns {Chart[]}
 */
export function chartsOf(page, part, element) {
  const { merger, deficit, boundary } = page.pack;
  switch (part) {
    case 'opening':
      return merger.slice(0, 1).map((one) => cumulative(page, one, { ics: page.pack.ics !== undefined }));
    case 'merger':
      return merger.map((one) => cumulative(page, one, { ics: false }));
    case 'budget':
      return deficit ? [{
        name: 'deficit',
        label: chartName('deficit'),
        draw: (sized) => deficitChart(sized, deficit),
        series: [
          { id: 'deficit.do-nothing-by-year', figure: 'deficit.cumulative-do-nothing', label: seriesName('do-nothing') },
          { id: 'deficit.remaining-by-year', figure: 'deficit.cumulative', label: seriesName('remaining') },
        ],
        figures: ['deficit.cumulative-do-nothing', 'deficit.cumulative'],
        along: { column: 'financial_year', text: financialYear },
      }] : [];
    case 'bodies':
      return [{
        name: 'bodies',
        label: chartName('bodies'),
        draw: (sized) => bodiesChart(sized, new Timeline(page.pack, element)),
        series: [],
        figures: [],
        fixed: true,
      }];
    default:
      return boundary ? [{
        name: 'residents',
        label: chartName('residents'),
        draw: (sized) => boundaryChart(sized, boundary),
        series: [],
        figures: page.pack.system.map(({ id }) => `boundary.${id}.residents-${boundary.later}`),
      }] : [];
  }
}

/**
 * @param {Page} page
 * @param {Merger} merger
 * @param {{ics: boolean}} options
 * @returns {Chart}
 */
function cumulative({ pack }, merger, { ics }) {
  const id = `merger.${merger.name}`;
  return {
    name: ics ? 'opening' : `${merger.name}-by-year`,
    label: pack.merger.length > 1 ? `${chartName('cumulative')}, ${merger.into}` : chartName('cumulative'),
    draw: (sized) => cumulativeChart(sized, merger, { ics }),
    series: [{ id: `${id}.cumulative-by-year`, figure: `${id}.net`, label: seriesName('cumulative') }],
    figures: [],
    along: { column: 'years_after', text: (x) => x },
  };
}
