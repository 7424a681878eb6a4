const names = [
  "jan janv january januar janvier enero ene janeiro",
  "feb febr fev fevr february februar fevrier febrero fevereiro",
  "mar mars march marz maerz mrz marzo marco",
  "apr avr abr april avril abril",
  "may mai mayo maio",
  "jun juin june juni junio junho",
  "jul juil july juli juillet julio julho",
  "aug aout ago august agosto",
  "sep sept set september septembre septiembre setembro",
  "oct okt out october oktober octobre octubre outubro",
  "nov november novembre noviembre novembro",
  "dec dez dic december dezember decembre diciembre dezembro",
];

const months = new Map(names.flatMap((line, at) => line.split(" ").map((name): [string, number] => [name, at + 1])));

/** The month that a word names in English, German, French, Spanish or Portuguese; 0 for any other word. */
export function monthOf(word: string): number {
  const folded = word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return months.get(folded) ?? 0;
}
