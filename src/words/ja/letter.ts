/** The letter that somebody asks for to sign in. Plain text: every mail program shows it, and nothing in it is followed unseen. */
import type { letter as English } from '../letter.en.ts';

export const letter: typeof English = {
  subject: (p) => `Plenary（${p.site}）へのサインイン`,
  text: (p) =>
    `サインインのご依頼がありました。次のページを開き、ボタンを押してください。

${p.link}

または、ご依頼の画面に次のコードを入力してください：${p.code}

どちらも1回だけ、15分間有効です。心当たりがない場合は、何もする必要はありません。このメールがなければ、誰もサインインできません。
`,
};
