import type { Direction, RelationKind } from '../../model.ts';
import { foldContext, foldWord } from '../../text/normalize.ts';
import type { Locale, PlaceType, RelationPattern } from '../locale.ts';
import { arabicDemonyms } from './demonyms.ts';
import { arabicNameForms } from './name-forms.ts';

const listed = (...lists: readonly string[]): string[] =>
  lists.flatMap((list) => list.trim().split(/\s+/u)).map(foldWord);

const ARTICLE = 'ال';
/** Conjunctions and prepositions that are written as one with the next word. */
const CLITICS = ['', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'فب', 'فل'] as const;
const CONJUNCTIONS = ['', 'و', 'ف'] as const;

const words = (...lists: readonly string[]): ReadonlySet<string> => new Set(listed(...lists));

/** Each word alone and behind each clitic; "ل" and the article together are written "لل". */
const joined = (list: readonly string[], clitics: readonly string[] = CLITICS): string[] =>
  list.flatMap((word) =>
    clitics.map((clitic) =>
      clitic.endsWith('ل') && word.startsWith(ARTICLE) ? `${clitic}ل${word.slice(ARTICLE.length)}` : `${clitic}${word}`,
    ),
  );

const withArticle = (list: readonly string[]): string[] => list.flatMap((word) => [word, `${ARTICLE}${word}`]);

const verbs = (list: string): ReadonlySet<string> => new Set(joined(listed(list), CONJUNCTIONS));

const nouns = (list: string): ReadonlySet<string> => new Set(joined(withArticle(listed(list))));

const phrases = (list: readonly string[]): readonly (readonly string[])[] => list.map((phrase) => listed(phrase));

const grouped = <Value extends string>(
  groups: Readonly<Record<Value, string>>,
  forms: (list: readonly string[]) => string[],
): ReadonlyMap<string, Value> =>
  new Map(
    (Object.entries(groups) as [Value, string][]).flatMap(([value, list]) =>
      forms(listed(list)).map((word): [string, Value] => [word, value]),
    ),
  );

const PLACE_TYPES: Readonly<Record<PlaceType, string>> = {
  country: 'دولة جمهورية مملكة سلطنة',
  division:
    'محافظة محافظتي محافظات ولاية ولايتي ولايات إقليم منطقة مقاطعة قضاء لواء مديرية إمارة دائرة عمالة جهة معتمدية شعبية',
  'populated-place': `
    مدينة مدينتي مدن بلدة بلدتي بلدات قرية قريتي قرى ناحية مخيم مخيمي مخيمات حي أحياء ضاحية بلدية عاصمة مستوطنة تجمع عزبة واحة
    هجرة نجع كفر`,
};

const MERIDIANS: readonly (readonly [Direction, readonly string[]])[] = [
  ['north', ['شمال', 'شمالا', 'شمالي', 'شمالية']],
  ['south', ['جنوب', 'جنوبا', 'جنوبي', 'جنوبية']],
];
const PARALLELS: readonly (readonly [Direction, readonly string[]])[] = [
  ['east', ['شرق', 'شرقا', 'شرقي', 'شرقية']],
  ['west', ['غرب', 'غربا', 'غربي', 'غربية']],
];
const CENTRE = ['وسط', 'مركز', 'وسطى', 'أوسط', 'قلب'];

/** Directions in all forms; a compound is its two words as one, without the blank. */
const DIRECTIONS: ReadonlyMap<string, Direction> = new Map(
  [
    ...[...MERIDIANS, ...PARALLELS].map(([direction, forms]) => [direction, withArticle(forms)] as const),
    ...MERIDIANS.flatMap(([first, firstForms]) =>
      PARALLELS.map(([second, secondForms]) => {
        const compounds = withArticle(firstForms).flatMap((one) =>
          withArticle(secondForms).map((other) => `${one}${other}`),
        );
        return [`${first}-${second}` as Direction, compounds] as const;
      }),
    ),
    ['centre' as const, withArticle(CENTRE)] as const,
  ].flatMap(([direction, forms]) => joined(forms.map(foldWord)).map((form): [string, Direction] => [form, direction])),
);

const AGENT_VERBS = `
  قال قالت قالوا يقول تقول أعلن أعلنت أعلنوا يعلن تعلن أكد أكدت أكدوا يؤكد تؤكد صرح صرحت ذكر ذكرت يذكر أوضح أوضحت أضاف أضافت
  أشار أشارت اتهم اتهمت يتهم تتهم نفى نفت ينفي تنفي أدان أدانت يدين تدين ندد نددت استنكر استنكرت رفض رفضت يرفض ترفض طالب طالبت
  يطالب تطالب دعا دعت يدعو تدعو حذر حذرت يحذر تحذر هدد هددت يهدد تهدد وافق وافقت وقع وقعت أرسل أرسلت نشر نشرت قرر قررت يريد تريد
  تسعى يسعى سعت سعى تعهد تعهدت اعتبر اعتبرت يعتبر تعتبر رحب رحبت ترحب أعرب أعربت أبدى أبدت أيد أيدت تؤيد يؤيد دعم دعمت تدعم يدعم
  انتقد انتقدت استدعت استدعى فرضت فرض طلبت طلب ردت رد علقت علق تعلق يعلق كشفت كشف زعمت زعم ادعت ادعى أصدرت أصدر تصدر يصدر
  اعترفت اعترف تعترف أبلغت أبلغ أخطرت شنت شن تشن نفذت نفذ استهدفت قصفت تقصف احتلت تواصل واصلت تعتزم يعتزم تستعد تخطط تلتزم
  التزمت سحبت انسحبت تدخلت توسطت تبنت تبنى عبرت شددت شدد لفتت لفت نوهت ترى يرى تعتقد وصفت وصف أفادت أفاد تعارض عارضت قبلت`;

