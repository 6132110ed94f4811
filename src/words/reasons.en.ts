/** Why a statement was taken out, by the code that moderators give. */
export const reasons: Readonly<Record<string, string>> = {
  'off-topic': 'off topic',
  duplicate: 'said already',
  'two-ideas': 'two ideas in one',
  personal: 'about a person',
  unlawful: 'unlawful',
  imported: 'taken out before it was imported',
};
