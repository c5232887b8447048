package org.waymark.child;

import java.util.List;

/**
 * The items of the four indicator lists as step 1 has them (guide ¶4, R-06), for modules beside it
 * that let people take a fact over as an indicator.
 */
public interface IndicatorItems {
    List<Item> all();

    /**
     * @param list which of the four lists, by its stable name
     * @param listWords what people call that list
     */
    record Item(String list, String listWords, String code, String words) {}
}
