package org.waymark.identification.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.access.ShowsNoChild;
import org.waymark.identification.Indicator;
import org.waymark.identification.IndicatorList;
import org.waymark.identification.Indicators;

@RestController
@RequestMapping("/api/v1/indicators")
@Tag(name = "Concerns")
class IndicatorsApi {
    private final Indicators indicators;

    IndicatorsApi(Indicators indicators) {
        this.indicators = indicators;
    }

    /** One of the four lists, with its items. */
    record ListView(IndicatorList list, String name, List<Indicator> items) {}

    @ShowsNoChild("the items of the lists")
    @GetMapping
    @Operation(
            summary = "The four indicator lists",
            description =
                    "The guide's nine indicators, vulnerabilities, signs of actual harm and protective factors, each with the area's own additions. Never mixed and never added up.")
    List<ListView> lists() {
        return Arrays.stream(IndicatorList.values())
                .map(l -> new ListView(l, l.words(), indicators.of(l)))
                .toList();
    }
}
