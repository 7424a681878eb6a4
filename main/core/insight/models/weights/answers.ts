import type { Weights } from "../linear.ts";

// Written by `npm run train`; docs/insight.md tells from what.

export const answersByName: Weights = {
  bias: 0.054,
  lines: `after addressed 1	240
after addressed 25	-33
after addressed 3	201
after addressed 6	150
after addressed far	-133
after asks	10
after between 0	148
after between 1	-25
after between 2	-15
after between 3	-24
after first else	-25
after first free 3	11
after first me	-13
after length 0	-2
after length 1	14
after length 2	-5
after length 4	-7
after length 5	-4
after named 1	-22
after named 15	-7
after named 25	-68
after named 3	36
after named 6	31
after named asks	4
after named by addressed	73
after named by other	-7
after named far	15
after named length 1	33
after named length 2	-5
after named length 4	6
after named length 5	13
after other 3	-14
after own 1	-26
after own 15	37
after own 3	40
after own 6	11
after own far	-92
after question length 0	-30
after question length 2	4
after question length 4	-3
after question length 5	-65
after unaddressed	-11
after word i	6
after word yes	38
asked again	-51
earlier	2
earlier named	9
others named	-20
overlap	51
own names	-10
own thanks	11
talkers	-9
thanked	15
times named	15
times named soon	29`,
};

export const answersInTurn: Weights = {
  bias: 0.283,
  lines: `after asks	-51
after between 0	-7
after between 3	-79
after first free 1	7
after first free 10	-80
after first free 15	-97
after first free 25	-201
after first free 3	-26
after first free 6	-43
after left 10	23
after left 15	-12
after left 25	9
after length 1	4
after length 2	2
after length 3	-5
after length 5	-53
after named 25	17
after no mark	-2
after other 1	6
after other 10	-80
after other 15	-97
after other 25	-201
after other 3	-26
after other 6	-43
after other far	-191
after own 1	-55
after own 10	3
after own 15	3
after own 25	-25
after own 3	14
after own 6	19
after own far	-5
after question length 0	-39
after question length 3	14
after question length 4	40
after question length 5	45
after word -	-5
after word it	19
after word maybe	-57
after word no	41
after word sure	268
after word the	12
after word what	-6
after word yeah	47
after word yep	175
after word yes	189
after word you	3
asked again	-7
earlier	-4
earlier named	2
overlap	53
own names	7
talkers	19`,
};
