/**
 * CAREFUL: insults and slurs, written out. What the packages lack, and what of theirs is somebody's name.
 *
 * A word belongs here when pupils use it to hurt or to shock, in the school's languages, and when hardly anybody is
 * called so. What is both stays out of the crude list or in it by one question: would a teacher rather be asked?
 */

/** The package's English phrases that hit real names, with patterns that do not; `|` is the edge of a word. */
export const tightened: Readonly<Record<string, string>> = {
  abo: '|abos|',
  anal: '|anal|',
  anus: '|anus| |anuses|',
  arse: '|arse| |arses| arsehole',
  ass: '|ass| |asses| asshole asswipe asslick assfuck assclown asshat |assface dumbass fatass jackass badass smartass kissmyass lickmyass',
  bastard: '|bastard| |bastards|',
  bitch: 'bitch biatch',
  bollocks: 'bol[l]ocks',
  boob: '|boob| |boobs| |boobies| |boobys|',
  chink: '|chink| |chinks| |chinky|',
  cock: '|cock| |cocks| cocksuck cockhead',
  cuck: '|cuck| |cucks| cuckold',
  cum: '|cum| |cums| cumshot cumslut',
  cunt: '|cunt| |cunts| |cunty| cuntface bigcunt',
  dick: '|dick| |dicks| |dck| dickhead dickface dickwad dickless suckdick suckmydick bigdick mydick smalldick',
  dyke: '|dyke| |dykes|',
  fag: '|fag| |fags| faggot fggot',
  felch: '|felching|',
  fisting: '|fisting|',
  fuck: 'fuck fvck fukc phuck |fck| fcking |fuk| fuking fuker |fucc|',
  hooker: '|hookers|',
  kike: '|kike| |kikes|',
  negro: '|negro| |negros| |negroes|',
  nigger: 'nigger nigga |nig| |nigs| |nggr|',
  orgasm: 'orgasm',
  orgy: '|orgy| |orgies|',
  penis: '|penis| |penises| |pnis| penishead bigpenis mypenis penis|',
  piss: '|piss| |pissed| |pisses| |pissing| |pisser| pissoff pisshead',
  porn: '|porn| |prn| porno pornhub pornstar',
  pussy: '|pussy| |pussies| bigpussy pussylick',
  rape: '|rape| |raped| |rapes| |rapist| |rapists|',
  retard: '|retard| |retards| |retarded|',
  semen: '|semen|',
  shit: '|shit| |shits| shithead shitface shithole bullshit |shitty| shitter dipshit shitshow eatshit holyshit',
  slut: '|slut| |sluts| slutty bigslut',
  tit: '|tit| |tits| |titties| |titty| |tittie| bigtits',
  turd: '|turd| |turds|',
  wank: '|wank| |wanker| |wankers| |wanking|',
}

/** Unmistakable inside any word: no name and no common word of these languages holds them. */
export const foreignStems: readonly string[] = [
  // German
  'hurensohn hurensöhn hurenkind arschloch arschlöch arschgesicht arschgeige arschkriech arschfick wichser wixer',
  'fotze votze schlampe schwuchtel missgeburt misgeburt kanake kanacke fickdich mutterfick gefickt |ficker| drecksau',
  'dreckskerl drecksack scheiss scheiß kackbratze schwanzlutsch pimmel |titten| spasti| spasten',
  // The Third Reich and the murder of the Jews, in any language
  'hitler hltler himmler goebbels heilhitler judeverrecke siegheil neonazi hakenkreuz auschwitz holocaust gaskammer judensau untermensch kukluxklan',
  // French
  'connard |connasse encule enfoire |salope| |salopes| salopard putain |petasse pouffiasse filsdepute niquetamere niktamer bougnoul youpin',
  'branleur |couille salaud |tafiole trouducul',
  // Spanish and Portuguese
  'hijodeputa hijueputa hijadeputa hijoputa gilipollas chupapolla maricones mariconazo comemierda mierda pendejo',
  'chingad caralho filhodaputa filhadaputa buceta boceta arrombado viadinho',
  // Italian
  'vaffanculo fanculo |stronz puttana |puttane| coglione coglioni testadicazzo minchia porcodio',
  'porcamadonna diocane leccaculo',
  // Turkish
  'orospu orosbu siktir sikerim sikeyim sikicem aminakoy aminakoyim |amcik| pezevenk götveren gotveren serefsiz yarrak',
  'ananisik',
  // Polish, Czech, Serbo-Croatian, Hungarian
  'kurwa kurwy kurwi pierdol pierdal jebany jebana zajeb wyjeb pojeb skurwysyn skurwiel pizda dziwka zkurvysyn',
  'jebemti jebote bazdmeg kurvaanyad',
  // Russian and Ukrainian in Latin letters
  'blyat bljad pidoras pidaras |nahuj| |nahui| |nahuy| |huilo| huesos pizdec pizdets mudak',
  // Dutch and the North
  'klootzak kankerhoer kutwijf hoerenzoon hoerenjong godverdomme kuksugare',
  // Arabic, Hindi and Urdu, Tagalog in Latin letters
  'sharmuta sharmouta charmouta kosomak kosommak kusomak madarchod madarchot behenchod bhenchod bhosdik chutiya',
  'putangina',
].flatMap((line) => line.split(' '))

