/** Arabic: programs elsewhere that are told of what happens. */
import type { webhooks as English, followingRefusals as EnglishRefusals } from '../webhooks.en.ts';
import { number } from './counts.ts';

export const webhooks: typeof English = {
  title: 'خطافات الويب',
  lead: 'يمكن إخبار برنامج لكم بما يحدث هنا فور حدوثه: ما افتُتح ونُشر ودُعي إليه وبُتّ فيه وأُغلق. ولا يُخبر أبدًا بما قاله مشارك أو فعله.',
  how: 'كل رسالة موقّعة. <a>كيفية التحقق من التوقيع</a>',
  check:
    'تحمل رسالة خطاف الويب الترويسة Plenary-Signature وفيها t وv1. القيمة t هي الوقت بالثواني، وv1 هي HMAC-SHA-256 بالست عشري، بسركم، على t ثم نقطة ثم المتن كما وصل. يُرفض ما لا يتطابق أو مضى عليه أكثر من خمس دقائق. ويبقى Plenary-Id نفسه إذا تكررت رسالة.',
  none: 'لا يُخبر أي برنامج.',
  list: 'من يُخبر',
  since: (p) => `أُضيف في ${p.when}.`,
  known: (p) => `تسلّم كل شيء حتى القيد ${number(p.n)} من السجل.`,
  failing: (p) => `يفشل منذ: ${p.when}. عدد المحاولات حتى الآن: ${number(p.tries)}. ${p.why}`,
  off: (p) => `أُوقف (${p.when}) بعد يوم من الفشل. لا يُخبر بشيء إلى أن تعاد المحاولة. ${p.why}`,
  why: {
    address: 'اسمه يؤدي إلى عنوان ليس على الإنترنت العامة.',
    name: 'تعذّر العثور على اسمه.',
    certificate: 'شهادته غير صالحة.',
    connection: 'تعذّر الاتصال.',
    timeout: 'لم يرد خلال خمس ثوان.',
    status: (p) => `رد بالرمز ${p.status}.`,
  },
  add: 'إخبار برنامج',
  address: 'العنوان',
  addressHint: 'يبدأ بـ https:// وله اسم على الإنترنت العامة، بلا منفذ.',
  addButton: 'إضافة',
  rotate: 'إنشاء سر جديد',
  rotateNote: 'يسري السر الجديد ابتداءً من الرسالة التالية، ولا يعود السر القديم صالحًا.',
  rotateOf: (p) => `إنشاء سر جديد لـ ${p.host}`,
  resume: 'إعادة المحاولة',
  resumeOf: (p) => `إعادة محاولة ${p.host}`,
  remove: 'إزالة',
  removeOf: (p) => `إزالة ${p.host}`,
  secretReady: 'سر خطاف الويب هذا',
  secretOnce: 'يُرجى نسخه الآن إلى برنامجكم. يُعرض هذه المرة فقط.',
  back: 'العودة إلى خطافات الويب',
  desk: 'خطافات الويب للبرامج',
  done: {
    'webhooks.remove': 'لم يعد ذلك البرنامج يُخبر بشيء.',
    'webhooks.resume': 'تعاد المحاولة خلال نصف دقيقة، من حيث توقفت.',
  },
};

export const followingRefusals: typeof EnglishRefusals = {
  'digest-needs-mail': () => 'الموجز يحتاج إلى صندوق بريد: يُرجى تأكيد واحد أولًا.',
  'hook-address': () => 'لا يمكن إخبار هذا العنوان: ينبغي أن يبدأ بـ https:// وأن يكون له اسم عام وبلا منفذ.',
  'hook-there': () => 'هذا العنوان يُخبر بالفعل.',
  'too-many-hooks': (p) => `الحد الأقصى للبرامج التي تخبرها العملية: ${number(Number(p.most))}.`,
  'unknown-hook': () => 'لم يعد خطاف الويب هذا موجودًا.',
};
