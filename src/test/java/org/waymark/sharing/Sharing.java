package org.waymark.sharing;

import org.waymark.support.Supported;
import org.waymark.testing.Api;
import org.waymark.testing.Northmoor;

import tools.jackson.databind.JsonNode;

import java.util.Base64;
import java.util.UUID;

/** What a social worker shares of a child's file. */
public final class Sharing {
    public static final String LORNA = Supported.LORNA;
    public static final String KAREN = "Karen Doyle";
    public static final String MIRIAM = "Miriam Stone";
    private static final Northmoor AREA = Northmoor.area();

    private Sharing() {}

    public static String agency(String of) {
        return AREA.person(of).agency().id().toString();
    }

    public static String files(Supported.Child child) {
        return "/api/v1/files/" + child.reference() + "/disclosures";
    }

    public static String path(String disclosure) {
        return "/api/v1/disclosures/" + disclosure;
    }

    /** Name and one sentence, for the organisation of this person. */
    public static String prepared(String by, Supported.Child child, String to, String more) {
        return Supported.id(
                Supported.as(by)
                        .post(
                                files(child),
                                "{\"to\": \"%s\", \"purpose\": \"A joint visit\", \"facts\": [\"NAME\"], \"words\": \"She is seen on Mondays.\"%s}"
                                        .formatted(agency(to), more)));
    }

    public static Api.Answer decide(String by, String disclosure, String body) {
        var view = Supported.read(by, path(disclosure));
        var digest = view.get("digest").asString();
        return Supported.as(by)
                .change(
                        path(disclosure) + "/decision",
                        "{\"digest\": \"%s\", %s}".formatted(digest, body),
                        "\"%d\"".formatted(view.get("version").asInt()));
    }

    /** On this basis, and how it goes there. */
    public static String shares(String basis, String method) {
        return "\"decision\": \"SHARE\", \"necessity\": \"They visit with us\", \"basis\": \"%s\", \"special\": \"SAFEGUARDING\", \"offence\": \"NONE\", \"childTold\": \"TOLD\", \"carersTold\": \"WILL_BE\", \"method\": \"%s\""
                .formatted(basis, method);
    }

    public static String link(String by, String disclosure, String to) {
        return Supported.id(
                Supported.as(by)
                        .post(
                                path(disclosure) + "/links",
                                "{\"email\": \"%s\", \"days\": 7}"
                                        .formatted(AREA.person(to).email())));
    }

    public static byte[] bytes(JsonNode content) {
        return Base64.getDecoder().decode(content.get("content").asString());
    }

    public static String nobody() {
        return UUID.randomUUID().toString();
    }

    /** What the police ask, without counselling information, and more. */
    public static String asked(Supported.Child child, String holder, String more) {
        return "{\"reference\": \"%s\", \"holder\": \"%s\", \"crimeReference\": \"NM/1/26\", \"what\": \"Attendance in May\", \"believedHeld\": \"They keep it\", \"lineOfEnquiry\": \"Where she was\", \"necessity\": \"Nobody else knows\"%s}"
                .formatted(child.reference(), agency(holder), more);
    }
}
