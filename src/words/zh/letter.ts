/** The letter that somebody asks for to sign in. Plain text: every mail program shows it, and nothing in it is followed unseen. */
import type { letter as English } from '../letter.en.ts';

export const letter: typeof English = {
  subject: (p) => `登录${p.site}上的Plenary`,
  text: (p) =>
    `您要求登录。请打开以下页面，并按下其中的按钮：

${p.link}

或者在您提出要求的地方输入此验证码： ${p.code}

两者在15分钟内有效，只能使用一次。如果不是您要求的，请不必理会：没有这封信，谁也无法登录。
`,
};
