package org.waymark.child.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.child.voice.GivenHow;
import org.waymark.child.voice.Question;
import org.waymark.child.voice.VoiceId;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.forms.Form;

/**
 * One page for the child: what this is, one question, or thank you. It names nobody but who reads.
 *
 * @param step 0 the beginning, then the questions, then how it was written, then the end
 * @param readers who will read it
 */
public record VoiceChildPage(
        Frame frame, Form form, VoiceId voice, ChildId child, int step, String readers)
        implements FormPage, ShowsChildren {
    static final int HOW = Question.values().length + 1;
    static final int END = HOW + 1;

    @Override
    public String title() {
        return "For you to say";
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return List.of(child);
    }

    public String path() {
        return "/voice/" + voice;
    }

    public boolean isBeginning() {
        return step == 0;
    }

    public boolean isHow() {
        return step == HOW;
    }

    public boolean isEnd() {
        return step == END;
    }

    /** Null on the pages that ask no question. */
    public @Nullable Question question() {
        return question(step);
    }

    static @Nullable Question question(int step) {
        return step >= 1 && step < HOW ? List.of(Question.values()).get(step - 1) : null;
    }

    public int questions() {
        return Question.values().length + 1;
    }

    public @Nullable String before() {
        if (isBeginning() || isEnd()) return null;
        return step == 1 ? path() : path() + "/" + (step - 1);
    }

    public List<Choice> ways() {
        return Arrays.stream(GivenHow.values()).map(h -> Choice.of(h.name(), h.words())).toList();
    }
}
