/** The ways to look at the authorisation, in the order of their switch. */
export const AUTHORISATION_VIEWS = ['boards', 'letters', 'publication'] as const;
