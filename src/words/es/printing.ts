/** Spanish: what only the files of an outcome say. */
export const printing = {
  page: (p: { page: string; pages: string }) => `Página ${p.page} de ${p.pages}`,
  byHand:
    'Este servidor no puede generar un PDF en este momento. Imprima esta página desde su navegador y elija guardarla como PDF: está compuesta para papel.',
  soon: 'El PDF se está generando y llegará solo en unos segundos. Mientras tanto, esta es la página de la que se obtiene.',
};
