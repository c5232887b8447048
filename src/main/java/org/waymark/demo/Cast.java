package org.waymark.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.waymark.access.signin.Passwords;
import org.waymark.calendar.England;
import org.waymark.people.Agencies;
import org.waymark.people.Agency;
import org.waymark.people.AgencyId;
import org.waymark.people.AgencyKind;
import org.waymark.people.Practitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.Practitioners;
import org.waymark.people.Qualification;
import org.waymark.people.Role;
import org.waymark.people.Team;
import org.waymark.people.TeamId;
import org.waymark.people.TeamKind;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Everybody who works in Northmoor, from demo/people.yaml. The same ids at every load. */
@Component
class Cast {
    /** One password for all, printed at every start of a demonstration area. */
    static final String PASSWORD = "lantern-harbour-thistle";

    private final Agencies agencies;
    private final Practitioners practitioners;
    private final Passwords passwords;
    private final Clock clock;

    Cast(Agencies agencies, Practitioners practitioners, Passwords passwords, Clock clock) {
        this.agencies = agencies;
        this.practitioners = practitioners;
        this.passwords = passwords;
        this.clock = clock;
    }

    void load() {
        agencies.addAutomatic();
        var deputies = new HashMap<String, String>();
        var everyone = new ArrayList<Practitioner>();
        for (var agency : read()) everyone.addAll(load(agency, deputies));
        deputies.forEach((who, deputy) -> agencies.deputise(id(who), id(deputy)));
        passwords.setForAll(everyone, PASSWORD);
    }

    /** A person of Northmoor by name. */
    Practitioner get(String name) {
        return practitioners.get(id(name));
    }

    private List<Practitioner> load(Map<String, Object> a, Map<String, String> deputies) {
        var agency =
                new Agency(
                        new AgencyId(uuid(text(a, "name"))),
                        text(a, "name"),
                        AgencyKind.valueOf(text(a, "kind")),
                        text(a, "telephone"));
        agencies.add(agency);
        var teams = new HashMap<String, TeamId>();
        for (var t : many(a, "teams")) {
            var team =
                    new Team(
                            new TeamId(uuid(agency.name() + "/" + text(t, "name"))),
                            agency.id(),
                            text(t, "name"),
                            TeamKind.valueOf(text(t, "kind")),
                            maybe(t, "telephone"));
            agencies.add(team);
            teams.put(team.name(), team.id());
        }
        var people = new ArrayList<Practitioner>();
        for (var p : many(a, "people")) {
            people.add(person(p, agency, text(a, "mail"), teams));
            var deputy = maybe(p, "deputy");
            if (deputy != null) deputies.put(text(p, "name"), deputy);
        }
        people.forEach(agencies::add);
        return people;
    }

    private Practitioner person(
            Map<String, Object> p, Agency agency, String mail, Map<String, TeamId> teams) {
        var name = text(p, "name");
        return new Practitioner(
                id(name),
                name,
                name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@" + mail,
                text(p, "title"),
                agency.telephone(),
                agency,
                words(p, "roles").stream().map(Role::valueOf).collect(Collectors.toSet()),
                words(p, "teams").stream().map(teams::get).collect(Collectors.toSet()),
                qualification(p),
                null);
    }

    private @Nullable Qualification qualification(Map<String, Object> p) {
        var number = maybe(p, "registration");
        if (number == null) return null;
        var months = Integer.parseInt(text(p, "months"));
        return new Qualification(number, England.dateOf(clock.instant()).plusMonths(months));
    }

    private static PractitionerId id(String name) {
        return new PractitionerId(uuid("practitioner/" + name));
    }

    private static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(("northmoor/" + name).getBytes(UTF_8));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> read() {
        try (var file = new ClassPathResource("demo/people.yaml").getInputStream()) {
            return (List<Map<String, Object>>)
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> many(Map<String, Object> of, String key) {
        return (List<Map<String, Object>>) of.getOrDefault(key, List.of());
    }

    @SuppressWarnings("unchecked")
    private static List<String> words(Map<String, Object> of, String key) {
        return (List<String>) of.getOrDefault(key, List.of());
    }

    private static String text(Map<String, Object> of, String key) {
        var value = maybe(of, key);
        if (value == null) throw new IllegalStateException("demo/people.yaml: no " + key);
        return value;
    }

    private static @Nullable String maybe(Map<String, Object> of, String key) {
        var value = of.get(key);
        return value == null ? null : value.toString();
    }
}
