/**
 * How the layers of this war are drawn, and what their legend says in each language of the interface. The vocabulary is that of
 * src/model/draw.ts.
 */
const occupiedSince = (year) => ({
  en: `Occupied since ${year}`,
  uk: `Окуповано з ${year} року`,
  de: `Besetzt seit ${year}`,
  fr: `Occupé depuis ${year}`,
  pl: `Okupowane od ${year} r.`,
  es: `Ocupado desde ${year}`,
});

export const occupied = {
  kind: "area",
  fill: "hatch",
  role: "main",
  by: {
    property: "since",
    classes: [
      { value: 2014, fill: "hatch-back", role: "second", title: occupiedSince(2014) },
      { value: 2022, title: occupiedSince(2022) },
    ],
  },
  dates: { property: "since", holds: "since" },
};

export const held = {
  kind: "area",
  fill: "tint",
  outline: "plain",
  role: "third",
  title: {
    en: "Ground held across the border",
    uk: "Утримувана територія за кордоном",
    de: "Gehaltenes Gebiet jenseits der Grenze",
    fr: "Terrain tenu au-delà de la frontière",
    pl: "Teren utrzymywany za granicą",
    es: "Terreno controlado al otro lado de la frontera",
  },
  dates: { property: "asOf", holds: "on" },
};

export const front = {
  kind: "line",
  stroke: "strong",
  role: "danger",
  title: {
    en: "Front line",
    uk: "Лінія фронту",
    de: "Frontlinie",
    fr: "Ligne de front",
    pl: "Linia frontu",
    es: "Línea del frente",
  },
  edgeOf: "occupied",
};

/** Said beside a picture that stands without its legend. */
export const frontDated = {
  en: "Front line and held ground as of {date}",
  uk: "Лінія фронту й утримувана територія станом на {date}",
  de: "Front und gehaltenes Gebiet, Stand: {date}",
  fr: "Ligne de front et terrain tenu au {date}",
  pl: "Linia frontu i utrzymywany teren, stan na {date}",
  es: "Línea del frente y terreno controlado a {date}",
};

export const notShown = {
  en: "The map shows who holds the ground on one date. It does not show where there was fighting, who fires on whom, or what any settlement would draw. A government that speaks is marked as a voice, not as a place where something happens.",
  uk: "Карта показує, хто утримує територію на одну дату. Вона не показує, де точилися бої, хто по кому стріляє або що провела б на карті будь-яка угода. Уряд, який висловлюється, позначено як голос, а не як місце, де щось відбувається.",
  de: "Die Karte zeigt, wer das Gebiet an einem Tag hält. Sie zeigt nicht, wo gekämpft wurde, wer auf wen schießt oder was eine Einigung festlegen würde. Eine Regierung, die spricht, ist als Stimme gekennzeichnet, nicht als Ort, an dem etwas geschieht.",
  fr: "La carte montre qui tient le terrain à une date donnée. Elle ne montre ni où l’on s’est battu, ni qui tire sur qui, ni ce qu’un accord tracerait. Un gouvernement qui s’exprime est signalé comme une voix, non comme un lieu où quelque chose se passe.",
  pl: "Mapa pokazuje, kto utrzymuje teren w jednym dniu. Nie pokazuje, gdzie toczyły się walki, kto do kogo strzela ani co wyznaczyłoby jakiekolwiek porozumienie. Rząd, który się wypowiada, jest oznaczony jako głos, a nie jako miejsce, w którym coś się dzieje.",
  es: "El mapa muestra quién controla el terreno en una fecha. No muestra dónde hubo combates, quién dispara contra quién ni qué trazaría un acuerdo. Un gobierno que habla se marca como voz, no como un lugar donde sucede algo.",
};
