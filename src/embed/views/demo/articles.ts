/** The demo articles' texts, written for this project; the city, its bus and its people are invented. */
export interface DemoText {
  readonly section: string;
  readonly date: string;
  readonly byline: string;
  readonly standfirst: string;
  readonly paragraphs: readonly string[];
  /** The other language's name, in that language. */
  readonly otherLanguage: string;
}

export const DEMO_TEXTS: Readonly<Record<'en' | 'ar', DemoText>> = {
  en: {
    section: 'City',
    date: '18 November 2026',
    byline: 'By Mira Haddad',
    standfirst:
      'The route that once joined the port to the hill quarters was given up in a single week. Bringing it back took a strike, two lawsuits and a retired driver with a notebook.',
    paragraphs: [
      'At ten to six on Monday morning eleven people stood at the last stop of line 4 and did not quite believe in it. The shelter was new, the timetable behind its glass was new, and the kerb had been painted the day before. Then the headlights came round the bend below the water tower, and somebody began to clap.',
      'Line 4 had crossed the city for thirty-eight years when the transport office withdrew it in 2015, with seven days’ notice and a sentence about falling income. The hill quarters, where four households in ten own no car, were left with shared taxis that charge by the mood of the evening. The school at the top lost a fifth of its pupils in two years.',
      'What followed was slow. The residents’ committee went to court twice and lost once. The drivers’ union refused to train crews for any other new route until this one was on the plan. And Youssef Daher, who drove line 4 for most of his working life, turned up at every public hearing with a notebook in which he had written down, stop by stop, how many people got on.',
      '“They had figures for fuel and for tyres,” Mr Daher says. “Nobody had a figure for the people. So I lent them mine.” The consultants whom the city hired last year counted again and came within four per cent of him.',
      'Not everyone is content. Shopkeepers on the market street complain that the new bus lane has taken their loading bays, and the taxi drivers’ association speaks of two hundred families without bread. The council has promised to review the lane after three months and to let shared taxis use it at night; it has not said who will pay for the inspectors.',
      'The fare is the same as for every other line. On the first morning it was waived, and the driver, Rana Khoury, gave each passenger a paper ticket all the same. “Keep it,” she told a boy with a school bag larger than himself. “One day they will ask you for proof.”',
    ],
    otherLanguage: 'العربية',
  },
  ar: {
    section: 'المدينة',
    date: '18 تشرين الثاني 2026',
    byline: 'بقلم ميرا حداد',
    standfirst:
      'أُلغي في أسبوع واحد الخط الذي كان يصل المرفأ بأحياء التلة، أما عودته فاحتاجت إلى إضراب ودعويين وسائق متقاعد يحمل دفترًا.',
    paragraphs: [
      'عند السادسة إلا عشر دقائق من صباح الاثنين وقف أحد عشر شخصًا في الموقف الأخير للخط 4 وهم لا يكادون يصدّقون. المظلة جديدة، وجدول المواعيد خلف زجاجها جديد، والرصيف دُهن في اليوم السابق. ثم لاحت الأضواء من المنعطف تحت خزان المياه، فبدأ أحدهم يصفّق.',
      'ظل الخط 4 يعبر المدينة ثمانية وثلاثين عامًا إلى أن سحبته مصلحة النقل عام 2015، بمهلة سبعة أيام وجملة واحدة عن تراجع الإيرادات. وبقيت أحياء التلة، حيث لا تملك أربع أسر من كل عشر سيارة، تحت رحمة سيارات الأجرة المشتركة التي تحدد أجرتها بحسب مزاج المساء. وخسرت المدرسة في أعلى التلة خُمس تلاميذها في سنتين.',
      'ما تلا ذلك كان بطيئًا. ذهبت لجنة السكان إلى القضاء مرتين وخسرت مرة. ورفضت نقابة السائقين تدريب أطقم لأي خط جديد آخر ما لم يُدرج هذا الخط في الخطة. أما يوسف ضاهر، الذي قاد الخط 4 معظم سنوات عمله، فكان يحضر كل جلسة علنية ومعه دفتر دوّن فيه، موقفًا بعد موقف، كم راكبًا صعد.',
      'يقول ضاهر: «كانت لديهم أرقام للوقود والإطارات، ولم يكن لدى أحد رقم للناس، فأعرتهم أرقامي». وقد أعاد الاستشاريون الذين كلّفتهم البلدية العام الماضي العدّ، فجاءت نتيجتهم قريبة من نتيجته بفارق لا يتجاوز أربعة في المئة.',
      'لكن الرضا ليس عامًا. يشكو أصحاب المتاجر في شارع السوق من أن مسرب الحافلات الجديد أخذ أماكن تفريغ بضائعهم، وتتحدث جمعية سائقي الأجرة عن مئتي عائلة بلا رزق. وقد وعد المجلس البلدي بمراجعة المسرب بعد ثلاثة أشهر وبالسماح لسيارات الأجرة المشتركة باستخدامه ليلًا، ولم يقل من سيدفع أجور المراقبين.',
      'الأجرة هي نفسها في سائر الخطوط. وفي الصباح الأول كان الركوب مجانًا، ومع ذلك أعطت السائقة رنا خوري كل راكب تذكرة ورقية. قالت لولد يحمل حقيبة أكبر منه: «احتفظ بها، سيأتي يوم يطلبون منك فيه الدليل».',
    ],
    otherLanguage: 'English',
  },
};
