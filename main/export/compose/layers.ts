import { foldText } from '../../../shared/fold-text.ts';
import { isLiveKind, type LiveKind } from '../../../shared/live.ts';
import type { Block, Heading, Layer } from '../guideline-tree.ts';

/** What a recommendation rests on, by the kind of live block; the others stand by themselves. */
const LIVE_LAYERS: Partial<Record<LiveKind, Layer>> = {
  considerations: 'why',
  'vote-result': 'why',
  adaptation: 'why',
  'question-pico': 'evidence',
  outcomes: 'evidence',
  sof: 'evidence',
  'evidence-profile': 'evidence',
  'risk-of-bias': 'evidence',
  prisma: 'evidence',
  'search-strategies': 'evidence',
  'selection-criteria': 'evidence',
  sources: 'evidence',
  'agree-domains': 'evidence',
  'source-assessments': 'evidence',
};

/** Words in the headings authors give these parts, in the three languages and folded. */
const HEADING_WORDS: readonly (readonly [Layer, RegExp])[] = [
  [
    'why',
    /overweging|afweging|naar aanbeveling|rationale|motivering|consideration|justification|to recommendation|ponderation|vers la recommandation/,
  ],
  [
    'evidence',
    /bewijs|literatuur|zoek|onderbouwing|conclusie|bevinding|resultaten|evidence|literature|search|conclusion|findings|results|preuve|litterature|recherche|resultats/,
  ],
];

export function liveLayer(kind: string): Layer | null {
  return isLiveKind(kind) ? (LIVE_LAYERS[kind] ?? null) : null;
}

/**
 * Says of the text of a section what in it is considerations and what evidence: by its headings, and where they say
 * nothing by what was made from data below them. What was made from data keeps its own place.
 *
 * @param level level of the headings that divide the text
 */
export function setLayers(blocks: readonly Block[], level: number): void {
  const groups: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level <= level) groups.push([]);
    groups.at(-1)?.push(block);
  }
  for (const group of groups) {
    const [first] = group;
    if (first?.kind !== 'heading') continue;
    const layer = headingLayer(first) ?? group.find(block => block.layer !== undefined)?.layer;
    if (layer !== undefined) for (const block of group) block.layer ??= layer;
  }
}

function headingLayer({ inlines }: Heading): Layer | null {
  const words = foldText(inlines.map(inline => (inline.kind === 'text' ? inline.text : ' ')).join(''));
  return HEADING_WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
