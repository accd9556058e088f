/**
 * The page's own styles of charts as presentation attributes: a drawing that leaves the page takes no
 * style sheet along. Always the light colours, as it is printed on paper.
 */

/** What a drawing can say as an attribute. */
const DRAWN = /^(fill|stroke|stroke-width|stroke-dasharray|stroke-linejoin|opacity|font-size|font-weight)$/;

/** @typedef {{classes: string[], drawn: Record<string, string>}} Rule */

/**
 * @param {string} base the sheet that names the colours
 * @param {string[]} sheets those that use them
 */
export function stylesFrom(base, sheets) {
  /** @type {Map<string, string>} */
  const colours = new Map();
  for (const [, name, colour] of base.matchAll(/--(\w+):\s*var\(--joined-up-[\w-]+,\s*(#\w+)\)/g)) {
    // The first are the light ones.
    if (!colours.has(name)) colours.set(name, colour);
  }
  const rules = sheets.flatMap((sheet) => rulesOf(sheet, colours));
  return {
    /** @param {string} name */
    colour: (name) => colours.get(name) ?? '',
    /** @param {string} given the classes of an element */
    of(given) {
      const own = given.split(/\s+/);
      const fitting = rules.filter(({ classes }) => classes.every((name) => own.includes(name)));
      return Object.assign({}, ...fitting.map(({ drawn }) => drawn));
    },
  };
}

/** @typedef {ReturnType<typeof stylesFrom>} Styles */

/**
 * The rules that speak of classes alone. What stands in a media query is of a screen.
 *
 * @param {string} sheet
 * @param {Map<string, string>} colours
 * @returns {Rule[]}
 */
function rulesOf(sheet, colours) {
  const plain = sheet.replace(/\/\*[^]*?\*\//g, '').replace(/@[^{;]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors, body]) => {
    const drawn = drawnOf(body, colours);
    const named = selectors.split(',').map((selector) => selector.trim()).filter((selector) => /^(\.[\w-]+)+$/.test(selector));
    return named.map((selector) => ({ classes: selector.slice(1).split('.'), drawn }));
  });
}

/** @param {string} body @param {Map<string, string>} colours */
function drawnOf(body, colours) {
  const pairs = body.split(';').map((one) => one.split(':').map((text) => text.trim()));
  return Object.fromEntries(pairs.filter(([name]) => DRAWN.test(name)).map(([name, value]) => (
    [name, value.replace(/var\(--(\w+)\)/, (_, colour) => colours.get(colour) ?? '').replace(/px$/, '')])));
}
