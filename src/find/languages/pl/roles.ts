import type { RoleWords } from "../role-words.ts";
import { setOf } from "../words.ts";

export const polishRoles: RoleWords = {
  where: setOf("w we do z ze pod koło obok na nad przez niedaleko wokół blisko spod znad przy"),
  parties: setOf("między przeciw przeciwko wobec wbrew"),
  verbs: setOf(
    "ma mają chce chcą może mogą mówi mówią powiedział powiedziała oskarża oskarżają zarzuca odrzuca odrzuciła odrzucił wzywa wezwała wezwał proponuje zaproponowała zaproponował zaproponowały zaoferowała zaoferowały wysłała wysłał wysyła chwali pyta pytają podziękowała podziękował powołają przyjęła przyjął zapowiada zapowiedział zapowiedziała twierdzi milczy popiera ostrzega ostrzegła żąda prosi spierają spiera liczy planuje podpisała podpisały ogłosiła ogłosił zgadza potępiła potępił uważa kupi sprzedaje grozi złoży złożą ograniczy odpowiada odpowiadają odpowiedziała odpowiedział wierzy wierzą dopłaca dopłacają czeka czekają zapłacą rozważają obiecała obiecał otworzy zamknie zamknęła zamknął wyśle wyślą pomoże przekaże przekazał wstrzymał wstrzymała wszczął odwołała odwołał nałożyła nałożył poprze sprzeciwiają nazwał pochwaliła pochwalił woli wolałby domaga domagają skarży naciska nalega zabiega stara broni walczy obawia boi przyjmie podpisze zgłosi wprowadzi skieruje wycofa wezwie zwoła uzna",
  ),
  verbStems: /^(?:zaprotest|skrytyk|potępi|oskarż|ogłosi|zapowiedz|zaapel|zgodzi|odmówi|zażąda|zaprzecz)/,
  finite:
    /(?:ł|ła|ło|li|ły|uje|eje|ą|cza|awia|[yi]wa|[wżzrkmg]a|ega|aca|czy|szy|ży|rzy|dzi|[cwnpb]i|zie|[^l]nie|cie|rze|śle)$/,
  infinitives: /[^o]ć$/,
  adverbs: /(?:[^a]nie|ście|owo|awno|rdzo|tylko)$/,
  subjects: /a$/,
  plural: /(?:ą|li|ły)$/,
  relatives: setOf("która który które którzy"),
  withCase: { words: setOf("z ze"), endings: /(?:ą|em|mi)$/ },
  ground: /^(?:grani|sąsiad|połącze|styk)/,
  still: setOf(
    "jest są była było byli były leży leżą graniczy graniczą należy słynie wygląda przypomina liczyła leżała miała mieli miały została zostało zostały znalazła liczyła pozostała ucierpiała stała stanęła przeżyła przeżywa doznała cała całe całej biała biały stały mały mała",
  ),
  inBetween: setOf(
    "nie się już też także również jednak dopiero właśnie nadal wciąż znów znowu zaś tymczasem natomiast ponadto teraz dziś wczoraj jeszcze zawsze nigdy wreszcie razem dotąd sama sam",
  ),
  clauses: setOf(
    "odkąd ponieważ gdyż lecz zanim dopóki skoro więc czyli czy jak że ale bo gdy kiedy jednak podczas natomiast aby żeby jeśli choć a",
  ),
  powers:
    /^(?:rząd|(?:wice)?(?:prezydent|premier|minist)|kanclerz|minist|resort|armi[aąęio]|wojsk|żołnierz|ambasador|ambasad|władz|parlament|sejm|senat|delegacj|negocjator|król(?:a|owi|em|owa|owej|ową)?$|reżim|sankcj|dyplomacj|gubernator|marszał|szef(?:a|owi|em)?$|myśliwc|okręt|flot|lotnict|rzeczni|przywód|lider|wysłanni)/u,
  seats: /^(?:rząd|władz|reżim)/,
  ofTowns: /^(?:prezydent|władz|marszał|szef|lider|rzeczni)/,
  games: {
    verbs:
      /^(?:pokona|pobi[łl]|odprawi|wygra|zwycięży|rozgromi|ogra[łl]|przegra|zremis|wyelimin|rozprawi|zagra[łlj]?|gra[łl]|uleg[łl])/,
    links: setOf("z ze nad przeciw przeciwko od"),
  },
  between: {
    words: setOf("między pomiędzy"),
    dealings:
      /^(?:rozm|wojn|negocj|spór|spor|konflikt|umow|porozum|stosun|relacj|handl|rozejm|wymian|mediac|napi|współprac|mecz|traktat|sojusz|rywaliz|zabieg|spotka|pokój|pokoj)/,
  },
  articles: setOf("się"),
  and: setOf("i oraz a"),
};
