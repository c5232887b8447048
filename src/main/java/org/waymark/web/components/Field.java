package org.waymark.web.components;

import org.jspecify.annotations.Nullable;

/** One question with its label, help and error, joined for assistive technology by their ids. */
public interface Field extends Component {

    @Nullable String id();

    @Nullable String name();

    @Nullable String describedBy();

    @Nullable Label label();

    @Nullable Hint hint();

    @Nullable ErrorMessage errorMessage();

    FormGroup formGroup();

    /**
     * The id of the control: its name unless another was given, so that an error can link to it.
     */
    default @Nullable String controlId() {
        var id = id();
        return id == null || id.isEmpty() ? name() : id;
    }

    default @Nullable Label labelOfControl() {
        var label = label();
        return label == null ? null : label.withForId(controlId());
    }

    default @Nullable Hint hintOfControl() {
        var hint = hint();
        return hint == null ? null : hint.withId(controlId() + "-hint");
    }

    default @Nullable ErrorMessage errorOfControl() {
        var error = errorMessage();
        return error == null ? null : error.withId(controlId() + "-error");
    }

    /** What a screen reader adds to the label: help, then error. */
    default @Nullable String description() {
        return Component.join(
                describedBy(),
                hint() == null ? null : controlId() + "-hint",
                errorMessage() == null ? null : controlId() + "-error");
    }

    default String groupClasses() {
        var error = errorMessage() == null ? null : "govuk-form-group--error";
        var classes = Component.join("govuk-form-group", error, formGroup().classes());
        return classes == null ? "" : classes;
    }

    /** The given class name, if there is an error. */
    default @Nullable String ifError(String block) {
        return errorMessage() == null ? null : block;
    }
}
