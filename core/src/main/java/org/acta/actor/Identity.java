package org.acta.actor;

import java.time.LocalDate;
import java.util.Optional;
import org.acta.annotation.Link;
import org.acta.dictionary.Entry;

/** Which entry of the dictionary an actor is, and by what that was told. */
record Identity(Entry entry, Link.Basis basis) {

    Link link(Optional<LocalDate> published) {
        return new Link(
                entry.key(),
                basis,
                switch (basis) {
                    case HOLDER, SURNAME -> published;
                    case COUNTRY, NAME, OFFICE, TITLE -> Optional.empty();
                });
    }
}
