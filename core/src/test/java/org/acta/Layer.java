package org.acta;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acta.annotation.Actor;
import org.acta.annotation.Annotation;
import org.acta.annotation.Article;
import org.acta.annotation.Event;
import org.acta.annotation.Location;
import org.acta.annotation.Place;
import org.acta.annotation.Quantity;
import org.acta.annotation.Quotation;
import org.acta.annotation.Reading;
import org.acta.annotation.Sentence;
import org.acta.annotation.Span;
import org.acta.annotation.Statement;
import org.acta.annotation.TimeExpression;
import org.acta.annotation.Token;
import org.acta.pipeline.Pipeline;
import org.acta.text.QuotationPairer;
import org.acta.text.SentenceSplitter;
import org.acta.text.Tokenizer;

/**
 * One layer of golden readings: the folder's name, what reads its articles, and how the reading is printed for a linguist.
 */
record Layer(String name, Function<Article, Reading> read, Function<Reading, String> print) {

    /** @param reader the whole reader with its model; layers that use it pay for opening it */
    static List<Layer> all(Function<Article, Reading> reader) {
        var text = Pipeline.of(new Tokenizer(), new QuotationPairer(), new SentenceSplitter());
        return List.of(
                new Layer("tokens", text::read, Layer::tokens),
                new Layer("sentences", text::read, Layer::sentences),
                new Layer("quotations", text::read, Layer::quotations),
                new Layer("actors", reader, Layer::actors),
                new Layer("places", reader, Layer::places),
                new Layer("locations", reader, Layer::locations),
                new Layer("statements", reader, Layer::statements),
                new Layer("times", reader, Layer::times),
                new Layer("quantities", reader, Layer::quantities),
                new Layer("events", reader, Layer::events));
    }

    String print(Article article) {
        return print.apply(read.apply(article));
    }

    /** The tokens of a sentence on one line, a bar between each two. */
    private static String tokens(Reading reading) {
        var tokens = reading.all(Token.class);
        return lines(reading.all(Sentence.class).stream()
                .map(sentence -> tokens.subList(sentence.firstToken(), sentence.endToken()).stream()
                        .map(Token::text)
                        .collect(Collectors.joining(" | ")))
                .toList());
    }

    /** A sentence on one line, behind the number of its paragraph. */
    private static String sentences(Reading reading) {
        return lines(reading.all(Sentence.class).stream()
                .map(sentence -> "%2d  %s".formatted(sentence.paragraph(), oneLine(reading, sentence.span())))
                .toList());
    }

    /** A quotation on one line, indented by depth; how it ends, unless by its mark. */
    private static String quotations(Reading reading) {
        return lines(reading.all(Quotation.class).stream()
                .map(quotation -> "    ".repeat(quotation.depth())
                        + "“"
                        + oneLine(reading, quotation.words())
                        + "”"
                        + (quotation.closing() == Quotation.Closing.MARKED ? "" : "  " + quotation.closing()))
                .toList());
    }

    /** As readings/actors/README.md describes. */
    private static String actors(Reading reading) {
        return lines(reading.all(Actor.class).stream()
                .map(actor -> "%s · %s%n  %s"
                        .formatted(
                                actor.name(),
                                Stream.of(
                                                Optional.of(actor.kind().name().toLowerCase(Locale.ROOT)),
                                                actor.country(),
                                                actor.sector(),
                                                actor.role(),
                                                actor.link().map(link -> link.key() + " " + link.reason()))
                                        .map(part -> part.map(Object::toString).orElse("-"))
                                        .collect(Collectors.joining(" · ")),
                                actor.mentions().stream()
                                        .map(mention -> oneLine(reading, mention.span()))
                                        .collect(Collectors.joining(" | "))))
                .toList());
    }

    /** A place on one line, its mentions behind its name. */
    private static String places(Reading reading) {
        return lines(reading.all(Place.class).stream()
                .map(place -> place.name() + ": "
                        + place.mentions().stream()
                                .map(mention -> oneLine(reading, mention.span()))
                                .collect(Collectors.joining(" | ")))
                .toList());
    }

