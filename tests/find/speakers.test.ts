import { describe, expect, test } from "vitest";
import { findPlaces } from "../../src/find/find-places.ts";
import { createGazetteer } from "../../src/find/gazetteer/gazetteer.ts";
import { createLexicon } from "../../src/find/gazetteer/lexicon.ts";
import { tableText } from "../../src/press/read-tables.ts";

const gazetteer = createGazetteer(tableText);
const lexicon = createLexicon(tableText);
const rolesIn = (text: string): string =>
  findPlaces(text, gazetteer, lexicon)
    .map(({ role }) => role)
    .join(" ");

/** The names of each sentence are places, whoever speaks in it. */
describe("no government is given the words of", () => {
  test.each([
    ["people from a capital", "A nurse from Lima said that the ward was full."],
    ["people from a state", "Migrants from Peru said they had no water."],
    ["people of it", "Two students of Ankara warned that the roof would fall."],
    ["people in it", "A widow in Tirana demanded her pension."],
    ["people outside it", "Doctors at a hospital outside Nairobi said that they had no beds."],
    ["people near it", "A man near Warsaw said he saw it."],
    ["people across it", "Workers across Peru demanded better pay."],
    ["people over it", "A pilot over Warsaw reported smoke."],
    ["people beyond it", "A guide at the ruins beyond Baghdad offered tea."],
    ["people off it", "A ship off Peru reported a fire."],
    ["people past it", "A ship sailing past Peru reported a fire."],
    ["people by it", "A hotel by Suva announced that it would close."],
    ["people who work for somebody there", "A nurse working for Lima said it was late."],
    ["people bound for it", "Migrants bound for Peru said they had no water."],
    ["people who came to it", "A man who had walked to Warsaw told his story."],
    ["people who came from it", "A woman travelling from Lima told the court her story."],
    ["people who live there", "A doctor who lives in Lima said the ward was full."],
    ["people who come from there", "A doctor who comes from Lima said the ward was full."],
    ["people who left it", "A nurse who left Lima said she would return."],
    ["people leaving it", "A nurse leaving Lima said she would return."],
    ["people who love it", "The woman who loves Lima says she will return."],
    ["a family that fled it", "A man whose family fled Peru wants to stay."],
    ["people who met there", "The couple, who met in Lima, said they would wed."],
    ["people named with where they are from", "Maria, of Lima, told the court she was ill."],
    ["people told after their words", "“It is full,” said Maria from Lima."],
    ["people in an apposition", "Juan Perez, a teacher from Lima, said he would strike."],
    ["the capital in an apposition", "A driver from the capital, Lima, said he was robbed."],
    ["the capital named right after it", "A driver from the capital Lima said he was robbed."],
    ["people from a place that is described", "A tourist from rainy Lima said she was cold."],
    ["people from a place nearby", "A nurse from nearby Suva said the road was shut."],
    ["people from a place at war", "A friend in war-torn Baghdad said she was safe."],
    ["people from a rich place", "A friend from oil-rich Kuwait said she was safe."],
    ["people born there", "A poet born in Baghdad called the book a mistake."],
    ["the Lima-born", "A Lima-born singer said she would return."],
    ["the Lima-based", "The Lima-based group said it had no money."],
    ["residents of it", "Residents of Lima said that they heard shots."],
    ["its women", "The women of Kabul demanded schools."],
    ["its people", "The people of Ukraine want peace."],
    ["its fans", "Fans of Peru called it a theft."],
    ["its friends", "A friend of Peru said it was sad."],
    ["its natives", "A native of Suva called it home."],
    ["half of it", "Half of Nairobi has no water and wants answers."],
    ["most of it", "Most of Peru called it a theft."],
    ["its mayor, who speaks for the city", "The mayor of Lima said that the bridge is closed."],
    ["its archbishop", "The archbishop of Lima said mass."],
    ["its museum", "The national museum of Peru said it was shut."],
    ["its football club", "The football club of Montevideo agreed to play again."],
    ["its judges", "A retired judge of Peru said it was cold."],
    ["experts on it", "Experts on Peru say it is rare."],
    ["a book about it", "A book about Peru sold well and called for peace."],
    ["a letter from it", "A letter from Lima said that the crops had failed."],
    ["a train to it", "The train to Warsaw announced its own delay by loudspeaker."],
    ["a bus towards it", "The bus towards Warsaw made no stop."],
    ["a ship from it", "A ship from Suva called at the pier before dawn."],
    ["a road through it", "The highway past Nairobi will reopen."],
    ["its shops", "A shop in the heart of Nairobi offered free bread."],
    ["a party's source there", "According to a doctor in Lima, the ward was full."],
    ["troops from it", "Troops from Kenya said they were tired."],
    ["its residents, told without a preposition", "Police asked Lima residents to stay in."],
    ["its shopkeepers, whom one argues with", "She argued with Lima shopkeepers about it."],
    ["its best cook", "Peru's best chef opened a restaurant."],
    ["visitors to a seat of government", "A visitor to the White House said the line was long."],
    ["a crowd before a seat of government", "A crowd in front of the White House demanded answers."],
    ["a gardener of a seat of government", "A gardener of the White House said roses need care."],
    ["an ambassador to it, who is another state's", "The ambassador to Peru said he would stay."],
    ["a gang's leader there", "The leader of a gang in Lima said it was late."],
  ])("%s: %s", (_, text) => {
    expect(rolesIn(text)).toBe("place");
  });

  test.each([
    ["people from two states", "Farmers from Peru and Bolivia said they would march."],
    ["people from either", "A man from Peru or Bolivia said it was late."],
    ["people between two cities", "A train between Lima and Quito announced its own delay."],
    ["people from a city in a state", "A nurse from Lima, Peru said the ward was full."],
    ["the same between commas", "A nurse from Lima, Peru, said the ward was full."],
    ["two people", "A man from Peru and his wife from Bolivia said it was late."],
  ])("%s: %s", (_, text) => {
    expect(rolesIn(text)).toBe("place place");
  });

  test.each([
    "Doctors in Lima, Quito and Ankara said they had no beds.",
    "Doctors from Lima, Quito, and Ankara said they had no beds.",
    "Doctors from the Republic of the Congo, Peru and Ghana said they had no beds.",
  ])("people from a list of places: %s", (text) => {
    expect(rolesIn(text)).toBe("place place place");
  });
});

