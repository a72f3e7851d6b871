import assert from 'node:assert/strict';
import { loadTokenizer, marked, read, type Tokenize } from './tokenizer.js';

const PREAMBULAR = 'keyword.other.opening.preambular';
const OPERATIVE = 'keyword.other.opening.operative';
const NUMBER = 'constant.numeric.paragraph';
const SUBPARAGRAPH = 'constant.numeric.subparagraph';
const ORGAN = 'entity.name.type.organ';
const MARK = 'entity.name.tag.note-mark';
const LABEL = 'entity.name.tag.note-label';
const NOTE = 'markup.quote.note';
const CITATION = 'constant.numeric.citation';
const SYMBOL = 'support.class.symbol';
const FURNITURE = 'comment.line.furniture';
const HEADING = 'markup.heading';
const FIELD = 'support.type.property-name.masthead';
const SPONSORS = 'entity.name.namespace.sponsors';

// Every run that carries the scope stands between « and »; a line without them must not carry it at all.
const CASES: Readonly<Record<string, readonly string[]>> = {
  [ORGAN]: [
    '*«The General Assembly»,*',
    '*«The General Assembly»*,',
    '_«The Economic and Social Council»_,',
    '<i>«The Human Rights Council»</i>,',
    '\t«The General Assembly»,',
    '«The General Assembly»',
    '«THE GENERAL ASSEMBLY»,',
    '**«The Security Council»**,',
    '*«The Commission on Crime Prevention and Criminal Justice»,*',
    '«The Conference of the Parties to the Convention»,',
    '«General Assembly»',
    '# «General Assembly»',
    '**«Security Council»**',
    'Resolution adopted by the «General Assembly» on 18 December 2013',
    '«The Commission on Narcotic Drugs» recommends to the Economic and Social Council the adoption of the following draft resolution:',
    'The General Assembly met in the Hall.',
    'The role of the Assembly',
    'The General Assembly, recalling the Charter, met,',
  ],
  'markup.italic': [
    '*«The General Assembly»*,',
    'The General Assembly,',
    '*«Recalling»* its resolution,',
    '1. _«Urges»_ States;',
    '<em>«Noting»</em> the report,',
    'Recalling its resolution,',
    'the *«Global Report 2016»*, and the _«Yearbook»_, end',
    'snake_case_name and 2 * 3 * 4',
    'a lone * and a lone _ stay',
  ],
  'markup.bold': ['**«Recalling»** its resolution,', '2. **«Requests»** the Office;', 'a **«bold»** word'],
  'markup.underline': [
    '<u>«Recalling»</u> its resolution,',
    '1. __«Urges»__ Member States;',
    '1. <u>«Urges»</u> Member States;',
    'see «https://www.un.org/a_b».',
  ],
  [PREAMBULAR]: [
    '*«Recalling»* its resolution 64/293,',
    '_«Recalling also»_ the report,',
    '*«Reiterating its strong condemnation»* of trafficking,',
    '**«Noting»** the report,',
    '<u>«Deeply concerned»</u> about the situation,',
    '__«Having studied»__ the report,',
    '«Recalling» its resolution 64/293,',
    '\t«Recalling also» its resolution,',
    '«Recalling further» Human Rights Council resolution 23/5,',
    '«Taking note» of the report,',
    '«Taking note also» of the report,',
    '«Taking note with appreciation» of the efforts,',
    '«Taking note with appreciation also» of the efforts,',
    '«Bearing in mind» that all States,',
    '«Bearing in mind also» the Charter,',
    '«Noting with deep concern» that the crisis,',
    '«Noting with concern also» that the crisis,',
    '«Noting with appreciation and satisfaction» the work,',
    '«Expressing its serious concern» at the number,',
    '«Expressing grave concern further» that the number,',
    '«Expressing concern» about the number,',
    '«Reaffirming its commitment» to the Charter,',
    '«Reaffirming also its strong condemnation» of the practice,',
    '«Reaffirming» its resolution 19/4 of 21 May 2010,',
    '«Reaffirming» the commitment made by world leaders,',
    '«Deeply concerned» that the crisis,',
    '«Gravely concerned also» at the crisis,',
    '«Remaining deeply concerned» by the crisis,',
    '«Being gravely concerned» at the crisis,',
    '«Strongly condemning» all acts,',
    '«Having considered» the report of the Secretary-General,',
    '«Having also considered» the report,',
    '«Guided» by the purposes and principles,',
    '«Mindful» of its role,',
    '«Desirous» of peace,',
    '«Convinced» that peace,',
    '«Looking forward» to the meeting,',
    '«Calling upon» States to act,',
    '«Calling once again upon» States to act,',
    '«Recognising» the need,',
    '«Emphasising also» the need,',
    '«Acting» under Chapter VII of the Charter of the United Nations,',
    '«Welcoming in particular» the report,',
    '«Recognizing and reaffirming» the need,',
    '«Also expressing its satisfaction» at the outcome,',
    '«Further recalling» the Charter,',
    '«Fully aware» of the situation,',
    '«RECALLING» THE CHARTER,',
    '«Recognizing», in this context, that peace,',
    '1. *«Recalling»* the Charter,',
    'PP1 *«Recalling»* the Charter,',
    'and, recalling the Charter, decides',
    'Recallings of faulty goods',
    'Especially Women and Children, supplementing the Convention,',
    'women and children without nationality,',
    'Improving the coordination of efforts against trafficking in persons',
    'Concerned: draft resolution',
    '(a) Recalling the Charter;',
  ],
  [OPERATIVE]: [
    '1. *«Urges»* Member States to act;',
    '1.\t«Urges» Member States to act;',
    '2. *«Also decides»*, in this context, to act;',
    '2. *«Also decides,»* in this context, to act;',
    '3. **«Requests»** the Office to act;',
    '3. <u>«Requests»</u> the Office to act;',
    '4) «Calls upon» States to act;',
    '4) «Calls for» peace;',
    '5. «Expresses support» for the activities;',
    '5. «Expresses its deep appreciation» to the Office;',
    '5. «Expresses the hope» that the Office will act;',
    '6. «Takes note with appreciation» of the decision;',
    '6. *«Takes note»* with appreciation of the publication;',
    '7. «Reiterates its request» to the Secretary-General to act;',
    '7. «Reiterates its call upon» States to act;',
    '8. «Strongly condemns» all acts;',
    '8. «Also strongly condemns» all acts;',
    '8. «Condemns in the strongest terms» all acts;',
    '9. «Looks forward» to the report;',
    '9. «Pays tribute» to the staff;',
    '9. «Draws the attention» of States to the report;',
    '9. «Remains deeply concerned» about the crisis;',
    '9. «Continues to encourage» States to act;',
    '9. «Once again urges» States to act;',
    '10. «Welcomes and encourages» the efforts;',
    '11. *«Facilitates»* the work of the Office;',
    '11. *«Decides further»* that the measures shall apply;',
    '*«Decides»* to remain seized of the matter.',
    '«Decides» to convene a meeting.',
    '«Further requests» the Office to act;',
    '*4. «Urges»* States;',
    'OP3 bis «Requests» the Office to act;',
    '1. States parties shall act;',
    'Notes',
    'Notes: see below',
    'The Office requests the Secretary-General to act;',
  ],
  [NUMBER]: [
    '«1.» *Urges* States;',
    '\t«18.»\tRequests the Office;',
    '«2)» Requests the Office;',
    '«3\\.» *Urges* States;',
    '«3 bis.» *Urges* States;',
    '«OP3.» Urges States;',
    '«PP12» Recalling the Charter,',
    '«7.»',
    '«12.»*Urges* States;',
    '5.2 per cent of the budget',
    '2030. The Agenda',
    '68/192.\tImproving the coordination',
    '13-45097',
    '18 December 2013',
    '6/7',
    '1 Resolution 55/2.',
  ],
  [SUBPARAGRAPH]: [
    '«(a)» To promote;',
    '\t«(f)»\tTo foster,',
    '«(aa)» To end;',
    '  «(i)» The first;',
    '«(viii)» The eighth;',
    '«a.» The third degree;',
    '«a)» the Model UN form,',
    '«iv)» the fourth,',
    '«\\(b\\)» To help;',
    '(the Convention) entered into force',
    '(b)ounds',
    'p. 12 of the report',
    'e.g. this one',
    'paragraph 5 (a) above',
  ],
  [MARK]: [
    '*Recalling* its resolution,«[^1]»',
    'slavery,«[^plan-of-action]» and',
    'slavery,«¹»',
    'the meeting,«¹²» held',
    'the Secretary-General,«¹»,«²» and',
    'an area of 5 km² and 3 m³',
    'slavery,«<sup>1</sup>»',
    'Persons«<sup>12</sup>» by the Assembly',
    'the 4<sup>th</sup> meeting',
    'the Summit,«[1]» the',
    'the Summit«\\[1\\]», the',
    '[1](#note-1) in a link',
    'child pornography«6» and the Convention,«7»',
    'at the Millennium Summit,«1» the 2005 World Summit«2» and the meeting, held in 2010,«3» to devise',
    'supply chains of businesses",«9» and other',
    'supply chains of businesses”,«9» and other',
    '*Global Report*,«15»',
    '*Global Report*«15» of',
    'Crime«4» and the Protocol, supplementing the Convention,«5» taking',
    'on the implementation of the present resolution.«15»',
    'resolution 64/293,«3» and',
    'during COVID-19,«3» and',
    'the Secretary-General,«1,2» and',
    'in COVID-19, 55/67, A/RES/68/192 and vol. 2225',
    'after COVID-19 and COP21',
    '10,000 people, 1,500,000 dollars and 2,5 or 3.5',
    'from 15 to 19 October 2012, held in 2010',
    'resolutions 55/67, 58/137, 59/166, 61/144, 63/156 and 63/194',
    'vol.4 and para.3 and No.5',
    'recommendation (2019)1 of the Committee of Ministers',
    'at its 9369th meeting, on10 July 2023',
    'see A/68/53/Add.1, CTOC/COP/WG.4/2013/5 and NAM2009/FD.Doc.1',
    'targets 5.2, 8.7 and 16.2 of the Goals',
    'at http://www.unodc.org/human6 and www.un.org/x,3 end',
    'the 2030 Agenda, 30 July 2010,',
    '14 February 2014Sixty-eighth session',
    'Vienna, 22-26 May 2017',
    'Cuba, Mali and Zambia«*»: revised draft resolution',
    'Cuba«*» and Zambia«\\*\\*»: draft resolution',
    '**Belarus: draft resolution**',
    '**Belarus«*»: draft resolution**',
    'United Nations, *Treaty Series*, vol. 2225, No. 39574.',
    'resolution 1325 (2000) of 31 October 2000',
  ],
  [LABEL]: [
    '«[^1]:» Resolution 55/2.',
    '«[^plan]:» Resolution 64/293.',
    '«¹» See resolutions 55/67 and 58/137.',
    '«¹²»See resolution 55/2.',
    '«<sup>1</sup>» Resolutions 55/67 and 64/178.',
    '«[1]» Resolution 55/2.',
    '«1» Resolution 55/2.',
    '«5» Ibid., vol. 2237, No. 39574.',
    '«11» E/2002/68/Add.1.',
    '«9» See Official Records of the General Assembly, Supplement No. 53 (A/68/53), ',
    '«10» *Report of the Conference, Beijing, 4–15 September 1995* (United Nations publication), chap. I,',
    '«17» www.un.org/letters.pdf.',
    '«20» Human trafficking at the crossroads, held in Manama.',
    '«*» On behalf of the States members of the African Group.',
    '18 December 2013',
    '9 October 2013',
    '14 February 2014',
    '30 July',
    '22-26 May 2017',
    '7',
    '6/7',
    '13-45097',
    '17 Sustainable Development Goals and the 2030',
    '20 December 2012 and other relevant General Assembly resolutions.',
    '70th plenary meeting',
    '1. Resolution',
    '2030 Agenda for Sustainable Development.',
    '[on the report of the Third Committee (A/68/457)]',
    '*1345097*Please recycle ',
    '*Recalling* the Charter,',
    '* * *',
  ],
  [NOTE]: [
    '[^1]:« Resolution 55/2.»',
    '9« See Official Records (A/68/53), »\n«chap. V, sect. A.»\n10« Resolution 68/4.»',
    '<sup>1</sup>« Resolutions 55/67 and 64/178.»\n\nand children without nationality,',
    '1« Resolution 55/2.»\n(a) To promote;',
    '15« See A/68/127.»\n[DU1]<<ODS JOB NO>>N1345097E<<ODS JOB NO>>',
  ],
  [CITATION]: [
    'its resolution «64/293» of 30 July 2010',
    'resolutions «61/180», «64/178» and «67/190»',
    'resolution [«64/293»](#) of 30 July 2010',
    'Security Council resolution «1325 (2000)»',
    'resolutions «2178 (2014)» and «2396 (2017)»',
    'at its special session, resolution «S-27/2»',
    'resolution «ES-10/24», annex',
    'Economic and Social Council resolution «2013/41»',
    'resolution «217 A (III)»',
    'resolution «2200 A (XXI)», annex',
    'resolution «3201 (S-VI)»',
    'resolution «31/16 A» of 1976',
    'Human Rights Council resolution «8/12»',
    '«68/192.»\tImproving the coordination',
    'and/or, HIV/AIDS, 24 hours',
    'Bahamas (2008), Iraq (2008)',
    'A/HRC/23/48 and A/68/127',
    'paragraph 5 (a) and paragraph 3 (iii)',
  ],
  [SYMBOL]: [
    'the report «A/HRC/23/48»,',
    '(«A/68/53»), chap. V',
    'See «CTOC/COP/2012/15», sect. I.A.',
    'See «Assembly/AU/Dec.207(XI)».',
    '«NAM2009/FD.Doc.1».',
    '«E/2002/68/Add.1».',
    '«A/C.3/68/L.20/Rev.1»',
    '«A/76/74-E/2021/54».',
    'Sales No. «E.16.IV.6».',
    'HIV/AIDS and Governments/States',
    'COVID-19 and UN-Women',
    'resolution 64/293',
  ],
  'support.class.treaty-series': [
    'United Nations, *«Treaty Series»*, vol. 2225, No. 39574.',
    'United Nations, «Treaty Series», vol. 2225, No. 39574.',
    'a treaty series',
  ],
  'constant.numeric.treaty': [
    'United Nations, *Treaty Series*, vol. «2225», No. «39574».',
    'Ibid., vols. «2225, 2237, 2241 and 2326», No. «39574».',
    'League of Nations, *Treaty Series*, vol. «XCIV», No. «2138».',
  ],
  'keyword.other.ibid': ['5 «Ibid.», vol. 2237, No. 39574.', 'ibidem'],
  'markup.underline.link': [
    'resolution [64/293](«#») of 30 July 2010',
    'See «http://www.unodc.org/documents/Framework_for_Action_TIP.pdf».',
  ],
  [HEADING]: [
    '«# Improving the coordination of efforts»',
    '**«Crime prevention and criminal justice»**',
    '**«Integration and coordination of efforts by the»\n«United Nations Office on Drugs and Crime»**\nnext',
    '**«never closed»\n\nnext paragraph',
    '68/192.\t«Improving the coordination of efforts»',
    '«Resolution 2672 (2023)»',
    '«Annex II»',
    '#hashtag',
    '**Urges** Member States to act,',
  ],
  [FIELD]: [
    '«Distr».: Limited',
    '**«Distr».:** Limited',
    '«Original»: English and Russian',
    '«Agenda item» 108',
    '«Agenda items» 104 and 105',
    '«Agenda item» 68 (b)',
    '«FORUM»: General Assembly',
    '**«QUESTION OF»:** Trafficking in persons',
    '«Submitted by»: Cuba',
    '«CO-SUBMITTED BY»: Cuba, Mali',
    'the agenda item 5 of the Assembly',
  ],
  'constant.language.masthead': [
    'Distr.: «Limited»  ',
    '«Sixty-eighth session»',
    '#### «Twentieth session»',
    '«Tenth emergency special session»',
    '«Vienna», 22-26 May 2017',
    'FORUM: «General Assembly»',
    'The sixty-eighth session began',
  ],
  'constant.numeric.date': [
    '«9 October 2013»',
    'Vienna, «22-26 May 2017»',
    '«11 September–6 October 2023»',
    'Resolution adopted by the General Assembly on «18 December 2013»',
  ],
  'entity.name.type.committee': [
    '**«Third Committee»**',
    '### «Commission on Crime Prevention and Criminal Justice»',
    '«Special Political and Decolonization Committee (Fourth Committee)»',
  ],
  [SPONSORS]: [
    '«Belarus, Cuba, Greece and Tajikistan»: revised draft resolution',
    '#### **«Belarus»: draft resolution**',
    '**«Belarus»: draft resolution**',
    '«Mali»: amendment to draft resolution A/C.3/68/L.20',
    'The Committee recommends the following: a text',
  ],
  'keyword.other.draft-kind': ['Belarus: «revised draft resolution»', 'Cuba: «draft decision»'],
  'keyword.other.chapeau': [
    'The Commission on Narcotic Drugs «recommends» to the Economic and Social Council the adoption of the following draft resolution:',
    'The Commission recommends that States act;',
  ],
  'string.unquoted.adoption': [
    '«[on the report of the Third Committee (A/68/457)]»',
    '«[without reference to a Main Committee (A/78/L.4 and A/78/L.4/Add.1)]»',
    '«[Adopted without a vote.]»',
    '«Adopted by the» Security Council «at its 9239th meeting, on» 9 January 2023',
    '[Country: delete]',
  ],
  'string.unquoted.closing': [
    '«70th plenary meeting»',
    '«46th meeting»',
    '«64th (resumed) plenary meeting»',
    'the 70th plenary meeting was held',
  ],
  [FURNITURE]: [
    '«7»',
    '«6/7»',
    '«- 3 -»',
    '«Page 3 of 7»',
    '«13-45097»',
    '«V.17-03456 (E)»',
    '«*1345097*Please recycle »',
    '«[DU1]»',
    '«<<ODS DOC SYMBOL1>>A/RES/68/192<<ODS DOC SYMBOL1>>»',
    '«United NationsA/RES/68/192General AssemblyDistr.: General»',
    '«14 February 2014Sixty-eighth session»',
    '«A/RES/68/192Improving the coordination of efforts»',
    '«Improving the coordination of effortsA/RES/68/192»',
    'A/RES/68/192',
    'United Nations',
    '7.',
    '*Recalling* resolution A/RES/68/192',
  ],
  'comment.line.rule': ['«---»', '«_______________»', '«* * *»', '«***»', '«———»', '--', '*Recalling*'],
  'comment.block': [
    '«<!-- penholder-disable op-semicolon -->»',
    'text «<!-- a note -->» text',
    '«<!-- two»\n«lines -->» text',
  ],
  'keyword.other.directive': ['<!-- «penholder-disable-next-line» op-semicolon -->', 'penholder-disable'],
  'string.quoted.double': [
    'entitled «“Trafficking in persons”»,',
    'entitled «"Trafficking in persons"»,9 and',
    'the Children’s Fund and the States’ duty',
    'an open “quotation',
  ],
};

