import { type FormEvent, useState, useSyncExternalStore } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { FULL_WIDTH, figureWidth, LEAST_WIDTH } from '../../shared/text/nodes/figure.ts';
import { textSchema } from '../../shared/text/schema.ts';
import { afterOverlay } from '../editor/after-overlay.ts';
import { putBlock, selectedNode } from '../editor/data-nodes.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextInput } from '../ui/text-input.tsx';
import type { InsertProps } from './insert-dialog.tsx';

const { figure } = textSchema.nodes;

/** The picture of a figure, what it shows in words, its caption and its width. */
export function FigureDialog({ texts, onClose }: InsertProps) {
  const { t } = useTranslation();
  const [fields, setFields] = useState(() => {
    const attrs = selectedNode(texts.active.session?.state, figure)?.attrs;
    return {
      image: typeof attrs?.image === 'string' ? attrs.image : null,
      alt: String(attrs?.alt ?? ''),
      caption: String(attrs?.caption ?? ''),
      width: figureWidth(attrs?.width),
    };
  });
  const [isBusy, setBusy] = useState(false);
  const read = () => (fields.image === null ? null : texts.data.image(fields.image));
  const address = useSyncExternalStore(texts.data.subscribe, read);
  const take = async (file: File | undefined) => {
    if (!file) return;
    setBusy(true);
    const image = await texts.takeImage(file);
    setBusy(false);
    if (image !== null) setFields(known => ({ ...known, image }));
  };
  const apply = (event: FormEvent) => {
    event.preventDefault();
    onClose();
    afterOverlay(() => texts.active.run(putBlock(figure, fields)));
  };
  return (
    <Dialog title={t('inserts.figure.title')} onClose={onClose} wide>
      <form className="stack" onSubmit={apply} noValidate>
        {address && <img className="figure-preview" src={address} alt={fields.alt} />}
        <FileTrigger
          acceptedFileTypes={['image/png', 'image/jpeg']}
          onSelect={files => void take(files?.[0])}
        >
          <Button isDisabled={isBusy}>
            {fields.image === null ? t('inserts.figure.choose') : t('inserts.figure.replace')}
          </Button>
        </FileTrigger>
        <TextInput
          label={t('inserts.figure.alt')}
          hint={t('inserts.figure.altHint')}
          value={fields.alt}
          onChange={alt => setFields({ ...fields, alt })}
          autoFocus
        />
        <TextInput
          label={t('inserts.figure.caption')}
          hint={t('inserts.figure.captionHint')}
          value={fields.caption}
          onChange={caption => setFields({ ...fields, caption })}
        />
        <label className="field figure-width">
          <span className="field-label">{t('inserts.figure.width', { width: fields.width })}</span>
          <input
            type="range"
            min={LEAST_WIDTH}
            max={FULL_WIDTH}
            step={10}
            value={fields.width}
            onChange={event => setFields({ ...fields, width: figureWidth(event.target.value) })}
          />
        </label>
        <div className="dialog-foot">
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button variant="primary" type="submit" isDisabled={isBusy || fields.image === null}>
            {t('inserts.apply')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
