import { startChanges } from './changes.ts';
import { startLayers } from './layers.ts';
import { startOutline } from './outline.ts';
import { startSearch } from './search.ts';

/**
 * What runs in the exported page: the source text of functions that need nothing around them. The page is whole
 * without it; it only adds the search and the comfort.
 */
export const PAGE_SCRIPT = [startLayers, startOutline, startSearch, startChanges]
  .map(part => `(${part.toString()})();`)
  .join('\n');

if (/<\/script|<!--/i.test(PAGE_SCRIPT)) throw new Error('the script of the page would end its own element');
