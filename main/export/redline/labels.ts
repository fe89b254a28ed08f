import type { TFunction } from 'i18next';
import type { ViewBlock, ViewState } from '../../../shared/redline/redline-view.ts';
import { escapeMarkup } from '../../../shared/text/escape.ts';
import { element } from '../../../shared/text/html.ts';

/** A visible label that says in words what became of a block; colour and rules only repeat it. */
export function blockLabel({ state, reshaped, node }: ViewBlock, t: TFunction): string {
  const labels: string[] = [];
  if (state !== 'kept') labels.push(t(`compare.state.${state}`));
  if (reshaped) {
    const before = nameOf(reshaped.before, t);
    const after = nameOf(node, t);
    labels.push(
      before === after ? t('compare.attributes', { name: after }) : t('compare.reshaped', { before, after }),
    );
  }
  return labels.length === 0 ? '' : element('span', { class: 'label' }, escapeMarkup(labels.join(' · ')));
}

/** Said by screen readers around words that came or went; sighted readers see the line under or through them. */
export function spoken(text: string): string {
  return element('span', { class: 'spoken' }, escapeMarkup(text));
}

export function stateClass(state: ViewState): string | undefined {
  return state === 'kept' ? undefined : state;
}

function nameOf(node: ViewBlock['node'], t: TFunction): string {
  const level: unknown = node.attrs.level;
  const name = t(`compare.block.${node.type.name}`, { defaultValue: node.type.name });
  return typeof level === 'number' ? `${name} ${level}` : name;
}
