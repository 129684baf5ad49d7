package org.acta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs a copy of {@code ./acta} among JDKs and a Maven that are shell scripts. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final List<String> TOOLS = List.of(
            "cat", "dirname", "find", "head", "ln", "mkdir", "readlink", "rm", "sed", "sh", "sleep", "tail", "touch");

    @TempDir
    Path temp;

    private Path root;
    private Path tools;
    private final Map<String, String> environment = new TreeMap<>();

    @BeforeEach
    void install() throws IOException {
        root = Files.createDirectories(temp.resolve("a folder with blanks"));
        for (var module : List.of("core", "archive", "desk")) {
            Files.createDirectories(root.resolve(module).resolve("src/main"));
            Files.writeString(root.resolve(module).resolve("pom.xml"), "");
        }
        Files.writeString(root.resolve("pom.xml"), "");
        Files.copy(Path.of("..", "acta"), root.resolve("acta"));
        Files.setPosixFilePermissions(root.resolve("acta"), PosixFilePermissions.fromString("rwxr-xr-x"));

        tools = Files.createDirectories(temp.resolve("tools"));
        for (var tool : TOOLS) {
            script(tools.resolve(tool), "exec " + onPath(tool) + " \"$@\"");
        }
        environment.put("PATH", tools.toString());
        environment.put("HOME", temp.toString());
        environment.put("ACTA_JDK_FOLDERS", temp.resolve("jdks").toString());
    }

    @Test
    void a_new_enough_java_home_comes_first() throws Exception {
        jar();
        environment.put("JAVA_HOME", jdk("chosen", "21.0.2").toString());
        environment.put("PATH", jdk("onpath", "25") + "/bin:" + tools);

        var run = acta();

        assertThat(run.out()).contains("java of chosen");
    }

    @Test
    void java_on_the_path_comes_second() throws Exception {
        jar();
        environment.put("JAVA_HOME", jdk("old", "17.0.9").toString());
        environment.put("PATH", jdk("onpath", "22") + "/bin:" + tools);
        jdk("jdks/newer", "25");

        var run = acta();

        assertThat(run.out()).contains("java of onpath");
    }

    @Test
    void the_newest_of_the_usual_folders_comes_third() throws Exception {
        jar();
        environment.put("PATH", jdk("onpath", "1.8.0_402") + "/bin:" + tools);
        jdk("jdks/a", "21.0.2");
        jdk("jdks/b with blank", "25.0.3");
        jdk("jdks/c/Contents/Home", "23");

        var run = acta();

        assertThat(run.out()).contains("java of b with blank");
    }

    @Test
    void a_jdk_without_a_release_file_is_asked_for_its_version() throws Exception {
        jar();
        Files.delete(jdk("jdks/silent", "21.0.2").resolve("release"));

        var run = acta();

        assertThat(run.out()).contains("java of silent");
    }

    @Test
    void without_a_jdk_it_says_what_to_install() throws Exception {
        jar();
        jdk("jdks/old", "17.0.9");

        var run = acta();

        assertThat(run.status()).isEqualTo(69);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("needs a JDK, version 21 or newer", "Java 17 in", "apt install", "brew", "adoptium.net");
    }

    @Test
    void arguments_status_and_streams_pass_through() throws Exception {
        jar();
        jdk("jdks/any", "21");

        var run = acta("read", "two words", "", "*");

        assertThat(run.out()).contains("[read]", "[two words]", "[]", "[*]");
        assertThat(run.err()).isEqualTo("err of java\n");
        assertThat(run.status()).isEqualTo(42);
    }

    @Test
    void options_for_java_come_after_ours_and_before_the_jar() throws Exception {
        jar();
        jdk("jdks/any", "21");
        environment.put("ACTA_JAVA_OPTS", "-Xmx4g -Dx=*");

        var run = acta("read");

        assertThat(run.out()).containsSubsequence("[-Xmx700m]", "[-Xmx4g]", "[-Dx=*]", "[-jar]", "acta.jar]", "[read]");
    }

    @Test
    void a_question_to_the_list_is_too_short_for_the_second_compiler() throws Exception {
        jar();
        jdk("jdks/any", "21");

        assertThat(acta("who", "France").out()).contains("[-XX:TieredStopAtLevel=1]", "[-XX:-AutoCreateSharedArchive]");
        assertThat(acta("read", "x.txt").out())
                .contains("[-XX:+AutoCreateSharedArchive]")
                .doesNotContain("Tiered");
    }

    @Test
    void classes_kept_from_an_older_jar_are_thrown_away() throws Exception {
        jar();
        jdk("jdks/any", "21");
        var old = Files.writeString(root.resolve("desk/target/acta-21.jsa"), "");

        acta("read", "x.txt");
        assertThat(old).doesNotExist();

        Files.writeString(old, "");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().plusSeconds(120)));
        acta("read", "x.txt");
        assertThat(old).exists();
    }

    @Test
    void names_are_utf_8_in_a_bare_environment() throws Exception {
        jar();
        jdk("jdks/any", "21");

        var run = acta();

        assertThat(run.out()).contains("LC_ALL=C.UTF-8");
    }

    @Test
    void it_works_through_links() throws Exception {
        jar();
        jdk("jdks/any", "21");
        var first = Files.createSymbolicLink(temp.resolve("first"), Path.of("a folder with blanks/acta"));
        var second = Files.createSymbolicLink(tools.resolve("second"), first);

        var run = run(second.toString());

        assertThat(run.out()).contains("[" + root.toRealPath().resolve("desk/target/acta.jar") + "]");
    }

    @Test
    void the_first_use_builds_and_keeps_quiet_on_stdout() throws Exception {
        maven("echo chatter; echo more >&2; touch desk/target/acta.jar");
        jdk("jdks/any", "21");

        var run = acta();

        assertThat(run.out()).startsWith("java of any").doesNotContain("chatter");
        assertThat(run.err()).isEqualTo("Building Acta (first use, about a minute)...\nerr of java\n");
        assertThat(builds()).hasSize(1).first().asString().endsWith("jdks/any");
    }

    @Test
    void a_jar_newer_than_its_sources_is_not_built_again() throws Exception {
        maven("touch desk/target/acta.jar");
        jdk("jdks/any", "21");

        acta();
        acta();

        assertThat(builds()).hasSize(1);
    }

    @Test
    void a_changed_source_is_built_again() throws Exception {
        maven("touch desk/target/acta.jar");
        jdk("jdks/any", "21");
        acta();
        var source = Files.writeString(root.resolve("core/src/main/Changed.java"), "");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(1)));

        var run = acta();

        assertThat(run.err()).startsWith("Building Acta again");
        assertThat(builds()).hasSize(2);
    }

    @Test
    void a_source_changed_during_the_build_is_built_again() throws Exception {
        maven("sleep 0.1; touch core/src/main/Late.java; sleep 0.1; touch desk/target/acta.jar");
        jdk("jdks/any", "21");

        acta();
        acta();

        assertThat(builds()).hasSize(2);
    }

    @Test
    void a_failed_build_shows_its_end_and_names_its_log() throws Exception {
        maven("echo cannot find symbol; exit 1");
        jdk("jdks/any", "21");

        var run = acta();

        assertThat(run.status()).isEqualTo(70);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("cannot find symbol", "the build failed", "target/acta-build.log");
        assertThat(root.resolve("target/acta-build.log")).hasContent("cannot find symbol");
        assertThat(root.resolve("target")).isDirectoryNotContaining("glob:**.lock");
    }

    @Test
    void two_at_once_build_once() throws Exception {
        maven("sleep 1; touch desk/target/acta.jar");
        jdk("jdks/any", "21");

        var one = start(root.resolve("acta").toString());
        var two = start(root.resolve("acta").toString());

        assertThat(finish(one).out()).startsWith("java of any");
        assertThat(finish(two).out()).startsWith("java of any");
        assertThat(builds()).hasSize(1);
    }

    @Test
    void a_lock_left_by_a_dead_process_holds_nobody_up() throws Exception {
        maven("touch desk/target/acta.jar");
        jdk("jdks/any", "21");
        var dead = new ProcessBuilder("true").start();
        dead.waitFor();
        Files.createDirectories(root.resolve("target"));
        Files.createSymbolicLink(root.resolve("target/acta-build.lock"), Path.of("" + dead.pid()));

        var run = acta();

        assertThat(run.out()).startsWith("java of any");
    }

    private void jar() throws IOException {
        Files.createDirectories(root.resolve("desk/target"));
        var jar = Files.writeString(root.resolve("desk/target/acta.jar"), "");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(60)));
    }

    private Path jdk(String path, String version) throws IOException {
        var home = temp.resolve(path);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        script(home.resolve("bin/javac"), "");
        script(home.resolve("bin/java"), """
                if [ "$*" = -version ]; then echo 'openjdk version "%s"' >&2; exit; fi
                echo "java of %s"
                echo "LC_ALL=${LC_ALL-}"
                for argument; do echo "[$argument]"; done
                echo err of java >&2
                exit 42
                """.formatted(version, home.getFileName()));
        return home;
    }

    private void maven(String work) throws IOException {
        script(root.resolve("mvnw"), """
                echo "$JAVA_HOME" >> builds
                mkdir -p desk/target
                """ + work);
    }

    private List<String> builds() throws IOException {
        return Files.readAllLines(root.resolve("builds"));
    }

    private Run acta(String... arguments) throws Exception {
        return run(root.resolve("acta").toString(), arguments);
    }

    private Run run(String command, String... arguments) throws Exception {
        return finish(start(command, arguments));
    }

    private Process start(String command, String... arguments) throws IOException {
        var line = new ArrayList<>(List.of(command));
        line.addAll(Arrays.asList(arguments));
        var builder = new ProcessBuilder(line).directory(temp.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static Run finish(Process process) throws Exception {
        var out = new String(process.getInputStream().readAllBytes());
        var err = new String(process.getErrorStream().readAllBytes());
        return new Run(process.waitFor(), out, err);
    }

    private static void script(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + body);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path onPath(String tool) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private record Run(int status, String out, String err) {}
}
