package org.waymark.web.components;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A text area that counts what is left. */
@Options
public record CharacterCount(
        @Nullable String id,
        @Nullable String name,
        @Nullable String rows,
        @Nullable String value,
        @Nullable Integer maxlength,
        @Nullable Integer maxwords,
        @Nullable String threshold,
        @Nullable Label label,
        @Nullable Hint hint,
        @Nullable ErrorMessage errorMessage,
        FormGroup formGroup,
        @Nullable String classes,
        Attributes attributes,
        @Nullable Boolean spellcheck,
        @Nullable CountMessage countMessage,
        @Nullable String textareaDescriptionText,
        @Nullable Map<String, String> charactersUnderLimitText,
        @Nullable String charactersAtLimitText,
        @Nullable Map<String, String> charactersOverLimitText,
        @Nullable Map<String, String> wordsUnderLimitText,
        @Nullable String wordsAtLimitText,
        @Nullable Map<String, String> wordsOverLimitText)
        implements Component, CharacterCountBuilder.With {

    public CharacterCount {
        formGroup = formGroup == null ? FormGroup.NONE : formGroup;
        attributes = Attributes.orNone(attributes);
    }

    public static CharacterCount named(String name) {
        return CharacterCountBuilder.builder().name(name).build();
    }

    public CharacterCount label(String text) {
        return withLabel(Label.of(text));
    }

    /** The label is the heading of the page: for a page that asks one question. */
    public CharacterCount heading(String text) {
        return withLabel(Label.of(text).withIsPageHeading(true).withClasses("govuk-label--l"));
    }

    public CharacterCount hint(String text) {
        return withHint(Hint.of(text));
    }

    public CharacterCount value(@Nullable String value) {
        return value == null ? this : withValue(value);
    }

    /** What is wrong with the answer; null if nothing is. */
    public CharacterCount error(@Nullable String message) {
        return message == null ? this : withErrorMessage(ErrorMessage.of(message));
    }

    public CharacterCount maxLength(int characters) {
        return withMaxlength(characters);
    }

    /** The area itself, with the count after it. */
    public Textarea textarea() {
        var after =
                new Slot(
                        null,
                        output -> {
                            limit().writeTo(output);
                            var more = FormGroup.content(formGroup.afterInput());
                            if (more != null) {
                                more.writeTo(output);
                            }
                        });
        return new Textarea(
                controlId(),
                name,
                spellcheck,
                rows,
                value,
                false,
                controlId() + "-info",
                label,
                hint,
                errorMessage,
                formGroup
                        .withClasses(Component.join("govuk-character-count", formGroup.classes()))
                        .withAttributes(counting().and(formGroup.attributes()))
                        .withAfterInput(after),
                Component.join("govuk-js-character-count", classes),
                null,
                attributes);
    }

    private @Nullable String controlId() {
        return id == null || id.isEmpty() ? name : id;
    }

    private boolean hasLimit() {
        return maxwords != null || maxlength != null;
    }

    private Hint limit() {
        var words =
                textareaDescriptionText == null
                        ? "You can enter up to %{count} "
                                + (maxwords != null ? "words" : "characters")
                        : textareaDescriptionText;
        var most = Objects.toString(maxwords != null ? maxwords : maxlength);
        return Hint.of(hasLimit() ? words.replace("%{count}", most) : "")
                .withId(controlId() + "-info")
                .withClasses(
                        Component.join(
                                "govuk-character-count__message",
                                countMessage == null ? null : countMessage.classes()));
    }

    private Attributes counting() {
        return Attributes.of("data-module", "govuk-character-count")
                .and("data-maxlength", maxlength)
                .and("data-threshold", threshold)
                .and("data-maxwords", maxwords)
                .and(
                        "data-i18n.textarea-description.other",
                        hasLimit() ? null : textareaDescriptionText)
                .and(plurals("characters-under-limit", charactersUnderLimitText))
                .and("data-i18n.characters-at-limit", charactersAtLimitText)
                .and(plurals("characters-over-limit", charactersOverLimitText))
                .and(plurals("words-under-limit", wordsUnderLimitText))
                .and("data-i18n.words-at-limit", wordsAtLimitText)
                .and(plurals("words-over-limit", wordsOverLimitText));
    }

    private static Attributes plurals(String key, @Nullable Map<String, String> messages) {
        var attributes = Attributes.NONE;
        for (var message :
                messages == null ? List.<Map.Entry<String, String>>of() : messages.entrySet()) {
            attributes =
                    attributes.and("data-i18n." + key + "." + message.getKey(), message.getValue());
        }
        return attributes;
    }
}
