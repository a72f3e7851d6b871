import { type Organ, organByTitle } from '../../un/organs.js';

const ADDRESSEE =
  /\b(?:to|that) the ([A-Z][A-Za-z ]{1,120}?) (?:the (?:adoption|approval)|adopt|approve|that it|for adoption)\b/g;
const ADOPTER = /\bfor adoption by the ([A-Z][A-Za-z ]{1,120}?)(?=:|,|\.|$)/;

/**
 * The organ that is to adopt the draft which `chapeau` recommends: "The Commission … recommends to the Economic and
 * Social Council that it recommend to the General Assembly the adoption of …" gives the Assembly. Null when it
 * names no organ that is known.
 */
export function adopterIn(chapeau: string): Organ | null {
  const named = ADOPTER.exec(chapeau)?.[1] ?? [...chapeau.matchAll(ADDRESSEE)].at(-1)?.[1];
  return named === undefined ? null : organByTitle(named);
}
