import type { TFunction } from 'i18next';
import { escapeMarkup } from '../../../shared/text/escape.ts';
import { element } from '../../../shared/text/html.ts';
import type { Block, RecommendationBox } from '../guideline-tree.ts';

/** Strength and certainty on one line. */
export function printGrade({ strength, certainty }: RecommendationBox): string {
  const first = element('strong', {}, escapeMarkup(strength.label));
  return certainty === null
    ? first
    : `${first} · ${escapeMarkup(certainty.label)} ${printCertainty(certainty)}`;
}

/**
 * What lies below a recommendation, folded: why it was made, with what its grade means, and then the evidence. Nothing
 * for a layer without content.
 *
 * @param box the recommendation; null below several that share their layers
 */
export function printLayers(
  blocks: readonly Block[],
  t: TFunction,
  print: (blocks: readonly Block[]) => string,
  box: RecommendationBox | null,
): string {
  const inLayer = (layer: Block['layer']) => blocks.filter(block => block.layer === layer);
  const why = [box === null ? '' : printMeaning(box, t), print(inLayer('why'))].join('');
  const evidence = print(inLayer('evidence'));
  const several = box === null ? 'Shared' : '';
  const layer = (name: 'why' | 'evidence', html: string) =>
    html === ''
      ? ''
      : element(
          'details',
          { class: `layer ${name}` },
          element('summary', {}, escapeMarkup(t(`reader.layers.${name}${several}`))),
          html,
        );
  return layer('why', why) + layer('evidence', evidence);
}

/** What strength and certainty say, for who does not know the terms. */
function printMeaning({ strength, certainty }: RecommendationBox, t: TFunction): string {
  const rows = [
    ...(strength.value === null
      ? []
      : [[escapeMarkup(strength.label), t(`reader.strength.${strength.value}`)]]),
    ...(certainty === null || certainty.value === null
      ? []
      : [[printCertainty(certainty), t(`sof.meanings.${certainty.value}`)]]),
  ];
  const facts = rows.map(
    ([term = '', meaning = '']) => element('dt', {}, term) + element('dd', {}, escapeMarkup(meaning)),
  );
  return facts.length === 0 ? '' : element('dl', { class: 'meaning' }, ...facts);
}

function printCertainty({ symbol, word }: NonNullable<RecommendationBox['certainty']>): string {
  const circles =
    symbol === '' ? '' : `${element('span', { class: 'circles', 'aria-hidden': 'true' }, symbol)} `;
  return circles + escapeMarkup(word);
}