/** The same in other letters: Russian and Ukrainian, Chinese, Japanese, Korean. */
export const stemsOfOtherScripts: readonly string[] = [
  'хитлер гитлер бляд блять хуйло хуесос пизд ебать ебаный ебану пидор пидар мудак гандон шлюха залуп',
  '傻逼 操你妈 他妈的 妈的逼 まんこ ちんこ 씨발 병신 개새끼',
].flatMap((line) => line.split(' '))

/** Whole words that the lists of the package lack. */
export const lacking: readonly string[] = [
  // German
  'nazi nazis arsch huren hurre nutten fick fickt fickst fickte spast mongo missgeburt pisser kacke bastarde wixxer',
  'muschis vergasen vergast vergasung 1488 kkk kys adolfh schlampen fickdich',
  // French
  'ntm fdp niqueta pute putes batard bâtard batards bicot tapette negresse pd pédé',
  // Spanish and Portuguese
  'puto puta putas putos putita joder coño cono chinga zorra culero verga cabron cabrona hdp porra viado vadia',
  // Italian
  'cazzo cazzi merda porcodio porcamadonna diocane troia troie frocio froci ricchione ricchioni',
  // Turkish
  'amk amq piç göt ibne ibneler kahpe kahbe gavat yavşak sikim sikiş sikici',
  // Polish, Czech, Serbo-Croatian, Hungarian
  'cwel pedał kurew szmata kurva kurvo picka pička kurac kurcina jebac jebać jebie buzi geci',
  // Russian and Ukrainian
  'сука суки хуй хуя курва педик suka cyka blyad pidor pidar gandon',
  // Dutch and the North
  'kut hoer hoeren lul neuken mongool fitta fittor knulla jävla',
  // Arabic in Latin letters, Hindi, Tagalog
  'gandu chutiye harami kahba zebi zebbi',
  // Arabic
  'كس كسمك كسامك كسختك كسم زب زبي طيز طيزك خول عرص معرص منيوك منيك متناك نياك قحاب احا أحا شرموط',
].flatMap((line) => line.split(' '))

/** Not refused, although a list has them: names, or ordinary words, in some language of the same classroom. */
export const harmless: readonly string[] = [
  // English
  'butt cumming domination escort eunuch guro hardcore hooker intercourse kinky lolita mong playboy poon rectum scat',
  'sexual sexuality sexually skeet suck sucks swinger tosser topless fingering spunk pegging snatch spread domme panty pubes felch feltch',
  // German: also the names Mose, Götte, Kimme, Rosette
  'mose bonze fratze ische kimme lümmel luemmel lummel mufti muftis möpse mopse moepse nackt nippel popel poppen rosette',
  'schiesser schabracke schnackeln neger bimbo vögeln voegeln vogeln dödel reudig bumsen',
  // French
  'bander chatte bite bitte bourré bourrée bourre bourree conne folle gerbe gerber gueule jouir meuf pédale pedale péter peter',
  'chier tringler negre nègre pede pipi tanche trique ramoner brackmard étron etron baiser zizi',
  // Spanish and Portuguese
  'asesinato asno concha cono drogas heroína heroina idiota infierno maldito martillo orina pinche racista sádico sadico',
  'trio travesti aborto amador aranha ariano balalao bicha bissexual burro camisinha cerveja cocaína cocaina coito comer',
  'consolo corno fecal foder heterosexual homosexual inferno lésbica lesbica mama pinto queca saco torneira transar vibrador',
  'frango chupar veado bumbum',
  // Italian
  'bagnarsi balle battere belino biga boiata brinca cadavere casci cesso chiappa cozza fava femminuccia finocchio',
  'lecchino lofare loffa mannaggia mona monta montare mussa palle palloso patacca pecorina pesce picio pippa pippone',
  'pisello pistolotto pomiciare pompa porca porco potta quaglia regina rizzarsi ruffiano sbattere sega spagnola tirare topa',
  'cagna tette zinne vacca vangare pipì tarzanello busone nerchia bofilo figone goldone',
  // Turkish: what is a word only with its dots, or only there
  'got göte gote götte gotte götten gotun gotu gotten goten götler gotler sike sikin sikte sikler siki çingene cingene',
  // Polish and Czech
  'jajko jajco pedal dmuchać dmuchac duperele rzygać rzygac burdel cyc pic pica debil kunda picus sulin šulin padlo',
].flatMap((line) => line.split(' '))

/** Real names and harmless words that hold what is refused, or would once doubled letters are read as one. */
export const passing: readonly string[] = [
  'annal,cumm,conard,froschheiser,himler,hittler,marcouiller,rappe,rapper,rapping,schimler,van dyke,whitler,whittler',
  'ausschwitz,ischlampe,nietzsche,schlamper,snigger',
].flatMap((line) => line.split(','))