const ORGANS = `
  قوات قوة جيش حكومة وزارة وزير وزراء رئيس رئاسة رئيسة نظام سلطات سلطة جنود ضباط مسؤول مسؤولون مسؤولين قيادة دفاع خارجية داخلية
  سفير سفارة مخابرات استخبارات برلمان مجلس دولة طيران طائرات مقاتلات سلاح بحرية شرطة أمن ممثل مندوب مبعوث متحدث ناطق ملك أمير
  ولي شيخ زعيم زعماء قائد دبلوماسي دبلوماسية دبلوماسيون وفد موقف جانب أركان حرس لواء فرقة فيلق خارجيه إدارة رئاسه كرملين`;

/** The most frequent words of news that are, without their clitics or with an article, also names of towns somewhere. */
const COMMON_WORDS = `
  معسكر المعسكر معسكرات ومعسكر لمعسكر بمعسكر معسكرا معسكري
  غراد كاتيوشا كورنيت شهيد
  في من على إلى عن مع بعد قبل بين عند لدى منذ حتى خلال أثناء حول ضد نحو دون بدون سوى غير عبر لكن لكنه لكنها بل أو أم ثم إن أن إنه
  إنها أنه أنها أنهم إنهم أنني لأن كأن كان كانت كانوا يكون تكون سيكون ستكون يكن تكن ليس ليست لا لم لن ما ماذا لماذا متى أين كيف كم
  هل هو هي هم هما هن أنا نحن أنت أنتم هذا هذه هذان هؤلاء ذلك تلك أولئك هنا هناك الذي التي الذين اللذين اللتين اللواتي كل كلا كلها
  كله كلهم بعض بعضها بعضهم جميع جميعها أي أية إذ إذا إذن لو لولا لما حين حيث بينما بعدما قبلما عندما كما مثل مثلما فقط أيضا أيضاً
  كذلك هكذا ربما قد لقد سوف مازال ما زال لازال أصبح أصبحت صار صارت بات باتت ظل ظلت بدأ بدأت أكثر أقل أكبر أصغر أعلى أدنى أول أولى
  ثاني ثانية ثالث ثالثة رابع رابعة خامس خامسة سادس سابع ثامن تاسع عاشر أخير أخيرة آخر أخرى آخرون آخرين واحد واحدة اثنان اثنين اثنتين
  ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية ثمان تسعة تسع عشرة عشر عشرون عشرين ثلاثون ثلاثين أربعون أربعين خمسون خمسين
  ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين مئة مائة مئتان مئتين مئات ألف ألفي آلاف مليون ملايين مليار نصف ربع ثلث عشرات عدد
  أعداد عدة بضعة بضع نسبة معظم أغلب غالبية جزء أجزاء جانب جوانب طرف أطراف
  يوم أيام يومين أمس اليوم غدا غد صباح مساء ليل ليلة نهار ظهر عصر فجر عشاء ساعة ساعات دقيقة دقائق لحظة أسبوع أسابيع شهر أشهر
  شهور سنة سنوات سنين عام أعوام قرن عقد وقت أوقات فترة مرحلة موعد تاريخ ماضي ماضية حالي حالية مقبل مقبلة قادم قادمة سابق سابقة لاحق
  لاحقا سابقا حاليا مؤخرا قريبا الآن السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة سبت أحد اثنين ثلاثاء أربعاء خميس جمعة
  كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر
  ديسمبر محرم صفر ربيع جمادى رجب شعبان رمضان شوال عيد
  قال قالت قالوا يقول تقول أعلن أعلنت أكد أكدت يؤكد تؤكد ذكر ذكرت أوضح أوضحت أضاف أضافت أشار أشارت أفاد أفادت نقل نقلت نقلا نفى نفت
  صرح صرحت وصف وصفت اعتبر اعتبرت رأى رأت دعا دعت طالب طالبت طلب طلبت حذر حذرت رفض رفضت وافق وافقت قرر قررت كشف كشفت أظهر أظهرت
  بين بينت نشر نشرت بث بثت كتب كتبت قام قامت تقوم يقوم تم يتم تمت جرى جرت يجري تجري وقع وقعت يقع تقع حدث حدثت شهد شهدت يشهد تشهد
  وصل وصلت يصل تصل دخل دخلت خرج خرجت عاد عادت ترك تركت بقي بقيت أدى أدت يؤدي تؤدي أسفر أسفرت قتل قتلت يقتل أصيب أصيبت جرح سقط
  سقطت استهدف استهدفت يستهدف قصف قصفت هاجم هاجمت هجوم اندلع اندلعت انفجر انفجرت انفجار سيطر سيطرت يسيطر تسيطر سيطرة تقدم تقدمت
  انسحب انسحبت انسحاب أطلق أطلقت إطلاق نار نيران اشتبك اشتباك اشتباكات معركة معارك قتال حرب حروب سلم سلام هدنة وقف اتفاق اتفاقية
  اتفق تفاوض مفاوضات محادثات حوار لقاء اجتماع مؤتمر قمة جلسة زيارة جولة بيان تصريح تصريحات تقرير خبر أخبار مصدر مصادر وكالة وكالات
  أنباء صحيفة قناة موقع مواقع إعلام إعلامي صحفي صحافي صحافة صور صورة فيديو مقطع مشاهد تغريدة حساب منصة
  قوات قوة قوى جيش جيوش جنود جندي ضابط ضباط عقيد عميد لواء فريق مشير نقيب رائد ملازم مقدم عريف رقيب قائد قادة قيادة أركان كتيبة
  كتائب سرية فصيل فصائل ميليشيا مليشيا مليشيات عنصر عناصر مسلح مسلحون مسلحين مقاتل مقاتلون مقاتلين إرهاب إرهابي إرهابية إرهابيون
  تنظيم تنظيمات جماعة جماعات حركة جبهة حزب أحزاب تحالف ائتلاف مجلس لجنة هيئة منظمة منظمات جمعية اتحاد نقابة مؤسسة شركة شركات بنك
  صاروخ صواريخ قذيفة قذائف مدفع مدفعية مدفعي دبابة دبابات طائرة طائرات مسيرة مسيرات مروحية مقاتلة سلاح أسلحة ذخيرة ذخائر لغم ألغام
  عبوة سيارة سيارات مركبة مركبات عربة آلية آليات شاحنة حافلة قافلة رتل دورية دوريات حاجز حواجز نقطة نقاط قاعدة قواعد ثكنة معسكر مقر
  مقرات مركز مراكز مستودع خط خطوط محور محاور جبهات عملية عمليات غارة غارات ضربة ضربات حملة حصار كمين تفجير اغتيال اعتقال اعتقالات
  أسير أسرى رهينة رهائن معتقل معتقلين سجن سجين مدني مدنيون مدنيين مدنية ضحية ضحايا قتيل قتلى شهيد شهداء جريح جرحى مصاب مصابين إصابة
  إصابات حصيلة شخص أشخاص رجل رجال امرأة نساء طفل أطفال شاب شباب عائلة عائلات أسرة أسر سكان أهالي أهل مواطن مواطنون مواطنين ناس شعب
  نازح نازحين نازحون لاجئ لاجئين لاجئون مهجر هجرة نزوح عودة حياة موت دم عمل أعمال عامل عمال فلاح مزارع معلم طبيب أطباء طالب طلاب
  رئيس رئاسة وزير وزراء وزارة حكومة حكومي حكومية دولة دول دولي دولية سلطة سلطات نظام ملك ملكي أمير إمارة شيخ شيوخ سيد سيدة سفير
  سفارة مبعوث مندوب ممثل متحدث ناطق نائب نواب برلمان مدير مسؤول مسؤولون مسؤولين خبير محلل ناشط ناشطون ناشطين مراسل قاضي محكمة قضاء
  قانون دستور حكم حاكم محافظ عمدة شرطة أمن أمني أمنية أمان دفاع داخلية خارجية مالية اقتصاد اقتصادي تجارة نفط غاز كهرباء ماء مياه
  خبز قمح غذاء دواء مساعدة مساعدات إغاثة إنسان إنساني إنسانية حقوق حق حرية عدالة عدل كرامة وحدة ثورة نصر هزيمة صمود أمل فتح
  مدينة مدن بلدة بلدات قرية قرى حي أحياء منطقة مناطق محافظة ولاية إقليم ناحية مخيم مخيمات بلد بلاد وطن وطني وطنية أرض أراضي حدود حدودي
  شارع شوارع طريق طرق جسر جسور باب أبواب بيت بيوت منزل منازل دار دير مسجد جامع كنيسة مدرسة مدارس جامعة مستشفى مشفى مستوصف سوق أسواق
  محطة مطار ميناء مرفأ معبر معابر سد مصنع معمل حقل حقول بئر آبار مبنى مباني برج أبراج قصر قلعة ساحة ميدان دوار حديقة نهر أنهار بحر
  بحيرة جبل جبال تل تلة تلال وادي سهل صحراء بادية غابة ساحل جزيرة جزر عين عيون رأس حجر صخر شجرة نخيل زيتون ورد بستان روضة
  شمال جنوب شرق غرب وسط شمالي شمالية جنوبي جنوبية شرقي شرقية غربي غربية أوسط وسطى يمين يسار أعلى أسفل فوق تحت أمام خلف وراء داخل
  خارج قرب بالقرب بجانب مقابل محيط ضواحي ريف أرياف ضفة ضفاف
  كبير كبيرة كبار صغير صغيرة جديد جديدة قديم قديمة طويل طويلة قصير قصيرة عالي عالية كثير كثيرة قليل قليلة عام عامة خاص خاصة رئيسي
  رئيسية مهم مهمة قوي قوية ضعيف جيد حسن سيئ أبيض أسود أحمر حمراء أخضر خضراء أزرق أصفر  سوداء  صفراء صالح صالحة سعيد سعيدة
  كامل كاملة كريم شريف مبارك منصور محمود أحمد محمد علي حسين خالد عمر عثمان إبراهيم يوسف موسى عيسى عبد الله عبدالله حمد ناصر سالم سليمان
  سلمان صلاح جمال كمال طارق زياد ماهر سامي فهد بدر نور هدى فاطمة مريم
  عربي عربية عرب إسلامي إسلامية إسلام مسلم مسلمون مسيحي مسيحية يهودي كردي كردية أكراد ديمقراطي ديمقراطية شعبي شعبية سياسي سياسية
  سياسة عسكري عسكرية ميداني ميدانية رسمي رسمية محلي محلية إقليمي إقليمية عالمي عالمية متحدة أمم متحدون أوروبي أوروبية اتحادي
  بسبب جراء نتيجة إثر عقب عقبه وفق وفقا بحسب حسب ضمن إضافة فضلا رغم لأجل أجل سبب أسباب هدف أهداف نتيجة نتائج خطة خطوة خطوات قرار
  قرارات مشروع برنامج ملف قضية قضايا مشكلة أزمة أزمات حل حلول حال حالة حالات وضع أوضاع ظروف حادث حادثة أحداث أمر أمور شيء أشياء نوع
  أنواع شكل طريقة دور أدوار مجال مستوى مسألة فكرة رأي كلمة كلام اسم أسماء رقم أرقام صوت أصوات يد أيدي وجه عينه جسم قلب روح نفس ذات
  نفسه نفسها ذاته ذاتها مجموعة مجموعات فرقة فرق طاقم خدمة خدمات إدارة دائرة مكتب قسم فرع مجال تعليم صحة صحي طب علم علوم ثقافة رياضة
  مباراة كأس دوري منتخب لاعب هدفا فوز خسارة بطولة انتخابات انتخاب مرشح ناخب تصويت دستوري معارضة معارض معارضون موالاة موالي موالية
  تابع تابعة تابعين مدعوم مدعومة دعم مساندة ضغط ضغوط عقوبات عقوبة تهديد تهديدات خطر مخاطر خوف قلق توتر تصعيد تهدئة استقرار فوضى عنف
  انتهاك انتهاكات خرق خروقات جريمة جرائم مجزرة مجازر دمار تدمير خراب أضرار ضرر حريق حرائق فيضان زلزال طقس مطر أمطار ثلج برد حر شمس
  قمر نجم نجمة سماء هواء رياح ذهب فضة حديد مال أموال دولار ليرة سعر أسعار راتب ميزانية ديون
  تركية روسية أميركية أمريكية إيرانية إسرائيلية لبنانية عراقية فلسطينية أوكرانية صباحا مساء ليلا فجرا ظهرا يذكر تجدر يشار
  جهة جهات جهود جهد مسار سير تحرك تحركات انتشار تعزيزات تعزيز تدريب مناورات مناورة مهمة مهام بعثة مراقب مراقبة مراقبون مرصد رصد توثيق
  وثق وثقت سجل سجلت أحصى ناقش بحث درس تابع واصل استمر استمرت يستمر تستمر استمرار استأنف توقف توقفت انتهى انتهت بداية نهاية ختام
  سال ملكا ملكة فرعون ملح ربيعة مزار دينار حاضر حاجب فقير حاتم عزيز سكة عطارة حمام سما بلبل المالي حصن صدد كلك مجد زعيم جلاء
  خالص فندق فحم حارس حراك موقر مزرعة مزارع بدو بركة تبني كائن نبل جيب كرم كرمة طاحونة قاسم جاسم حارة معصرة بلوط رمان تفاح تين
  إنذار تحذير إخلاء صيانة ورشة غرفة طوارئ إسعاف فرق إنقاذ دفن جثة جثث جثمان تشييع عزاء`;

