package org.acta.statement;

import java.util.List;
import org.acta.annotation.Attribution;

/** One rule by which the model's attributions are put right; takes and gives them in the order of the text. */
@FunctionalInterface
interface Repair {
    List<Attribution> apply(Layout layout, List<Attribution> attributions);
}
