const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words after which a place name says where something is. */
export const locatives = set(
  "in at near inside outside across around throughout within into through beneath beyond off nearby amid upon onto via alongside surrounding reaching leave leaving visiting visited entering entered left reached fled fleeing evacuated",
);
/** Words that often come before a place name, and before other names too. */
export const directions = set(
  "from to toward towards of between and or over along for by against on with about under",
);
export const compass = set(
  "north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern southwestern central upper lower downtown uptown midtown greater rural suburban mainland metropolitan metro inner outer eastern-most mid",
);
/** Nouns that say what the name before them is: it is a place. */
export const areaNouns = set(
  "region province county city town village area district state oblast governorate prefecture suburb neighborhood neighbourhood municipality metropolitan peninsula island islands border coast valley hills airport capital resident residents native border airspace shore territory suburbs outskirts market-town hospital hospitals streets",
);
/** Words of sides and ends, "the far shore", and what is a name although it is made of such alone. */
export const sides = set("far coast side end bank the shore great old new");
export const namedSides: ReadonlySet<string> = new Set(["west bank"]);
/** Nouns before "of" that say that a place follows. */
export const ofNouns = set(
  "city town village province state county region district island port capital suburb municipality republic outside outskirts south north east west northeast northwest southeast southwest part parts residents people mayor governor streets suburbs hamlet kingdom emirate neighborhood neighbourhood border coast kilometers kilometres miles km",
);
/** Capitalised words that make an organisation's, event's or work's name of the name before them. */
export const organisationNouns = set(
  "university college court times post star herald tribune journal gazette news sun daily press chronicle observer mirror bank fc united club company inc corp co ltd llc plc group association society school schools high elementary academy institute foundation church hospital center centre committee office board bureau agency authority service services system team league cup games olympics series open marathon festival show press union party federation agreement accord accords treaty protocol convention conference summit act bill amendment airlines airways motors energy electric power gas oil steel bros brothers street avenue road boulevard drive lane highway parkway memorial museum library theatre theater hotel inn stadium arena field park mall clinic trust fund studios records bulls rangers giants cowboys bears lions eagles tigers raiders pirates yankees dodgers mets cubs sox lakers celtics knicks jets saints rovers wanderers albion athletic wildcats bulldogs hawks oilers eskimos jets canadiens leafs senators flames canucks fever virus disease syndrome dispatch democrat examiner inquirer leader enterprise independent statesman globe sentinel eagle banner citizen advocate record mercury telegraph argus examiner register courier republic city-county",
);
/** Words of the names of bodies that a town or a county has: "Litchfield Superior Court", "Dalton Fire Department". */
export const bodyWords = set(
  "police fire ems sheriff sheriffs coroner council court courts courthouse jail detention borough magistrate magistrates magistrates' crown circuit superior municipal district probate family juvenile regional medical center department dept city town county school schools board public library chamber commerce of planning zoning commission housing authority rescue squad ambulance selectmen aldermen health correctional animal shelter recreation emergency management parks works water utilities development extension clerk auditor treasurer assessor prosecutor attorney commissioners supervisors fairgrounds fiscal office judge executive humane conservation community",
);
/** Of these, those by which alone such a body is told. */
export const bodyHeads = set(
  "police fire ems sheriff coroner council court courthouse jail detention borough magistrates schools selectmen aldermen rescue ambulance commission chamber",
);
/** Officers whom a town has: "Perryville Mayor Anne Sleet". */
export const townOffices = set(
  "mayor police fire councilman councilwoman councilmember councilor councillor alderman alderwoman selectman selectwoman city town sheriff trustee",
);
/** Last words of names of the land, which have "the" before them: "the Sunshine Coast". */
export const landNouns = set(
  "coast valley hills islands peninsula mountains highlands plains lowlands delta basin desert range forest triangle corridor fells downs moors lakes heights plateau bay beach",
);
/** Titles after which a person's name follows. */
export const titles = set(
  "mr mrs ms miss dr prof professor sir lady lord president vice senator sen rep representative congressman congresswoman governor gov mayor judge justice chief officer sgt sergeant lt lieutenant col colonel capt captain gen general maj major cpl deputy sheriff detective inspector constable minister secretary ambassador chancellor king queen prince princess pope cardinal bishop archbishop rev reverend father sister brother imam sheikh ayatollah coach aunt uncle saint attorney commissioner chairman chairwoman spokesman spokeswoman director trooper trustee councilman councilwoman councillor alderman premier",
);
/** Offices written in capitals after a country's name: the country is named, not a person. */
export const officeWords = set(
  "president prime foreign defense defense defence interior finance secretary senator senate congress congressman government army navy air military embassy ambassador parliament supreme ministry minister chancellor king queen vice treasury state justice health attorney general house representatives forces marines special cdc agriculture coast fish geological open olympic constitution national border customs district rep sen federal central army ebola flu",
);
/** Verbs and auxiliaries that a government, spoken of by its country's or capital's name, is the subject of. */
export const actionVerbs = set(
  "said says say saying has have had is was will would could may might must should can did does accused accuses blamed warned warns insisted insists denied denies claimed claims announced announces rejected rejects agreed agrees wants wanted hopes hoped demanded demands threatened threatens vowed vows launched launches invaded annexed controls controlled supports supported backs backed opposes opposed condemned condemns urged urges called calls signed signs sent sends imposed imposes expelled recalled refused refuses responded responds reacted retaliated offered offers proposed proposes expects expected believes believed argues argued considers considered recognizes recognised recognized approved ordered decided plans planned seeks sought pledged promised promises began begun stopped paused suspended withdrew pulled joined voted allowed banned bans closed opened confirmed reported reports told tells maintains maintained views sees saw needs needed fears feared gave gives took takes made makes needs remains became used faces faced struck asked asks congratulated congratulates pressed presses followed praised praises criticised criticized criticises criticizes protested protests welcomed welcomes ratified vetoed vetoes lifted lifts eased tightened raised raises cut cuts halted resumed resumes severed restored dispatched deployed deploys summoned extradited granted grants provided provides donated donates lent lends bought buys sold sells exports imports borrowed owes defaulted negotiated negotiates intends aims prefers abstained abstains boycotted boycotts scrapped scraps shelved adopted adopts introduced mobilised mobilized apologised apologized replied replies objected objects appealed appeals wished declined declines conceded admitted admits acknowledged invited invites hosts hosted spent spends declared declares declare accepted accepts acted advised advises affirmed alleged alleges appointed appoints arrested arrests asserted asserts assured assures attacked attacks authorised authorized awarded barred bars blames blocked blocks bombed bombs broke brokered built builds cancelled canceled cancels chose complained complains complied condemn contested contests contributed contributes convened convenes criticise delayed delays delivered delivers describes described detained detains discussed dismissed dismisses disputed disputes drafted dropped drops earmarked enacted encouraged endorsed endorses enforced enforces enlisted exempted exempts expels extended extends fined freed froze freezes funded funds guaranteed guarantees handed hired honoured honored ignored ignores inaugurated indicated issued issues jailed justified lodged loosened lowered lowers mediated mediates merged nationalised nationalized nominated nominates notified occupied occupies ousted outlawed overturned paid pays pardoned permitted permits persuaded pledges postponed prepares prepared pressured prohibited prosecuted provoked published publishes punished purchased pursued pursues pushed pushes quit quits rebuffed rebuked recommended recommends reduced reduces reinstated reiterated relaxed released releases reopened reopens repealed replaced requested requests required requires rescued reversed revoked revokes ruled rules sanctioned scaled seized seizes shipped ships shut shuts signalled signaled signals slashed slashes sided sponsored sponsors stationed stepped stressed stresses subsidises subsidised subsidized subsidizes submitted sued sues supplied supplies suspends targeted taxed taxes terminated thanked trained trims trimmed tried tries unveiled unveils upheld violated violates voiced waived weighed weighs withdraws withheld",
);
/** Auxiliaries and linking verbs: alone they do not make an actor of their subject. */
export const linkingVerbs = set(
  "is was can could may might remains became has had have will would must should does did",
);
/** Prepositions after which a government is meant rather than ground. */
export const dealings = set("with against towards toward by for upon");
/** Nouns whose owner acts: "Moscow's forces". */
export const powers = set(
  "forces troops army military navy government president leader leaders minister ministry secretary diplomat general defence defense hand policy decision offer demand demands position stance allies allied ambassador embassy parliament intelligence invasion actions aggression envoy officials authorities diplomats goals interests response request refusal support efforts annexation attempt attempts plan plans role economy nuclear sovereignty negotiators strategy claims claim",
);
/** Nouns before "with", "to", "on", "from" that make the name after them a party: "aid to Kyiv". */
export const partyNouns = set(
  "aid help support weapons arms assistance pressure sanctions talks deal agreement relations ties dealings ultimatum concessions message warning policy tariffs negotiators officials diplomats ambassador envoy threats negotiations war alliance truce letter response",
);
/** Verbs whose object, a country or capital, is meant as a party. */
export const objectVerbs = set(
  "give gives gave given giving cost costs accuse accuses accused accusing urge urges urged urging ask asks asked asking tell tells told telling help helps helped helping warn warns warned warning blame blames blamed blaming support supports supported supporting arm arms pressure pressured press pressed persuade persuaded force forced allow allowed offer offered thank thanked criticize criticized criticise criticised condemn condemned deter defeat punish isolate engage sue",
);
/** Verbs before "to" whose receiver, a country or capital, is meant as a party. */
export const givingVerbs = set(
  "gave given give gives giving sold sell sells selling lent lend lends lending donated donates granted offered offers promised pledged handed leased owed owes transferred appealed apologised apologized",
);
/** English has an article before few names, which its own rows know. */
export const notBeforeTowns: ReadonlySet<string> = new Set();
export const weekdaysAndMonths = set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec",
);
/** Words never taken for a place by themselves, though some village has them as its name. */
export const neverPlaces = set(
  "far i he she it we they you the a an this that these those there here his her its our their my your and but or nor so yet if when while as at by for from in into of off on out over per to up via with who what where why how which not no yes all any both each few more most other some such than then too very mr mrs ms dr sir god christ jesus islam christian muslim jewish sunni shiite republican democrat democratic republicans democrats congress senate internet english police ap afp reuters cnn bbc nbc abc cbs fox nato un eu who cdc ebola covid sars mers zika nba nfl nhl mlb twitter facebook google apple amazon youtube instagram microsoft friday tv dna hiv aids ceo fbi cia usa-today islamic union van de la el al san santa saint new old north south east west northern southern eastern western central great general university college school church hospital street avenue road park court center centre city county state country world national international united states-people christmas easter ramadan thanksgiving bush obama trump clinton biden reagan putin romney mccain carter nixon palin pence cheney hamas hezbollah taliban fatah boko haram isis qaeda daesh xinhua tass reuters-news far-north spring summer autumn fall winter best us-led of anne marie",
);
/** Words that make a road's name of the name before them. */
export const roads = set(
  "street road avenue drive lane boulevard highway route interstate parkway pike turnpike freeway expressway",
);

