/** What only the files of an outcome say. */
export const printing = {
  page: (p: { page: string; pages: string }) => `Page ${p.page} of ${p.pages}`,
  byHand:
    'This server cannot make a PDF at the moment. Print this page in your browser and choose to save it as PDF: it is laid out for paper.',
  soon: 'The PDF is being made and comes by itself in a few seconds. Until then, this is the page that it is made of.',
};
