export const IMPLEMENTATION_VIEWS = ['indicators', 'products', 'statements'] as const;
export type ImplementationView = (typeof IMPLEMENTATION_VIEWS)[number];
