package org.waymark.identification;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.child.IndicatorItems;

/** The items of step 1 for modules beside it, which let people take a fact over as one of them. */
@Component
class ItemsForOthers implements IndicatorItems {
    private final Indicators indicators;

    ItemsForOthers(Indicators indicators) {
        this.indicators = indicators;
    }

    @Override
    public List<Item> all() {
        return Arrays.stream(IndicatorList.values())
                .flatMap(list -> indicators.of(list).stream())
                .map(i -> new Item(i.list().name(), i.list().words(), i.code(), i.words()))
                .toList();
    }
}
