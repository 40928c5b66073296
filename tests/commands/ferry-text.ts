/** What the saved page `tests/fixtures/articles/ferry.html` says, without its menu and margin. */
export const htmlText = [
  "A new ferry will sail between Tallinn and Helsinki from June, its owners said on Monday, after two years of talks about the quays on both sides of the gulf.",
  "## Ready in May",
  "It will carry 2,000 passengers and 600 cars & lorries. The quay in Tallinn is ready; the one in Helsinki is to be finished in May, when the ice has gone and the divers can look at the piles again.",
  "A second ship may later call at **Turku**, two hours’ drive from Helsinki, if enough people want to go there by sea, and if the pilots agree to bring so large a ship through the islands at night.",
].join("\n\n");
