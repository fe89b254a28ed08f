import { useTranslation } from 'react-i18next';
import type { Product } from '../../shared/implementation.ts';
import { DetailPanel } from '../ui/detail-panel.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import type { ImplementationActs } from './use-implementation-acts.ts';

interface ProductDetailProps {
  row: Product;
  acts: ImplementationActs;
  onClose: () => void;
  isReadOnly: boolean;
}

/** One product: what it is, who makes it, how it reaches users, and when it is ready. */
export function ProductDetail({ row, acts, onClose, isReadOnly }: ProductDetailProps) {
  const { t } = useTranslation();
  const text = (field: 'owner' | 'channel') => (
    <DraftField
      label={t(`implementation.${field}`)}
      value={row[field]}
      onSave={value => acts.updateProduct(row.id, { [field]: value })}
      isReadOnly={isReadOnly}
      maxLength={300}
    />
  );
  const day = (field: 'plannedOn' | 'doneOn') => (
    <DraftField
      label={t(`implementation.${field}`)}
      type="date"
      value={row[field] ?? ''}
      onSave={value => acts.updateProduct(row.id, { [field]: value === '' ? null : value })}
      isReadOnly={isReadOnly}
    />
  );
  return (
    <DetailPanel
      title={t('implementation.product')}
      onClose={onClose}
      {...(isReadOnly
        ? {}
        : {
            onRemove: () => {
              acts.removeProduct(row);
              onClose();
            },
          })}
    >
      <DraftField
        label={t('implementation.productName')}
        value={row.name}
        onSave={name => acts.updateProduct(row.id, { name })}
        isRequired
        isReadOnly={isReadOnly}
        maxLength={300}
      />
      {text('owner')}
      {text('channel')}
      <div className="pair">
        {day('plannedOn')}
        {day('doneOn')}
      </div>
    </DetailPanel>
  );
}