describe('grammar: constructs and traps', () => {
  let tokenize: Tokenize;
  before(async () => {
    tokenize = await loadTokenizer();
  });

  for (const [scope, texts] of Object.entries(CASES)) {
    describe(scope, () => {
      for (const text of texts) {
        it(text.replaceAll('\n', '⏎').replaceAll('\t', '⇥'), () => {
          assert.equal(marked(tokenize(text.replaceAll(/[«»]/g, '')), scope), text);
        });
      }
    });
  }

  it('gives every scope the suffix of the language', () => {
    const grammar = read('syntaxes/un-resolution.tmLanguage.json');
    for (const [, names = ''] of grammar.matchAll(/"(?:name|contentName)": "([^"]*)"/g)) {
      if (names === 'UN Resolution') continue;
      for (const name of names.split(' ')) assert.match(name, /^[a-z.-]+\.un-resolution$/);
    }
  });

  // The editor suggests nothing by itself inside what a scope calls a string or a comment.
  it('leaves suggestions on in notes, in the masthead and in paragraphs', () => {
    const written =
      '[^1]: A/68/127.\nDistr.: Limited\nSixty-eighth session\n*Recalling* its resolution 64/293,[^1]';
    for (const scope of ['string', 'comment']) assert.deepEqual(tokenize(written).runs(scope), []);
  });

  it('ends every paragraph at its line', () => {
    const scoped = tokenize('1. *Urges* States “*a” b* [open *never closed\n2. *Requests* the Office;');
    assert.deepEqual(
      scoped.runs(OPERATIVE).map((run) => run.text),
      ['Urges', 'Requests'],
    );
    assert.deepEqual(
      scoped.runs('string.quoted.double').filter((run) => run.line > 0),
      [],
    );
  });

  it('stays fast on long and hostile lines', () => {
    const starts = [
      'A/1.',
      '*',
      '(((',
      'Also ',
      'Recalling its deep grave ',
      '_ * “ " [ ',
      'A. ',
      ' ',
      'a, ',
      '- ',
      '1,1,',
      '1 A (',
      '[1](',
      '“a” ',
    ];
    // The editor colours no line that is longer.
    const hostile = starts.flatMap((start) => {
      const line = start.repeat(20_000 / start.length);
      return [line, `1. ${line}`, `1 ${line}`, `Noting ${line}: draft`];
    });
    const start = performance.now();
    for (const line of hostile) tokenize(line);
    const perLine = (performance.now() - start) / hostile.length;
    assert.ok(perLine < 300, `${perLine.toFixed(0)} ms for a line`);
  }).timeout(60_000);
});
