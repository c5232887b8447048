package org.waymark.child.web;

import java.util.List;
import org.waymark.access.Kept;
import org.waymark.child.ChildFile;
import org.waymark.child.ClosedFiles;
import org.waymark.people.Practitioner;
import org.waymark.people.Role;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.components.Option;

/**
 * Restrict or seal a file, or name other people on one that is closed (domain.md H.3).
 *
 * @param people of the agency of the manager who does it
 */
public record ClosingPage(
        Frame frame,
        Kept kept,
        ChildFile file,
        List<ClosedFiles.Named> named,
        List<Practitioner> people)
        implements FormOfFile {
    @Override
    public String title() {
        return "Who may see this file";
    }

    public String path() {
        return "/files/" + file.reference() + "/access";
    }

    public String now() {
        return switch (file.level()) {
            case ChildFile.RESTRICTED ->
                    "This file is restricted. The people below see it; teams that had it see that it exists and whom to ask.";
            case ChildFile.SEALED ->
                    "This file is sealed. The people below see it; for everybody else it does not exist.";
            default ->
                    "This file is open to the people and teams that it was given to, as far as their roles go.";
        };
    }

    public List<Choice> levels() {
        var restrict =
                Choice.of("1", "Restrict it")
                        .hint(
                                "Teams that have the file keep seeing that it exists, with your name as the person to ask, and nothing in it. Use it for a relative of staff, or where few should read.");
        var seal =
                Choice.of("2", "Seal it")
                        .hint(
                                "For everybody who is not named, the file does not exist: not in searches, not in lists, not in counts. A concern about the child is still taken, and you are told at once. Two people together can open it again.");
        return file.isSealed() ? List.of(seal) : List.of(restrict, seal);
    }

    public List<Option> managers() {
        var managers =
                people.stream()
                        .filter(p -> p.is(Role.TEAM_MANAGER))
                        .map(p -> Option.of(p.id().toString(), p.name() + ", " + p.jobTitle()));
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(Option.of("", "Choose a manager")), managers)
                .toList();
    }

    public List<Choice> colleagues() {
        return people.stream()
                .map(p -> Choice.of(p.id().toString(), p.name()).hint(p.jobTitle()))
                .toList();
    }
}
