/** The same working as plain text, for whoever pastes it into a story or a mail. */

import { date } from '../format.js';

/** @import {Source} from '../types.js' */
/** @import {Explained} from './explained.js' */
/** @import {Line} from './outline.js' */
/** @import {Passport} from './passport.js' */

/**
 * @param {Explained} explained
 * @param {string} address of the page
 */
export function asText({ sentence, chosen, notes, line, passports, counted }, address) {
  const places = counted ? [`${counted.title}: ${counted.places.join('; ') || 'none'}`] : [];
  const paragraphs = [
    [sentence, chosen].filter(Boolean).join(' '),
    ...notes,
    line.formula ? stepped(line, '').join('\n') : '',
    places.join('\n'),
    ...passports.map((one) => passported(one).join('\n')),
    `From ${address}`,
  ];
  return paragraphs.filter(Boolean).join('\n\n');
}

/** @param {Line} line @param {string} indent @returns {string[]} */
function stepped({ value, name, formula, repeated, parts }, indent) {
  const head = value ? `${value}${name ? `: ${name}` : ''}` : name;
  return [
    `${indent}${head}${repeated ? ' (as above)' : ''}`,
    ...(formula ? [`${indent}= ${formula}`] : []),
    ...parts.flatMap((part) => stepped(part, `${indent}  `)),
  ];
}

/** @param {Passport} passport */
function passported({ value, label, status, changed, sources, quote, notes, parts }) {
  return [
    `${value}: ${label} (${status})`,
    ...(changed ? [changed] : []),
    ...sources.map(cited),
    ...(quote ? [`“${quote}”`] : []),
    ...notes,
    ...(parts.length > 0 ? ['Added up from:', ...parts.map((part) => `  ${part}`)] : []),
  ];
}

/** @param {Source} source */
function cited({ publisher, title, author, date: day, address, note }) {
  const made = [publisher, `“${title}”`, author, day && date(day)].filter(Boolean).join(', ');
  return `Source: ${made}.${address ? ` ${address}` : ''}${note ? ` ${note}` : ''}`;
}
