/**
 * Forms of developing a guideline, as the Belgian EBP circle names them (KCE report 291): from nothing (de novo),
 * import with quick adaptation, full adaptation of source guidelines, and update of one's own guideline.
 */
export const DEVELOPMENT_MODES = ['de-novo', 'quick-adoption', 'adaptation', 'update'] as const;
export type DevelopmentMode = (typeof DEVELOPMENT_MODES)[number];
