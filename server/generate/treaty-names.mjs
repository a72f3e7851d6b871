/**
 * Official names of treaties that the texts cite by a short form, that the gathered list has clipped, or that it has too
 * seldom to be trusted; by their place in the series. Source: the titles of the United Nations Treaty Collection (treaties.un.org).
 */
export const TREATY_NAMES = new Map(
  Object.entries({
    'UNTS 120 No. 1616': 'Migration for Employment Convention (Revised), 1949 (No. 97)',
    'UNTS 189 No. 2545': 'Convention relating to the Status of Refugees',
    'UNTS 249 No. 3511': 'Convention for the Protection of Cultural Property in the Event of Armed Conflict',
    'UNTS 360 No. 5158': 'Convention relating to the Status of Stateless Persons',
    'UNTS 606 No. 8791': 'Protocol relating to the Status of Refugees',
    'UNTS 634 No. 9068':
      'Treaty for the Prohibition of Nuclear Weapons in Latin America and the Caribbean (Treaty of Tlatelolco)',
    'UNTS 976 No. 14152': 'Single Convention on Narcotic Drugs of 1961 as amended by the 1972 Protocol',
    'UNTS 989 No. 14458': 'Convention on the Reduction of Statelessness',
    'UNTS 1001 No. 14691':
      'Organization of African Unity Convention governing the specific aspects of refugee problems in Africa',
    'UNTS 1125 No. 17512':
      'Protocol Additional to the Geneva Conventions of 12 August 1949, and relating to the protection of victims of international armed conflicts (Protocol I)',
    'UNTS 1340 No. 22484':
      'Protocol of 1978 relating to the International Convention for the Prevention of Pollution from Ships, 1973',
    'UNTS 1506 No. 25974':
      'Convention for the Protection and Development of the Marine Environment of the Wider Caribbean Region',
    'UNTS 1650 No. 28383': 'Indigenous and Tribal Peoples Convention, 1989 (No. 169)',
    'UNTS 1677 No. 28986':
      'Agreement between the Government of the Democratic People’s Republic of Korea and the International Atomic Energy Agency for the application of safeguards in connection with the Treaty on the Non-Proliferation of Nuclear Weapons',
    'UNTS 1836 No. 31364':
      'Agreement relating to the Implementation of Part XI of the United Nations Convention on the Law of the Sea of 10 December 1982',
    'UNTS 2048 No. 22495':
      'Protocol on Prohibitions or Restrictions on the Use of Mines, Booby Traps and Other Devices, as amended on 3 May 1996 (Amended Protocol II)',
    'UNTS 2131 No. 20378':
      'Optional Protocol to the Convention on the Elimination of All Forms of Discrimination against Women',
    'UNTS 2167 No. 37924':
      'Agreement for the Implementation of the Provisions of the United Nations Convention on the Law of the Sea of 10 December 1982 relating to the Conservation and Management of Straddling Fish Stocks and Highly Migratory Fish Stocks',
    'UNTS 2167 No. 37925':
      'Agreement on the Privileges and Immunities of the International Tribunal for the Law of the Sea',
    'UNTS 2214 No. 39357': 'Protocol on the Privileges and Immunities of the International Seabed Authority',
    'UNTS 2221 No. 39486':
      'Agreement to Promote Compliance with International Conservation and Management Measures by Fishing Vessels on the High Seas',
    'UNTS 2241 No. 39574':
      'Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the United Nations Convention against Transnational Organized Crime',
    'UNTS 2303 No. 30822': 'Kyoto Protocol to the United Nations Framework Convention on Climate Change',
    'UNTS 2326 No. 39574':
      'Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition, supplementing the United Nations Convention against Transnational Organized Crime',
    'UNTS 2404 No. 43425':
      'Protocol Additional to the Geneva Conventions of 12 August 1949, and relating to the Adoption of an Additional Distinctive Emblem (Protocol III)',
    'UNTS 2440 No. 43977':
      'Convention on the Protection and Promotion of the Diversity of Cultural Expressions',
    'UNTS 2518 No. 44910': 'Optional Protocol to the Convention on the Rights of Persons with Disabilities',
    'UNTS 2562 No. 45694': 'Convention on the Protection of the Underwater Cultural Heritage',
    'UNTS 2624 No. 46745': 'Charter of the Association of Southeast Asian Nations',
    'UNTS 2689 No. 35457':
      'Optional Protocol to the Convention on the Safety of United Nations and Associated Personnel',
    'UNTS 2868 No. 38544': 'Amendments to the Rome Statute of the International Criminal Court',
    'UNTS 2952 No. 51299': 'Protocol of 2014 to the Forced Labour Convention, 1930',
    'LNTS XCIV No. 2138':
      'Protocol for the Prohibition of the Use in War of Asphyxiating, Poisonous or Other Gases, and of Bacteriological Methods of Warfare',
    'UNTS 125 No. 1671': 'Convention on Road Traffic',
    'UNTS 320 No. 4648': 'Abolition of Forced Labour Convention, 1957 (No. 105)',
    'UNTS 429 No. 6193': 'Convention against Discrimination in Education',
    'UNTS 823 No. 11806':
      'Convention on the Means of Prohibiting and Preventing the Illicit Import, Export and Transfer of Ownership of Cultural Property',
    'UNTS 1125 No. 17513':
      'Protocol Additional to the Geneva Conventions of 12 August 1949, and relating to the protection of victims of non-international armed conflicts (Protocol II)',
    'UNTS 1155 No. 18232': 'Vienna Convention on the Law of Treaties',
    'UNTS 1223 No. 19735': 'International Agreement for the Establishment of the University for Peace',
    'UNTS 1316 No. 21931': 'International Convention against the Taking of Hostages',
    'UNTS 1513 No. 26164': 'Vienna Convention for the Protection of the Ozone Layer',
    'UNTS 1522 No. 26369': 'Montreal Protocol on Substances that Deplete the Ozone Layer',
    'UNTS 1936 No. 33207':
      'Convention on the Protection and Use of Transboundary Watercourses and International Lakes',
    'UNTS 2161 No. 37770':
      'Convention on Access to Information, Public Participation in Decision-making and Access to Justice in Environmental Matters',
    'UNTS 2256 No. 40214': 'Stockholm Convention on Persistent Organic Pollutants',
    'UNTS 2368 No. 42671': 'Convention for the Safeguarding of the Intangible Cultural Heritage',
    'UNTS 2983 No. 27531':
      'Optional Protocol to the Convention on the Rights of the Child on a communications procedure',
    'UNTS 3162 No. 54134':
      'Marrakesh Treaty to Facilitate Access to Published Works for Persons Who Are Blind, Visually Impaired, or Otherwise Print Disabled',
  }),
);
