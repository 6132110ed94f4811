/** What criteria are called in the literature: the same in every language. */
export const codes = {
  ...{ T1: 'T1', T2: 'T2', T3: 'T3', T4: 'T4' },
  ...{ CP1: 'CP1', CP2: 'CP2', CP3: 'CP3', CP4: 'CP4', CP5: 'CP5' },
  ...{ E1: 'E1', E2: 'E2', E3: 'E3', E4: 'E4', E5: 'E5', E6: 'E6', E7: 'E7', E8: 'E8', E9: 'E9', E10: 'E10' },
};