/** What a common word with an article would name by chance: towns that news mean far more often than the word. */
const NAMES_DESPITE_ARTICLE = words('الحول العقبة');
/** Letters of a word that is short enough for a clitic to make another name of it, as "وان" of "ان". */
const SHORT_WORD = 4;

function commonWords(): ReadonlySet<string> {
  const plain = listed(COMMON_WORDS);
  const short = joined(
    plain.filter((word) => word.length <= SHORT_WORD),
    ['و', 'ف', 'ب', 'ل', 'وب', 'ول'],
  );
  return new Set([...withArticle(plain), ...short].filter((word) => !NAMES_DESPITE_ARTICLE.has(word)));
}

const GIVEN_NAMES = `
  محمد أحمد محمود علي حسن حسين إبراهيم إسماعيل يوسف يعقوب موسى عيسى داود سليمان عمر عثمان خالد وليد سعيد سعد سعود فهد فيصل عبد عبدالله
  عبدالرحمن عبدالعزيز عبدالفتاح مصطفى مروان مازن ماهر سامر سمير سامي رامي رياض زياد طارق طلال عادل عامر عمار عماد فادي فارس فؤاد
  كمال كريم لؤي مالك منير ناصر نبيل نزار هاني هشام هيثم وائل وسام ياسر ياسين بشار باسل بسام بلال جمال جميل جهاد حازم حاتم حمزة حيدر
  رجب رشيد رضا سلمان صالح صلاح ضياء عاطف عصام غسان قاسم قيس مجدي مهند نضال نوري هادي حميد حمدان جعفر جبران جورج إلياس أنطوان بطرس
  مريم فاطمة عائشة زينب خديجة نور هدى ليلى سارة سعاد أمل رانيا ريم دينا سلمى نادية سميرة أسماء إيمان هبة فلاديمير دونالد جو أنتوني
  سيرغي رجب إيمانويل بنيامين ديفيد مايكل جون جيمس روبرت ماركو`;

