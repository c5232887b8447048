package org.waymark.web.components;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A question answered by choosing: what radios and checkboxes have in common. */
public interface Choices extends Component {

    @Nullable String idPrefix();

    @Nullable String name();

    @Nullable Fieldset fieldset();

    @Nullable Hint hint();

    @Nullable ErrorMessage errorMessage();

    FormGroup formGroup();

    List<Choice> items();

    boolean isChosen(Choice choice);

    default String prefix() {
        var prefix = idPrefix();
        return prefix == null || prefix.isEmpty() ? Objects.toString(name(), "") : prefix;
    }

    /** The first has no number, so that the error summary can link to it. */
    default String idOf(int index) {
        var given = items().get(index).id();
        if (given != null && !given.isEmpty()) {
            return given;
        }
        return index == 0 ? prefix() : prefix() + "-" + (index + 1);
    }

    default @Nullable Hint hintOfGroup() {
        var hint = hint();
        return hint == null ? null : hint.withId(prefix() + "-hint");
    }

    default @Nullable ErrorMessage errorOfGroup() {
        var error = errorMessage();
        return error == null ? null : error.withId(prefix() + "-error");
    }

    default @Nullable String ownDescription() {
        var fieldset = fieldset();
        return fieldset == null ? null : fieldset.describedBy();
    }

    default @Nullable String description() {
        return Component.join(
                ownDescription(),
                hint() == null ? null : prefix() + "-hint",
                errorMessage() == null ? null : prefix() + "-error");
    }

    default String groupClasses() {
        var error = errorMessage() == null ? null : "govuk-form-group--error";
        return Objects.requireNonNull(
                Component.join("govuk-form-group", error, formGroup().classes()));
    }

    default Label labelOf(int index, String block) {
        return items().get(index).labelOf(idOf(index), block);
    }

    default @Nullable Hint hintOf(int index, String block) {
        var hint = items().get(index).hint();
        return hint == null || hint.isWordless()
                ? null
                : hint.withId(idOf(index) + "-item-hint")
                        .withClasses(Component.join(block, hint.classes()));
    }
}
