package org.acta.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Acta and Stanford CoreNLP on the same articles, one after the other, each in a process of its own. A line a measure. */
public final class CompareReaders {
    private CompareReaders() {}

    public static void main(String... args) throws IOException, InterruptedException {
        Lap.print("articles", BenchArticles.all().size());
        var acta = run("acta", "-Xmx700m");
        var rival = run("corenlp", "-Xmx6g");
        for (var measure :
                List.of("load.seconds", "articles.per.second", "articles.per.cpu.second", "memory.peak.mib")) {
            Lap.print(
                    "ratio." + measure,
                    acta.getOrDefault("acta." + measure, Double.NaN)
                            / rival.getOrDefault("corenlp." + measure, Double.NaN));
        }
    }

    private static Map<String, Double> run(String contender, String memory) throws IOException, InterruptedException {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                memory,
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path")));
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("acta."))
                .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
        command.addAll(List.of(Lap.class.getName(), contender));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var measures = new HashMap<String, Double>();
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                System.out.println(line);
                var parts = line.split(" ");
                measures.put(parts[0], Double.valueOf(parts[1]));
            }
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException(contender + " ended with exit code " + process.exitValue());
        }
        return measures;
    }
}
