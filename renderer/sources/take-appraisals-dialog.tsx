import { useTranslation } from 'react-i18next';
import type { AppraisalFault } from '../../shared/adapte/appraisal-packet.ts';
import { broughtText, rejectionLine, sumReceipts } from '../../shared/adapte/appraisal-receipts.ts';
import { Button } from '../ui/button.tsx';
import { Check } from '../ui/check.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FileIntake } from '../ui/file-intake.tsx';
import { Notice } from '../ui/notice.tsx';
import { ReceiptFault, Receipts } from '../ui/receipts.tsx';
import { useTakeAppraisals } from './use-take-appraisals.ts';

/** Takes in what appraisers mailed back: choose or drop files, see what each brings, and only then take it in. */
export function TakeAppraisalsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const taking = useTakeAppraisals();
  const { state, options } = taking;
  const receipts = state.kind === 'checked' || state.kind === 'done' ? state.files : [];
  const counts = sumReceipts(receipts);
  const has = (fault: AppraisalFault) =>
    receipts.some(({ rejected }) => rejected.some(({ reason }) => reason === fault));
  const isChecked = state.kind === 'checked';
  const canTake = isChecked && counts.forms + counts.updates > 0;
  return (
    <Dialog title={t('appraisals.title')} onClose={onClose} wide>
      <FileIntake
        state={state}
        about={t('appraisals.about')}
        reading={t('intake.reading')}
        testId="appraisal-files"
        accept=".antwoord,.json,application/json"
        again={canTake}
        onFiles={files => void taking.check(files)}
      />
      {receipts.length > 0 && (
        <>
          <Receipts receipts={receipts}>
            {receipt => (
              <>
                <span>{broughtText(receipt, t)}</span>
                {receipt.altered > 0 && (
                  <ReceiptFault>{t('appraisals.changed', { count: receipt.altered })}</ReceiptFault>
                )}
                {receipt.rejected.map(rejection => (
                  <ReceiptFault key={`${rejection.form} ${rejection.reason}`}>
                    {rejectionLine(rejection, t)}
                  </ReceiptFault>
                ))}
              </>
            )}
          </Receipts>
          <Notice>
            <p>{t(state.kind === 'done' ? 'appraisals.done' : 'appraisals.counts', counts)}</p>
          </Notice>
        </>
      )}
      {isChecked && (options.withAltered || has('hash-differs')) && (
        <Check
          isSelected={options.withAltered}
          onChange={withAltered => void taking.choose({ ...options, withAltered })}
        >
          {t('appraisals.withAltered')}
        </Check>
      )}
      {isChecked && (options.replace || has('already-judged')) && (
        <Check isSelected={options.replace} onChange={replace => void taking.choose({ ...options, replace })}>
          {t('appraisals.replace')}
        </Check>
      )}
      <div className="dialog-foot">
        <Button onPress={onClose}>{t('ui.close')}</Button>
        {canTake && (
          <Button variant="primary" isDisabled={taking.isTaking} onPress={() => void taking.take()}>
            {t(counts.rejected > 0 ? 'appraisals.takeRest' : 'appraisals.takeAct')}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
