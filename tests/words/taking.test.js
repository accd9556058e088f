import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { untouched } from '../../www/scenario.js';
import { csv } from '../../www/take/csv.js';
import { chartPicture, fitted, markup } from '../../www/take/picture.js';
import { stylesFrom } from '../../www/take/styled.js';
import { VERSION } from '../../www/version.js';
import { clauseOf, report } from '../../www/words/report.js';

const file = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

test('the version in a quote is the one that is released', () => {
  assert.equal(VERSION, JSON.parse(file('package.json')).version);
  assert.match(file('Cargo.toml'), new RegExp(`^version = "${VERSION.replaceAll('.', '\\.')}"`, 'm'));
});

test('a table has lines that end as RFC 4180 says, and quotes what would break a line or a cell', () => {
  assert.equal(csv([{ id: 'a', label: 'Net, added up' }, { id: 'b', label: 'The "planned"\nsaving' }]),
    'id,label\r\na,"Net, added up"\r\nb,"The ""planned""\nsaving"\r\n');
});

test('no cell is a formula, and a number below nothing stays a number', () => {
  const cells = csv(['=1+1', '+44', '-5.5', '-cmd', '@sum', '-5465611.4818666666666666666667'].map((cell) => ({ cell })));
  assert.equal(cells, "cell\r\n'=1+1\r\n'+44\r\n-5.5\r\n'-cmd\r\n'@sum\r\n-5465611.4818666666666666666667\r\n");
});

const percent = { unit: 'per cent', status: 'assumed', min: '0', max: '120', step: '1' };
const inputs = new Map([
  { ...percent, id: 'merger.ccgs.realised', label: 'Share of the planned saving that arrives', default: '75' },
  { ...percent, id: 'merger.ccgs.overrun', label: 'How far the one-off cost runs over', default: '20' },
  { id: 'review.cost', label: 'Planned cost of the review', unit: 'GBP', status: 'reported', default: '3200000', min: '0', max: '9', step: '1' },
  { id: 'merger.horizon', label: 'Years to look ahead', unit: 'years', status: 'assumed', default: '10', min: '3', max: '20', step: '1' },
].map((input) => [input.id, input]));
const pack = {
  pack: { id: 'blmk', version: 3, date: '2026-11-22' },
  merger: [{ name: 'ccgs', bodies: ['A', 'B', 'C'], kinds: 'commissioning groups' }],
  ics: { years: ['2018-19', '2019-20'], name: 'Care System' },
  boundary: { home: 'blmk', later: '2024', residents_of: 'mid-2019', allocation_of: '2018/19' },
  review: { what: 'The 2014 review', losers: 'two trusts' },
  place: [{ id: 'mk', name: 'Milton Keynes', system: 'blmk' }],
  system: [{ id: 'blmk', name: 'BLMK', short: 'BLMK' }, { id: 'bob', name: 'BOB', short: 'BOB' }],
};

/** @param {Record<string, string | null>} values each with its unit after a bar, and what it was before after another */
function story(values, { scenario = untouched, drawn = null } = {}) {
  const figures = Object.fromEntries(Object.entries(values).map(([key, value]) => {
    const [id, unit, before = value] = key.split('|');
    return [id, { value, before, unit, status: 'assumed' }];
  }));
  return { pack, scenario, inputs, drawn, outcome: { figures, series: {} } };
}

const MERGER = { 'merger.ccgs.saving|GBP a year': '2334992.247', 'merger.ccgs.payback-years|years': '2.84074', 'merger.ccgs.one-off-cost|GBP': '5465611.48' };
const runs = (p10, p50, p90) => ({ settled: true, draws: { headlines: { 'merger.ccgs.payback-years': { p10, p50, p90, shares: {} } }, fans: {} } });
const link = 'https://paper.example/index.html#v=3';
const quoted = (from, part, assumed) => report(from, clauseOf(from, part), { assumed, link, version: '0.1.0' });

test('a sentence leads with the median and its range, names each assumption, the model and the link', () => {
  const from = story(MERGER, { drawn: runs('2.91', '4.02', '5.49') });
  assert.equal(quoted(from, 'merger', ['merger.ccgs.realised', 'merger.ccgs.overrun']),
    'Merging the area’s three commissioning groups into one would pay back its own cost in 4.0 years at the median of 10,000 runs over our '
    + 'ranges (2.9 to 5.5 in eight of ten); at exactly our starting settings it would cost £5.5m once, save £2.3m a year when complete and '
    + 'pay back in 2.8 years (assumed: share of the planned saving that arrives, 75%; how far the one-off cost runs over, 20%; '
    + 'model: joined-up 0.1.0, figures “blmk” version 3 of 22 November 2026): https://paper.example/index.html#v=3');
});

