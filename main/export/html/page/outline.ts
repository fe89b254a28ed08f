/**
 * Runs in the exported page, from its own source text: it may use nothing but what a browser has. Marks the section
 * that is being read, lets levels of the contents be folded, and makes a sheet of them on a small screen.
 */
export function startOutline(): void {
  const side = document.querySelector<HTMLElement>('#page_side');
  const bar = document.querySelector<HTMLElement>('.bar');
  if (!side || !bar) return;
  document.documentElement.classList.add('scripted');
  const nav = side.querySelector('nav');
  const field = side.querySelector<HTMLInputElement>('input');
  for (const part of side.querySelectorAll<HTMLElement>('[hidden]')) part.hidden = false;
  bar.hidden = false;
  if (nav) foldLevels(nav);
  if (nav) followReading(nav);
  startSheet(side, bar, field);

  /** A long list starts with two levels open. */
  function foldLevels(list: HTMLElement): void {
    list.querySelector('details')?.setAttribute('open', '');
    const isLong = list.querySelectorAll('a').length > 40;
    for (const inner of list.querySelectorAll<HTMLElement>('li > ol')) {
      const link = inner.parentElement?.querySelector('a');
      if (!link) continue;
      const toggle = document.createElement('button');
      toggle.type = 'button';
      toggle.className = 'fold';
      toggle.setAttribute('aria-label', (list.dataset.fold ?? '').replace('{title}', link.textContent));
      const show = (open: boolean) => {
        inner.hidden = !open;
        toggle.setAttribute('aria-expanded', String(open));
      };
      toggle.addEventListener('click', () => show(inner.hidden !== false));
      show(!isLong || !inner.parentElement?.parentElement?.closest('li'));
      link.before(toggle);
    }
  }

  /**
   * The last heading that passed a line near the top of the window, which goes down where the page ends; what was chosen
   * in the list, until one scrolls on. Inside a folded level, what it is folded into.
   */
  function followReading(list: HTMLElement): void {
    const places = [...list.querySelectorAll('a')].flatMap(link => {
      const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      return target ? [{ link, target }] : [];
    });
    let current: HTMLElement | null = null;
    let chosen: HTMLElement | null = null;
    let isDue = false;
    const mark = () => {
      isDue = false;
      const left = document.documentElement.scrollHeight - innerHeight - scrollY;
      const line = 110 + (innerHeight - 110) * (1 - Math.min(1, left / innerHeight));
      let found =
        chosen ?? places.findLast(({ target }) => target.getBoundingClientRect().top <= line)?.link ?? null;
      for (
        let folded = found?.closest('[hidden]');
        folded;
        folded = folded.parentElement?.closest('[hidden]')
      )
        found = folded.parentElement?.querySelector('a') ?? found;
      if (found === current) return;
      current?.removeAttribute('aria-current');
      found?.setAttribute('aria-current', 'location');
      current = found;
      if (!found || !list.offsetParent) return;
      const [box, own] = [list.getBoundingClientRect(), found.getBoundingClientRect()];
      if (own.top < box.top + 40 || own.bottom > box.bottom - 40)
        list.scrollTop += own.top - box.top - box.height / 3;
    };
    const soon = () => {
      if (!isDue) requestAnimationFrame(mark);
      isDue = true;
    };
    addEventListener('scroll', soon, { passive: true });
    addEventListener('resize', soon, { passive: true });
    list.addEventListener('click', event => {
      chosen = event.target instanceof Element ? event.target.closest('a') : null;
      soon();
    });
    for (const type of ['wheel', 'touchmove', 'keydown'])
      addEventListener(
        type,
        () => {
          chosen = null;
        },
        { passive: true },
      );
    mark();
  }

  /** On a small screen the side lies over the page: the rest waits until it is left. */
  function startSheet(sheet: HTMLElement, buttons: HTMLElement, search: HTMLInputElement | null): void {
    const small = matchMedia('(max-width: 1079px)');
    const rest = [...document.body.children].filter(
      (child): child is HTMLElement => child instanceof HTMLElement && child !== sheet,
    );
    let opener: HTMLElement | null = null;
    const set = (open: boolean) => {
      document.documentElement.classList.toggle('side-open', open);
      for (const element of rest) element.inert = open;
      for (const button of buttons.querySelectorAll('button'))
        button.setAttribute('aria-expanded', String(open));
    };
    const leave = () => {
      if (!document.documentElement.classList.contains('side-open')) return;
      set(false);
      opener?.focus({ preventScroll: true });
    };
    for (const button of buttons.querySelectorAll<HTMLElement>('button'))
      button.addEventListener('click', () => {
        opener = button;
        set(true);
        const first = sheet.querySelector<HTMLElement>('nav [aria-current]') ?? sheet.querySelector('nav a');
        (button.classList.contains('to-search') ? search : (first ?? search))?.focus();
      });
    sheet.querySelector('.leave')?.addEventListener('click', leave);
    sheet.addEventListener('leave', leave);
    sheet.addEventListener('keydown', event => {
      if (event.key === 'Escape' && !event.defaultPrevented) leave();
    });
    sheet.querySelector('nav')?.addEventListener('click', event => {
      if (event.target instanceof Element && event.target.closest('a')) leave();
    });
    document.addEventListener('click', event => {
      if (event.target === document.body || event.target === document.documentElement) leave();
    });
    small.addEventListener('change', () => set(false));
  }
}
