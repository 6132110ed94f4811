/** Japanese: what only the files of an outcome say. */
export const printing = {
  page: (p: { page: string; pages: string }) => `${p.page} / ${p.pages} ページ`,
  byHand:
    'このサーバーでは現在 PDF を作成できません。ブラウザーでこのページを印刷し、PDF として保存を選んでください。紙面に合わせた体裁になっています。',
  soon: 'PDF を作成しています。数秒で自動的に表示されます。それまでは、元になるページをご覧ください。',
};
