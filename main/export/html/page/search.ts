/**
 * Runs in the exported page, from its own source text. Searches the text without regard to case and accents, lists the
 * hits with the section they stand in, and marks them where they stand. Nothing in the text is changed for it.
 */
export function startSearch(): void {
  /** More would be a list nobody reads; the count says how many there are. */
  const MOST_LISTED = 200;
  const SHORTEST = 2;
  /** Characters shown around a hit. */
  const AROUND = 48;
  const BLOCKS =
    'p,li,td,th,h1,h2,h3,h4,h5,h6,caption,figcaption,pre,summary,dt,dd,blockquote,figure,section,div,main';

  interface Block {
    element: Element;
    nodes: Text[];
    /** As it is searched: folded. */
    text: string;
  }
  interface Hit {
    block: Block;
    range: Range;
    before: string;
    words: string;
    after: string;
  }

  const field = document.querySelector<HTMLInputElement>('#page_search');
  const box = field?.closest<HTMLElement>('search');
  const main = document.querySelector('main');
  const list = box?.querySelector('ol');
  const status = box?.querySelector('[role=status]');
  const side = document.querySelector('#page_side');
  if (!field || !box || !main || !list || !status || !side) return;
  const words = box.dataset;
  const folds = new Map<string, string>();
  let blocks: Block[] | null = null;
  let hits: Hit[] = [];
  let total = 0;
  let at = -1;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const fold = (character: string): string => {
    const known = folds.get(character);
    if (known !== undefined) return known;
    const plain = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const form = /\s/.test(plain)
      ? ' '
      : plain
          .replace(/[‘’]/, "'")
          .replace(/[“”]/, '"')
          .replace(/[‐‑–]/, '-')
          .replace('œ', 'oe')
          .replace('æ', 'ae')
          .replace('ß', 'ss');
    folds.set(character, form);
    return form;
  };
  const foldAll = (text: string) => Array.from(text, fold).join('');

  const readBlocks = (): Block[] => {
    const found: Block[] = [];
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const element = node.parentElement?.closest(BLOCKS);
      if (!(node instanceof Text) || !element) continue;
      const last = found.at(-1);
      if (last?.element === element) last.nodes.push(node);
      else found.push({ element, nodes: [node], text: '' });
    }
    for (const block of found) block.text = foldAll(block.nodes.map(({ data }) => data).join(''));
    return found;
  };

  /** Where each folded character of a block comes from: the place of its node, and its place in that. */
  const placesOf = ({ nodes }: Block): [node: Text, from: number, to: number][] =>
    nodes.flatMap(node => {
      let from = 0;
      return Array.from(node.data).flatMap(character => {
        const place: [Text, number, number] = [node, from, from + character.length];
        from += character.length;
        return Array.from(fold(character), () => place);
      });
    });

  const offsetIn = ({ nodes }: Block, node: Text, offset: number): number =>
    nodes.slice(0, nodes.indexOf(node)).reduce((length, { data }) => length + data.length, offset);

  const findIn = (block: Block, query: string): void => {
    let places: ReturnType<typeof placesOf> | null = null;
    for (
      let from = block.text.indexOf(query);
      from >= 0;
      from = block.text.indexOf(query, from + query.length)
    ) {
      total++;
      if (hits.length >= MOST_LISTED) continue;
      places ??= placesOf(block);
      const [first, last] = [places[from], places[from + query.length - 1]];
      if (!first || !last) continue;
      const range = document.createRange();
      range.setStart(first[0], first[1]);
      range.setEnd(last[0], last[2]);
      const whole = block.nodes.map(({ data }) => data).join('');
      const [start, end] = [offsetIn(block, first[0], first[1]), offsetIn(block, last[0], last[2])];
      const left = whole.slice(Math.max(0, start - AROUND), start);
      hits.push({
        block,
        range,
        before: start > AROUND ? `…${left.replace(/^\S*\s/, '')}` : left,
        words: whole.slice(start, end),
        after: whole.slice(end, end + AROUND) + (end + AROUND < whole.length ? '…' : ''),
      });
    }
  };

  const sectionOf = (element: Element): string =>
    element.closest('section')?.querySelector('h2,h3,h4,h5,h6')?.textContent.trim() ?? '';

  const mark = () => {
    if (!('highlights' in CSS)) return;
    CSS.highlights.delete('hit');
    CSS.highlights.delete('hit-current');
    if (hits.length === 0) return;
    CSS.highlights.set('hit', new Highlight(...hits.map(({ range }) => range)));
    const current = hits[at];
    if (!current) return;
    const highlight = new Highlight(current.range);
    highlight.priority = 1;
    CSS.highlights.set('hit-current', highlight);
  };

  const say = () => {
    const text = field.value.trim();
    const form =
      text.length < SHORTEST ? '' : total === 0 ? words.none : total === 1 ? words.one : words.many;
    const sentence = (at < 0 || total < 2 ? form : words.at) ?? '';
    status.textContent = sentence.replace('{hits}', String(total)).replace('{at}', String(at + 1));
  };

  const show = () => {
    let section = '';
    const items = hits.map((hit, index) => {
      const item = document.createElement('li');
      const own = sectionOf(hit.block.element);
      if (own !== section && own !== hit.block.element.textContent.trim()) {
        const name = document.createElement('span');
        name.className = 'where';
        name.textContent = own;
        item.append(name);
      }
      section = own;
      const link = document.createElement('a');
      link.href = `#${hit.block.element.closest('[id]')?.id ?? 'text'}`;
      const found = document.createElement('mark');
      found.textContent = hit.words;
      link.append(hit.before, found, hit.after);
      link.addEventListener('click', event => {
        event.preventDefault();
        go(index, true);
      });
      item.append(link);
      return item;
    });
    if (total > hits.length) {
      const more = document.createElement('li');
      more.textContent = (words.more ?? '').replace('{hits}', String(total - hits.length));
      items.push(more);
    }
    list.replaceChildren(...items);
    box.classList.toggle('has-query', field.value.trim().length >= SHORTEST);
    mark();
    say();
  };

  const search = () => {
    const query = foldAll(field.value.trim().replace(/\s+/g, ' '));
    hits = [];
    total = 0;
    at = -1;
    if (query.length >= SHORTEST) {
      blocks ??= readBlocks();
      for (const block of blocks) findIn(block, query);
    }
    show();
  };

  /** @param leave also moves the keyboard there, and closes the sheet on a small screen */
  const go = (index: number, leave: boolean) => {
    const hit = hits[index];
    if (!hit) return;
    list.querySelector('[aria-current]')?.removeAttribute('aria-current');
    at = index;
    const link = list.querySelectorAll('a')[index];
    link?.setAttribute('aria-current', 'true');
    const { element } = hit.block;
    for (
      let closed = element.closest('details');
      closed;
      closed = closed.parentElement?.closest('details') ?? null
    )
      closed.open = true;
    if (leave) {
      side.dispatchEvent(new Event('leave'));
      if (!element.hasAttribute('tabindex')) element.setAttribute('tabindex', '-1');
      if (element instanceof HTMLElement) element.focus({ preventScroll: true });
    } else link?.scrollIntoView({ block: 'nearest' });
    const { top, bottom } = hit.range.getBoundingClientRect();
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (top < 80 || bottom > innerHeight - 40)
      scrollBy(0, hit.range.getBoundingClientRect().top - innerHeight / 3);
    mark();
    say();
  };

  const clear = () => {
    field.value = '';
    search();
  };

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(search, 120);
  });
  box.addEventListener('keydown', event => {
    const links = [...list.querySelectorAll('a')];
    const focused = links.findIndex(link => link.matches(':focus'));
    if (event.key === 'Escape' && field.value !== '') {
      event.preventDefault();
      clear();
      field.focus();
    } else if (event.key === 'Enter' && event.target === field) {
      event.preventDefault();
      if (hits.length > 0) go((at + (event.shiftKey ? -1 : 1) + hits.length) % hits.length, false);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const next = focused + (event.key === 'ArrowDown' ? 1 : -1);
      if (links.length === 0) return;
      event.preventDefault();
      if (next < 0) field.focus();
      else links[Math.min(next, links.length - 1)]?.focus();
    }
  });
  document.addEventListener('keydown', event => {
    if (
      event.key.toLowerCase() !== 'k' ||
      event.altKey ||
      event.shiftKey ||
      !(event.ctrlKey || event.metaKey)
    )
      return;
    event.preventDefault();
    const opener = document.querySelector<HTMLElement>('.to-search');
    if (opener?.offsetParent && !document.documentElement.classList.contains('side-open')) opener.click();
    field.focus();
    field.select();
  });
}
