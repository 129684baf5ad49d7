package org.acta.dictionary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody asked: letter case may be anything.
 *
 * @param hasArticle no person is called "the pope"
 */
record Question(String words, boolean hasArticle) {
    private static final Set<String> JOINTS = Set.of("the", "of", "for", "to", "at", "in", "and");
    private static final int LONGEST_ACRONYM = 4;

    static Question of(String typed) {
        var plain = typed.strip().replaceAll("\\s+", " ").replaceAll("^[\"“”]+|[\"“”?]+$", "");
        var bare = Wording.bare(plain);
        return new Question(bare, !bare.equals(plain.replace('’', '\'')));
    }

    /** As typed, with capitals (French), and with capitals and acronyms (UK). */
    List<String> spellings() {
        return Stream.of(words, each(Question::capitalised), each(Question::acronym))
                .distinct()
                .toList();
    }

    private String each(UnaryOperator<String> change) {
        return Arrays.stream(words.split(" "))
                .map(word -> JOINTS.contains(word) ? word : change.apply(word))
                .collect(Collectors.joining(" "));
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String acronym(String word) {
        return word.length() <= LONGEST_ACRONYM && word.chars().allMatch(Character::isLetter)
                ? word.toUpperCase(Locale.ROOT)
                : capitalised(word);
    }
}
