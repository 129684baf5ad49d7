package org.acta.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The folder of one part of PolNeAR: {@code text/NAME.txt} and, by each annotator, {@code attributions/NAME_WHO.ann}. */
final class PolnearCorpus {
    private PolnearCorpus() {}

    /** An article with the attributions that people marked in it. */
    record GoldArticle(String name, String text, List<GoldAttribution> attributions) {
        GoldArticle {
            attributions = List.copyOf(attributions);
        }
    }

    /** All files that are read, in the order of their names. */
    static List<Path> files(Path folder) throws IOException {
        var files = new ArrayList<Path>(list(folder.resolve("attributions"), ".ann"));
        files.addAll(list(folder.resolve("text"), ".txt"));
        return files;
    }

    /** The articles with attributions; of several annotators the one who marked most, of equals the first by name. */
    static List<GoldArticle> articles(Path folder) throws IOException {
        var annotations = list(folder.resolve("attributions"), ".ann");
        var articles = new ArrayList<GoldArticle>();
        for (var file : list(folder.resolve("text"), ".txt")) {
            var name = file.getFileName().toString().replaceFirst("\\.txt$", "");
            var text = Lines.text(file);
            List<GoldAttribution> most = List.of();
            for (var annotation : annotations) {
                if (isOf(name, annotation)) {
                    var attributions = BratFile.read(annotation, text);
                    most = attributions.size() > most.size() ? attributions : most;
                }
            }
            if (!most.isEmpty()) {
                articles.add(new GoldArticle(name, text, most));
            }
        }
        return articles;
    }

    private static boolean isOf(String name, Path annotation) {
        var file = annotation.getFileName().toString();
        return file.startsWith(name + "_") && file.indexOf('_', name.length() + 1) < 0;
    }

    private static List<Path> list(Path folder, String ending) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