/** Nisbas of continents and regions, under the names of the places. */
const REGIONAL_ADJECTIVES = {
  اوروبا: 'أوروبي أوربي',
  افريقيا: 'أفريقي إفريقي',
  اسيا: 'آسيوي',
  كردستان: 'كردي كردستاني',
  كشمير: 'كشميري',
  القرم: 'قرمي',
  الشيشان: 'شيشاني',
  البلقان: 'بلقاني',
  اسكتلندا: 'اسكتلندي',
  دارفور: 'دارفوري',
} as const;

// What patterns of words are made of. Sources are written as the language is and folded by `pattern`.
const LETTER = '[ء-ي]';
const START = `(?<!${LETTER})[وف]?`;
const START_WITH_PREPOSITION = `(?<!${LETTER})[وف]?[بل]?`;
const END = `(?!${LETTER})`;
const NUMBER = '(?<![\\d.,٫])(?<distance>\\d{1,4}(?:[.,٫]\\d{1,2})?)';
const UNIT = '(?<unit>كيلو\\s?مترات|كيلو\\s?مترا|كيلو\\s?متر|كيلومترين|كيلو|كلم|كم|أميال|ميلا|ميل|أمتار|مترا|متر)';
const DISTANCE = `${NUMBER}\\s*${UNIT}${END}(?:\\s*\\([^()]{1,25}\\))?`;
const NORTH_SOUTH = '(?:شمال|جنوب)(?:ية|ي|ا)?';
const EAST_WEST = '(?:شرق|غرب)(?:ية|ي|ا)?';
const JOINT = '(?:\\s+|[-‐‑–])';
/** "شمال شرق", "شمالي شرقي": before the name. */
const SIDE = `(?<direction>${NORTH_SOUTH}${JOINT}${EAST_WEST}|${NORTH_SOUTH}|${EAST_WEST})`;
/** "الشمال الشرقي", "الشرق". */
const DEFINITE_SIDE = `(?<direction>ال${NORTH_SOUTH}${JOINT}ال${EAST_WEST}|ال${NORTH_SOUTH}|ال${EAST_WEST})`;
const TYPE_WORD =
  '(?:مدين(?:ة|تي)|مدن|بلد(?:ة|تي|ات)|بلدية|قري(?:ة|تي)|قرى|ناحي(?:ة|تي)|مخيم(?:ي|ات)?|حيي|حي|أحياء|ضاحية|محافظ(?:ة|تي|ات)|ولاي(?:ة|تي|ات)|منطق(?:ة|تي)|إقليم|قضاء|مقاطعة|مديرية|لواء|إمارة|عاصمة|مستوطنة|معبر|مطار|نهر|جبل|سد|بحيرة|قاعدة|مركز\\s+مدينة)';
