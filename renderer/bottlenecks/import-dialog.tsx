import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Survey } from '../../shared/bottlenecks/survey.ts';
import { hasAltered } from '../../shared/packet/answer-faults.ts';
import { useGoTo } from '../app/navigation.ts';
import { Button } from '../ui/button.tsx';
import { Check } from '../ui/check.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FileIntake } from '../ui/file-intake.tsx';
import { Notice } from '../ui/notice.tsx';
import { ReceiptTable } from './receipt-table.tsx';
import { useIntake } from './use-intake.ts';

/** Reads answers in: choose files, see what each brings, and only then take it in. */
export function ImportDialog({ survey, onClose }: { survey: Survey; onClose: () => void }) {
  const { t } = useTranslation();
  const goTo = useGoTo();
  const intake = useIntake(survey.id);
  const [withAltered, setWithAltered] = useState(false);
  const { state } = intake;
  const receipts = state.kind === 'checked' || state.kind === 'done' ? state.files : [];
  const sum = (count: (receipt: (typeof receipts)[number]) => number) =>
    receipts.reduce((total, receipt) => total + count(receipt), 0);
  const counts = {
    answers: sum(receipt => receipt.answers),
    updates: sum(receipt => receipt.updates),
    duplicates: sum(receipt => receipt.duplicates),
    rejected: sum(receipt => receipt.rejected.length),
  };
  const offersAltered = state.kind === 'checked' && receipts.some(hasAltered);
  const canTake =
    state.kind === 'checked' && (counts.answers + counts.updates > 0 || (offersAltered && withAltered));
  return (
    <Dialog title={t('intake.title', { survey: survey.title })} onClose={onClose} wide>
      <FileIntake
        state={state}
        about={t('intake.about')}
        reading={t('intake.reading')}
        testId="answer-files"
        accept=".antwoord,.json,.xlsx,.csv,text/csv,application/json"
        again={canTake}
        onFiles={files => void intake.check(files)}
      />
      {receipts.length > 0 && (
        <>
          <ReceiptTable receipts={receipts} />
          <Notice>
            <p>{state.kind === 'done' ? t('intake.done', counts) : t('intake.total', counts)}</p>
          </Notice>
          {offersAltered && (
            <Check isSelected={withAltered} onChange={setWithAltered}>
              <span>
                {t('intake.takeAltered')}
                <span className="field-hint">{t('intake.takeAlteredHint')}</span>
              </span>
            </Check>
          )}
        </>
      )}
      <div className="dialog-foot">
        <Button onPress={onClose}>{t('ui.close')}</Button>
        {state.kind === 'done' && (
          <Button
            variant="primary"
            onPress={() => {
              onClose();
              goTo('bottlenecks');
            }}
          >
            {t('intake.toBottlenecks')}
          </Button>
        )}
        {canTake && (
          <Button variant="primary" isDisabled={intake.isTaking} onPress={() => intake.take({ withAltered })}>
            {counts.rejected > 0 ? t('intake.takeRest') : t('intake.take')}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
