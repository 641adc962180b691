import type { ClaimWords } from '../../incident/claim-words.ts';

const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const NUMERALS = new Map<string, number>([
  ...UNITS.map((word, index): [string, number] => [word, index + 1]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['both', 2],
  ['hundred', 100],
]);

export const englishClaimWords: ClaimWords = {
  clauseBreak: /;|,? (?:but|while|whereas|although|though)(?= )/giu,
  numeral: (folded) => NUMERALS.get(folded) ?? null,
  indefinite: /^(?:a|an|another)$/u,
  notOne: [/^not one /u, /^not a single$/u],
  none: /^(?:no|none|nobody|zero|neither|nor)$/u,
  vague: new Map([
    ['score', [15, 25]],
    ['scores', [40, null]],
    ['dozen', [12, 12]],
    ['dozens', [24, null]],
    ['hundreds', [200, null]],
  ]),
  risenTo: /(?:rise|rises|rose|risen|rising|climbed|increased|grew|grown|jumped|went up|reached) to$/u,
  atLeast: /\b(?:at least|more than|over|no fewer than|no less than|minimum of)$/u,
  atMost: /\b(?:up to|at most|no more than|fewer than|less than|as many as)$/u,
  notPeople:
    /^(?:km|kms|kilomet\w+|miles?|met(?:er|re)s?|hours?|days?|weeks?|months?|years?|minutes?|percent|per|am|pm|rounds?|bombs?|shells?|rockets?|missiles?|drones?|vehicles?|tanks?|houses?|homes?|trucks?|lorries|aircraft|jets?|villages?|towns?|positions?|posts?|sides?|fronts?|ships?|boats?|vessels?|families|countries|nations|companies|times|sources|officials|dollars|details?|information|figures|data|word|indications?|evidence|signs?|missing|captured|detained|arrested|abducted|kidnapped|january|february|march|april|may|june|july|august|september|october|november|december)$/u,
  killed:
    /^(?:martyrdom|killed|kill|killing|kills|dead|died|die|dies|deaths?|slain|neutrali[sz]ed|eliminated|executed|massacred|mourn|mourns|mourned|fatalities|perished|martyred|succumbed|lives|bodies|corpses|losses)$/u,
  loses: /^(?:lost|loses|lose|losing)$/u,
  inset: /^(?:including|among|mostly|most|some|all)$/u,
  injured: /^(?:injured|injuring|injures?|wounded|wounding|wounds|hurt|maimed|injuries|hospitali[sz]ed)$/u,
  harmed: /^(?:hurt|harmed|casualties|suffered)$/u,
  numberOf: /^(?:number|toll|total|count|tally)$/u,
  own: /^(?:its|their|our)$/u,
  rangeTo: /^(?:to|or)$/u,
  between: /^between$/u,
  side: /^side$/u,
  withInjury: /^with$/u,
  nobodyKilled:
    /\b(?:no(?:body| one) (?:was|were|has been|had been) (?:\w+ ){0,3}?(?:killed|hurt|harmed)|no (?:(?:reported|known|immediate|civilian|military|further|other|new|serious|human|any) ){0,2}(?:dead|deaths|fatalities|casualties|losses|loss of life)(?! (?:figures?|count|toll))|without (?:casualties|losses|loss of life))\b/u,
  nobodyInjured:
    /\b(?:no(?:body| one) (?:was|were|has been|had been) (?:\w+ ){0,3}?(?:injured|wounded|hurt|harmed)|no (?:(?:reported|known|immediate|civilian|military|further|other|new|serious|dead|deaths|casualties|or|and) ){0,2}(?:injuries|wounded|injured|casualties)(?! (?:figures?|count|toll))|without casualties)\b/u,
  toll: /^(?:toll|count|figure|tally|losses|dead)$/u,
  negation: /^(?:not|no|never|nt)$/u,
  sustained: /^(?:sustained|suffered|received|left|leaving)$/u,
  people: /^(?:people|persons?|men|others|casualties|victims?|lives|passengers|individuals|members|bodies)$/u,
  civilians:
    /^(?:civilians?|farmers?|electricians?|workers?|wom[ae]n|child|children|villagers?|residents?|traders?|herders?|teachers?|students?|pupils?|nurses?|doctors?|drivers?|journalists?|reporters?|medics?|paramedics?|patients?|worshippers?|shoppers?|fishermen|engineers?|technicians?|pilgrims?|refugees?|bystanders?|families|labou?rers?|porters?|guests?|citizens?|inhabitants?|shopkeepers?|mourners?|infants?|toddlers?|bab(?:y|ies)|brothers?|sisters?|mothers?|fathers?|sons?|daughters?|commuters?|clerics?|mechanics?|cooks?|miners?|boys?|girls?|merchants?|shepherds?|volunteers?)$/u,
  police: /^(?:police|policemen|policeman|officers?|gendarmes?|guards?|constables?)$/u,
  forces:
    /^(?:soldiers?|troops?|servicem[ae]n|service members?|fighters?|personnel|crew|crews|military|paratroopers?|marines?|conscripts?|recruits?|combatants?|militiam[ae]n|peacekeepers?|instructors?|contractors?|commanders?|forces|gunmen|sailors?|pilots?|rangers?|jawans?|sepoys?|cadets?|airm[ae]n|guardsm[ae]n|reservists?|commandos?|snipers?|gunners?|members)$/u,
  enemies:
    /^(?:terrorists?|militants?|gunm[ae]n|attackers?|assailants?|insurgents?|rebels?|jihadists?|extremists?|enemy|mercenaries|bandits?|saboteurs?|invaders?)$/u,
  attributive: /^(?:military|police|civilian|guard)$/u,
  and: /^(?:and|plus)$/u,
  of: /^(?:of|from|in|with|belonging)$/u,
  preposition:
    /^(?:with|in|at|on|near|after|when|while|for|to|during|since|as|by|from|against|between|before|who|that|which|whose|is|are|was|were|have|has|had|across|inside|outside|around)$/u,
  adverbs: /^(?:also|later|earlier|then|only|repeatedly|again|further|immediately|on|themselves|himself|as)$/u,
  says: /^(?:denounced|denounces|explains|affirmed|affirms|mentions|mentioned|condemned|condemns|decried|lamented|maintains|counts|counted|contends|contended|recalls|recalled|suggests|suggested|concedes|acknowledges|admits|disputed|disputes|contested|said|says|say|saying|told|tells|tell|announced|announces|stated|states|claimed|claims|claim|confirmed|confirms|reported|reports|added|adds|adding|warned|insisted|insists|acknowledged|admitted|countered|maintained|asserted|asserts|accused|accuses|blamed|blames|denied|denies|deny|rejected|rejects|rebuffed|brushed|dismissed|dismisses|refuted|alleged|alleges|wrote|replied|responded|noted|stressed|declared|conceded|argued|explained|protested|put|gave|spoke|speaks|raised|stood|revealed|specifies|tweeted|posted|called|assures|entrusted|learned|read|estimated|recorded|documented|lowered|revised|attributed|described|mourned)$/u,
  participles: /^(?:disputed|contested|alleged|maintains|maintained)$/u,
  determiners:
    /^(?:the|that|this|those|these|it|he|she|they|no|his|her|its|their|any|claims|accounts|reports|whether)$/u,
  isTold: /^(?:was|were|been|be|being|is|are)$/u,
  auxiliaries:
    /^(?:had|has|have|would|will|did|do|does|could|must|should|can|may|might|that|it|he|she|they|we|there|its|his|her|their|no)$/u,
  verbFirst: false,
  accordingTo: /\b(?:according to|in the words of|from the register of|citing|quoting|as per)\b/u,
  saidThis:
    /^(?:this|that|it|the (?:news|figures?|toll|information)) (?:was|were) (?:\w+ )?(?:announced|reported|stated|confirmed|said) by\b/u,
  speakers:
    /^(?:spokes(?:man|woman|person|people)|ministr(?:y|ies)|minister|officials?|officers?|office|sources?|residents?|villagers?|witness(?:es)?|activists?|observatory|committee|hospital|army|military|command|general|gen|brig|col|colonel|capt|captain|maj|major|brigadier|admiral|lieutenant|lt|sgt|mayor|governor|president|ambassador|coordinator|chief|commander|government|administration|authorities|council|board|centre|center|group|movement|force|forces|front|alliance|agency|monitors?|mission|doctors?|medics?|police|statement|communique|message|report|elder|elders|leaders?|envoy|secretary|director|deputy|staff|union|mr|mrs|ms|sheikh|survivors?|drivers?|traders?|locals|media|register|elected|organi[sz]ation|house|locals?|society|party|rebels?|coalition|zone|mechanism|inquiry|investigators?|analysts?|bureau|department)$/u,
  unnamed:
    /^(?:sources?|officials?|residents?|villagers?|witness(?:es)?|locals?|survivors?|activists?|officers?|drivers?|traders?|media|medics?|doctors?|reports)$/u,
  government: /^(?:minister|ministry|president|government|governor|cabinet|prosecutors?|parliament|foreign)$/u,
  forcesVoices: /^(?:military|army|navy|defen[cs]e)$/u,
  pronouns: /^(?:he|she|it|they)$/u,
  voices: /^(?:spokes(?:man|woman|person)|press|military|army|navy|defen[cs]e)$/u,
  hedges:
    /\b(?:would (?:have|be(?! \w+ing))|reportedly|(?:may|might|could) have been|unconfirmed|could not (?:be )?(?:checked?|verif\w+|confirm\w*)|not (?:been )?(?:independently )?(?:verified|confirmed))\b/u,
  bystanders:
    /^(?:sources?|residents?|villagers?|witness(?:es)?|locals|society|media|activists?|survivors?|reports|observers?|analysts?)$/u,
  cites: /^(?:cited|cites|quoted|quotes)$/u,
  citesNot: /^(?!)/u,
  inflects: false,
  samePerson:
    /^(?:he|she|it|they|their|his|her|its|the|this|that|statement|ministry|force|group|committee|council|centre|center|movement|army|mission|document|message|source|sources|spokesman|spokeswoman|minister|general|official|officials|agency|board|alliance|front|hospital|party)$/u,
  ours: /^(?:we|our|ours|us)$/u,
  theirs: /^they$/u,
  denies:
    /^(?:denied|denies|deny|denying|rejected|rejects|rebuffed|brushed|refuted|refutes|dismissed|dismisses|disputed|disputes)$/u,
  claimsIt:
    /\b(?:claimed (?:responsibility|the (?:attack|blast|ambush|bombing|strike|raid|assault|killing|operation))|claims responsibility|took responsibility|said it (?:carried out|was behind)|said its fighters (?:had )?(?:attacked|ambushed|struck|carried))/u,
  deniesIt:
    /\b(?:did not carry out|(?:denied|denies|rejected) (?:(?:it|this)(?= |$)|the (?:attack|shelling|strike|raid|bombing|killing|killings|accusation|accusations|claim|claims|charge|charges|allegation|allegations|report|reports)|any (?:part|role|involvement|responsibility|link)|any such|having (?!lost|suffered|sustained|any)|carrying|responsibility|involvement|being behind|all|(?:\w+ ){1,2}?(?:accusations?|allegations?|claims?|charges?)(?! (?:that|of (?!unprovoked|responsib|attack|aggress|firing))))|had (?:nothing to do with|no part in)|was not behind|were not behind|(?:denied|denies|denying) (?:that )?(?:its|their|his|our) (?:\w+ ){0,2}?(?:troops|forces|soldiers|fighters|army|units|men|aircraft|jets|drones|artillery|patrols?|convoys?) (?:had|have|was|were)|(?:nobody|no one|none) (?:from|on|of|in) our (?:side|troops|forces|men|units|ranks)|(?:we|our (?:\w+ )?(?:troops|forces|soldiers|fighters|army|units|side|men)) (?:did|have|had|were) (?:not|never) (?:\w+ ){0,2}?(?:attack|attacked|fire|fired|open|opened|shell|shelled|strike|struck|cross|crossed|target|targeted|start|started|involved|bomb|bombed)|no(?:t| involvement)? responsib\w+ for)/u,
  blames: /^(?:blamed|blames|blame|blaming|accused|accuses|accuse|accusing)$/u,
  blamedOn: /^on$/u,
  eachOther:
    /\b(?:accus(?:ed|es|e|ing)|blam(?:ed|es|e|ing)) (?:one another|each other)|trad(?:ed|ing) (?:accusations|blame)/u,
  fireFrom:
    /\b(?:(?:fired|launched|shelled|came|coming|struck|fire|shots|shells|rockets|hit|shelling|attack|drone|missiles?) (?:\w+ ){0,9}?(?:from|by) (?:the |a )?(?:units? of |troops of |forces of |members of |fighters of )?(?:the )?(?:direction of |direction of the )?(?:positions? |areas? |territory |side )?(?:held by |controlled by |of )?(?:the )?|attributed (?:\w+ ){0,4}?to (?:the )?|blamed on (?:the )?|carried out by (?:the )?|at the hands of (?:the )?)$/u,
  firedFirst:
    /^(?:\w+ ){0,4}?(?:(?:had |have )?(?:fired|shot|opened fire|attacked|struck|spoke|opened up) first|(?:had |have )?(?:opened|started|began|initiated|provoked|instigated|triggered) (?:it(?= |$)|(?:on \w+ )?(?:the |a |an |this )?(?:\w+ ){0,2}?(?:fire|shooting|fight|fighting|firing|shelling|attack|clash|clashes|battle|exchange of fire|violence|confrontation|skirmish|hostilities|incident|gunfight|bombardment|ceasefire violations?)))/u,
  answeredFire:
    /\b(?:returned fire|only (?:answered|returned|responded)|responded to (?:the )?(?:fire|shelling|attack|source)|acted in self defen[cs]e|answered fire|were reacting to|was reacting to|in response to (?:fire|shelling|attacks?|attempts?))/u,
  cameUnder:
    /\b(?:came under (?:\w+ ){0,4}?(?:fire|attack|shelling|bombardment)|(?:was|were|been) (?:fired|shot) (?:on|upon|at)\b)/u,
  bothFired: /\b(?:both sides (?:opened|exchanged|fired|traded)|fire was opened by both)/u,
  attacks:
    /^(?:attacked|attacking|ambushed|shelled|bombed|bombarded|raided|stormed|rammed|ramming|struck|block|blocked|blocking|obstructed|barricaded|breached|violated|provoked|targeted|assaulted|fired|hit|crossed|intercepted|seized|killed|wounded|injured|pursued|shot|abducted|invaded|stopped|detained|opened|launched|dropped)$/u,
  attackNouns:
    /^(?:attacks?|shelling|bombardment|offensive|provocations?|aggression|assaults?|raids?|strikes?|airstrikes?|firing|fire|gunfire|incursions?|invasion|ambush|ambushes|bombing|violations?)$/u,
  doerFollows: false,
  targets: /^(?!)/u,
  doerForm: /^(?!)/u,
  joins: /^(?:and|with|alongside|backed|supported)$/u,
  from: /^from$/u,
  by: /^(?:by|from)$/u,
  noticeGiven:
    /\b(?:(?:had |have |has |was |were |been )+(?:warned|informed|notified|alerted|told|advised|notified)(?! (?:reporters|journalists|nothing))(?= .*(?:advance|beforehand|prior|before|ahead|earlier|of (?:a|the) passage|on \d|that our|that its|route|rotation|hotline|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:days|hours) earlier|\d (?:january|february|march|april|may|june|july|august|september|october|november|december)))|tendered a warning|leaflets (?:had )?(?:warned|told|asked|been dropped)|(?:gave|give|given) (?:notice|notification|due notice) |(?:gave|given|giving|provided|sent|received|served|passed) (?:\w+ ){0,3}?(?:advance|prior|early|due|timely|written|formal|official) (?:notice|warning|notification|notices|warnings)|(?:advance|prior|due) (?:notice|warning|notification) (?:was|had been) given|issued (?:a |an |advance |prior |evacuation )+(?:warning|notice|order)|knew the (?:hour|time) of|sold the hour of|were expected by|had been warned|in advance that|leaked the (?:route|time|hour)|(?:movements?|patrols?|convoys?|passage|flights?|route|visit|rotation|operation|transfer|column|exercise) (?:\w+ ){0,6}?(?:was|were|had been|has been|been) (?:\w+ ){0,2}?(?<!not )(?<!never )(?:coordinated|agreed|cleared|announced|notified|declared)|used the (?:\w+ )?hotline to|(?:told|ordered|urged|called on|asked|warned) (?:the )?(?:civilians|residents|villagers|people|population|inhabitants) (?:\w+ ){0,4}?to (?:leave|evacuate|move)|(?:evacuation|warning|advance) (?:orders?|notices?|messages?) (?:was|were|had been) (?:issued|sent|given))/u,
  noticeNotGiven:
    /\b(?:no (?:such )?(?:call|message|notice) (?:was|had been) (?:logged|made|received|registered)|nothing (?:was|had been) (?:told|said|communicated|announced)|neither (?:\w+ ){1,9}?(?:was|were|had been|had|has) (?:told|warned|informed|notified)|failed to (?:notify|inform|warn|announce|coordinate)|hotline (?:was|had|has) not (?:been )?used|(?:was|were|been) (?:not|never) (?:coordinated|announced)|without (?:\w+ )?(?:coordination|coordinating)|(?:no|any) (?:advance |prior |such |early |official )*(?:warning|notice|notification|alert)(?: |$)(?:was|were|had been|given|came|from|issued|before|$)?|without (?:\w+ )?(?:warning|notice|notification|notifying|informing|telling)|no movement was announced|(?:had |been |was |were )+(?:told nothing|told of no|not (?:been )?(?:told|warned|informed|notified|alerted))|nobody (?:had )?(?:told|warned|informed|notified|announced)|no one (?:had )?(?:told|warned|informed|notified)|never (?:been )?(?:told|warned|informed|notified|received)|none of (?:\w+ ){1,5}(?:had been |was |were )(?:told|warned|informed|notified)|did not (?:\w+ ){0,3}?(?:use (?:\w+ ){0,3}?deconfliction|inform|warn|notify|tell us|receive (?:any )?(?:warning|notice)|request passage|announce|give (?:notice|warning))|nobody (?:\w+ ){0,4}had seen a leaflet|had no (?:call|warning|notice)|not (?:been )?(?:alerted|warned|notified|informed))/u,
  gunfire:
    /\b(?:exchanges? of (?:\w+ )?(?:gun)?fire|(?:exchanged|traded|exchanging|trading) (?:\w+ )?(?:gun)?(?:fire|shots)|small arms|automatic fire|heard (?:\w+ )?(?:shots|shooting|firing)|gunfire|gun battle|firefight|shots (?:were|was|had been) (?:fired|exchanged|heard)|shooting (?:broke|lasted|continued|erupted)|opened fire|resorted to (?:\w+ )?(?:fire|firing))\b/u,
  noGunfire:
    /\b(?:(?:no|any|denied(?: that)? there (?:was|had been) (?:an |any )?) ?(?:such )?(?:exchange of (?:gun)?fire|shots? (?:(?:was |were |had been )?fired|(?:was|were) heard)|gunfire|shooting|(?:unprovoked )?firing)|no truth (?:to|in) (?:\w+ ){0,4}?(?:shots|gunfire|firing|shooting|exchange)|without (?:a shot|shots|firing)|not (?:a|one|a single) (?:shot|round|bullet)|did not (?:open fire|fire|shoot)|no one fired|nobody fired)/u,
  killedUnknown:
    /\b(?:(?:losses|casualties|death toll|deaths|number of (?:dead|deaths))(?: (?:are|were|was|is|remain|remained))? (?:unknown|unclear|not known|not given|not disclosed)|(?:no|not have|without) (?:\w+ ){0,2}?(?:information|details|figures?|word|data) (?:\w+ ){0,3}?(?:on|about|of) (?:\w+ ){0,3}?(?:dead|deaths|losses|casualties|killed|toll)|did not (?:mention|give|disclose|say|provide) (?:\w+ ){0,4}?(?:losses|dead|deaths|casualties|killed|toll)|said (?:he|she|it|they) had no information)/u,
  injuredUnknown:
    /\b(?:(?:no|not have|without) (?:\w+ ){0,2}?(?:information|details|figures?|word|data) (?:\w+ ){0,14}?(?:injured|wounded|injuries|hurt)|did not (?:mention|give|disclose|say|provide) (?:\w+ ){0,5}?(?:injured|wounded|injuries|hurt)|number of (?:injured|wounded) (?:is|was|remains?) (?:unknown|unclear))/u,
  noComment:
    /\b(?:(?:made|gave|offered|issued|had|with) no (?:immediate |public |official )?(?:comment|statement|reaction)|did not (?:immediately |yet )?(?:comment|answer (?:questions|calls|requests)|respond|reply|say who)|(?:has|have|had) not (?:yet )?(?:commented|replied|responded|said who|answered)|declined to (?:comment|say who)|would not (?:guess|speculate|comment|say who)|no (?:group|one|party|side) (?:has |had |immediately )*(?:claimed|taken responsibility)|nobody (?:has |had )?claimed|(?:could not|not) be reached|remained silent|who (?:began|fired|started|was responsible) not established|(?:not|never) established who|not (?:yet )?(?:known|clear) who|unclear who)/u,
  eventTypes: [
    ['collision', /^(?:collision|collided|rammed|ramming|bump|crash|crashed|struck its)$/u],
    ['ambush', /^(?:ambush|ambushed|ambushes)$/u],
    ['air-strike', /^(?:airstrikes?|warplanes?|jets?|drones?|bombed)$/u],
    ['shelling', /^(?:shelling|shelled|shells?|mortars?|artillery|rockets?|missiles?)$/u],
    ['bombing', /^(?:bomb|bombs|bombing|blast|explosion|exploded|mine)$/u],
    ['clash', /^(?:clash|clashes|clashed|fighting|firefight|battle|confrontation|standoff)$/u],
    ['abduction', /^(?:abducted|kidnapped|missing)$/u],
    ['attack', /^(?:attack|attacks|attacked|raid|raided|assault|stormed|offensive|strike|strikes|struck|shot|hit)$/u],
    ['blocking', /^(?:surround|surrounded|block|blocked|blocking)$/u],
    ['deployment', /^(?:deployed|deployment|arrived)$/u],
    ['displacement', /^(?:displaced|refugees|crossing)$/u],
  ],
  issues: /^(?:released|issued|published|posted|circulated)$/u,
  event:
    /^(?:shooting|shootings|gunfire|shots|sniper|mortar|mortars|violation|violations|happened|occurred|skirmish|skirmishes|killed|killing|dead|died|injured|wounded|hurt|clash|clashes|clashed|attack|attacks|attacked|ambush|ambushed|collision|collided|shelling|shelled|shells|shell|strike|strikes|struck|bomb|bombed|bombing|bombs|blast|explosion|exploded|raid|raided|fighting|fire|fired|confrontation|standoff|encountered|rammed|surround|surrounded|drone|drones|missile|missiles|rocket|rockets|hit|incident|assault|mine|offensive|shot|abducted|kidnapped|missing|deployed|arrived|seized|captured|stormed|airstrike|airstrikes|battle|crossing|displaced|landed|crashed|fell|attackers|firefight|box|smoke)$/u,
  elsewhere:
    /^(?:separately|elsewhere|in (?:other news|another|a separate|an unrelated|related news)|incident [2-9]|on another front)\b|\bunrelated (?:clash|attack|incident|event)/u,
  section: /^incident [2-9]\b/u,
  background: /\b(?:similar|last year|the last year|years? ago|in (?:19|20)\d\d|earlier (?:clash|attack|incident))\b/u,
};
