/** French: what only the files of an outcome say. */
export const printing = {
  page: (p: { page: string; pages: string }) => `Page ${p.page} sur ${p.pages}`,
  byHand:
    'Ce serveur ne peut pas produire de PDF pour le moment. Imprimez cette page depuis votre navigateur et choisissez de l’enregistrer au format PDF : elle est mise en page pour le papier.',
  soon: 'Le PDF est en préparation et viendra de lui-même dans quelques secondes. En attendant, voici la page dont il est tiré.',
};
