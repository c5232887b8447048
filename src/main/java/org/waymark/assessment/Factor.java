package org.waymark.assessment;

import java.util.List;
import java.util.Optional;

/**
 * A factor identified at the end of the assessment, by its code in the children in need census
 * (domain.md D.2). 18A and 19A are history and cannot be chosen; there is no 8A.
 */
public record Factor(String code, String words) {
    public static final String EXPLOITATION = "11A";
    public static final String OTHER = "20";

    /** No factors and nothing more to do: alone or not at all (rule 8869). */
    public static final String NONE = "21";

    public static final List<Factor> ALL =
            List.of(
                    new Factor("1A", "Alcohol misuse: the child"),
                    new Factor("1B", "Alcohol misuse: a parent or carer"),
                    new Factor("1C", "Alcohol misuse: somebody else in the household"),
                    new Factor("2A", "Drug misuse: the child"),
                    new Factor("2B", "Drug misuse: a parent or carer"),
                    new Factor("2C", "Drug misuse: somebody else in the household"),
                    new Factor("3A", "Domestic abuse: of the child"),
                    new Factor("3B", "Domestic abuse: of a parent or carer"),
                    new Factor("3C", "Domestic abuse: of somebody else in the household"),
                    new Factor("4A", "Mental health: the child"),
                    new Factor("4B", "Mental health: a parent or carer"),
                    new Factor("4C", "Mental health: somebody else in the family or household"),
                    new Factor("5A", "Learning disability: the child"),
                    new Factor("5B", "Learning disability: a parent or carer"),
                    new Factor("5C", "Learning disability: somebody else in the household"),
                    new Factor("6A", "Physical disability or illness: the child"),
                    new Factor("6B", "Physical disability or illness: a parent or carer"),
                    new Factor(
                            "6C", "Physical disability or illness: somebody else in the household"),
                    new Factor("7A", "Young carer"),
                    new Factor("8B", "Privately fostered: from overseas, returning"),
                    new Factor("8C", "Privately fostered: from overseas, staying"),
                    new Factor("8D", "Privately fostered: from the UK, in education"),
                    new Factor("8E", "Privately fostered: from the UK, family arrangement"),
                    new Factor("8F", "Privately fostered: other"),
                    new Factor("9A", "Unaccompanied asylum-seeking child"),
                    new Factor("10A", "Missing"),
                    new Factor("11A", "Child sexual exploitation"),
                    new Factor("12A", "Trafficking"),
                    new Factor("13A", "Gangs"),
                    new Factor("14A", "Socially unacceptable behaviour (the census's words)"),
                    new Factor("15A", "Self-harm"),
                    new Factor("16A", "Neglect"),
                    new Factor("17A", "Emotional abuse"),
                    new Factor("18B", "Physical abuse: by another child"),
                    new Factor("18C", "Physical abuse: by an adult"),
                    new Factor("19B", "Sexual abuse: by another child"),
                    new Factor("19C", "Sexual abuse: by an adult"),
                    new Factor("20", "Other"),
                    new Factor("21", "No factors identified, and nothing more to do"),
                    new Factor("22A", "Female genital mutilation"),
                    new Factor("23A", "Abuse linked to faith or belief"),
                    new Factor("24A", "Child criminal exploitation"));

    public static Optional<Factor> of(String code) {
        return ALL.stream().filter(f -> f.code.equals(code)).findFirst();
    }

    /** Those a social worker looks for first where exploitation is suspected. */
    public static List<Factor> near() {
        return ALL.stream()
                .filter(f ->
                        List.of("10A", "11A", "12A", "13A", "24A", "19B", "19C").contains(f.code))
                .toList();
    }

    public static List<Factor> others() {
        var near = near();
        return ALL.stream().filter(f -> !near.contains(f)).toList();
    }
}
