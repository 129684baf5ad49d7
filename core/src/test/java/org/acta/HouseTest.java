package org.acta;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which package may import which: the plan of the house, kept by the build. */
class HouseTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.acta");

    @Test
    void annotation_imports_nothing_of_ours() {
        check(
                mayImportOnly("annotation"),
                "annotation is the glossary that every other package reads; "
                        + "move the logic to the package that needs it, and leave the data here");
    }

    @Test
    void dictionary_imports_only_annotation() {
        check(
                mayImportOnly("dictionary", "annotation"),
                "the dictionary says what is known before any article is read; "
                        + "what an article says of its actors belongs in org.acta.actor");
    }

    @Test
    void gazetteer_imports_nothing_of_ours() {
        check(
                mayImportOnly("gazetteer"),
                "the gazetteer says where places lie before any article is read; "
                        + "which of them an article means belongs in the annotator that asks");
    }

    @Test
    void codebook_imports_only_annotation() {
        check(
                mayImportOnly("codebook", "annotation"),
                "the codebook says what events there may be before any article is read; "
                        + "finding them belongs in org.acta.event");
    }

    @Test
    void pipeline_imports_only_annotation() {
        check(
                mayImportOnly("pipeline", "annotation"),
                "a pipeline is a list of annotators and knows none of them; pass them to Pipeline.of in org.acta");
    }

    @Test
    void encoder_imports_only_annotation_and_pipeline() {
        check(
                mayImportOnly("encoder", "annotation", "pipeline"),
                "the encoder turns text into vectors and labels; "
                        + "what these mean for actors or statements belongs in the annotator that asks for them");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "actor", "statement", "event", "circumstance"})
    void annotators_meet_only_in_the_reading(String operation) {
        check(
                mayImportOnly(operation, "annotation", "pipeline", "encoder", "dictionary", "gazetteer", "codebook"),
                "annotators never call one another; write what the other needs into the Reading as an annotation, "
                        + "name it in requires() and adds(), and let NewsReader put the two in order");
    }

    @Test
    void record_imports_only_annotation_and_codebook() {
        check(
                mayImportOnly("record", "annotation", "codebook"),
                "a record says what is in a Reading, whoever put it there; "
                        + "move what is missing into an annotation and write that");
    }

    @Test
    void evaluation_imports_only_annotation_and_the_front_door() {
        check(
                mayImportOnly("evaluation", "annotation", ""),
                "scores compare readings with gold, whatever made them; "
                        + "open a NewsReader as a user would and compare annotations");
    }

    @Test
    void only_the_encoder_knows_onnxruntime() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("org.acta.encoder..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("ai.onnxruntime.."),
                "sessions and tensors have one owner that closes them; "
                        + "add a method to org.acta.encoder that returns plain data");
    }

    @Test
    void only_the_record_package_knows_json() {
        check(
                noClasses()
                        .that()
                        .resideInAnyPackage(
                                "org.acta.annotation..",
                                "org.acta.pipeline..",
                                "org.acta.text..",
                                "org.acta.actor..",
                                "org.acta.statement..",
                                "org.acta.event..",
                                "org.acta.circumstance..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("tools.jackson.."),
                "annotations are plain records, free of any file format; map them to JSON in org.acta.record");
    }

    @Test
    void every_package_is_null_marked() throws IOException {
        try (var files = Files.find(Path.of(".."), 20, HouseTest::isMainSource)) {
            assertThat(files.map(Path::getParent).distinct())
                    .isNotEmpty()
                    .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                            .as("says in one sentence what the package is for, and that nothing in it is null")
                            .content()
                            .contains("/** ", "@NullMarked"));
        }
    }

    private static boolean isMainSource(Path file, BasicFileAttributes attributes) {
        return file.toString().contains("src/main/java") && file.toString().endsWith(".java");
    }

    private static void check(ArchRule rule, String because) {
        rule.because(because).allowEmptyShould(true).check(CLASSES);
    }

    /** Packages are named as seen from {@code org.acta}; the empty name is {@code org.acta} itself. */
    private static ArchRule mayImportOnly(String importer, String... imported) {
        var allowed = Arrays.stream(imported).map(HouseTest::qualified).collect(Collectors.toSet());
        return noClasses()
                .that()
                .resideInAPackage(qualified(importer) + "..")
                .should()
                .dependOnClassesThat(oursOutside(qualified(importer), allowed));
    }

    private static DescribedPredicate<JavaClass> oursOutside(String home, Set<String> allowed) {
        return DescribedPredicate.describe(
                "are ours and in none of " + home + " " + allowed,
                type -> isOurs(type.getPackageName())
                        && !(type.getPackageName() + ".").startsWith(home + ".")
                        && !allowed.contains(type.getPackageName()));
    }

    private static boolean isOurs(String name) {
        return (name + ".").startsWith("org.acta.");
    }

    private static String qualified(String name) {
        return name.isEmpty() ? "org.acta" : "org.acta." + name;
    }
}
