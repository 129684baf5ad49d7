package org.acta.actor;

/** All that this package knows of words before it reads. */
record Lexicon(Countries countries, RoleNouns roles, PersonalTitles titles) {
    static Lexicon load() {
        return new Lexicon(Countries.load(), RoleNouns.load(), PersonalTitles.load());
    }
}
