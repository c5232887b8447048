package org.waymark.bundles;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.bundles.Contents.Piece;
import org.waymark.casefile.ChildId;
import org.waymark.documents.BundlePart;
import org.waymark.documents.ChildDocuments;
import org.waymark.documents.DocumentContent;
import org.waymark.documents.DocumentId;
import org.waymark.documents.DocumentQueries;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;

/** Documents that people added to the child's records, as far as they can be shown on paper. */
@Component
class AddedDocuments implements BundlePart, Originals {
    private final ChildDocuments documents;
    private final DocumentQueries contents;

    AddedDocuments(ChildDocuments documents, DocumentQueries contents) {
        this.documents = documents;
        this.contents = contents;
    }

    @Override
    public String kind() {
        return "DOCUMENT";
    }

    @Override
    public String words() {
        return "Documents that were added";
    }

    @Override
    public List<Item> items(Collection<ChildId> children) {
        return documents.of(children).stream()
                .map(d -> new Item(d.id().value(), d.title(), d.addedAt()))
                .toList();
    }

    @Override
    public byte[] content(UUID document) {
        return read(new DocumentId(document)).content();
    }

    /** Without any section where it is not for this receiver. */
    Piece piece(Item item, Receiver receiver) {
        var content = read(new DocumentId(item.id()));
        return new Piece(
                kind(),
                item.id(),
                item.title(),
                item.at(),
                content.type(),
                isFor(content, receiver) ? sections(content) : List.of());
    }

    private DocumentContent read(DocumentId id) {
        try {
            return contents.content(id);
        } catch (NotFound gone) {
            throw new RuleBroken(BundleRules.DOCUMENT_IS_GONE, "items");
        }
    }

    /** What health keeps goes to no police and no school (safety rule 9). */
    private boolean isFor(DocumentContent content, Receiver receiver) {
        return receiver != Receiver.PARTNERS
                || documents.of(List.of(content.child())).stream()
                        .anyMatch(d -> d.id().equals(content.id()) && !d.health());
    }

    private static List<Section> sections(DocumentContent c) {
        return switch (c.type()) {
            case PDF, PNG, JPEG -> Pictures.read(c.type(), c.content());
            case TEXT -> text(new String(c.content(), StandardCharsets.UTF_8));
            case DOCX, ODT ->
                    List.of(
                            new Section(
                                    "The text alone: pictures, headers and notes are not shown",
                                    OfficeText.of(c.type(), c.content())));
        };
    }

    private static List<Section> text(String words) {
        var lines = new ArrayList<Line>();
        for (var block : words.split("\\R\\s*\\R"))
            if (!block.isBlank()) lines.add(new Line("", block.strip().replace("\r", "")));
        return lines.isEmpty() ? List.of() : List.of(new Section("", lines));
    }

    @Override
    public List<Section> sections(UUID item, Receiver receiver) {
        return List.of();
    }
}
