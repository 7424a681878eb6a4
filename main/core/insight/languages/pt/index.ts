import type { Language } from "../types.ts";

export const pt: Language = {
  code: "pt",
  stop: "a à ainda algum alguma algumas alguns ao aos aquela aquele aqueles aqui as às assim até cada com como da daquela das de dela dele deles depois desde dessa desse desta deste do dos e é ela elas ele eles em enquanto entre era eram essa essas esse esses esta está estão estar estas estava este estes estou eu foi foram fui há isso isto já lá lhe lhes mais mas me mesmo meu meus minha minhas muito na não nas nem no nos nós nossa nosso num numa o onde os ou para pela pelas pelo pelos pode por porque pra quais qual quando que quem se seja sem ser será seu seus só sou sua suas são também tão te tem têm tenho ter teu teve tinha todo todos tua tudo um uma umas uns vai vamos você vocês vou",
  good: {
    1: "fácil rápido rápida útil simples limpo correto funciona bem interessante prático justo bom boa bons boas espero resolvido tranquilo",
    2: "feliz contente melhor bonito bonita gosto gostei alegre agradável prazer satisfeito satisfeita orgulhoso legal simpático recomendo aliviado parabéns rapidez beleza",
    3: "perfeito perfeita excelente ótimo ótima fantástico maravilhoso maravilhosa adoro adorei amei incrível espetacular melhores amo sensacional show",
  },
  bad: {
    1: "problema problemas erro erros infelizmente difícil quebrado quebrada falta atrasado atraso tarde lento lenta perdido perdida errado errada estranho danificado preocupado preocupada pena defeito cansado complicado caro bloqueado esquecido avaria partido falha",
    2: "mau má ruim decepcionado decepcionada desapontado triste chateado chateada irritado irritada pior raiva medo burro estúpido inútil reclamação queixa ridículo vergonhoso mentira farto cansei",
    3: "horrível péssimo péssima terrível desastre inaceitável vergonha golpe odeio merda absurdo nojo roubo escândalo insuportável lamentável",
  },
  not: "não nunca jamais nada ninguém nenhum nenhuma sem nem tampouco",
  more: "muito tão demais realmente super totalmente completamente absolutamente extremamente bastante",
  less: "pouco quase meio",
  but: "mas porém embora contudo",
  asks: "quem que quê quando onde como qual quais quanto quanta quantos quantas porquê pode poderia podem podes tem há está você sabe consegue",
  requests:
    "por_favor pode_enviar poderia_enviar você_pode poderia_me me_envie envie_me me_diga diga_me me_ligue preciso_que precisamos tem_que não_esqueça pode_me podes_enviar",
  promises:
    "vou_verificar vou_enviar vou_mandar vou_ver eu_vou vamos_enviar já_envio envio_já te_envio te_mando lhe_envio eu_cuido deixa_comigo vou_fazer",
  decides: "decidido decisão combinado acordado decidimos está_decidido fechado aprovado ficamos_com ficou_decidido",
  thanks: "obrigado obrigada obrigadão agradeço valeu grato grata",
  sorry: "desculpe desculpa desculpas perdão lamento sinto",
  greets: "olá oi bom_dia boa_tarde boa_noite caro cara prezado prezada",
  closes: "cumprimentos atenciosamente abraço abraços tchau adeus até_logo até_breve de_nada bom_fim beijos",
  fillers: "é tipo né bom hum ah oh pois então sabe",
  yes: "sim ok claro exato exatamente certo com_certeza beleza perfeito combinado",
  no: "não não_obrigado não_obrigada nunca de_jeito_nenhum não_quero não_posso não_tenho_interesse",
  maybe: "talvez quem_sabe vamos_ver pensar não_sei não_tenho_certeza mais_tarde depende",
  solved: "funcionou já_funciona já_chegou chegou recebi resolvido deu_certo já_está está_resolvido",
  unsolved: "ainda_não não_funciona não_chegou sem_resposta continuo_esperando continuo_à_espera ninguém_respondeu",
};
