/**
 * What the house spelling is made of: Oxford spelling, with -ize, and the forms that official texts prefer. Each entry
 * was checked against the resolutions of 2020 to 2023 of the General Assembly, the Economic and Social Council and the
 * Human Rights Council; pairs on which those are divided (judgment, healthcare, preventive, sulphur) are left out.
 */

/** Verbs in -ize without their ending: "organ" for organize, organized, organizes, organizing, organization. */
export const IZE_STEMS = `
  aggrand antagon apolog author brutal canal canon capital categor central character circular civil collectiv colon
  colonial commercial communal computer conceptual container contextual criminal crystall custom decarbon decentral
  decolon decriminal dehuman demilitar demobil democrat demon demoral denational denuclear depolitic deradical
  desensit destabil digit digital disorgan dramat econom emphas energ epitom equal external factor familiar femin
  fertil final formal galvan general global harmon homogen hospital human hybrid ideal immobil immortal immun
  incentiv individual industrial initial institutional internal international item jeopard legal legitim liberal local
  magnet marginal material maxim mechan medical memor memorial militar minim mobil modern monet monopol moral municipal
  national natural neutral normal operational optim organ ostrac overemphas particular patron penal personal polar
  politic popular pressur priorit privat professional pseudonym public radical random rational real reauthor
  reconceptual recogn regional regular reorgan reprior revictim retraumat revital revolution sanit scrutin secular
  securit sensit serial social solemn special stabil standard stereotyp steril stigmat subsid summar symbol sympath
  synchron synthes system systemat terror theor token total traumat trivial unauthor underutil universal unorgan
  unrecogn urban util vandal verbal victim visual vital vocal weapon western`;

/**
 * Other words with -is- for -iz-. A line gives the wrong form, the right one and the endings that both take; forms with
 * a hyphen behind them are words only with an ending; `_` is a space.
 */
export const IZE_FAMILIES = `
  organiser organizer s
  organisational organizational ly
  stabiliser stabilizer s
  fertiliser fertilizer s
  moderniser modernizer s
  coloniser colonizer s
  sympathiser sympathizer s
  recognisable recognizable
  unrecognisable unrecognizable`;

/** Words with -yz- for -ys-. */
export const YSE_FAMILIES = `
  analyz- analys- e ed es ing er
  catalyz- catalys- e ed es ing er
  paralyz- paralys- e ed es ing`;

/** American forms and the British ones. */
export const BRITISH_FAMILIES = `
  labor labour s ed ing er ers
  behavior behaviour s al
  color colour s ed ing ful
  favor favour s ed ing able ably ite ites itism
  unfavorabl- unfavourabl- e y
  harbor harbour s ed ing
  honor honour s ed ing able
  dishonor dishonour s ed able
  neighbor neighbour s ing hood hoods ly
  endeavor endeavour s ed ing
  rumor rumour s ed
  humor humour
  rigor rigour
  vigor vigour
  armor armour ed
  splendor splendour
  candor candour
  fervor fervour
  vapor vapour s
  tumor tumour s
  misdemeanor misdemeanour s
  center centre s
  centered centred
  centering centring
  epicenter epicentre s
  theater theatre s
  fiber fibre s
  liter litre s
  kilometer kilometre s
  centimeter centimetre s
  millimeter millimetre s
  caliber calibre
  somber sombre
  meager meagre
  maneuver manoeuvre s
  maneuvered manoeuvred
  maneuvering manoeuvring
  defense defence s less
  offense offence s
  pretense pretence s
  program programme s
  dialog dialogue s
  catalog catalogue s
  cataloged catalogued
  cataloging cataloguing
  fulfill fulfil s ment
  unfulfillment unfulfilment
  enroll enrol s ment ments
  instill instil s
  distill distil s
  enthrall enthral s
  installment instalment s
  skillful skilful ly
  willful wilful ly
  marvelous marvellous ly
  travel- travell- ed ing er ers
  counsel- counsell- ed ing or ors
  label- labell- ed ing
  model- modell- ed ing
  channel- channell- ed ing
  cancel- cancell- ed ing
  fuel- fuell- ed ing
  signal- signall- ed ing
  level- levell- ed ing
  marshal- marshall- ed ing
  total- totall- ed ing
  equal- equall- ed ing
  initial- initiall- ed ing
  quarrel- quarrell- ed ing
  rival- rivall- ed ing
  aging ageing
  acknowledgment acknowledgement s
  artifact artefact s
  practiced practised
  practicing practising
  licenced licensed
  licencing licensing
  skeptic sceptic s al ism
  plow plough s ed ing
  mold mould s
  gray grey
  aluminum aluminium
  pediatric paediatric s ian ians
  anemi- anaemi- a c
  hemorrhag- haemorrhag- e ic
  hemophilia haemophilia
  leukemia leukaemia
  orthopedic orthopaedic s
  gynecolog- gynaecolog- y ical ist ists
  archeolog- archaeolog- y ical ist ists
  diarrhea diarrhoea l
  esthetic aesthetic s`;

/** Forms that are right elsewhere and that official texts do not use. */
export const OTHER_FAMILIES = `
  amongst among
  whilst while
  toward towards
  advisor adviser s
  focuss- focus- ed es ing
  benefitt- benefit- ed ing
  targett- target- ed ing
  budgett- budget- ed ing
  combatt- combat- ed ing
  learnt learned
  fora forums
  wellbeing well-being
  multistakeholder multi-stakeholder
  nongovernmental non-governmental
  counterterrorism counter-terrorism
  interagency inter-agency
  nonproliferation non-proliferation
  crosscutting cross-cutting
  decisionmaking decision-making
  capacitybuilding capacity-building
  timeframe time_frame s
  taskforce task_force s`;

/**
 * Compounds: the first part, how it is wrongly joined to the second (`_` is a space), how rightly (`+` is together),
 * and the second parts; `=` gives the right form of one that is wrong itself.
 */
export const COMPOUNDS = `
  co - + operation operations operate operated operates operating operative operatives operator ordination ordinate
  co - + ordinated ordinates ordinating ordinator ordinators existence exist
  sub - + regional regionally region regions national nationally committee committees paragraph paragraphs
  socio - + economic economically
  peace -_ + keeping keeper keepers building builder builders making
  inter - + governmental regional religious cultural faith national departmental
  intra - + regional
  multi - + lateral lateralism national dimensional sectoral disciplinary lingual lingualism
  trans - + boundary national
  extra - + budgetary judicial judicially territorial
  macro - + economic
  micro - + credit finance
  bio - + diversity metric metrics
  geo - + political spatial
  audio - + visual
  on - + going line
  world - + wide
  nation - + wide
  land - + locked
  life - + long
  under - + represented representation mine mining
  over - + fishing
  re - + integration integrate integrated affirm affirming affirms
  pre - + condition conditions requisite requisites trial
  de - + mining radicalization
  cyber -_ + crime crimes security space
  policy -_ + maker makers making
  decision _ - making
  capacity _ - building
  confidence _ - building
  money _ - laundering
  well _ - being
  multi _ - stakeholder
  cross _ - cutting
  non _ - governmental proliferation discrimination
  non -_ - government=governmental
  care - + giver givers
  draw - + down
  data -_ + base bases
  web -_ + site sites
  time - _ frame frames
  task - _ force forces
  road - _ map maps`;
