package org.waymark.intelligence;

import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/** What is done with an item after it was sent. */
public sealed interface InformationCommand {
    CommandKey key();

    InformationId information();

    /**
     * By a second person.
     *
     * @param oneThing about one thing only
     * @param why given back to the sender for this reason; null: it is fine
     */
    record Check(
            CommandKey key,
            InformationId information,
            int version,
            @Nullable Boolean passes,
            boolean sanitised,
            boolean oneThing,
            @Nullable String why)
            implements InformationCommand {}

    /** The sender words it anew after it was given back. */
    record Revise(
            CommandKey key,
            InformationId information,
            int version,
            SubmitInformation.Facts facts,
            boolean sourceLeftOut)
            implements InformationCommand {}

    /** The police ask the sender; whoever it comes from is not named. */
    record Ask(CommandKey key, InformationId information, @Nullable String words)
            implements InformationCommand {}

    /**
     * The sender answers.
     *
     * @param source what the answer says of the source, kept apart like the rest
     */
    record Answer(
            CommandKey key,
            InformationId information,
            @Nullable String words,
            @Nullable Source source)
            implements InformationCommand {}

    record GiveGrade(CommandKey key, InformationId information, int version, Grade grade)
            implements InformationCommand {}

    /**
     * @param words what happens next, as the sender is told
     * @param conditions on which the sender may use it further; null: without
     */
    record Decide(
            CommandKey key,
            InformationId information,
            int version,
            @Nullable Outcome outcome,
            @Nullable String words,
            @Nullable String conditions)
            implements InformationCommand {}

    /** A person says that it is the same as another one. */
    record MarkDuplicate(
            CommandKey key, InformationId information, int version, @Nullable InformationId of)
            implements InformationCommand {}

    /**
     * The police's own sanitised text goes on.
     *
     * @param to to whom, and for what
     */
    record Release(
            CommandKey key,
            InformationId information,
            int version,
            @Nullable String words,
            @Nullable String to)
            implements InformationCommand {}
}
