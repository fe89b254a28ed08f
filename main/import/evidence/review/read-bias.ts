import type { Judgement } from '../../../../shared/evidence/bias/tool.ts';
import { childOf, childrenOf, textOf, within, type XmlElement } from '../../xml/read-tree.ts';
import type { Review, ReviewStudy } from './review.ts';

/**
 * Domains of Cochrane's tool of 2011 by the names RevMan gives its items. The oldest files have one item for all
 * blinding, which answers both domains that came after it.
 */
const DOMAINS: readonly [name: RegExp, domains: readonly string[]][] = [
  [/sequence generation/i, ['sequence']],
  [/allocation concealment/i, ['concealment']],
  [/blinding of participants/i, ['blinding-personnel']],
  [/blinding of outcome/i, ['blinding-outcome']],
  [/^blinding\b/i, ['blinding-personnel', 'blinding-outcome']],
  [/incomplete outcome/i, ['incomplete-data']],
  [/selective (outcome )?reporting/i, ['selective-reporting']],
  [/other (source|bias|potential)|free of other/i, ['other']],
];

/** RevMan asks whether the domain is in order: yes is a low risk. */
const RESULTS: Readonly<Record<string, Judgement>> = { YES: 'low', NO: 'high', UNKNOWN: 'unclear' };

const WORST_FIRST: readonly Judgement[] = ['high', 'unclear', 'low'];

/** Most a support for a judgement may hold. */
const SUPPORT_LENGTH = 2_000;

/**
 * Adds the judgements of the risk of bias to the studies. A domain that was judged for several groups of outcomes gets
 * the worst judgement, with every support under the name of its group.
 */
export function readBias(
  quality: XmlElement,
  studies: ReadonlyMap<string, ReviewStudy>,
  rejected: Review['rejected'],
): void {
  for (const item of within(quality, 'QUALITY_ITEM')) {
    const name = textOf(childOf(item, 'NAME'));
    const groups = new Map(
      childrenOf(item, 'QUALITY_ITEM_DATA_ENTRY_GROUP').map(group => [
        group.attributes.ID ?? '',
        textOf(childOf(group, 'NAME')),
      ]),
    );
    const entries = within(item, 'QUALITY_ITEM_DATA_ENTRY').filter(entry =>
      studies.has(entry.attributes.STUDY_ID ?? ''),
    );
    const domains = DOMAINS.find(([pattern]) => pattern.test(name))?.[1];
    if (!domains) {
      const value = `${name} (${entries.length})`;
      const studyIds = entries.map(entry => entry.attributes.STUDY_ID ?? '');
      if (entries.length > 0) rejected.push({ row: '', reason: 'bias-item-unknown', value, studyIds });
      continue;
    }
    for (const entry of entries) {
      const study = studies.get(entry.attributes.STUDY_ID ?? '');
      const judgement = RESULTS[entry.attributes.RESULT ?? ''];
      if (!study) continue;
      if (!judgement) {
        const value = `${study.fields.label}: ${name}: ${entry.attributes.RESULT ?? ''}`;
        rejected.push({ row: '', reason: 'bias-item-unknown', value, studyIds: [study.id] });
        continue;
      }
      const words = textOf(childOf(entry, 'DESCRIPTION'));
      const group = groups.get(entry.attributes.GROUP_ID ?? '') ?? '';
      const support = group === '' || words === '' ? words : `${group}: ${words}`;
      for (const domain of domains) add(study, domain, judgement, support);
    }
  }
}

function add({ bias }: ReviewStudy, domain: string, judgement: Judgement, support: string): void {
  const known = bias.get(domain);
  const worst = WORST_FIRST.find(value => value === judgement || value === known?.judgement) ?? judgement;
  const words = [known?.support ?? '', support].filter(text => text !== '').join('\n');
  bias.set(domain, { judgement: worst, support: words.slice(0, SUPPORT_LENGTH) });
}
