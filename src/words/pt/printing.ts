/** Portuguese: what only the files of an outcome say. */
export const printing = {
  page: (p: { page: string; pages: string }) => `Página ${p.page} de ${p.pages}`,
  byHand:
    'Este servidor não consegue criar um PDF neste momento. Imprima esta página no seu navegador e escolha guardá-la como PDF: está paginada para papel.',
};