const TYPED = `${TYPE_WORD}\\s+`;
const TYPE = `(?:${TYPED})?["«“„(]?`;
const QUOTE_END = '["»”)]?';
const ABOUT = '(?:(?:نحو|حوالي|قرابة|زهاء|ما\\s+يقارب|مسافة|أقل\\s+من|أكثر\\s+من)\\s+)?';
const ROAD_ADJECTIVE =
  '(?:\\s+(?:الدولية|الدولي|السريع|العام|الرئيسي|الرئيسية|القديم|الجديد|الصحراوي|الزراعي|الواصلة|الواصل|الرابطة|الرابط|الممتدة|الممتد|المؤدية|المؤدي|الساحلي|الحربي|البري|الاستراتيجي))';
const ROAD_NUMBER = '(?:\\s+["«(]?(?:m|إم|ام)[\\s-]?\\d{1,3}["»)]?)';
const ROAD = `${START_WITH_PREPOSITION}(?:ال|لل)?(?:طريق|طريقي|طرق|أوتوستراد|أوتستراد|محور|خط)${ROAD_ADJECTIVE}{0,2}${ROAD_NUMBER}?${ROAD_ADJECTIVE}{0,2}`;
const NUMBERED_ROAD = `(?<![a-z])(?:m|إم|ام)[\\s-]?\\d{1,3}["»)]?${ROAD_ADJECTIVE}{0,2}`;
const BORDER = `${START_WITH_PREPOSITION}(?:ال|لل)?(?:حدود|شريط\\s+الحدودي|حدودي)(?:\\s+(?:الدولية|الإدارية|البرية|المشتركة|الفاصلة)){0,2}`;
const OUTSKIRTS = '(?:أطراف|ضواحي|مشارف|تخوم|ريف|ريفي|أرياف|بادية|غوطة)';
const DEFINITE_OUTSKIRTS = '(?:الأطراف|الضواحي|المشارف|التخوم|الريف|المداخل|المدخل|البادية)';
const AREA = '(?:أحياء|مناطق|أجزاء|قرى|بلدات|حدود|محاور|جبهات|سواحل|ساحل|الجزء|جزء)';
const NEAR =
  '(?:بالقرب\\s+من|بقرب|قرب|في\\s+محيط|بمحيط|محيط|على\\s+مقربة\\s+من|على\\s+مشارف|بجوار|في\\s+جوار|بجانب|إلى\\s+جانب|بمحاذاة|قبالة|في\\s+نواحي|(?:ال)?قريب(?:ة)?\\s+من|(?:ال)?محيط(?:ة)?\\s+ب|(?:ال)?مجاور(?:ة)?\\s+ل|(?:ال)?متاخم(?:ة)?\\s+ل|(?:ال)?محاذي(?:ة)?\\s+ل)';

