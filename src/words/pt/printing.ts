/** Portuguese: what only the files of an outcome say. */
export const printing = {
  page: (p: { page: string; pages: string }) => `Página ${p.page} de ${p.pages}`,
  byHand:
    'Este servidor não consegue criar um PDF neste momento. Imprima esta página no seu navegador e escolha guardá-la como PDF: está paginada para papel.',
  soon: 'O PDF está a ser criado e chega sozinho dentro de segundos. Até lá, esta é a página de que é feito.',
};
