import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { BiasMatrix } from '../../shared/evidence/bias/matrix.ts';
import { domainName } from '../../shared/evidence/bias/names.ts';
import { JUDGEMENTS, type Judgement } from '../../shared/evidence/bias/tool.ts';
import { BIAS_TOOL } from '../../shared/evidence/bias/tools.ts';
import { BiasSign } from './bias-sign.tsx';

interface BiasMatrixTableProps {
  matrix: BiasMatrix;
  openId: string | null;
  onOpen: (assessmentId: string) => void;
}

/** Studies against domains, each judgement a sign that reads without its colour. */
export function BiasMatrixTable({ matrix: { tool, rows }, openId, onOpen }: BiasMatrixTableProps) {
  const { t } = useTranslation();
  const { domains, overall } = BIAS_TOOL[tool];
  const known = Object.keys(JUDGEMENTS) as Judgement[];
  const answers = known.filter(
    judgement => overall.includes(judgement) || domains.some(domain => domain.answers.includes(judgement)),
  );
  return (
    <>
      <div className="bias-matrix" data-many={domains.length > 8 || undefined}>
        <table>
          <caption className="visually-hidden">{t('bias.matrix', { tool: t(`bias.tool.${tool}`) })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('bias.study')}</th>
              {domains.map(({ id, isCritical }) => (
                <th key={id} scope="col" className="bias-domain">
                  <span>
                    {domainName(tool, id, t)}
                    {isCritical && (
                      <abbr title={t('bias.critical')} aria-label={t('bias.critical')}>
                        {' *'}
                      </abbr>
                    )}
                  </span>
                </th>
              ))}
              <th scope="col">{t('bias.overall')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ assessment, study, outcomeName, answers: given, overall: total }) => (
              <tr key={assessment.id} data-selected={assessment.id === openId || undefined}>
                <th scope="row">
                  <AriaButton
                    id={`bias-${assessment.id}`}
                    className="link-open"
                    onPress={() => onOpen(assessment.id)}
                  >
                    {study.label}
                  </AriaButton>
                  {outcomeName !== null && <span className="evidence-about">{outcomeName}</span>}
                </th>
                {domains.map(({ id }) => (
                  <td key={id}>
                    <BiasSign judgement={given.get(id) ?? null} isBare />
                  </td>
                ))}
                <td>
                  <BiasSign judgement={total.judgement} />
                  {total.isByHand && <span className="evidence-about">{t('bias.byHand')}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className="bias-legend">
        {answers.map(judgement => (
          <li key={judgement}>
            <BiasSign judgement={judgement} />
          </li>
        ))}
        {domains.some(({ isCritical }) => isCritical) && <li>* {t('bias.critical')}</li>}
      </ul>
    </>
  );
}
