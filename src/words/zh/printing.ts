/** Chinese: what only the files of an outcome say. */
export const printing = {
  page: (p: { page: string; pages: string }) => `第 ${p.page} 页，共 ${p.pages} 页`,
  byHand: '本服务器目前无法生成 PDF。请在浏览器中打印本页，并选择另存为 PDF：本页已按纸张排版。',
  soon: '正在生成 PDF，几秒钟后会自动出现。在此之前，这是用来生成它的页面。',
};
