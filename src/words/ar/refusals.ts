/** Sentences for what a command, a request or the server itself refuses, by code. */
import type { refusals as English, problems as EnglishProblems, wrong as EnglishWrong } from '../refusals.en.ts';
import { account } from './account.ts';
import { charter } from './convene.ts';
import { characters, entries, format, seconds as secondsOf } from './counts.ts';

const roles: Readonly<Record<string, string>> = account.role;
const role = (code: string | number | undefined): string => roles[String(code)] ?? String(code);
const fields: Readonly<Record<string, string>> = charter.fields;
const field = (code: string | number | undefined): string => fields[String(code)] ?? String(code);

/** What a charter can name twice. */
const whats: Readonly<Record<string, string>> = {
  seat: 'المقعد',
  letter: 'الحرف',
  stage: 'المرحلة',
  region: 'المنطقة',
};

export const refusals: typeof English = {
  'no-such-command': ({ command }) => `لا يوجد أمر «${command}». القائمة في ‎/api/openapi.json.`,
  'unknown-page': () => 'لا يوجد شيء في هذا العنوان.',
  'unknown-process': ({ slug }) => `لا توجد عملية في «${slug}».`,
  'not-allowed': () => 'لا يجوز لكم فعل ذلك هنا. يُرجى تسجيل الدخول بدور يسمح به.',
  invalid: ({ command }) => `مُدخل ${command} غير صالح.`,
  'key-missing': () =>
    'يُرجى إرسال Idempotency-Key مع الطلب (من 8 إلى 100 من الحروف أو الأرقام أو النقاط أو الشرطات)، كي لا تُنفَّذ الإعادة إلا مرة واحدة.',
  'key-used': () => 'استُخدم Idempotency-Key هذا لطلب آخر، فلم يُنفَّذ شيء. يُرجى إرسال كل طلب جديد بمفتاح خاص به.',
  'body-unreadable': () => 'متن الطلب ليس نموذجًا ولا كائن JSON.',
  'too-large': ({ most }) => `الطلب أكبر من ${most} بايت.`,
  'wrong-method': ({ allowed }) => `لا يقبل هذا العنوان سوى ${allowed}.`,
  'too-many-requests': ({ seconds }) =>
    `كانت الطلبات كثيرة في وقت قصير، فلم يُنفَّذ شيء. يُرجى المحاولة مجددًا بعد ${secondsOf(Number(seconds), true)}.`,
  'other-host': ({ host }) => `هذا الموقع في ${host}؛ يُرجى فتحه هناك.`,
  'cross-site': () => 'جاء الطلب من موقع آخر، فلم يُنفَّذ شيء.',
  'already-open': ({ slug }) => `هذه العملية مفتوحة من قبل، في «${slug}».`,
  'other-slug': ({ slug, wanted }) => `يقول الميثاق «${slug}»، ويقول العنوان «${wanted}»؛ ويجب أن يكونا متطابقين.`,
  'slug-taken': ({ slug }) => `لعملية أخرى العنوان «${slug}»؛ يُرجى اختيار غيره.`,
  'named-twice': ({ what, id }) => `يذكر الميثاق مرتين: ${whats[String(what)] ?? what} «${id}».`,
  'same-name': ({ what, name }) => `يتكرر الاسم «${name}» في الميثاق (${whats[String(what)] ?? what}). لكلٍّ اسم يخصه.`,
  'deadline-order': ({ stage }) => `يجب أن يكون الموعد النهائي للمرحلة «${stage}» في المستقبل وبعد المرحلة السابقة.`,
  'not-open': () => 'لم تُفتح هذه العملية.',
  closed: () => 'هذه العملية مغلقة، فلا يمكن إضافة شيء.',
  'unknown-seat': ({ seat }) => `لا يوجد مقعد «${seat}» على هذه الطاولة.`,
  'unknown-region': ({ region }) => `لا توجد منطقة «${region}» في هذه العملية؛ يُرجى الاختيار من قائمتها.`,
  'seat-removed': ({ seat }) =>
    `انضم أشخاص إلى العملية، فيبقى المقعد «${seat}» على الطاولة. ويمكن إعادة تسميته وإضافة مقاعد بعده.`,
  'seat-moved': ({ seat }) =>
    `انضم أشخاص إلى العملية، فيبقى المقعد «${seat}» في مكانه؛ يُرجى إضافة المقاعد الجديدة بعد غيرها.`,
  'stage-fixed': ({ stage }) => `أُغلقت المرحلة «${stage}»، أو ستُغلق قبل سريان هذا التغيير، فتبقى كما هي.`,
  'no-stage-left': () => 'يجب أن تبقى مرحلة تُغلق بعد سريان هذا التغيير، وإلا فلن يتمكن أحد من المشاركة.',
  'closes-first': () =>
    'تُغلق العملية قبل أن يسري هذا التغيير، فقد جاء متأخرًا. وكان ينبغي أن ينص الميثاق من قبل على مهلة إشعار أقصر.',
  'change-pending': ({ at }) => `يسري تغيير آخر للميثاق في ${format.dateTime(Number(at))}. يُرجى إجراء تغييركم بعده.`,
  'nothing-changed': () => 'الأمر كذلك من قبل، فلم يكن هناك ما يُفعل.',
  'live-needs-linked': () =>
    'الأرقام التي تتغيّر مع كل صوت تكشف الأصوات المفردة. يُرجى اختيار نشر أصوات الشخص الواحد معًا، أو أرقام على دفعات.',
  'less-protected': ({ field: code }) =>
    `انضم أشخاص بناءً على وعد يتراجع عنه هذا التغيير (${field(code)}). ويمكن تشديده لا تخفيفه.`,
  'role-not-held': (p) => `ليس لهذا الشخص هذا الدور هنا: ${role(p.role)}.`,
  'role-held': (p) => `لديكم هذا الدور هنا من قبل (${role(p.role)})، فلم تُستخدم الدعوة.`,
  'last-convener': () => 'تحتاج العملية إلى جهة منظِّمة. يُرجى دعوة غيرها أولًا.',
  'account-needed': () => 'يُرجى تسجيل الدخول أولًا، أو فتح دعوتكم من جديد، كي تتمكنوا من العودة إلى مقعدكم.',
  'already-joined': () => 'لديكم مقعد في هذه العملية من قبل. لم يتغيّر شيء.',
  'invitation-needed': () => 'هذه العملية للمدعوين. يُرجى طلب دعوة من الجهة المنظِّمة.',
  'unknown-invitation': () => 'هذه الدعوة غير صالحة. يُرجى طلب دعوة أخرى ممن أرسلها.',
  'invitation-used': () => 'استُخدمت هذه الدعوة. إن لم تكونوا أنتم من استخدمها، فيُرجى طلب دعوة أخرى ممن أرسلها.',
  'invitation-expired': () => 'انتهت صلاحية هذه الدعوة. يُرجى طلب دعوة أخرى ممن أرسلها.',
  'invitation-to-role': (p) =>
    `هذه الدعوة إلى دور: ${role(p.role)}. يُرجى قبول الدور؛ ويمكنكم الحصول على مقعد إلى جانبه.`,
  'invitation-to-seat': () => 'هذه الدعوة إلى مقعد على الطاولة. يُرجى الحصول على المقعد بها.',
  'no-invitations-left': ({ left, most }) =>
    `عدد من يمكنكم دعوتهم هنا: ${most}، والدعوات المتبقية: ${left}. لم تُوجَّه دعوة إلى أحد.`,
  'unknown-participant': () => 'لا يوجد مشارك كهذا هنا، أو مُحيت بياناته.',
  'own-case': () => 'هذا يخصّكم أنتم، أو يخص اعتراضًا قدّمتموه. وعلى غيركم أن يبتّ فيه.',
  'second-needed': () => 'سبق أن شهدتم لهذا الشخص. ويلزم شخص ثانٍ: على رئيس أو منظِّم آخر أن يتحقق أيضًا.',
  'own-seat': () => 'اختاروا مقعدكم بأنفسكم في صفحتكم: لم يبتّ أحد فيه، فلا حاجة إلى الاعتراض.',
  'asked-already': () => 'سبق أن طلبتم تصحيح ذلك، واتُّخذ قرار من جديد. وهو نهائي.',
  'settled-by-you': () => 'سبق أن بتتّم في هذا المقعد. يقرر الآن رئيس أو منظِّم آخر.',
  'seat-settled': () => 'اعتُرض على مقعدكم وحُسم أمره، فلا يغيّره إلا الرئاسة أو الجهة المنظِّمة.',
  'contested-already': () => 'اعترض شخص على هذا المقعد من قبل. وستحسم الرئاسة أو الجهة المنظِّمة الأمر.',
  'not-contested': () => 'لا أحد يعترض على مقعد هذا المشارك.',
  'unknown-organisation': ({ organisation }) => `لا توجد منظمة ${organisation} في هذه العملية.`,
  'organisation-there': ({ organisation }) => `ذكرتم من قبل منظمة بهذا النطاق: ${organisation}.`,
  'name-alike': ({ name, domain }) =>
    `يشبه هذا الاسم اسم منظمة أخرى هنا: «${name}» (${domain}). يُرجى إضافة ما يميّز منظمتكم، كبلدها مثلًا.`,
  'too-many-organisations': ({ most }) => `الحد الأقصى للمنظمات التي يمكنكم ذكرها هنا: ${most}.`,
  'not-a-participant': () => 'لا يصوّت في هذه العملية إلا من انضم إليها.',
  'unknown-statement': ({ statement }) => `لا توجد العبارة ${statement} في هذه العملية.`,
  'same-statement': () => 'قال شخص ذلك تمامًا من قبل. أجب عن عبارته بدلًا من ذلك، أو اذكر ما يختلف.',
  'too-many-statements': ({ most }) => `الحد الأقصى لعبارات العملية: ${most}.`,
  'already-out': () => 'استُبعد هذا من قبل.',
  'not-out': () => 'هذا غير مستبعد.',
  'taken-out': ({ statement }) => `استبعد المشرفون العبارة ${statement}؛ ولا يمكن التصويت عليها.`,
  'same-line': ({ line }) => `يقول السطر ${line} ما يقوله سطر قبله. يُرجى حذف أحدهما.`,
  'no-statements-left': ({ most }) => `كتبتم جميع العبارات التي يمكن لكل شخص كتابتها هنا: ${most}.`,
  'too-many-today': ({ most }) =>
    `عدد ما كتبتموه خلال يوم واحد: ${most}، فعلى هذه العبارة أن تنتظر. يُرجى الاحتفاظ بها لوقت لاحق.`,
  'level-needed': ({ level }) =>
    Number(level) <= 1
      ? 'لهذا يلزم تأكيد صندوق بريد أولًا.'
      : `لهذا تطلب العملية منكم إثبات المزيد عن هويتكم (المستوى ${level}). ويمكن سؤال الجهة المنظِّمة عن الطريقة.`,
  'waiting-review': ({ statement }) => `لم ينظر أحد المشرفين في العبارة ${statement} بعد، فهي تنتظر.`,
  merged: ({ into }) => `دُمجت هذه العبارة في أخرى تقول الشيء نفسه: ${into}. ويمكنكم التصويت على تلك.`,
  reworded: ({ into }) => `أُعيدت صياغة هذه العبارة: ${into}. ويمكنكم التصويت على تلك.`,
  'text-erased': ({ statement }) => `مُحي نص العبارة ${statement}، فلا يمكن فعل شيء بها.`,
  'already-approved': () => 'نظر أحد المشرفين في هذا من قبل. لم يتغيّر شيء.',
  'merged-with-itself': () => 'لا يمكن دمج عبارة في نفسها. يُرجى اختيار أخرى.',
  'not-shown': ({ statement }) => `العبارة ${statement} نفسها غير معروضة. يُرجى اختيار عبارة يمكن التصويت عليها.`,
  recused: () => 'أنتم من كتب هذا أو لا توافقون عليه، فعلى مشرف آخر أن يتصرف فيه.',
  'not-yours': () => 'لا يتظلّم بشأن هذا إلا من كتبه.',
  'dissent-stands': () => 'لا تُستبعد كلمات من يعترض على قرار إلا إذا كانت مخالفة للقانون أو كشفت أمورًا شخصية.',
  'appealed-already': () => 'قُدّم تظلّم بشأن هذا من قبل؛ ولكل فعل تظلّم واحد.',
  'no-appeal': () => 'لا يوجد تظلّم ينتظر البتّ بشأن هذا.',
  'same-moderator': () => 'هذا التظلّم من فعلٍ قمتم به أنتم. ويبتّ فيه مشرف آخر أو الرئاسة.',
  'own-language': ({ language }) => `العبارة بهذه اللغة من قبل (${format.language(String(language))}).`,
  'too-many-translations': ({ most }) => `لهذه العبارة أقصى عدد ممكن من الترجمات: ${most}.`,
  'no-marks-left': ({ most }) =>
    `عدد العبارات التي يمكنكم وضع علامة «مهمة» عليها: ${most}. يُرجى سحب علامة من أخرى أولًا.`,
  'link-spent': () => 'استُخدم هذا الرابط أو انتهت صلاحيته. يُرجى طلب رابط جديد؛ ويحصل عليه مشغّل الموقع بإعادة تشغيله.',
  'no-mail-here': () => 'لا يرسل هذا الموقع بريدًا، فهذه الطريقة غير متاحة هنا. يُرجى اختيار غيرها.',
  'signed-out': () => 'دخولكم غير مسجّل على هذا الجهاز، فلم يُنفَّذ شيء. يُرجى تسجيل الدخول والمحاولة مجددًا.',
  'erase-word': ({ word }) => `لم يُمحَ شيء. للمتابعة، يُرجى كتابة «${word}» في الحقل.`,
  'token-unknown': () => 'هذا المفتاح غير صالح: أُلغي، أو انتهت صلاحيته، أو لم يُنسخ كاملًا.',
  'token-reads-only': () => 'هذا المفتاح للقراءة فقط. يُرجى إنشاء مفتاح يجوز له التصرف، في حسابكم.',
  'token-elsewhere': () => 'لا يصل هذا المفتاح إلى هذا العنوان. يُرجى إنشاء مفتاح يصل إليه، في حسابكم.',
  busy: ({ seconds }) =>
    `في الانتظار أكثر مما يمكن استقباله. لم يُنفَّذ شيء؛ يُرجى المحاولة مجددًا بعد ${secondsOf(Number(seconds), true)}.`,
  'read-only': ({ reason }) =>
    `لا يمكن كتابة شيء حاليًا (${reason})، فلم يُنفَّذ شيء. وعلى مشغّل هذا الموقع أن ينظر في الأمر.`,
  'server-starting': () => 'الخادم قيد التشغيل؛ يُرجى المحاولة مجددًا بعد لحظات.',
  'server-stopping': () => 'الخادم على وشك التوقف؛ يُرجى المحاولة مجددًا بعد عودته.',
  'store-unreadable': () => 'لا يمكن قراءة قاعدة البيانات حاليًا. وعلى مشغّل هذا الموقع أن ينظر في الأمر.',
  'server-failed': () => 'حدث خطأ من جانبنا. لم يتغيّر شيء؛ يُرجى المحاولة مجددًا.',
};

