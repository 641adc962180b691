import type { Direction } from '../../model.ts';
import type { Locale, NameForm, PlaceType } from '../locale.ts';
import { englishDemonyms } from './demonyms.ts';
import { abbreviatedDivisions } from './divisions.ts';
import { givenNames } from './given-names.ts';
import { englishRelations } from './relations.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

const PLACE_TYPES: Readonly<Record<PlaceType, string>> = {
  'populated-place':
    'town towns city cities village villages hamlet locality settlement municipality suburb neighbourhood neighborhood',
  division:
    'province provinces governorate governorates state oblast region district county territory cercle prefecture subdistrict canton woreda raion',
  country: 'country republic',
};

const DIRECTIONS: Readonly<Record<Direction, string>> = {
  north: 'north northern',
  'north-east': 'northeast northeastern',
  east: 'east eastern',
  'south-east': 'southeast southeastern',
  south: 'south southern',
  'south-west': 'southwest southwestern',
  west: 'west western',
  'north-west': 'northwest northwestern',
  centre: 'central centre center',
};

const grouped = <Value extends string>(groups: Readonly<Record<Value, string>>): ReadonlyMap<string, Value> =>
  new Map(
    (Object.entries(groups) as [Value, string][]).flatMap(([value, list]) =>
      [...words(list)].map((word): [string, Value] => [word, value]),
    ),
  );

/** Words that American names abbreviate. */
const ABBREVIATED: ReadonlyMap<string, readonly NameForm[]> = new Map(
  Object.entries({ st: 'saint', ste: 'sainte', ft: 'fort', mt: 'mount', saint: 'st', fort: 'ft', mount: 'mt' }).map(
    ([word, form]) => [word, [{ folded: form, cliticLetters: 0 }]],
  ),
);

