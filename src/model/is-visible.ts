/**
 * A letter, digit or sign that leaves ink, half a character included: no space, no mark that stands by itself,
 * nothing that Unicode says to hide.
 */
const INK = /[[\p{L}\p{N}\p{P}\p{S}\p{Co}\p{Cs}]--[\p{Default_Ignorable_Code_Point}\u2800]]/v;

/** Whether a text holds anything that a reader can see. */
export const isVisible = (text: string): boolean => INK.test(text);