test('what the reader set is told apart from what we assume, with what it stands in place of', () => {
  const scenario = { inputs: { 'merger.ccgs.realised': '50', 'review.cost': '4500000' }, places: {} };
  const said = quoted(story(MERGER, { scenario }), 'merger', ['merger.ccgs.realised', 'merger.ccgs.overrun', 'review.cost']);
  assert.match(said, /at exactly these settings cost £5\.5m once/);
  assert.match(said, /\(set for this: share of the planned saving that arrives, 50% \(our assumption is 75%\); planned cost of the review, £4\.5m \(reported: £3\.2m\); assumed: how far the one-off cost runs over, 20%; model:/);
});

test('a merger that never pays back says so, of the runs and of the settings', () => {
  const never = { ...MERGER, 'merger.ccgs.saving|GBP a year': '-691850', 'merger.ccgs.payback-years|years': null };
  const said = clauseOf(story(never, { drawn: runs('30.2', null, null) }), 'merger').text;
  assert.match(said, /would never pay back within 50 years in more than half of 10,000 runs over our ranges; at exactly our starting settings it would cost £5\.5m once, cost £0\.7m a year more and never pay back within 50 years$/);
  assert.match(clauseOf(story(MERGER, { drawn: runs('2.9', '4', null) }), 'merger').text, /4\.0 years at the median of 10,000 runs over our ranges \(within 2\.9 years in one of ten, never within 50 years in more than one\)/);
});

test('a budget is not what was spent, and one did not pay for the other', () => {
  const from = story({ ...MERGER, 'ics.total|GBP': '22300000', 'ics.saving-to-repay|GBP a year': '2230000' });
  const { text, figures } = clauseOf(from, 'opening');
  assert.match(text, /^£22\.3m was budgeted in two years for the area’s Care System, which is not what was spent, and to repay that in ten years takes a saving of £2\.2m a year; merging/);
  assert.match(text, /; budgets and savings are compared in size only, one did not pay for the other$/);
  assert.deepEqual(figures, ['ics.total', 'ics.saving-to-repay', 'merger.ccgs.one-off-cost', 'merger.ccgs.saving', 'merger.ccgs.payback-years']);
});

test('the first screen’s sentence is of what the reader touched', () => {
  const moved = story({
    ...MERGER, 'boundary.residents-moved|people': '281434', 'boundary.allocation-moved|GBP': '329200000',
    'boundary.blmk.residents-2024|people|1055827': '749943',
  }, { scenario: { inputs: {}, places: { mk: 'bob' } } });
  assert.equal(clauseOf(moved, 'opening').text, 'moving Milton Keynes to BOB takes 281,434 residents (mid-2019) and £329m of target funding '
    + '(2018/19) from BLMK, and by mid-2024 numbers BLMK has 749,943 residents in place of 1,055,827');
});

const styles = stylesFrom(file('www/styles/base.css'), [file('www/styles/charts.css')]);

test('a drawing takes the light colours of the page’s own style sheet, and nothing of a screen', () => {
  assert.equal(styles.colour('paper'), '#fffefb');
  assert.deepEqual(styles.of('line yours'), { fill: 'none', 'stroke-linejoin': 'round', stroke: '#0a5a8c', 'stroke-width': '3.5' });
  // In forced colours the sheet has another fill for it.
  assert.deepEqual(styles.of('tick'), { fill: '#6a6a66', 'font-size': '13' });
});

test('letters with paper around them are drawn twice, for programs that paint strokes last', () => {
  const text = { name: 'text', attributes: { class: 'mark halo', x: '1', role: 'button', 'aria-label': 'x', 'data-figure': 'y' }, children: ['A & B'] };
  assert.equal(markup(text, styles), '<text x="1" font-size="13" fill="#fffefb" stroke="#fffefb" stroke-width="6" stroke-linejoin="round" '
    + 'aria-hidden="true">A &amp; B</text><text x="1" font-size="13">A &amp; B</text>');
});

test('a picture has its title, its description and room for every line', () => {
  const svg = chartPicture({ title: 'T', description: 'D', above: [{ text: 'T', size: 20 }], chart: { shapes: [], width: 100, height: 50 }, below: [{ text: 'From here', size: 10 }] }, styles);
  assert.match(svg, /<title id="title">T<\/title><desc id="desc">D<\/desc>/);
  const height = Number(/height="(\d+)"/.exec(svg)[1]);
  const last = Math.max(...[...svg.matchAll(/ y="(\d+)"/g)].map(([, y]) => Number(y)));
  assert.ok(last + 10 < height, `${last} of ${height}`);
});

test('lines break between words, and a long link where it must', () => {
  // 100 pixels hold 18 letters of 10 pixels.
  assert.deepEqual(fitted('Our calculation on assumptions', 100, 10), ['Our calculation on', 'assumptions']);
  assert.deepEqual(fitted('https://paper.example/long', 100, 10), ['https://paper.exam', 'ple/long']);
});
