package org.waymark.identification;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.child.IndicatorItems;

/**
 * The guide's nine indicators (¶4), and "other" on each list, for what is taken over from
 * elsewhere.
 */
@Component
class GuideIndicators implements IndicatorItems {
    @Override
    public List<Item> all() {
        return List.of(
                item("going-missing", "Goes missing or is often home late"),
                item("school", "Misses school or does not take part in education"),
                item("gifts", "Unexplained gifts or possessions"),
                item("peers", "Spends time with other young people who are exploited"),
                item("older-partner", "An older person described as boyfriend or girlfriend"),
                item("health", "Sexually transmitted infection"),
                item("mood", "Changes in mood or emotional wellbeing"),
                item("substances", "Drug or alcohol misuse"),
                item("behaviour", "Sexualised behaviour not expected for their age"),
                other(IndicatorList.INDICATOR),
                other(IndicatorList.VULNERABILITY),
                other(IndicatorList.ACTUAL_HARM),
                other(IndicatorList.PROTECTIVE));
    }

    private static Item item(String code, String words) {
        return new Item(
                IndicatorList.INDICATOR.name(), IndicatorList.INDICATOR.words(), code, words);
    }

    private static Item other(IndicatorList list) {
        return new Item(list.name(), list.words(), "other", list.words() + ": another");
    }
}
