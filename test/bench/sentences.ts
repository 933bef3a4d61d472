/** Ordinary sentences for timing, some of them held. */
export const ENGLISH: readonly string[] = [
  'The council has promised a new bridge for eleven years and we are still waiting for the first stone.',
  'I read the whole report last night and the figures on page four do not add up at all.',
  'Thank you for covering this, nobody else bothered to talk to the families who live there.',
  'My grandmother used to say that a city is only as good as its buses, and she was right.',
  'You are an idiot if you think that anyone believes this story any more.',
  'Has anyone noticed that the minister never answered the question about the contract?',
  'Prices went up by 40% since January, and wages have not moved in three years.',
  'Go to www.example.com/cheap-watches and tell them I sent you!!!',
  'These people have been our neighbours for thirty years and I will not hear a word against them.',
  'What a load of rubbish, the writer clearly never set foot in the place.',
  'The match on Saturday was the best I have seen since we won the league in 1998.',
  'Honestly, the new school is lovely, the teachers are kind and my son is happy there.',
  'He said that they were all thieves, which is exactly the kind of talk that got us here.',
  'If the court finds him guilty he should resign, and if it does not he should still apologise.',
];

/** The same in Arabic, standard and dialect. */
export const ARABIC: readonly string[] = [
  'وعدت البلدية بجسر جديد منذ أحد عشر عاما وما زلنا ننتظر أول حجر.',
  'قرأت التقرير كله أمس والأرقام في الصفحة الرابعة غير صحيحة أبدا.',
  'شكرا لكم على التغطية، لم يتحدث أحد غيركم إلى العائلات هناك.',
  'كانت جدتي تقول إن المدينة تعرف من حافلاتها، وكانت على حق.',
  'انت واحد غبي اذا مفكر انو في حدا بعدو بيصدق هالحكي.',
  'هل لاحظ أحد أن الوزير لم يجب عن سؤال العقد؟',
  'الأسعار ارتفعت ٤٠٪ منذ بداية السنة والرواتب على حالها منذ ثلاث سنوات.',
  'للتواصل واتساب على الرقم ٠٥٥١٢٣٤٥٦٧ أسعار خيالية وتوصيل مجاني!!!',
  'هؤلاء جيراننا منذ ثلاثين سنة ولن أسمح لأحد أن يقول عنهم كلمة سوء.',
  'كلام فارغ، واضح أن الكاتب لم يزر المكان في حياته.',
  'مباراة يوم السبت كانت أجمل ما رأيت منذ فزنا بالدوري.',
  'والله المدرسة الجديدة حلوة والمعلمات لطيفات وابني مبسوط فيها.',
  'قال إنهم كلهم لصوص، وهذا بالضبط الكلام الذي أوصلنا إلى هنا.',
  'إذا أدانته المحكمة فعليه أن يستقيل، وإذا برأته فعليه أن يعتذر.',
];
