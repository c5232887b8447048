package org.waymark.web.components;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** HTML as lines that are equal if a browser builds the same page of it. */
final class Dom {

    private Dom() {}

    static List<String> lines(String html) {
        var lines = new ArrayList<String>();
        children(Jsoup.parseBodyFragment(html).body(), "", lines);
        return lines;
    }

    private static void children(Element parent, String indent, List<String> lines) {
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element) {
                lines.add(indent + "<" + element.normalName() + attributes(element) + ">");
                children(element, indent + "  ", lines);
            } else if (node instanceof TextNode text && !text.isBlank()) {
                lines.add(indent + words(text, parent));
            }
        }
    }

    /** Runs of white space are one space, except where white space is content. */
    private static String words(TextNode text, Element parent) {
        return parent.normalName().matches("textarea|pre")
                ? text.getWholeText()
                : text.getWholeText().replaceAll("\\s+", " ").strip();
    }

    private static String attributes(Element element) {
        return element.attributes().asList().stream()
                .map(a -> " " + a.getKey() + "=\"" + value(a) + "\"")
                .sorted()
                .collect(Collectors.joining());
    }

    private static String value(Attribute attribute) {
        return attribute.getKey().equals("class")
                ? attribute.getValue().strip().replaceAll("\\s+", " ")
                : attribute.getValue();
    }
}
