/**
 * Runs in the exported page, from its own source text. Opens what is folded when a link leads into it and when the page
 * is printed, and lets everything be opened at once.
 */
export function startLayers(): void {
  const folded = [...document.querySelectorAll<HTMLDetailsElement>('main details')];
  const layers = folded.filter(part => part.classList.contains('layer'));
  const button = document.querySelector<HTMLButtonElement>('.open-all');

  const openTarget = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    let closed = 0;
    for (let at = target?.closest('details'); at; at = at.parentElement?.closest('details')) {
      if (!at.open) closed++;
      at.open = true;
    }
    if (closed > 0) target?.scrollIntoView();
  };
  addEventListener('hashchange', openTarget);
  openTarget();

  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = folded.filter(part => !part.open);
    for (const layer of opened) layer.open = true;
  });
  addEventListener('afterprint', () => {
    for (const layer of opened) layer.open = false;
    opened = [];
  });

  if (!button || layers.length === 0) return;
  button.hidden = false;
  const say = () => {
    const allOpen = layers.every(layer => layer.open);
    button.textContent = (allOpen ? button.dataset.close : button.dataset.open) ?? '';
  };
  button.addEventListener('click', () => {
    const open = layers.some(layer => !layer.open);
    for (const layer of layers) layer.open = open;
  });
  for (const layer of layers) layer.addEventListener('toggle', say);
  say();
}
