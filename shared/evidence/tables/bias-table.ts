import type { Node } from 'prosemirror-model';
import type { BiasMatrix } from '../bias/matrix.ts';
import { domainName } from '../bias/names.ts';
import { type Judgement, TONE_SIGN } from '../bias/tool.ts';
import { BIAS_TOOL, toneOf } from '../bias/tools.ts';
import type { Wording } from '../words.ts';
import { head, plain, tableMaker } from './cells.ts';

/** More columns are too narrow for the words of a domain: numbers stand above them, the words in the note. */
const MOST_NAMED = 5;

/** The risk of bias of studies as one table per tool, signs with their meaning below it. */
export function biasTable({ tool, rows }: BiasMatrix, { t }: Wording): Node[] {
  const maker = tableMaker();
  const { domains } = BIAS_TOOL[tool];
  const isNamed = domains.length <= MOST_NAMED;
  const titles = domains.map((domain, index) =>
    isNamed ? domainName(tool, domain.id, t) : String(index + 1),
  );
  const sign = (judgement: Judgement | null) => (judgement === null ? '' : TONE_SIGN[toneOf(judgement)]);
  const used = new Set<Judgement>();
  const lines = rows.map(({ study, outcomeName, answers, overall }) => {
    const given = domains.map(domain => answers.get(domain.id) ?? null);
    for (const judgement of [...given, overall.judgement]) if (judgement !== null) used.add(judgement);
    const total = overall.judgement === null ? t('bias.none') : t(`bias.judgement.${overall.judgement}`);
    return [
      plain(study.label, outcomeName ?? ''),
      ...given.map(judgement => plain(sign(judgement))),
      plain(`${sign(overall.judgement)} ${total}`.trim()),
    ];
  });
  const signs = [...used].map(judgement => `${sign(judgement)} ${t(`bias.judgement.${judgement}`)}`);
  const names = isNamed
    ? ''
    : ` ${domains.map(({ id }, index) => numbered(domainName(tool, id, t), index + 1)).join('; ')}.`;
  return [
    maker.grid(t('sof.biasCaption', { tool: t(`bias.tool.${tool}`) }), [
      [head(t('bias.study')), ...titles.map(head), head(t('bias.overall'))],
      ...lines,
    ]),
    maker.paragraph(maker.em(`${t('bias.legend', { signs: signs.join('; ') })}.${names}`)),
  ];
}

/** The items of AMSTAR 2 carry their number in their name. */
function numbered(name: string, number: number): string {
  return name.startsWith(`${number} `) ? name : `${number} ${name}`;
}