    /** As readings/times/README.md describes. */
    private static String times(Reading reading) {
        return bySentence(
                reading,
                TimeExpression.class,
                TimeExpression::span,
                time -> Stream.of(
                                Optional.of(time.value()
                                        + time.end().map(end -> " to " + end).orElse("")),
                                time.time(),
                                Optional.of(time.kind())
                                        .filter(kind -> kind != TimeExpression.Kind.POINT)
                                        .map(kind -> kind.name().toLowerCase(Locale.ROOT)),
                                Optional.of(time.precision())
                                        .filter(precision -> precision == TimeExpression.Precision.ABOUT)
                                        .map(precision -> precision.name().toLowerCase(Locale.ROOT)))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" · ")));
    }

    /** As readings/quantities/README.md describes. */
    private static String quantities(Reading reading) {
        return bySentence(
                reading,
                Quantity.class,
                Quantity::span,
                quantity -> Stream.of(
                                Optional.of(number(quantity.value())
                                        + (quantity.upper().isPresent()
                                                ? " to "
                                                        + number(
                                                                quantity.upper().getAsDouble())
                                                : "")
                                        + " " + quantity.unit()),
                                quantity.of().map(of -> "of " + of),
                                Optional.of(quantity.bound())
                                        .filter(bound -> bound != Quantity.Bound.EXACT)
                                        .map(bound -> bound.name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', ' ')))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" · ")));
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** Each sentence, and below it what was found in it. */
    private static <A extends Annotation> String bySentence(
            Reading reading, Class<A> kind, Function<A, Span> span, Function<A, String> print) {
        return lines(reading.all(Sentence.class).stream()
                .map(sentence -> Stream.concat(
                                Stream.of(oneLine(reading, sentence.span())),
                                reading.all(kind).stream()
                                        .filter(one -> sentence.span()
                                                .contains(span.apply(one).start()))
                                        .map(one ->
                                                "    " + oneLine(reading, span.apply(one)) + " = " + print.apply(one)))
                        .collect(Collectors.joining("\n")))
                .toList());
    }

    /** As readings/locations/README.md describes. */
    private static String locations(Reading reading) {
        return lines(reading.all(Location.class).stream()
                .map(location -> String.format(
                        Locale.ROOT,
                        "%s: %s · %s · %s · %s · %.1f %.1f",
                        oneLine(reading, location.span()),
                        location.name(),
                        location.admin1().map(region -> region + ", ").orElse("")
                                + location.country().orElse("-"),
                        location.kind().name().toLowerCase(Locale.ROOT),
                        location.role().name().toLowerCase(Locale.ROOT),
                        location.latitude(),
                        location.longitude()))
                .toList());
    }

    /** As readings/statements/README.md describes. */
    private static String statements(Reading reading) {
        var names = reading.all(Actor.class).stream().collect(Collectors.toMap(Actor::id, Actor::name));
        return reading.all(Statement.class).stream()
                .map(statement -> "%s · %s · %s%n  source: %s%n  cue: %s%n  content: %s%n%s%s"
                        .formatted(
                                statement.source().map(names::get).orElse("nobody"),
                                statement.act().name().toLowerCase(Locale.ROOT),
                                statement.form().name().toLowerCase(Locale.ROOT),
                                words(reading, statement.sourceSpan()),
                                words(reading, statement.cue()),
                                statement.content().stream()
                                        .map(stretch ->
                                                stretch.of(reading.text()).replaceAll("\\s*\\R\\s*", " ¶ "))
                                        .collect(Collectors.joining(" … ")),
                                actors("to", statement.addressees(), names),
                                actors("about", statement.about(), names)))
                .collect(Collectors.joining("\n"));
    }

    /** As readings/events/README.md describes. */
    private static String events(Reading reading) {
        var names = reading.all(Actor.class).stream().collect(Collectors.toMap(Actor::id, Actor::name));
        return lines(reading.all(Event.class).stream()
                .map(event -> "%s · %s%s · %s · %s → %s%s%s%s"
                        .formatted(
                                event.trigger().of(reading.text()),
                                event.type(),
                                event.mode().map(mode -> " " + mode).orElse(""),
                                event.status().name().toLowerCase(Locale.ROOT),
                                parties(event.actors(), names),
                                parties(event.recipients(), names),
                                event.statement().map(id -> " · in " + id).orElse(""),
                                event.date()
                                        .map(date -> " · on " + date.value())
                                        .orElse(""),
                                event.place()
                                        .map(place -> " · at " + place.name())
                                        .orElse("")))
                .toList());
    }

    private static String parties(List<String> ids, Map<String, String> names) {
        return ids.isEmpty() ? "-" : ids.stream().map(names::get).collect(Collectors.joining(", "));
    }

    private static String actors(String part, List<String> ids, Map<String, String> names) {
        return ids.isEmpty()
                ? ""
                : "  %s: %s%n".formatted(part, ids.stream().map(names::get).collect(Collectors.joining(" | ")));
    }

    private static String words(Reading reading, Optional<Span> span) {
        return span.map(s -> s.of(reading.text())).orElse("-");
    }

    private static String oneLine(Reading reading, Span span) {
        return span.of(reading.text()).replaceAll("\\s*\\R\\s*", "⏎");
    }

    private static String lines(List<String> lines) {
        return lines.isEmpty() ? "(none)\n" : String.join("\n", lines) + "\n";
    }
}
