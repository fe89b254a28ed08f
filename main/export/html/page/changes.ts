/** Runs in the exported page, from its own source text. Leads from one change of a redline to the next. */
export function startChanges(): void {
  const bar = document.querySelector<HTMLElement>('.change-bar');
  const status = bar?.querySelector('[role=status]');
  const signs = [...document.querySelectorAll<HTMLElement>('.sign')];
  if (!bar || !status || signs.length === 0) return;
  bar.hidden = false;
  let at = -1;

  const go = (to: number) => {
    const sign = signs[(to + signs.length) % signs.length];
    if (!sign) return;
    signs[at]?.classList.remove('current');
    at = signs.indexOf(sign);
    sign.classList.add('current');
    sign.scrollIntoView({ block: 'center' });
    const kind = document.querySelector(`#list_${sign.id} a`)?.textContent ?? '';
    status.textContent = `${(bar.dataset.at ?? '').replace('{at}', String(at + 1))}: ${kind}`;
  };

  /** Somebody who scrolled on wants the next change from there. */
  const here = (): number => {
    const current = signs[at]?.getBoundingClientRect();
    if (current && current.top >= 0 && current.bottom <= innerHeight) return at;
    const below = signs.findIndex(sign => sign.getBoundingClientRect().top > innerHeight / 2);
    return (below < 0 ? signs.length : below) - 0.5;
  };
  bar.querySelector('.next')?.addEventListener('click', () => go(Math.floor(here()) + 1));
  bar.querySelector('.previous')?.addEventListener('click', () => go(Math.ceil(here()) - 1));
}
