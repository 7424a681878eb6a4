import type { Language } from "../types.ts";

export const es: Language = {
  code: "es",
  stop: "a al algo alguna algunas algunos ante antes aquí así aún aunque cada casi como con contra cual cuál cuando cuándo cuatro de del desde donde dónde dos el él ella ellas ellos en entre era eran es esa esas ese eso esos está estaba estado están estamos estar estas este esto estos estoy fue fueron ha hace hacer hacia han has hasta hay he hemos la las le les lo los luego más me mi mientras mis mucho muy nada ni no nos nosotros o os otra otras otro otros para pero poco por porque pues que qué quien quién se sea ser si sí sido siempre sin sobre son soy su sus también tan tanto te tengo tiene tienen todo todos tu tú tus un una uno unos usted ustedes va vamos van voy y ya yo",
  good: {
    1: "fácil rápido rápida útil amable sencillo limpio correcto funciona bien interesante práctico justo bueno buena buenos buenas espero resuelto arreglado tranquilo",
    2: "contento contenta feliz mejor bonito bonita gusta gustó alegro alegre agradable placer satisfecho satisfecha orgulloso guay majo maja recomiendo aliviado bravo rapidez",
    3: "perfecto perfecta excelente genial fantástico fantástica maravilloso encanta encantado encantada increíble estupendo magnífico súper super mejores amor sol",
  },
  bad: {
    1: "problema problemas error errores desgraciadamente lamentablemente difícil roto rota falta retrasado retraso tarde lento lenta perdido perdida mal raro dañado dañada preocupado preocupada lástima avería defecto cansado complicado caro bloqueado olvidado falla fallo",
    2: "malo mala malos malas decepcionado decepcionada decepcionante triste enfadado enfadada molesto molesta peor rabia miedo tonto estúpido inútil queja reclamación ridículo vergonzoso mentira mentiroso harto harta",
    3: "horrible fatal terrible desastre catástrofe inaceptable vergüenza estafa odio mierda pésimo pésima asco robo escándalo insoportable lamentable",
  },
  not: "no nunca jamás nada nadie ningún ninguna sin ni tampoco",
  more: "muy tan demasiado realmente súper muchísimo totalmente completamente absolutamente extremadamente bastante",
  less: "poco algo casi",
  but: "pero aunque sino",
  asks: "quién quien qué cuándo dónde donde cómo cuál cuáles cuánto cuánta cuántos cuántas puedes puede podéis podría podrías pueden tienes tiene hay es está sabes sabe me",
  requests:
    "por_favor porfa puedes_enviar puede_enviar podría_usted me_puedes me_puede podrías_enviar envíame envíeme dime dígame dame deme llámame hay_que tienes_que tiene_que no_olvides quiero_que necesito_que déjame",
  promises:
    "voy_a te_mando te_envío te_escribo le_envío le_mando lo_miro lo_haré me_encargo te_doy te_devuelvo vamos_a te_reservo yo_llevo lo_reviso te_aviso",
  decides: "decidido decisión acordado quedamos_en hemos_decidido está_decidido de_acuerdo aprobado nos_quedamos_con",
  thanks: "gracias agradezco agradecido agradecida",
  sorry: "perdón perdona perdone disculpa disculpe disculpas siento lamento",
  greets: "hola buenas buenos_días buenas_tardes buenas_noches estimado estimada querido querida",
  closes: "saludos un_saludo atentamente adiós hasta_luego hasta_pronto un_abrazo de_nada buen_día buen_fin besos",
  fillers: "eh este bueno pues em mmm ah oh o_sea",
  yes: "sí si vale ok claro exacto exactamente por_supuesto perfecto desde_luego de_acuerdo",
  no: "no no_gracias no_me_interesa nunca de_ninguna_manera no_quiero no_puedo",
  maybe: "quizás quizá tal_vez a_lo_mejor ya_veremos pensarlo no_sé no_estoy_seguro más_tarde depende",
  solved: "ya_funciona funciona ya_lo_tengo llegó ha_llegado recibido resuelto solucionado arreglado ya_está pagada pagado",
  unsolved: "todavía_no sigue_sin no_funciona no_ha_llegado aún_no sin_respuesta nadie_contestó sigo_esperando",
};
