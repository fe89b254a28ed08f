/** A template kept in the project. */
export interface StoredTemplate {
  id: string;
  name: string;
  /** Of all it says, logo and fonts included: equal templates have equal hashes. */
  contentHash: string;
  /** Whether documents are made in it when no template is chosen; at most one is. */
  isDefault: boolean;
  revision: number;
}

/** How a choice of template names the look without one. */
export const NEUTRAL_CHOICE = 'neutral';
