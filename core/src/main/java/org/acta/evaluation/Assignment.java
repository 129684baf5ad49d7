package org.acta.evaluation;

import java.util.Arrays;
import java.util.List;

/** The best one-to-one assignment of rows to columns (Kuhn 1955, Munkres 1957), by shortest augmenting paths. */
final class Assignment {
    private final double[][] weights;
    private final int columns;
    private final double[] ofRow;
    private final double[] ofColumn;
    private final int[] rowOf;

    private Assignment(double[][] weights) {
        this.weights = weights;
        this.columns = weights[0].length;
        this.ofRow = new double[weights.length + 1];
        this.ofColumn = new double[columns + 1];
        this.rowOf = new int[columns + 1];
    }

    /** The highest sum of weights when no row and no column is taken twice. */
    static double highest(double[][] weights) {
        if (weights.length == 0 || weights[0].length == 0) {
            return 0;
        }
        var assignment = new Assignment(weights.length <= weights[0].length ? weights : transposed(weights));
        assignment.addAll();
        return assignment.sum();
    }

    /** For each row its column in the assignment of the highest sum, from 0; -1 for one that gets none, or one of no weight. */
    static List<Integer> best(double[][] weights) {
        var columnOf = new Integer[weights.length];
        Arrays.fill(columnOf, -1);
        if (weights.length > 0 && weights[0].length > 0) {
            boolean isTall = weights.length > weights[0].length;
            var assignment = new Assignment(isTall ? transposed(weights) : weights);
            assignment.addAll();
            for (int column = 1; column <= assignment.columns; column++) {
                int row = assignment.rowOf[column];
                if (row > 0 && assignment.weights[row - 1][column - 1] > 0) {
                    columnOf[isTall ? column - 1 : row - 1] = isTall ? row - 1 : column - 1;
                }
            }
        }
        return List.of(columnOf);
    }

    private void addAll() {
        for (int row = 1; row <= weights.length; row++) {
            add(row);
        }
    }

    /** Rows and columns count from 1; column 0 holds the row that seeks a place. */
    private void add(int row) {
        var least = new double[columns + 1];
        var before = new int[columns + 1];
        var seen = new boolean[columns + 1];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        rowOf[0] = row;
        int at = 0;
        while (rowOf[at] != 0) {
            seen[at] = true;
            at = nearest(at, least, before, seen);
        }
        while (at != 0) {
            rowOf[at] = rowOf[before[at]];
            at = before[at];
        }
    }

    /** The unseen column that is reached at the least cost; potentials follow. */
    private int nearest(int at, double[] least, int[] before, boolean[] seen) {
        int next = 0;
        for (int column = 1; column <= columns; column++) {
            if (!seen[column]) {
                double cost = -weights[rowOf[at] - 1][column - 1] - ofRow[rowOf[at]] - ofColumn[column];
                if (cost < least[column]) {
                    least[column] = cost;
                    before[column] = at;
                }
                next = next == 0 || least[column] < least[next] ? column : next;
            }
        }
        double step = least[next];
        for (int column = 0; column <= columns; column++) {
            if (seen[column]) {
                ofRow[rowOf[column]] += step;
                ofColumn[column] -= step;
            } else {
                least[column] -= step;
            }
        }
        return next;
    }

    private double sum() {
        double sum = 0;
        for (int column = 1; column <= columns; column++) {
            sum += rowOf[column] == 0 ? 0 : weights[rowOf[column] - 1][column - 1];
        }
        return sum;
    }

    private static double[][] transposed(double[][] weights) {
        var turned = new double[weights[0].length][weights.length];
        for (int row = 0; row < weights.length; row++) {
            for (int column = 0; column < turned.length; column++) {
                turned[column][row] = weights[row][column];
            }
        }
        return turned;
    }
}