/** The expression of a source written in ordinary letters, matched against folded text. */
const pattern = (source: string): RegExp => new RegExp(source.replace(/[\u0621-\u064a]+/gu, foldContext), 'u');

const before = (kind: RelationKind, source: string): RelationPattern => ({ kind, before: pattern(`${source}$`) });

const pair = (kind: RelationKind, opening: string, joining: string): RelationPattern => ({
  kind,
  before: pattern(`${opening}$`),
  between: pattern(`^${joining}$`),
});

const around = (kind: RelationKind, opening: string, closing: string): RelationPattern => ({
  kind,
  before: pattern(`${opening}$`),
  after: pattern(`^${closing}`),
});

const AND = `${QUOTE_END}\\s+و(?:بين\\s+)?${TYPE}`;
const TO = `${QUOTE_END}\\s+(?:إلى|حتى|نحو|باتجاه|صوب)\\s+${TYPE}`;
const DASHED = `${QUOTE_END}(?:\\s*[-‐‑–—−/]\\s*|\\s+)${TYPE}`;
const DEFINITE_AFTER = `${QUOTE_END}\\s+${DEFINITE_SIDE}${END}`;
const DISTANCE_AFTER = `${QUOTE_END}\\s*[،,]?\\s*(?:بمسافة|بنحو|بحوالي|بقرابة|على\\s+بعد|على\\s+مسافة|بـ?)\\s*${ABOUT}${DISTANCE}`;

/** Ways of placing something: adverbs of place in the construct state, and prepositional phrases. */
const RELATIONS: readonly RelationPattern[] = [
  // Two names.
  pair(
    'border',
    `${BORDER}\\s+(?:(?:ما\\s+)?بين\\s+)?${TYPE}`,
    `(?:${AND}|${QUOTE_END}\\s+مع\\s+${TYPE}|${QUOTE_END}\\s*[-–—]\\s*${TYPE})`,
  ),
  pair('road', `${ROAD}\\s+(?:ما\\s+)?بين\\s+${TYPE}`, AND),
  pair('road', `${NUMBERED_ROAD}\\s+(?:ما\\s+)?بين\\s+${TYPE}`, AND),
  pair('road', `${ROAD}\\s+من\\s+${TYPE}`, TO),
  pair('road', `${ROAD}\\s+${TYPE}`, DASHED),
  pair('road', `${NUMBERED_ROAD}\\s+${TYPE}`, `${QUOTE_END}\\s*[-‐‑–—−/]\\s*${TYPE}`),
  pair('between', `${START}(?:ما\\s+)?بين\\s+${TYPE}`, AND),
  // One name and a distance.
  before('offset', `${DISTANCE}\\s+(?:إلى\\s+|باتجاه\\s+)?${SIDE}\\s+${TYPE}`),
  before('offset', `${DISTANCE}\\s+(?:إلى\\s+|في\\s+|باتجاه\\s+)?${DEFINITE_SIDE}\\s+(?:من|عن)\\s+${TYPE}`),
  before('offset', `${DISTANCE}\\s+(?:إلى\\s+)?${SIDE}\\s+(?:من|عن)\\s+${TYPE}`),
  around('offset', `${START}(?:إلى\\s+)?${DEFINITE_SIDE}\\s+من\\s+${TYPE}`, DISTANCE_AFTER),
  around('offset', `${START_WITH_PREPOSITION}${SIDE}\\s+${TYPE}`, DISTANCE_AFTER),
  around(
    'offset',
    `${START}[يت]بعد(?:ان)?\\s+عن\\s+${TYPE}`,
    `${QUOTE_END}\\s+${ABOUT}${DISTANCE}\\s+(?:إلى\\s+|باتجاه\\s+|نحو\\s+)?(?<direction>(?:ال)?${NORTH_SOUTH}${JOINT}(?:ال)?${EAST_WEST}|(?:ال)?${NORTH_SOUTH}|(?:ال)?${EAST_WEST})${END}`,
  ),
  around('near', `${START}[يت]بعد(?:ان)?\\s+عن\\s+${TYPE}`, `${QUOTE_END}\\s+${ABOUT}${DISTANCE}`),
  before('near', `${DISTANCE}\\s+(?:فقط\\s+)?(?:من|عن)\\s+${TYPE}`),
  // A distance in words: "على بعد عدة كيلومترات من".
  before('near', `(?:كيلومترات|كيلومترين|كيلومتر|أميال|ميلين|أمتار)\\s+(?:فقط\\s+|قليلة\\s+)?(?:من|عن)\\s+${TYPE}`),
  // A river's bank.
  before(
    'bank',
    `${START_WITH_PREPOSITION}(?:ال|لل)(?:ضفة|ضفاف|جانب)\\s+${DEFINITE_SIDE}\\s+(?:لنهر\\s+|من\\s+نهر\\s+|من\\s+|ل)`,
  ),
  before(
    'bank',
    `${START_WITH_PREPOSITION}(?:ال|لل)(?:ضفة|جانب)\\s+ال(?<side>يسرى|يمنى|أيسر|أيمن)\\s+(?:لنهر\\s+|من\\s+نهر\\s+|من\\s+|ل)`,
  ),
  around('bank', `${START_WITH_PREPOSITION}ضفة\\s+(?:نهر\\s+)?`, `\\s+${DEFINITE_SIDE}${END}`),
  around('bank', `${START_WITH_PREPOSITION}ضفة\\s+(?:نهر\\s+)?`, `\\s+ال(?<side>يسرى|يمنى)${END}`),
  // One name, the adjective behind it.
  around('part', `${START_WITH_PREPOSITION}ريف\\s+(?:محافظة|ولاية|منطقة|مقاطعة)\\s+`, DEFINITE_AFTER),
  around('outskirts', `${START_WITH_PREPOSITION}${OUTSKIRTS}\\s+${TYPE}`, DEFINITE_AFTER),
  around('part', `${START_WITH_PREPOSITION}${AREA}\\s+${TYPE}`, DEFINITE_AFTER),
  // One name.
  before('outskirts', `${START_WITH_PREPOSITION}${DEFINITE_OUTSKIRTS}\\s+${DEFINITE_SIDE}\\s+(?:لل?|من\\s+)${TYPE}`),
  before('outskirts', `${START_WITH_PREPOSITION}${OUTSKIRTS}\\s+${TYPE}`),
  before('side', `${START}(?:إلى\\s+|في\\s+|باتجاه\\s+)?${DEFINITE_SIDE}\\s+(?:من|عن)\\s+${TYPE}`),
  before('side', `${START_WITH_PREPOSITION}${SIDE}\\s+${TYPE}`),
  before('part', `${START_WITH_PREPOSITION}(?<direction>وسط)\\s+${TYPE}`),
  before('near', `${START}${NEAR}\\s*${TYPE}`),
];

