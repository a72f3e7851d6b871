/**
 * Acronyms of bodies and instruments that official texts never use, and the names they stand for, without article.
 * In 1,953 texts of the General Assembly not one of these stands for its body.
 */
const NAMES: Readonly<Record<string, string>> = {
  CEDAW: 'Convention on the Elimination of All Forms of Discrimination against Women',
  CERF: 'Central Emergency Response Fund',
  CPED: 'Commission on Population and Development',
  CRC: 'Convention on the Rights of the Child',
  CRPD: 'Convention on the Rights of Persons with Disabilities',
  CSW: 'Commission on the Status of Women',
  DPKO: 'Department of Peacekeeping Operations',
  FAO: 'Food and Agriculture Organization of the United Nations',
  IAEA: 'International Atomic Energy Agency',
  IBRD: 'International Bank for Reconstruction and Development',
  ICAO: 'International Civil Aviation Organization',
  ICC: 'International Criminal Court',
  ICCPR: 'International Covenant on Civil and Political Rights',
  ICESCR: 'International Covenant on Economic, Social and Cultural Rights',
  ICJ: 'International Court of Justice',
  ICRC: 'International Committee of the Red Cross',
  ICTY: 'International Tribunal for the Former Yugoslavia',
  IFAD: 'International Fund for Agricultural Development',
  ILO: 'International Labour Organization',
  IMF: 'International Monetary Fund',
  IMO: 'International Maritime Organization',
  IOM: 'International Organization for Migration',
  ITU: 'International Telecommunication Union',
  LDCs: 'least developed countries',
  LLDCs: 'landlocked developing countries',
  MDGs: 'Millennium Development Goals',
  NGO: 'non-governmental organization',
  NGOs: 'non-governmental organizations',
  OAS: 'Organization of American States',
  OCHA: 'Office for the Coordination of Humanitarian Affairs',
  OHCHR: 'Office of the United Nations High Commissioner for Human Rights',
  OIC: 'Organization of Islamic Cooperation',
  OPCW: 'Organisation for the Prohibition of Chemical Weapons',
  OSCE: 'Organization for Security and Cooperation in Europe',
  SDG: 'Sustainable Development Goal',
  SDGs: 'Sustainable Development Goals',
  UDHR: 'Universal Declaration of Human Rights',
  UNAIDS: 'Joint United Nations Programme on HIV/AIDS',
  UNCAC: 'United Nations Convention against Corruption',
  UNCLOS: 'United Nations Convention on the Law of the Sea',
  UNCTAD: 'United Nations Conference on Trade and Development',
  UNDP: 'United Nations Development Programme',
  UNDRR: 'United Nations Office for Disaster Risk Reduction',
  UNEP: 'United Nations Environment Programme',
  UNESCO: 'United Nations Educational, Scientific and Cultural Organization',
  UNFCCC: 'United Nations Framework Convention on Climate Change',
  UNFPA: 'United Nations Population Fund',
  UNHCR: 'Office of the United Nations High Commissioner for Refugees',
  UNICEF: 'United Nations Children’s Fund',
  UNIDO: 'United Nations Industrial Development Organization',
  UNITAR: 'United Nations Institute for Training and Research',
  UNODC: 'United Nations Office on Drugs and Crime',
  UNRWA: 'United Nations Relief and Works Agency for Palestine Refugees in the Near East',
  UNTOC: 'United Nations Convention against Transnational Organized Crime',
  UNWTO: 'World Tourism Organization',
  UPU: 'Universal Postal Union',
  WFP: 'World Food Programme',
  WHO: 'World Health Organization',
  WIPO: 'World Intellectual Property Organization',
  WMO: 'World Meteorological Organization',
  WTO: 'World Trade Organization',
};

/** The principal organs, the Human Rights Council and the Secretary-General by the letters that drafts put for them. */
export const ORGAN_ACRONYMS: Readonly<Record<string, string>> = {
  UNGA: 'General Assembly',
  GA: 'General Assembly',
  UNSC: 'Security Council',
  SC: 'Security Council',
  ECOSOC: 'Economic and Social Council',
  Ecosoc: 'Economic and Social Council',
  UNHRC: 'Human Rights Council',
  HRC: 'Human Rights Council',
  UNSG: 'Secretary-General',
  SG: 'Secretary-General',
};

/** Acronyms that official texts do use: names in themselves, diseases, titles of programmes. */
const CUSTOMARY = new Set(
  `ACT AIDS BRICS CFA CLOUT COVAX COVID CREWS DDT DNA DOCK EQUALS GUAM HIV INTERPOL ISIL MERCOSUR OSPAR PDF REDD RNA
  SAMOA SIDS SMART START SWAP TIR TRIPS UNAI UNCITRAL UNDOF UNFICYP UNIDROIT UNIFIL UNISPACE UNITAID USD`.split(
    /\s+/,
  ),
);

/** The name that the acronym `word` stands for, without its article; null when it is not in the list. */
export function nameOfAcronym(word: string): string | null {
  return Object.hasOwn(NAMES, word) ? (NAMES[word] as string) : null;
}

/** Whether official texts use the acronym `word` themselves. */
export function isCustomaryAcronym(word: string): boolean {
  return CUSTOMARY.has(word);
}

/** Names that take no article: "by non-governmental organizations". */
export function takesNoArticle(name: string): boolean {
  return /^(?:non-|least|landlocked|Sustainable Development Goal$)/.test(name);
}
