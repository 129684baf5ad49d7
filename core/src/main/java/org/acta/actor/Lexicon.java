package org.acta.actor;

/** All that this package knows of words before it reads. */
record Lexicon(Countries countries, KnownBodies bodies, RoleNouns roles, PersonalTitles titles) {
    static Lexicon load() {
        var countries = Countries.load();
        return new Lexicon(countries, KnownBodies.load(countries), RoleNouns.load(), PersonalTitles.load());
    }
}
