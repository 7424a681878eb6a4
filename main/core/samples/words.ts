// What made-up messages are made of.

export const staff = [
  "Priya Raman",
  "Tom Okafor",
  "Chloé Dubois",
  "Lars Åkesson",
  "Mei Tanaka",
  "Youssef Haddad",
  "Ana Sofía Duarte",
  "Kofi Mensah",
] as const;

export const firstNames = [
  "Hannah",
  "Marcus",
  "Siobhán",
  "José",
  "Fatima",
  "Dmitri",
  "Gáspár",
  "Ingrid",
  "Ravi",
  "Zoë",
  "花子",
  "Nils",
  "Amara",
  "Oliver",
  "Leïla",
  "Piotr",
] as const;

export const lastNames = [
  "Brandt",
  "Moreau",
  "Smith",
  "Волков",
  "Nguyen",
  "O’Brien",
  "Castillo",
  "Haddad",
  "Lindqvist",
  "Okonkwo",
  "Schneider",
  "Rossi",
  "Kowalski",
  "Silva",
] as const;

export const channels = [
  "Everyone",
  "#billing-escalations",
  "#warehouse",
  "#product",
  "#weekend-shift",
  "#random",
  "Night desk",
  "Returns team",
] as const;

export const topics = [
  "Refund not received after ten days",
  "Double charge on the annual plan",
  "Partial refund for a damaged kettle",
  "Where do I send the return?",
  "Voucher instead of refund?",
  "Parcel marked delivered, nothing here",
  "Cannot sign in after the update",
  "Invoice with the wrong address",
  "Change the delivery date",
  "The app closes when I open my orders",
  "Cancel before it renews",
  "Wrong size sent twice",
] as const;

export const openings = [
  "Hi, I was charged £118 twice for the annual plan on the 9th. Can you look into this?",
  "My parcel says delivered but there is nothing here.",
  "Good morning, I would like to return the kettle, the lid is cracked.",
  "I cannot sign in since the update, it says my session has expired.",
  "Could you change the delivery to Friday please?",
  "The invoice shows our old address. We moved in March.",
] as const;

export const answers = [
  "Sorry about that. Could you tell me the order number?",
  "I can see both charges. The second one is a duplicate from the retry on our side.",
  "I have refunded the duplicate just now. You should see it in three to five days.",
  "Billing will call you by Friday. I have left a note on your account.",
  "Thank you, I have passed this on to the warehouse and will write as soon as they answer.",
  "A new label is on its way to hannah.brandt@example.com.",
] as const;

export const replies = [
  "ok",
  "Thanks 👍",
  "Nobody has called yet. Still waiting.",
  "This is the second time in a row, I am honestly fed up.",
  "Great, that worked 🎉",
  "https://example.com/orders/88213?from=mail",
  "Order 88213, card ending 4410.",
  "注文番号は88213です。返金はいつ届きますか？",
  "退款还没有到账，请帮我查一下。",
  "متى سيصل المبلغ المسترد؟",
  "환불은 언제 처리되나요?",
  "ยังไม่ได้รับเงินคืนเลยค่ะ",
  "Wo bleibt meine Rückerstattung? Ich warte seit zwei Wochen.",
  "Toujours rien reçu, c’est très décevant.",
] as const;

const common =
  "the a to of and in is it you that we for on this with be are not have was at by from they will can our your as if or just when what about would there more after back today tomorrow please thanks order parcel refund invoice label customer agent week friday monday team check send call wait answer note account card charge price stock return delivery address update app screen page error fixed review budget report meeting plan deadline client deploy warehouse driver window door box lid kettle lamp chair table shoes jacket size colour blue green large small voucher code discount month year renewal contract question reason problem idea draft version".split(
    " ",
  ) as [string, ...string[]];

const syllables = "ba co de fi gu ha ju ka lo me na or pi qua re sta ti un ve wa xi yo za ing er".split(" ");

/** Three thousand words: common ones first, then ever rarer made-up ones. */
export const vocabulary = [...common, ...madeUp(3000 - common.length)];

function madeUp(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const base = syllables.length;
    return [index % base, Math.floor(index / base) % base, Math.floor(index / base / base) % base]
      .map((place) => syllables[place] ?? "")
      .join("");
  });
}
