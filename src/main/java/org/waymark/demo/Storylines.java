package org.waymark.demo;

import org.springframework.stereotype.Component;

/** The storylines of domain.md I as far as Waymark goes, and the quieter files. */
@Component
class Storylines {
    private final Amira amira;
    private final Callum callum;
    private final Daniela daniela;
    private final Ethan ethan;
    private final Grace grace;
    private final Harvey harvey;
    private final Isla isla;
    private final Riverside riverside;
    private final QuieterFiles quieter;
    private final TakenOn takenOn;

    Storylines(
            Amira amira,
            Callum callum,
            Daniela daniela,
            Ethan ethan,
            Grace grace,
            Harvey harvey,
            Isla isla,
            Riverside riverside,
            QuieterFiles quieter,
            TakenOn takenOn) {
        this.amira = amira;
        this.callum = callum;
        this.daniela = daniela;
        this.ethan = ethan;
        this.grace = grace;
        this.harvey = harvey;
        this.isla = isla;
        this.riverside = riverside;
        this.quieter = quieter;
        this.takenOn = takenOn;
    }

    void load() {
        amira.load();
        callum.load();
        daniela.load();
        ethan.load();
        grace.load();
        harvey.load();
        isla.load();
        riverside.load();
        quieter.load();
        takenOn.load();
    }
}
