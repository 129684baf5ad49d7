package org.acta.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.acta.annotation.Article;

/** One contender in a process of its own: opens it, reads the articles once to warm up, then over and over for a while. */
final class Lap {
    private static final int THREADS = 2;
    private static final double SECONDS = Double.parseDouble(System.getProperty("acta.seconds", "60"));

    private Lap() {}

    /** With the contender's name, {@code acta} or {@code corenlp}; prints a line a measure. */
    public static void main(String... args) throws IOException {
        var articles = BenchArticles.all();
        long begin = System.nanoTime();
        try (var contender = contender(args[0])) {
            contender.read(List.of(Article.of("first", "“It is cold,” Ann said.")), 1);
            print(args[0] + ".load.seconds", since(begin));
            contender.read(articles, THREADS);
            long start = System.nanoTime();
            double worked = cpuSeconds();
            int passes = 0;
            int quotations = 0;
            while (since(start) < SECONDS) {
                quotations = contender.read(articles, THREADS);
                passes++;
            }
            print(args[0] + ".articles.per.second", passes * articles.size() / since(start));
            print(args[0] + ".articles.per.cpu.second", passes * articles.size() / (cpuSeconds() - worked));
            print(args[0] + ".quotations", quotations);
        }
        print(args[0] + ".memory.peak.mib", peakMemory());
    }

    private static Contender contender(String name) {
        return switch (name) {
            case "acta" -> new ActaContender();
            case "corenlp" -> new CoreNlpContender();
            default -> throw new IllegalArgumentException("'" + name + "' is neither acta nor corenlp");
        };
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** What all threads of this process have worked so far; other programs on the machine take nothing away from it. */
    private static double cpuSeconds() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9;
    }

    /** Of the whole process, heap and the rest, as Linux counts it; not a number elsewhere. */
    private static double peakMemory() throws IOException {
        var status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return Double.NaN;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(Double.NaN);
    }

    static void print(String measure, double value) {
        System.out.println(measure + " " + String.format(Locale.ROOT, "%.2f", value));
    }
}
