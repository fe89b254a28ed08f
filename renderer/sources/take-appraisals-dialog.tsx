import { useRef } from 'react';
import { Checkbox, DropZone, isFileDropItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { AppraisalFault, AppraisalReceipt } from '../../shared/adapte/appraisal-packet.ts';
import { broughtText, rejectionLine, sumReceipts } from '../../shared/adapte/appraisal-receipts.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';
import { useTakeAppraisals } from './use-take-appraisals.ts';

/** Takes in what appraisers mailed back: choose or drop files, see what each brings, and only then take it in. */
export function TakeAppraisalsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
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
      <DropZone
        className="drop-zone"
        aria-label={t('appraisals.about')}
        onDrop={event => {
          const files = event.items.filter(isFileDropItem).map(item => item.getFile());
          void Promise.all(files).then(read => (read.length > 0 ? taking.check(read) : undefined));
        }}
      >
        {state.kind !== 'done' && <p className="muted">{t('appraisals.about')}</p>}
        <input
          ref={input}
          type="file"
          multiple
          hidden
          data-testid="appraisal-files"
          accept=".antwoord,.json,application/json"
          onChange={event => {
            const files = [...(event.target.files ?? [])];
            event.target.value = '';
            if (files.length > 0) void taking.check(files);
          }}
        />
        {state.kind === 'busy' && <Progress label={t('intake.reading')} />}
        {state.kind === 'failed' && (
          <Notice tone="bad">
            <p>{state.text}</p>
          </Notice>
        )}
        {receipts.length > 0 && (
          <>
            <Receipts receipts={receipts} />
            <Notice>
              <p>{t(state.kind === 'done' ? 'appraisals.done' : 'appraisals.counts', counts)}</p>
            </Notice>
          </>
        )}
        {isChecked && (options.withAltered || has('hash-differs')) && (
          <Consent
            label={t('appraisals.withAltered')}
            isGiven={options.withAltered}
            onGive={withAltered => void taking.choose({ ...options, withAltered })}
          />
        )}
        {isChecked && (options.replace || has('already-judged')) && (
          <Consent
            label={t('appraisals.replace')}
            isGiven={options.replace}
            onGive={replace => void taking.choose({ ...options, replace })}
          />
        )}
      </DropZone>
      <div className="dialog-foot">
        <Button onPress={onClose}>{t('ui.close')}</Button>
        {state.kind !== 'done' && (
          <Button
            variant={canTake ? 'plain' : 'primary'}
            isDisabled={state.kind === 'busy'}
            onPress={() => input.current?.click()}
          >
            {t('intake.choose')}
          </Button>
        )}
        {canTake && (
          <Button variant="primary" onPress={() => void taking.take()}>
            {t(counts.rejected > 0 ? 'appraisals.takeRest' : 'appraisals.takeAct')}
          </Button>
        )}
      </div>
    </Dialog>
  );
}

interface ConsentProps {
  label: string;
  isGiven: boolean;
  onGive: (isGiven: boolean) => void;
}

function Consent({ label, isGiven, onGive }: ConsentProps) {
  return (
    <Checkbox className="tick" isSelected={isGiven} onChange={onGive}>
      <span className="tick-box">
        <Icon name="check" />
      </span>
      <span>{label}</span>
    </Checkbox>
  );
}

function Receipts({ receipts }: { receipts: readonly AppraisalReceipt[] }) {
  const { t } = useTranslation();
  return (
    <div className="receipts">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('appraisals.file')}</th>
            <th scope="col">{t('appraisals.brings')}</th>
          </tr>
        </thead>
        <tbody>
          {receipts.map((receipt, index) => (
            // Two files may have one name.
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is shown as it came and never reordered.
            <tr key={index}>
              <td>{receipt.source}</td>
              <td>
                <span>{broughtText(receipt, t)}</span>
                {receipt.altered > 0 && (
                  <span className="receipt-fault">{t('appraisals.changed', { count: receipt.altered })}</span>
                )}
                {receipt.rejected.map(rejection => (
                  <span key={`${rejection.form} ${rejection.reason}`} className="receipt-fault">
                    {rejectionLine(rejection, t)}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
