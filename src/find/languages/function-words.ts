import type { LanguageCode } from "./language.ts";
import { setOf } from "./words.ts";

/** Words that every text of a language has many of. A word that two languages share tells neither: the others decide. */
export const functionWords: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  en: setOf(
    "the of and to in a is that for was on with as by at from it he she his her they have has had were be been are not but an this which who will would said after their its or when there",
  ),
  de: setOf(
    "der die das und in den dem des von zu mit auf ist im für ein eine einen einem einer nicht sich auch als an es aus nach bei wird wurde wurden werden war hat haben sind sie er dass wie über um noch am vom zum zur oder aber seit unter",
  ),
  fr: setOf(
    "le la les de des du et en un une à au aux dans est que qui pour par sur avec il elle ils ne pas plus ce cette ces son sa ses a ont été sont se d l qu avait être mais ou où leur lors selon entre après",
  ),
  es: setOf(
    "el la los las de del y en un una que a al por con para se su sus es no lo como más pero fue ha han este esta entre desde hasta sobre tras según son había también cuando o está muy donde ya",
  ),
  pl: setOf(
    "w i z na do się nie że to o od po za przez dla jest ze są jak a ale oraz pod był było była były tym tego który która które ma także przed już we przy co nad według został została może jego jej ich po",
  ),
  uk: setOf(
    "у в і й та з на до не що за від по для про як це його її їх є був була було були із зі під при після але або через який яка які також вже щоб ще час між над коли де тому цього цей ці",
  ),
};

/** The same of languages that the finder does not read, by their names in English. */
export const otherLanguages: Readonly<Record<string, ReadonlySet<string>>> = {
  Italian: setOf(
    "il lo la i gli le di del della dei delle e che è un una in nel nella per con non si da dal dalla al alla sono ha come più anche ma suo sua questo questa stato tra dopo o ci era",
  ),
  Portuguese: setOf(
    "o a os as de do da dos das e que em no na nos nas um uma para com por não se é ao à mais foi como são pelo pela mas ou seu sua tem também entre já está até",
  ),
  Dutch: setOf(
    "de het een en van in is dat op te zijn voor met niet aan er door om naar ook als bij maar uit was over wordt heeft nog dan die hij ze werd hebben worden deze tot",
  ),
  Swedish: setOf(
    "och att det i en som på är av för med den till ett om har inte de var från vid så kan nu när ut han hon men efter också under sig eller vara blev",
  ),
  "Danish or Norwegian": setOf(
    "og i det at en er på til som av af for med den de ikke har et om var fra men ved så kan han hun seg sig etter efter eller blir blev også skal være",
  ),
  Czech: setOf(
    "a v se na je že s z do to o i k ve pro za by ale jsou jako po který která které od při už jen také však jeho její byl byla bylo byly nebo aby před podle když",
  ),
  Romanian: setOf(
    "și de la în a că nu cu o pe un este din care pentru mai se al ale au fost lui ei dar sau prin după către fi sunt această acest ca",
  ),
  Hungarian: setOf(
    "a az és hogy nem is egy de volt ez meg csak már ha még el azt mint van vagy lesz szerint után pedig amely aki ki be fel azonban ezt",
  ),
  Turkish: setOf(
    "ve bir bu da de için ile olarak çok daha en olan gibi kadar sonra ise ancak ya var değil her göre diye mi ne o olduğunu ettiğini",
  ),
  Finnish: setOf(
    "ja on ei että se oli mutta myös kun joka ovat hän sen en ole niin kuin tai jos jo vain mukaan mitä nyt sitä ollut tämä hänen",
  ),
  Russian: setOf(
    "и в не на что с по как это он из у за от к для его она они был была было были но или так же также все при после который которая которые еще ещё уже если чтобы до об этого со во",
  ),
  Belarusian: setOf(
    "і ў не на што з па як гэта ён яна яны за ад да для яго быў была былі але або пры пасля які якая таксама ўжо калі каб",
  ),
  Bulgarian: setOf(
    "и на в да се за от не с е са по че си като до при със след това който която които но или беше бил още през към",
  ),
  Serbian: setOf(
    "и у је да на се за од не са су као што то који која које али или би је био била до по из ће после i u je da na se za od su kao što koji koja ali ili bio bila iz će nakon prema",
  ),
};
