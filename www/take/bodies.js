/** Every body as a row: from when to when as the pack has it, and how sure that is. */

import { sourceText } from '../words/source.js';

/** @import {Row} from './csv.js' */
/** @import {Taken} from './numbers.js' */

/** @param {Taken} taken @returns {Row[]} */
export function bodyRows({ page: { pack }, link }) {
  return pack.body.map((body) => ({
    id: body.id,
    label: body.name,
    kind: body.kind,
    from: body.start,
    from_is: body.start_by ? 'first mention' : 'start',
    to: body.end ?? '',
    to_is: body.end ? (body.end_planned ? 'planned or not confirmed' : 'end') : 'goes on',
    came_from: body.from.join('; '),
    overseen_by: body.overseers.join('; '),
    sources: pack.source.filter(({ id }) => body.sources.includes(id)).map(sourceText).join('; '),
    note: body.note ?? '',
    pack: pack.pack.id,
    version: String(pack.pack.version),
    link,
  }));
}
