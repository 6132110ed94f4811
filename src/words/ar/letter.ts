/** The letter that somebody asks for to sign in. */
import type { letter as English } from '../letter.en.ts';

export const letter: typeof English = {
  subject: (p) => `تسجيل الدخول إلى Plenary على ${p.site}`,
  text: (p) =>
    `طلبتم تسجيل الدخول. يُرجى فتح هذه الصفحة والضغط على الزر فيها:

${p.link}

أو كتابة هذا الرمز حيث قدّمتم الطلب: ${p.code}

يعمل كل منهما مرة واحدة، خلال 15 دقيقة. إن لم تكونوا قد طلبتم ذلك، فلا حاجة إلى فعل أي شيء: لا يدخل أحد من دون هذه الرسالة.
`,
};