/** Arabic. */
export const arabic: Locale = {
  language: 'ar',
  abbreviations: words('د أ م ص ق ب ت هـ كم كلم'),
  originalEntry:
    /^(?:النص|الخبر|التقرير|المنشور|البيان|النسخة|الرواية)\s+(?:الأصلية|الأصلي|الاصلي|الأولى|الأول)(?=$|[\s:：–—-])/u,
  captionCredit:
    /(?:\([^()]*(?:رويترز|أ\s?[.]?\s?ف\s?[.]?\s?ب|فرانس برس|الفرنسية|الأناضول|أسوشيتد برس|أ\s?[.]?\s?ب|سانا|سبوتنيك|تاس|غيتي|الأوروبية|أرشيف|أرشيفية|إكس|تويتر|فيسبوك|تلغرام|مواقع التواصل|ا?لجزيرة|العربي الجديد|وفا|سونا|شينخوا|د\s?ب\s?أ|Getty|AFP|AP|Reuters|EPA)[^()]*\)|(?:تصوير|الصورة|صورة|المصدر|صورة أرشيفية|عدسة)\s*[:：/–—-]\s*\S[^\n]{0,100})[.]?\s*$/u,
  relatedLink:
    /^(?:[اإأ]قر[أا]\s+(?:أيض[اًا]+|ايضا|المزيد|كذلك)|شاهد(?:\s+أيض[اًا]+|وا\s+أيض[اًا]+|\s*:)|طالع\s+أيض[اًا]+|انظر\s+أيض[اًا]+|للمزيد|لقراءة المزيد|مواضيع ذات صلة|أخبار ذات صلة|مقالات ذات صلة|ذات صلة|المزيد عن|موضوعات متعلقة|اخترنا لك)(?=$|[\s:：–—.-])/u,
  placeTypes: grouped(PLACE_TYPES, (list) => joined(withArticle(list))),
  typeCompounds: new Set(),
  typeLinks: words('تسمى تدعى المسماة المعروفة باسم'),
  nearCues: phrases([
    'قرب',
    'بقرب',
    'وقرب',
    'بالقرب من',
    'وبالقرب من',
    'في محيط',
    'وفي محيط',
    'بمحيط',
    'محيط',
    'على مقربة من',
    'على مشارف',
    'في أطراف',
    'على أطراف',
    'في ضواحي',
    'بضواحي',
    'في جوار',
    'بجوار',
    'بمحاذاة',
    'قبالة',
    'القريبة من',
    'القريب من',
    'قريبة من',
    'المحيطة',
    'المجاورة',
  ]),
  distanceUnits: new Map([
    ...listed('كم كلم كيلو كيلومتر كيلومترا كيلومترات كيلومترين كيلومتران').map((unit) => [unit, 1] as const),
    ...listed('ميل ميلا أميال').map((unit) => [unit, 1.609344] as const),
    ...listed('متر مترا أمتار').map((unit) => [unit, 0.001] as const),
    ...['كيلو متر', 'كيلو مترا', 'كيلو مترات'].map((unit) => [foldWord(unit), 1] as const),
  ]),
  numerals: new Map(),
  distanceLinks: words('من عن'),
  surroundings: nouns('ريف أرياف ضواحي أطراف محيط مشارف تخوم'),
  directions: DIRECTIONS,
  directionNarrows: false,
  widening: words('الكبرى'),
  banks: nouns('ضفة ضفاف ضفتي جانب شاطئ'),
  newspapers: words('تايمز بوست نيوز'),
  metonyms: words('الكرملين البنتاغون البيتالابيض'),
  typeNeedsLink: false,
  prepositions: {
    in: new Set(['في', 'وفي', 'ب', 'وب', 'فب', 'داخل', 'ضمن']),
    at: new Set(['عند', 'علي', 'عبر', 'قرب', 'حول']),
    of: new Set(),
    from: new Set(['من', 'ومن']),
    to: new Set(['الي', 'ل', 'ول', 'نحو', 'صوب', 'باتجاه']),
  },
  reportingVerbs: words('قال قالت وقال وقالت اضاف اضافت واضاف واضافت'),
  locativePrepositions: new Set([
    ...joined(listed('في على داخل عبر فوق وسط خلال ضمن نحو باتجاه صوب خارج حول قرب لدى عند'), CONJUNCTIONS),
    ...joined(listed('من'), CONJUNCTIONS),
    'ب',
    'وب',
    'فب',
  ]),
  motionVerbs: verbs(`
    وصل وصلت وصلوا يصل تصل توجه توجهت توجهوا يتوجه تتوجه غادر غادرت ذهب ذهبت سافر سافرت عاد عادت عادوا يعود تعود دخل دخلت دخلوا يدخل
    تدخل خرج خرجت فر فرت فروا هرب هربت هربوا لجأ لجأت لجؤوا نزح نزحت نزحوا انتقل انتقلت نقل نقلت نقلوا ينقل تنقل أسعف أسعفوا أرسل
    أرسلت أرسلوا زار زارت يزور تزور زيارة رحلة سفر عودة وصول توجه دخول انسحب انسحبت انسحبوا عبر عبرت تحرك تحركت تقدم تقدمت اتجه اتجهت
    حلقت أقلعت هبطت رحل رحلت هاجر هاجرت قدم قدمت جاء جاءت`),
  agentVerbs: verbs(AGENT_VERBS),
  agentPrepositions: new Set([
    ...joined(listed('مع بين ضد بأن أن إن لأن إذا كما بينما من'), CONJUNCTIONS),
    'ل',
    'ول',
    'فل',
  ]),
  bodies: words('مرصد المرصد مركز مركز موسسه منظمه جمعيه شبكه وكاله اتحاد رابطه جامعه تجمع اعلام'),
  vessels: nouns('سفينة سفينتي فرقاطة مدمرة بارجة زورق ناقلة غواصة يخت عبارة'),
  posts: words('سفير السفير مبعوث المبعوث ممثل مسوول المسوول دبلوماسي'),
  saidIn: new Set(),
  organs: nouns(ORGANS),
  containmentLinks: words('في من ب'),
  facilities: nouns('مطار قاعدة سد مخيم معبر مستشفى مشفى سجن طريق ريف حقل ميناء جامعة محطة جسر سوق مصفاة'),
  toponymOpeners: words('تل جبل وادي دير كفر خربة عين بئر رأس بني تلة حوش مرج بيت'),
  conjunctions: words('و أو أم ثم'),
  relativePronouns: words('الذي التي الذين اللذان اللذين اللتان اللتين اللواتي والذي والتي والذين'),
  articles: new Set(['ال']),
  personTitles: new Set([
    ...joined(
      withArticle(
        listed(`
    سيد سيدة دكتور دكتورة د رئيس وزير وزيرة لواء عميد عقيد فريق مشير جنرال نقيب رائد ملازم مقدم قائد زعيم شيخ أمير ملك سفير مبعوث
    متحدث ناطق نائب مدير محافظ قاضي أستاذ مهندس سلطان إمام آية مندوب صحفي صحافي مراسل ناشط خبير محلل مستشار أمين حاج`),
      ),
      CONJUNCTIONS,
    ),
  ]),
  commonWords: commonWords(),
  demonyms: arabicDemonyms,
  hasCapitals: false,
  demonymsAreCapitalised: false,
  givenNames: words(GIVEN_NAMES),
  // Arabic names the street, the body or the people before the place, never behind it.
  streets: new Set(),
  institutions: new Set(),
  localNouns: new Set(),
  abbreviatedDivisions: new Map(),
  regionalAdjectives: grouped(REGIONAL_ADJECTIVES, (list) =>
    joined(withArticle(list.flatMap((word) => [word, `${word}ه`, `${word}ين`, `${word}ون`]))),
  ),
  inflects: false,
  nameForms: arabicNameForms,
  lies: null,
  quarter: /(?:حي|ضاحية|منطقة) [^.،؛:]{2,40} (?:في |ب)(?:مدينة )?$/u,
  relationCue: null,
  relations: RELATIONS,
};
