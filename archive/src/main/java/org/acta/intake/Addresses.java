package org.acta.intake;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Addresses as pages and feeds write them: relative at times, or broken. */
final class Addresses {
    private Addresses() {}

    static boolean sameHost(String one, Optional<String> other) {
        var host = host(one);
        return host.isPresent() && (other.isEmpty() || host.equals(other.flatMap(Addresses::host)));
    }

    /** An address made whole by that of the document in which it stands; as it is where that cannot be done. */
    static String resolve(Optional<String> base, String written) {
        var address = written.strip();
        try {
            return base.map(whole -> URI.create(whole).resolve(address).toString())
                    .orElse(address);
        } catch (IllegalArgumentException broken) {
            return address;
        }
    }

    /** Without "www.", which sites add and drop. */
    private static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(URI.create(address.strip()).getHost())
                    .map(host -> host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }
}
