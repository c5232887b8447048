package org.waymark.documents;

/** What may be added: what offices write, and pictures; nothing that runs. */
public enum FileType {
    PDF("PDF", "application/pdf", "pdf"),
    PNG("picture (PNG)", "image/png", "png"),
    JPEG("picture (JPEG)", "image/jpeg", "jpg"),
    TEXT("plain text", "text/plain", "txt"),
    DOCX(
            "Word document",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "docx"),
    ODT("OpenDocument text", "application/vnd.oasis.opendocument.text", "odt");

    private final String words;
    private final String mediaType;
    private final String extension;

    FileType(String words, String mediaType, String extension) {
        this.words = words;
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String words() {
        return words;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }
}
