package org.acta.statement;

import java.util.Set;

/** Nouns for people and bodies that speak, told by their endings and by a short list. */
final class Speakers {
  private static final Set<String> NOUNS = Set.of(
      "man", "woman", "men", "women", "people", "president", "official", "officials", "spokesman", "spokeswoman",
      "spokesperson", "ambassador", "envoy", "king", "queen", "prince", "pope", "chief", "head", "diplomat", "diplomats",
      "general", "colonel", "soldier", "soldiers", "police", "ministry", "government", "army", "council", "committee",
      "court", "party", "company", "group", "agency", "statement", "analyst", "expert", "mother", "father", "son", "daughter",
      "brother", "sister", "wife", "husband", "student", "resident", "residents", "aide", "aides", "ally", "allies", "source",
      "sources", "witness", "witnesses", "critic", "critics", "activist", "activists", "scientist", "scientists", "economist",
      "economists", "journalist", "journalists", "judge", "premier", "chancellor", "monarch", "chair", "politician",
      "politicians", "candidate", "veteran", "refugee", "refugees", "delegate", "delegates", "negotiator", "negotiators");
  private static final Set<String> ENDINGS = Set.of("er", "ers", "or", "ors", "ist", "ists", "ian", "ians", "man", "woman", "ee", "ees", "ant", "ants");
  private static final Set<String> NEVER = Set.of(
      "number", "order", "matter", "power", "paper", "letter", "weather", "water", "war", "winter", "summer", "border", "corner",
      "error", "factor", "sector", "floor", "door", "terror", "labor", "behavior", "offer", "answer", "quarter", "october",
      "november", "december", "september", "tower", "river", "dinner", "center", "disaster", "tanker", "fighter", "bomber",
      "character", "chapter", "computer", "server", "barrier", "carrier", "cover", "danger", "fever", "future", "restaurant", "plant", "grant", "human", "committee");

  private Speakers() {}

  static boolean isPerson(String noun) {
    return NOUNS.contains(noun) || (!NEVER.contains(noun) && noun.length() > 4 && ENDINGS.stream().anyMatch(noun::endsWith));
  }
}
