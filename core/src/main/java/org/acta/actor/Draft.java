package org.acta.actor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.acta.annotation.Attribution;
import org.acta.annotation.Reading;

/** The resolution of one article while the sieves work on it: every mention lies in exactly one dossier. */
final class Draft {
    private final Reading reading;
    private final Syntax syntax;
    private final Lexicon lexicon;
    private final List<Profile> profiles;
    private final List<Dossier> dossiers = new ArrayList<>();
    private final Map<Integer, Profile> byHead = new HashMap<>();
    private final Map<Integer, Profile> byFirst = new HashMap<>();
    private final BitSet dropped = new BitSet();
    private final Speech speech;
    private final Dialogue dialogue;

    Draft(Reading reading, Lexicon lexicon) {
        this.reading = reading;
        this.lexicon = lexicon;
        syntax = new Syntax(reading);
        profiles = new Profiler(reading, syntax, lexicon).profiles();
        for (var profile : profiles) {
            dossiers.add(new Dossier(profile));
            if (!profile.isJoint()) {
                byFirst.putIfAbsent(profile.first(), profile);
            }
            if (profile.isName()) {
                for (int token = profile.first(); token < profile.end(); token++) {
                    byHead.putIfAbsent(token, profile);
                }
            }
        }
        profiles.stream().filter(profile -> !profile.isJoint()).forEach(profile -> byHead.put(profile.head(), profile));
        profiles.stream().filter(Profile::isPersonName).forEach(this::addTitle);
        speech = new Speech(this);
        dialogue = Dialogue.of(syntax);
    }

    private void addTitle(Profile profile) {
        for (int token = NamePrefix.before(profile.first(), syntax, lexicon).first();
                token < profile.first();
                token++) {
            byHead.putIfAbsent(token, profile);
        }
    }

    Reading reading() {
        return reading;
    }

    Syntax syntax() {
        return syntax;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Speech speech() {
        return speech;
    }

    Dialogue dialogue() {
        return dialogue;
    }

    /** All mentions, in the order of the text. */
    List<Profile> profiles() {
        return profiles;
    }

    Dossier dossier(Profile profile) {
        return dossiers.get(profile.index());
    }

    /** Each once, in the order of their first mention. */
    Set<Dossier> dossiers() {
        return new LinkedHashSet<>(dossiers);
    }

    /** The mention that this token carries; any word of a name carries it. */
    Optional<Profile> carriedBy(int token) {
        return Optional.ofNullable(byHead.get(token));
    }

    /** The longest mention that begins at this token. */
    Optional<Profile> phraseFrom(int token) {
        return Optional.ofNullable(byFirst.get(token));
    }

    boolean same(Profile one, Profile other) {
        return dossier(one) == dossier(other);
    }

    /** Makes two mentions mean one actor, unless what is known of them speaks against it. */
    boolean join(Profile one, Profile other) {
        var mine = dossier(one);
        var theirs = dossier(other);
        if (mine == theirs) {
            return true;
        }
        if (mine.contradicts(theirs)) {
            return false;
        }
        unite(one, other);
        return true;
    }

    /** Makes two mentions mean one actor whatever is known of them. */
    void unite(Profile one, Profile other) {
        var mine = dossier(one);
        var theirs = dossier(other);
        if (mine == theirs) {
            return;
        }
        var larger = mine.members().size() >= theirs.members().size() ? mine : theirs;
        var smaller = larger == mine ? theirs : mine;
        smaller.members().forEach(member -> dossiers.set(member.index(), larger));
        larger.take(smaller);
    }

    /** Takes the actor of this mention for one of the dictionary. */
    void identify(Profile profile, Identity identity) {
        var entry = identity.entry();
        dossier(profile)
                .identify(
                        identity,
                        entry.country().flatMap(lexicon.countries()::byCode),
                        new KnownOffice(lexicon).said(entry, reading.article().published()));
    }

    /** Takes a pronoun out that stands for no actor. */
    void drop(Profile profile) {
        dropped.set(profile.index());
    }

    /** Actors named together are one actor only where they speak together, or the article goes on to speak of them so. */
    void dropUnusedJoints() {
        var sources = reading.all(Attribution.class).stream()
                .flatMap(attribution -> attribution.source().stream())
                .collect(Collectors.toSet());
        profiles.stream()
                .filter(profile ->
                        profile.isJoint() && !sources.contains(profile.mention().span()))
                .filter(profile -> dossier(profile).members().stream().allMatch(Profile::isJoint))
                .forEach(this::drop);
    }

    boolean isDropped(Profile profile) {
        return dropped.get(profile.index());
    }
}
