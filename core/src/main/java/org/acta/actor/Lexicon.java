package org.acta.actor;

import java.util.Optional;
import org.acta.dictionary.ActorDictionary;
import org.acta.dictionary.Countries;
import org.acta.dictionary.Entry;
import org.acta.dictionary.Kind;

/** All that this package knows of words before it reads. */
record Lexicon(ActorDictionary dictionary, RoleNouns roles, PersonalTitles titles) {
    static Lexicon of(ActorDictionary dictionary) {
        return new Lexicon(dictionary, RoleNouns.load(), PersonalTitles.load());
    }

    Countries countries() {
        return dictionary.countries();
    }

    /** The body of this name. */
    Optional<Entry> body(String words) {
        return dictionary.named(words).filter(entry -> entry.kind() != Kind.OFFICE);
    }
}
