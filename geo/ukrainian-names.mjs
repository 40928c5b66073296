/**
 * The map's names in Ukrainian, by our name: rivers, seas and regions. Cities have theirs in city-names.tsv; Intl names
 * states in every language by their ISO code.
 */
const ukrainian = new Map([
  ["Dnipro", "Дніпро"],
  ["Dnister", "Дністер"],
  ["Danube", "Дунай"],
  ["Don", "Дон"],
  ["Siverskyi Donets", "Сіверський Донець"],
  ["Desna", "Десна"],
  ["Prypiat", "Прип’ять"],
  ["Prut", "Прут"],
  ["Southern Buh", "Південний Буг"],
  ["Seim", "Сейм"],
  ["Oskil", "Оскіл"],
  ["Black Sea", "Чорне море"],
  ["Sea of Azov", "Азовське море"],
  ["Baltic Sea", "Балтійське море"],
  ["Mediterranean Sea", "Середземне море"],
  ["Atlantic Ocean", "Атлантичний океан"],
  ["Crimea", "Крим"],
  ["Cherkasy region", "Черкаська область"],
  ["Chernihiv region", "Чернігівська область"],
  ["Chernivtsi region", "Чернівецька область"],
  ["Dnipropetrovsk region", "Дніпропетровська область"],
  ["Donetsk region", "Донецька область"],
  ["Ivano-Frankivsk region", "Івано-Франківська область"],
  ["Kharkiv region", "Харківська область"],
  ["Kherson region", "Херсонська область"],
  ["Khmelnytskyi region", "Хмельницька область"],
  ["Kirovohrad region", "Кіровоградська область"],
  ["Kyiv region", "Київська область"],
  ["Luhansk region", "Луганська область"],
  ["Lviv region", "Львівська область"],
  ["Mykolaiv region", "Миколаївська область"],
  ["Odesa region", "Одеська область"],
  ["Poltava region", "Полтавська область"],
  ["Rivne region", "Рівненська область"],
  ["Sumy region", "Сумська область"],
  ["Ternopil region", "Тернопільська область"],
  ["Vinnytsia region", "Вінницька область"],
  ["Volyn region", "Волинська область"],
  ["Zakarpattia region", "Закарпатська область"],
  ["Zaporizhzhia region", "Запорізька область"],
  ["Zhytomyr region", "Житомирська область"],
  ["Kursk region", "Курська область"],
  ["Belgorod region", "Бєлгородська область"],
  ["Bryansk region", "Брянська область"],
]);

/**
 * A name as a product holds it, in our form and in Ukrainian.
 *
 * @param {string} name
 * @throws on a name that has no Ukrainian form here
 */
export function withNames(name) {
  const form = ukrainian.get(name);
  if (!form) throw new Error(`ukrainian-names.mjs has no Ukrainian form of "${name}": add it`);
  return { name, "name:uk": form };
}
