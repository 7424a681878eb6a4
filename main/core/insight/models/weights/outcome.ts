import type { Weights } from "../linear.ts";

// Written by `npm run train`; docs/insight.md tells from what.

export const agreedWeights: Weights = {
  bias: -0.119,
  lines: `asked agree	9
asked amount	13
asked ask	-7
asked but	-3
asked doubt	4
asked no	-13
asked praise	14
asked promise	-3
asked refuse	-9
asked wish	15
asked yes	18
asker amount	-11
asker ask	-10
asker done	25
asker understand	-7
asker urge	-15
last agree	-8
last amount	-2
last ask	3
last but	-10
last doubt	5
last later	-10
last praise	13
last promise	3
last refuse	-14
last wish	-7
length	19
sum named	14`,
};
