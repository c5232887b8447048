package org.waymark.identification.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.identification.Safe;
import org.waymark.web.forms.Form;

/** The page of immediate danger as answers of the journey, and what follows from being there. */
final class InDanger {
    /** The fields of its form, as the journey names them. */
    static final List<String> FIELDS =
            List.of(
                    "c1-given",
                    "c1-family",
                    "c1-description",
                    "what",
                    "place",
                    "toldBy",
                    "emergency");

    private InDanger() {}

    /** It happens today and the child is not safe now; whether home is safe, nobody has said. */
    static Map<String, List<String>> answers(Form form, LocalDate today) {
        var answers = new LinkedHashMap<String, List<String>>();
        answers.put("danger", List.of(Journey.YES));
        answers.put(Journey.CHILDREN, List.of("1"));
        FIELDS.stream().filter(form::has).forEach(f -> answers.put(f, form.all(f)));
        answers.put("when", List.of(today.toString()));
        answers.put("c1-safeNow", List.of(Safe.NO.name()));
        answers.put("c1-safeHome", List.of(Safe.NOT_KNOWN.name()));
        return answers;
    }
}