/** English. */
export const english: Locale = {
  language: 'en',
  abbreviations: words(`
    adm brig capt cmdr col cpl dr gen gov hon jr lt maj mr mrs ms no pres prof rep rev sen sgt sr st vs etc inc ltd co dept
    jan feb mar apr jun jul aug sep sept oct nov dec mt km approx`),
  originalEntry: /^ORIGINAL ENTRY\b/u,
  captionCredit:
    /^\[?(?:(?:Archive|File|Handout|Stock) )?(?:[Pp]hoto|[Pp]icture|[Ii]mage|Caption|Pictured|[Pp]hotograph)\s*:[^\n]*$|\((?:AP|AFP|EPA|Reuters|Getty(?: Images)?|TASS|Sputnik|Anadolu|DHA|SANA|[^()]*\b(?:Photo|File|Handout|via)\b[^()]*)\)\s*$/u,
  relatedLink:
    /^(?:Region|Theme|Topics?|Tags?|Categor(?:y|ies)|Filed under|Keywords|Share|Source|Copyright)\s*:[^\n]*$|^(?:See|Read|Also read|Related|READ MORE|SEE ALSO)\b:?(?: also:?)?(?: [\p{Lu}\p{N}“‘][^ ]*| (?:a|an|the|in|on|of|at|to|for|by|and|as|with|from|over|after))+$/u,
  placeTypes: grouped(PLACE_TYPES),
  typeCompounds: words('border media television tv broadcaster newspaper radio'),
  typeLinks: words('of the border called named known as'),
  nearCues: [
    ['near'],
    ['nearby'],
    ['close', 'to'],
    ['outside'],
    ['around'],
    ['outskirts', 'of'],
    ['vicinity', 'of'],
    ['not', 'far', 'from'],
    ['environs', 'of'],
    ['adjacent', 'to'],
  ],
  distanceUnits: new Map([
    ...[...words('km kms kilometre kilometres kilometer kilometers')].map((unit) => [unit, 1] as const),
    ...[...words('mile miles mi')].map((unit) => [unit, 1.609344] as const),
    ...[...words('m metre metres meter meters')].map((unit) => [unit, 0.001] as const),
    ...[...words('yard yards')].map((unit) => [unit, 0.0009144] as const),
  ]),
  numerals: new Map(
    Object.entries({
      one: 1,
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
      eleven: 11,
      twelve: 12,
      fifteen: 15,
      twenty: 20,
      thirty: 30,
      forty: 40,
      fifty: 50,
      sixty: 60,
      seventy: 70,
      eighty: 80,
      ninety: 90,
    }),
  ),
  distanceLinks: words('of from outside'),
  surroundings: words('countryside hinterland surroundings'),
  directions: grouped(DIRECTIONS),
  directionNarrows: true,
  widening: words('greater wider'),
  banks: words('bank banks side shore'),
  locativePrepositions: words(
    'in at near from into across inside within throughout around outside toward towards over of via through',
  ),
  motionVerbs: words(`
    flew fly flies travelled traveled travel went go goes gone came come arrived arrive returned return drove drive moved move sent
    send fled flee headed head marched march deployed deploy transferred visited transported rushed evacuated crossed road way trip
    visit flight`),
  agentVerbs: words(`
    said says say told tells announced announces announce claimed claims claim denied denies deny accused accuses accuse blamed
    blames blame agreed agrees agree warned warns warn insists insisted insist wants wanted want hopes hoped hope seeks sought
    backs backed supports supported rejects rejected reject condemned condemns called calls demanded demands sent sends sends
    strengthens strengthened opts opted stepped maintains maintained considers considered plans planned refuses refused vowed
    pledged signed brokered intervened withdrew responded replied stated declared urged confirmed believes believed has have had
    is was will would could may might should can does did`),
  agentPrepositions: words('with by between against among for if as that while because and or but'),
  bodies: new Set(),
  vessels: words(`
    ship ships vessel vessels boat boats tug tugboat frigate frigates corvette corvettes destroyer destroyers cruiser cruisers carrier
    tanker tankers freighter ferry trawler yacht submarine submarines warship warships minesweeper gunboat gunboats cutter flagship
    uss hms`),
  posts: words(
    'official officials ambassador ambassadors envoy envoys diplomat diplomats representative representatives',
  ),
  saidIn: new Set(),
  organs: words(`
    forces force troops army armies military militaries government governments ministry president presidents regime soldiers
    officials official command defense defence foreign minister ministers regiment regiments special air navy parliament state
    intelligence patrol patrols convoy convoys general chief chiefs ambassador embassy side inaction`),
  containmentLinks: words('in of the within'),
  facilities: words(`
    airport airbase airfield base dam camp crossing hospital prison highway road countryside area oil field hill hills mountain
    mountains valley plateau forest checkpoint junction mine wells strait straits gulf bay peninsula isthmus heights salient pocket
    gorge pass`),
  toponymOpeners: words(`
    tal tel tell tall jabal jebel wadi deir kafr kafar khirbat khirbet ayn ain bir umm ras bani hawsh marj beit bayt qasr qalaat nahr
    jisr mount mt lake fort port camp cape`),
  conjunctions: words('and or nor'),
  relativePronouns: words('which who whose that'),
  articles: words('the a an'),
  personTitles: words(`
    mr mrs ms dr gen general capt captain lt lieutenant col colonel maj major sgt adm admiral president minister secretary
    spokesman spokesperson spokeswoman senator king prince sheikh chairman commander envoy`),
  commonWords: words(`
    grad grads a about above across after again against ago all along also although always am among an and another any anyone apparently are
    area army around as ashore at attack away back bad base batman be because been before began below best between both but by
    can car central chief city coalition command council could country crew day days defense despite did do does due during each
    earlier early east eastern either end even every far few field fields fire first five force forces four from full further
    general german global go good government great green ground group had half has have he head help her here high hill him his
    home how however human i if in independent instead into is it its just kurdish last late later lead least left less like
    line little local long made main major man many march mass may me media middle military minister more most much must my near
    new next night nine no nonetheless nor north northern not now of off official old on one only or other our out over own part
    peace per place police post president press prior province recent recently region report reported rest right river road
    said same saturday say second security see sent september seven several she short should side similar since six small so
    some south southern spring state station still street such support tall ten tense than that the their them then there these
    they this those three through to today top total town troops two under unit united until up us use van very video videos
    war was we well west western what when where which while who will wing with within women world would year years yet you
    january february april june july august october november december monday tuesday wednesday thursday friday sunday
    joint staff national arab turkish russian american syrian islamic state al
    academy administration agency airport alliance association authority bank bar bay beach board bureau center centre chamber chapel
    charter church circuit clinic club college colonial commerce commission committee congress constitution convention cooperative
    corporation court creek cross crown daily democrat democrats department director division eagle election elections emerald
    emergency energy engineer equality estate evening exchange expo express faith falls farm father federal federation festival fish
    football forum foundation fund game games gate gazette golden gospel governor guard guardian hall harbor harbour health heritage
    highway holiday holy honor hospital hotel house houses industry institute internet jewish judge justice kids king lady lake law
    league legion liberty library light live lodge lord lot love lower magazine market master mayor medical memorial mercy mission
    money moon motor mountain museum music nation nato navy network news observer ocean office opera orange order park parish party
    passover patriot pioneer planet plant plaza point pope power premier priest prime princess prize program progress project
    proposition public queen race radio ranch range red regional republic republican republicans research reserve resource review
    revolution rock rocket route royal rule safety saint school schools science secretary section senate senior service services
    session shepherd sheriff silver sky social society solid sound space special sport sports star stone store story strategy student
    students studio summer summit sun sunset super supreme surprise survey swat system task tax tea team technology temple tower
    township track trade tradition trail transit treasury treaty trial tribune trinity triumph trust truth tv union unity university
    upper valley victory view village virgin vision voice volunteer wall ward water wave welcome white wild wind winter wolf wood
    word worker workers youth zone street avenue road drive lane boulevard bridge county camp base hill hills black blue green brown
    christmas easter ramadan god jesus christian muslim catholic mother son daughter sir madam lieutenant captain commander`),
  hasCapitals: true,
  demonymsAreCapitalised: true,
  givenNames,
  streets: words(`
    street st avenue ave av road rd drive dr lane ln boulevard blvd court ct way highway hwy parkway pkwy place pl circle cir terrace
    trail pike route turnpike tpke alley crescent close row square sq expressway freeway interstate loop bridge exit mall plaza`),
  institutions: words(`
    university college school schools high elementary middle academy institute hospital clinic infirmary medical center centre police
    sheriff fire court courthouse jail prison council county city town township village airport airfield airbase base port harbor
    harbour station stadium arena park zoo museum library theatre theater church cathedral mosque temple abbey chamber board commission
    department district authority association club united fc rovers wanderers hotel inn bank dam camp valley river lake bay beach
    island islands mountain mountains hills forest field fields parish diocese fair fairgrounds festival symphony orchestra company
    government ministry army navy senate house embassy parliament border region province state`),
  localNouns: words(`
    man woman men women boy girl teenager couple family families resident residents native natives police officer officers officials
    mayor council councillor councilman area community neighborhood neighbourhood residents motorist driver firefighter firefighters
    attorney lawyer businessman home house schools students student teacher voters suburb suburbs based born bound newspaper office
    offices headquarters campus branch market plant factory`),
  abbreviatedDivisions,
  regionalAdjectives: new Map(
    Object.entries({
      european: 'europe',
      europeans: 'europe',
      african: 'africa',
      africans: 'africa',
      asian: 'asia',
      asians: 'asia',
      'latin american': 'latin america',
      mediterranean: 'mediterranean',
      balkan: 'balkans',
      baltic: 'baltic',
      caribbean: 'caribbean',
      arctic: 'arctic',
      alpine: 'alps',
      siberian: 'siberia',
      crimean: 'crimea',
      scottish: 'scotland',
      scots: 'scotland',
      english: 'england',
      welsh: 'wales',
      bavarian: 'bavaria',
      catalan: 'catalonia',
      kurdish: 'kurdistan',
      kurds: 'kurdistan',
      kashmiri: 'kashmir',
      tibetan: 'tibet',
      tibetans: 'tibet',
      chechen: 'chechnya',
      chechens: 'chechnya',
      sicilian: 'sicily',
      scandinavian: 'scandinavia',
      abkhaz: 'abkhazia',
      abkhazian: 'abkhazia',
      ossetian: 'south ossetia',
      texan: 'texas',
      texans: 'texas',
      californian: 'california',
      floridian: 'florida',
      hawaiian: 'hawaii',
      alaskan: 'alaska',
      quebecois: 'quebec',
      soviet: 'soviet union',
      londoner: 'london',
      londoners: 'london',
      parisian: 'paris',
      parisians: 'paris',
      muscovites: 'moscow',
      korean: 'south korea',
      koreans: 'south korea',
      palestinian: 'palestine',
    }),
  ),
  newspapers: words(
    'post times tribune herald gazette journal chronicle star sun mirror observer telegraph courier dispatch',
  ),
  metonyms: words('whitehouse kremlin pentagon downingstreet capitolhill congress wallstreet whitehall'),
  typeNeedsLink: true,
  prepositions: {
    in: words('in throughout across inside within'),
    at: words('at outside around near over via through toward towards into'),
    of: words('of'),
    from: words('from'),
    to: words('to'),
  },
  reportingVerbs: words('said says told added asked explained replied'),
  inflects: false,
  nameForms: (folded) => ABBREVIATED.get(folded) ?? [],
  relations: englishRelations,
  lies: /,? (?:which )?(?:lies|is|sits|stands|was)(?: located| situated)?(?: (?:about|some|roughly|around|just|nearly|almost|approximately))?(?: [\d.,]+ ?(?:km|kilomet(?:er|re)s?|miles?|mi))?(?: (?:to the )?[a-z-]+){0,2}(?: (?:of|from))? $/u,
  quarter: /\b(?:district|quarter|neighbou?rhood|suburb) (?:of|in) (?:the city of )?$/iu,
  relationCue:
    /north|south|east|west|central|near|close to|not far|outside|around|vicinity|environs|area of|approaches|adjacent|outskirts|suburb|periphery|edge|entrance|countryside|hinterland|surroundings|between|border|frontier|boundary|road|highway|route|motorway|axis|track|corridor|bank|side|shore|hills|mountain|ridge|heights|slopes|forest|fields|valley|the way|drive from|(?:minutes|hours) |\b(?:k?ms?|mi|miles?|yards?|met(?:er|re)s?|kilomet(?:er|re)s?) (?:away )?(?:from|off)/iu,
  demonyms: englishDemonyms,
};
