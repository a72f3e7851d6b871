/** A resolution that others cite. */
export const CITED = `A/RES/71/322

Resolution adopted by the General Assembly on 15 December 2016

**Protection of wetlands**

*The General Assembly*,

*Recalling* its resolution 64/293 of 30 July 2010,

1. *Urges* Member States to protect wetlands;

2. *Requests* the Secretary-General:

(a) To report on paragraph 1 above;

(b) To keep the matter under review;

3. *Decides* to consider the matter at its seventy-third session.
`;

/** A draft that cites it, and others. */
export const CITING = `# Wetlands and water

*The General Assembly*,

*Recalling* its resolution 71/322 of 15 December 2016, and paragraph 2 (b) of its resolution 71/322,

*Recalling also* its resolutions 64/293 of 30 July 2010 and 68/192 of 18 December 2013,[^1]

1. *Requests* the Secretary-General to report as asked in paragraph 2 below;

2. *Decides* to act on paragraph 1 above at its seventy-third session.

[^1]: See A/68/127, and www.example.org/wetlands.
`;

/** Another text that cites it. */
export const ANOTHER = `# Birds of wetlands

*The General Assembly*,

*Guided* by paragraph 1 of its resolution 71/322 of 15 December 2016,

1. *Urges* Member States to protect birds;

2. *Decides* to consider the matter at its seventy-third session.
`;
