/**
 * Messages that a page of its own has as its title and its description, for search engines and previews. The first
 * page has its question for a title.
 *
 * @type {Record<string, {title?: string, description: string}>}
 */
export const TITLES = {
  index: { description: 'page-description' },
  claims: { title: 'claims-question', description: 'claims-description' },
  who: { title: 'who-more', description: 'who-description' },
  sources: { title: 'sources-title', description: 'sources-description' },
};
