import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type {
  EvaluationStatement,
  Indicator,
  IndicatorFields,
  Product,
  ProductFields,
} from '../../shared/implementation.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useRowUpdates } from '../app/row-updates.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';

/** What can be done to indicators, products and statements; each act can be undone. */
export function useImplementationActs() {
  const { t } = useTranslation();
  const { api, queryClient } = useConnection();
  const say = useUndoToast();
  const { implementation } = api;
  const all = () => queryClient.getQueryData(implementation.list.queryKey());
  const addingIndicator = useMutation(implementation.addIndicator.mutationOptions());
  const addingProduct = useMutation(implementation.addProduct.mutationOptions());
  const addingStatement = useMutation(implementation.addStatement.mutationOptions());
  const updatingIndicator = useMutation(implementation.updateIndicator.mutationOptions());
  const updatingProduct = useMutation(implementation.updateProduct.mutationOptions());
  const updatingStatement = useMutation(implementation.updateStatement.mutationOptions());
  const removingIndicator = useMutation(implementation.removeIndicator.mutationOptions());
  const removingProduct = useMutation(implementation.removeProduct.mutationOptions());
  const removingStatement = useMutation(implementation.removeStatement.mutationOptions());
  const tell = (name: string) => ({ onSuccess: () => say(t('implementation.removed', { name })) });
  return {
    add: {
      indicators: (text: string) => addingIndicator.mutateAsync({ text }),
      products: (name: string) => addingProduct.mutateAsync({ name }),
      statements: (text: string) => addingStatement.mutateAsync({ text }),
    },
    updateIndicator: useRowUpdates<Indicator, Partial<IndicatorFields>>(
      () => all()?.indicators,
      ({ number: _, origin: __, recommendationIds: ___, ...row }, patch) =>
        updatingIndicator.mutateAsync({ ...row, ...patch }),
    ),
    updateProduct: useRowUpdates<Product, Partial<ProductFields>>(
      () => all()?.products,
      ({ number: _, origin: __, ...row }, patch) => updatingProduct.mutateAsync({ ...row, ...patch }),
    ),
    updateStatement: useRowUpdates<EvaluationStatement, { text: string }>(
      () => all()?.statements,
      ({ id, revision }, { text }) => updatingStatement.mutateAsync({ id, revision, text }),
    ),
    removeIndicator: ({ id, revision, number }: Indicator) =>
      removingIndicator.mutate({ id, revision }, tell(t('implementation.one', { number }))),
    removeProduct: ({ id, revision, name }: Product) => removingProduct.mutate({ id, revision }, tell(name)),
    removeStatement: ({ id, revision, number }: EvaluationStatement) =>
      removingStatement.mutate({ id, revision }, tell(t('implementation.statementOne', { number }))),
  };
}

export type ImplementationActs = ReturnType<typeof useImplementationActs>;
