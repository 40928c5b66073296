import type { RoleWords } from "../plain-roles.ts";
import { setOf } from "../words.ts";

export const polishRoles: RoleWords = {
  where: setOf("w we do z ze pod koło obok na nad przez niedaleko wokół blisko spod znad"),
  parties: setOf("między przeciw przeciwko wobec wbrew"),
  verbs: setOf(
    "ma mają chce chcą może mogą mówi mówią powiedział powiedziała oskarża oskarżają zarzuca odrzuca odrzuciła odrzucił wzywa wezwała wezwał proponuje zaproponowała zaproponował zaproponowały zaoferowała zaoferowały wysłała wysłał wysyła chwali pyta pytają podziękowała podziękował powołają przyjęła przyjął zapowiada zapowiedział zapowiedziała twierdzi milczy popiera ostrzega ostrzegła żąda prosi spierają spiera liczy planuje podpisała podpisały ogłosiła ogłosił zgadza potępiła potępił uważa kupi sprzedaje grozi złoży złożą ograniczy odpowiada odpowiadają odpowiedziała odpowiedział wierzy wierzą dopłaca dopłacają czeka czekają zapłacą rozważają obiecała obiecał otworzy zamknie zamknęła zamknął wyśle wyślą pomoże przekaże przekazał wstrzymał wstrzymała wszczął odwołała odwołał nałożyła nałożył poprze sprzeciwiają nazwał pochwaliła pochwalił woli wolałby domaga domagają skarży naciska nalega zabiega stara broni walczy obawia boi przyjmie podpisze zgłosi wprowadzi skieruje wycofa wezwie zwoła uzna",
  ),
  verbStems: /^(?:zaprotest|skrytyk|potępi|oskarż|ogłosi|zapowiedz|zaapel|zgodzi|odmówi|zażąda|zaprzecz)/,
  finite: /(?:[aeiyąęu]ł|ła|ło|li|ły|uje|ują|acza|aczają|awia|awiają|ywa|ywają|zają|ega|egają|aca|acają)$/,
  still: setOf(
    "była było byli były leżała miała mieli miały została zostało zostały znalazła liczyła pozostała ucierpiała stała stanęła przeżyła przeżywa doznała cała całe całej biała biały stały mały mała",
  ),
  inBetween: setOf("nie się już też także również"),
  clauses: setOf("że ale bo gdy kiedy jednak podczas natomiast aby żeby jeśli choć a"),
  powers:
    /^(?:rząd|rządu|prezydent|prezydentem|premier|premierem|minister|armia|armii|wojska|ambasador|władze|parlament|delegacja|delegacje|negocjatorzy|król|reżim|sankcje|sankcji)$/,
  articles: setOf("się"),
  and: setOf("i oraz a"),
};
