/** Frequent English words that are one token each, with and without a space before them, of at most six letters; a test asks the tokenizer. */
export const commonWords: ReadonlySet<string> = new Set(
  `
    the be to of and a in that have i it for not on with he as you do at this but his by from they we say her she or an
    will my one all would there their what so up out if about who get which go me when make can like time no just him know
    take people into year your good some could them see other than then now look only come its over think also back after
    use two how our work first well way even new want any these give day most us is are was were been being has had having
    did does done doing said got going went gone made makes making taken taking seen came coming used using much many more
    very here where why too right still down should before both under while those same each own off again such last long
    great little old high small large next early young few public bad able please thank thanks hello order number name
    email phone call card bank money paid pay price refund return send sent today week month hour minute night home house
    car need help issue answer sorry sure yes okay maybe let put try tell ask keep start show hear feel leave mean might
    must may shall never always often really within during since until around place case part group system set point world
    life hand child woman man school state family
  `
    .trim()
    .split(/\s+/),
);