/** What a value should have been, by the name that schemas have for it. */
const typed: ReadonlyMap<string, string> = new Map([
  ['int', 'ينبغي أن يكون عددًا صحيحًا'],
  ['number', 'ينبغي أن يكون عددًا، أو تاريخًا يمكن قراءته'],
  ['boolean', 'ينبغي أن يكون نعم أو لا'],
  ['string', 'ينبغي أن يكون نصًا'],
  ['array', 'ينبغي أن يكون قائمة'],
]);

/** What is wrong with one field of an input, by code. */
export const problems: typeof EnglishProblems = {
  missing: () => 'ناقص',
  'wrong-type': ({ expected }) => typed.get(String(expected)) ?? 'ليس بالصيغة المتوقعة',
  'too-small-string': ({ least }) => `ينبغي ألا يقل عن ${characters(Number(least), true)}`,
  'too-big-string': ({ most, has }) =>
    has === undefined
      ? `ينبغي ألا يزيد على ${characters(Number(most), true)}`
      : `طوله ${characters(Number(has))} والحد الأقصى ${format.number(Number(most))}؛ ولم يُقتطع منه شيء`,
  'too-small-number': ({ least }) => `ينبغي ألا يقل عن ${least}`,
  'too-big-number': ({ most }) => `ينبغي ألا يزيد على ${most}`,
  'too-small-array': ({ least }) => `ينبغي ألا يقل عن ${entries(Number(least), true)}`,
  'too-big-array': ({ most }) => `ينبغي ألا يزيد على ${entries(Number(most), true)}`,
  'unknown-field': () => 'ليس حقلًا في هذا الأمر',
  'not-one-of': ({ allowed }) => `ينبغي أن يكون واحدًا مما يلي: ${allowed}`,
  'not-offered': () => 'ينبغي اختيار واحد من المعروض',
  'nothing-chosen': () => 'أشّروا على مساهمة أو تعليق واحد على الأقل يخصه هذا الرد.',
  'label-form': () => 'ليس رمزًا لشيء، مثل S12 أو C3 أو K118',
  'no-such-label': () => 'لا يدل على شيء هنا',
  'link-form': () => 'ليس عنوان صفحة: يبدأ العنوان بـ https:// أو http:// وليس فيه مسافات',
  'bracket-nested': () => 'فيه أقواس داخل أقواس؛ اكتبوا كل خيار كاملًا، مثل [[خلال ثلاثين يومًا|خلال تسعين يومًا]]',
  'wrong-form': () => 'ليس بالصيغة المتوقعة',
  unseen: () => 'يحوي رموزًا لا تُرى أو تقلب اتجاه الكتابة؛ يُرجى كتابته من جديد، أو لصقه كنص عادي',
};

/** A refusal together with what is wrong at each place of an input. */
export const wrong: typeof EnglishWrong = {
  form: 'لم يُرسل شيء بعد، ولم يضع شيء مما كتبتموه. هذا ما لا يصلح:',
  over: '{count} حرفًا من أصل {most}: هذا أطول مما يمكن إرساله. ولم يُقتطع منه شيء.',
  /** Where a script fills in what was typed before. */
  kept: { still: 'ما كتبتموه في {when} ما زال هنا، ولم يُرسل.', discard: 'التخلص منه' },
  at: (p) => `«${p.place}»: ${p.what}`,
  all: (p) => `${p.sentence} ${p.problems.join('؛ ')}.`,
};
