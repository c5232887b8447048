package org.waymark.web.components;

import org.jspecify.annotations.Nullable;

/** One file from the person's own folders. A browser never fills it again after an error. */
@Options
public record FileUpload(
        @Nullable String id,
        @Nullable String name,
        @Nullable String value,
        boolean disabled,
        boolean multiple,
        @Nullable String describedBy,
        @Nullable Label label,
        @Nullable Hint hint,
        @Nullable ErrorMessage errorMessage,
        FormGroup formGroup,
        @Nullable String classes,
        Attributes attributes)
        implements Field, FileUploadBuilder.With {

    public FileUpload {
        formGroup = formGroup == null ? FormGroup.NONE : formGroup;
        attributes = Attributes.orNone(attributes);
    }

    public static FileUpload named(String name) {
        return FileUploadBuilder.builder().name(name).build();
    }

    public FileUpload label(String text) {
        return withLabel(Label.of(text));
    }

    public FileUpload hint(String text) {
        return withHint(Hint.of(text));
    }

    /** What is wrong with the file; null if nothing is. */
    public FileUpload error(@Nullable String message) {
        return message == null ? this : withErrorMessage(ErrorMessage.of(message));
    }

    public String nameOrEmpty() {
        return name == null ? "" : name;
    }
}
