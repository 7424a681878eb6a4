export const spanish = `
# 04-15 12:25 Carmen Iglesias | Pedido retrasado
c Hola buenas, mi pedido BF-48910 lleva 6 días sin moverse
p *hola
t ¡Hola Carmen! Déjame mirar... Está en Zaragoza desde el viernes, les falta tu número de teléfono y sin eso no lo reparten. ¿Me lo das?
c 600 000 147
t ¡Apuntado! Te llaman hoy o mañana por la mañana.
c vale gracias guapo
Thu 13:40 c ya lo tengo 😊

# 04-30 16:48 Javier Ortega | Chaqueta con defecto
c Buenas tardes. La chaqueta Sorrel tiene una costura abierta debajo del brazo. Solo la he usado dos veces.
c [photo costura.jpg]
c Pedido BF-49340
p *hola
t Buenas tardes Javier, ¡qué rabia! Con dos usos no hay nada que discutir. ¿Prefieres cambio o reparación?
c Cambio, que me voy a Picos el día 15
t Te mando la nueva hoy y te llega el miércoles 6. La etiqueta para devolver la otra va por correo.
c Perfecto, muchas gracias
Wed 18:25 c Llegó hoy. Gracias Tomás!

# 05-21 11:48 Marta Quintana | no puedo pagar
c hola no me deja pagar!! me sale error y quedan 2 tiendas en oferta 😭
p *hola
t ¡Hola Marta! Tranquila, es nuestro sistema de pago, falla desde las 10:40. Te reservo una a mano. ¿Alder 2?
c siii alder 2
t Reservada a tu nombre hasta el sábado. Cuando funcione te escribo y la pagas al precio de oferta.
16:12 t ¡Marta, ya funciona! Te he mandado el enlace.
c pagada!!! BF-53384. eres un sol ☀️

# 06-04 09:30 Isabel Moreno | Consejo para el Camino
c Buenos días, me compré los bastones y ahora me falta todo lo demás 😄 Camino del Norte en julio, ¿qué chaqueta llevo?
p *hola
t ¡Buenos días Isabel! En el Norte en julio llueve, pero no hace frío. Yo llevaría la Sorrel, y si es mucho presupuesto, un poncho de 25 € y ya está.
c ¿un poncho? ¿en serio?
t En serio. Cubre la mochila también y te ventila. Solo falla con viento fuerte.
c pues me ahorro 194 euros. poncho
t Mi jefa no tiene que leer esto 🤫 ¡Buen Camino!

# 06-16 13:50 Rubén Castaño | Baja del club
c Quiero darme de baja del Trail Club. Es la segunda vez que lo pido, la primera nadie contestó (2 de junio).
p *hola
t Hola Rubén, perdona. Veo tu mensaje del 2 de junio, se quedó en una carpeta sin dueño. Te doy de baja ahora mismo, con fecha del 2, y te devuelvo los 5,90 € que se cobraron el 5.
c ok. ¿cuándo llegan?
t Entre 3 y 5 días laborables, como muy tarde el martes 23.
c Gracias por la rapidez esta vez
+7d c recibido
`;
