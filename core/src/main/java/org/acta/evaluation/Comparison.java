package org.acta.evaluation;

import java.util.List;

/** What the reader made of one article, held against what people marked in it. */
interface Comparison {
    List<Miss> misses();
}