/** Who speaks for a state: the state's own offices, whom it sends, and those who speak in its name. */
describe("a government speaks", () => {
  test.each([
    ["by its state's name", "Peru said it would pay."],
    ["by its capital's name", "Lima said it would pay."],
    ["by its seat's name", "The White House said it was late."],
    ["through the head of state", "The president of Peru said that he would resign."],
    ["through the king", "The king of Spain said he was sad."],
    ["through a minister", "The prime minister of Peru said he would go."],
    ["through a ministry", "The foreign ministry of Peru said nothing of it."],
    ["through the government by its name", "The government of Peru said it would pay."],
    ["through its army", "The army of Peru said so."],
    ["through who is the state's own", "Peru's foreign minister said he would pay."],
    ["through a spokesman for it", "A spokesman for France said it would pay."],
    ["through a spokeswoman for a seat of government", "A spokeswoman for the Kremlin said it was late."],
    ["through an official of a seat of government", "An official of the White House said it was late."],
    ["through a unit's governor", "The governor of Texas said the road is shut."],
    ["through a unit's premier", "The premier of Ontario said it was late."],
    ["through its officials", "Officials from Peru said it was late."],
    ["through its diplomats", "Diplomats from Moscow said it was late."],
    ["in a statement by it", "A statement by Moscow said so."],
    ["after “after”", "After Moscow said no, the talks ended."],
    ["after “since”", "Since Moscow annexed the land, trade has ended."],
    ["after “said”", "He said Moscow would not agree."],
    ["after a day's name", "On Monday Moscow said it would wait."],
    ["after the thing that it did", "The deal Moscow signed is dead."],
    ["at the end of a quotation", "“It is over,” Moscow said."],
    ["as who does something", "The plan was rejected by Moscow."],
    ["as a source", "According to Moscow, the war is over."],
    ["as a party", "Relations with Moscow are cool."],
    ["as who gets something", "Aid to Kyiv has stopped."],
    ["as who is punished", "Sanctions on Moscow have failed."],
    ["through a group that it backs", "The Moscow-backed group said it would fight."],
  ])("%s: %s", (_, text) => {
    expect(rolesIn(text)).toBe("voice");
  });

  test.each([
    ["through two leaders", "The leaders of France and Germany said they agree.", "voice voice"],
    ["after a phrase of place", "In Geneva, Moscow and Kyiv agreed to talk.", "place voice voice"],
    [
      "after a phrase of place whose name lies in many states",
      "In Geneva, Washington agreed to talk.",
      "place voice",
    ],
    ["in an aside", "Shops in Kharkiv, Moscow said, were hit.", "place voice"],
    ["after a clause about people in it", "Doctors in Peru said so, and Peru agreed.", "place voice"],
  ])("%s: %s", (_, text, roles) => {
    expect(rolesIn(text)).toBe(roles);
  });
});