/** Who is told by the town: "a Dalton man", "Dalton police", "the Dalton-area school". */
export const townsfolk = set(
  "man woman couple teenager teen boy girl native police firefighters council mayor school officer detectives motorist driver resident residents businessman businesswoman lawyer doctor teacher student students pupils church shop shopkeepers office pensioner mother father pair trio address home company firm factory mill hospital nursing",
);

/** People who are told by where they are from, and speak for no government: "Lima residents", "a Peru fan". */
export const privatePeople = set(
  "person people man men woman women boy boys girl girls child children teenager teenagers baby babies family families couple couples resident residents inhabitant inhabitants citizen citizens native natives local locals villager villagers neighbour neighbours neighbor neighbors tourist tourists visitor visitors traveller travellers traveler travelers passenger passengers pilgrim pilgrims migrant migrants refugee refugees doctor doctors nurse nurses medic medics surgeon surgeons patient patients teacher teachers student students pupil pupils professor professors scientist scientists researcher researchers worker workers labourer labourers farmer farmers fisherman fishermen miner miners driver drivers pilot pilots sailor sailors shopkeeper shopkeepers shopper shoppers trader traders businessman businessmen businesswoman businesswomen banker bankers lawyer lawyers journalist journalists reporter reporters editor editors writer writers author authors poet poets novelist novelists artist artists painter painters singer singers musician musicians actor actors actress actresses director directors chef chefs cook cooks priest priests pastor pastors monk monks nun nuns bishop bishops archbishop imam imams rabbi rabbis guide guides clerk clerks guard guards gardener gardeners engineer engineers architect architects widow widows mother mothers father fathers son sons daughter daughters brother brothers sister sisters friend friends fan fans supporter supporters player players coach coaches captain captains striker goalkeeper athlete athletes runner runners swimmer swimmers club clubs team teams band bands voter voters protester protesters activist activists campaigner campaigners expert experts analyst analysts critic critics historian historians survivor survivors victim victims witness witnesses relative relatives prisoner prisoners suspect suspects dealer dealers owner owners hotelier hoteliers landlord landlords tenant tenants pensioner pensioners veteran veterans volunteer volunteers blogger bloggers entrepreneur entrepreneurs investor investors restaurant restaurants hotel hotels shop shops school schools hospital hospitals newspaper newspapers university universities firm firms company companies factory factories theatre theatres museum museums train trains bus buses ferry ferries ship ships plane planes flight flights police firefighters",
);
/** Who speaks for a state, named by "of" after them: "the president of Peru". */
export const stateOffices = set(
  "government governments president presidents minister ministers ministry premier chancellor king queen emir sultan emperor empress prince crown monarch ruler rulers dictator leader leaders parliament cabinet regime junta authorities official officials diplomat diplomats delegation delegates negotiators envoy envoys ambassador ambassadors embassy consul army armies military navy forces troops airforce intelligence leadership presidency monarchy rulers generals",
);
/** The same for a unit of the first level. */
export const unitOffices = set(
  "governor governors premier legislature government authorities lawmakers officials leader leaders administration",
);
/** Who speaks for a state or a firm, named by "for" after them: "a spokesman for France". */
export const speakers = set(
  "spokesman spokesmen spokeswoman spokeswomen spokesperson spokespeople negotiator negotiators lawyer lawyers counsel envoy envoys representative representatives ambassador delegate delegates attorney attorneys",
);
/** Who comes from a state and speaks for it: "officials from Peru". */
export const emissaries = set(
  "officials official diplomats diplomat negotiators negotiator envoy envoys ambassador ambassadors delegates delegation delegations minister ministers leaders representatives",
);
