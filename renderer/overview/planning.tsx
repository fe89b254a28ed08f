import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PHASE_STATES, type Phase } from '../../shared/phases.ts';
import { useConnection } from '../app/connection-context.tsx';
import { dayText } from '../app/dates.ts';
import { useProject } from '../app/project-context.tsx';
import { Choice } from '../ui/choice.tsx';

/** The phases with their states, which are set here, and the meetings. */
export function Planning({ phases }: { phases: readonly Phase[] }) {
  const { t, i18n } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const meetings = useQuery(api.meetings.list.queryOptions()).data ?? [];
  const setting = useMutation(api.project.setPhase.mutationOptions());
  return (
    <>
      <div className="planning">
        {phases.map(({ id, state, revision }) => (
          <Choice
            key={id}
            label={t(`terms.phase.${id}`)}
            value={state}
            options={PHASE_STATES.map(option => ({ id: option, label: t(`terms.phaseState.${option}`) }))}
            onChange={next => setting.mutate({ id, revision, state: next })}
            isDisabled={readOnly}
          />
        ))}
      </div>
      {meetings.length > 0 && (
        <>
          <h3>{t('terms.area.meetings')}</h3>
          <table>
            <tbody>
              {meetings.map(({ id, number, theme, heldOn }) => (
                <tr key={id}>
                  <td className="num">{number}</td>
                  <td>{theme}</td>
                  <td className="nowrap">
                    {heldOn === null ? t('meetings.noDate') : dayText(heldOn, i18n.language)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </>
  );
}
