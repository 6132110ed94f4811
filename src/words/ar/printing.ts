/** Arabic: what only the files of an outcome say. */
export const printing = {
  page: (p: { page: string; pages: string }) => `صفحة ${p.page} من ${p.pages}`,
  byHand:
    'لا يستطيع هذا الخادم إنشاء ملف PDF في الوقت الحالي. اطبع هذه الصفحة من متصفحك واختر حفظها بصيغة PDF، فهي منسّقة للطباعة على الورق.',
  soon: 'يجري إنشاء ملف PDF وسيصل من تلقاء نفسه خلال ثوانٍ. وحتى ذلك الحين، هذه هي الصفحة التي يُنشأ منها.',
};
