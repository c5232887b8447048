package org.waymark.identification;

/**
 * One item of one list.
 *
 * @param code for ever the same: concerns keep it
 * @param source the paragraph it comes from; for the area's own, the version of its procedures
 * @param isLocal whether the area added it
 */
public record Indicator(
        IndicatorList list, String code, String words, String source, boolean isLocal) {
    /** Always there: no list is complete. */
    public static final String OTHER = "other";

    public boolean isOther() {
        return code.equals(OTHER);
    }
}
