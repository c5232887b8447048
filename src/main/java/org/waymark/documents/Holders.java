package org.waymark.documents;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.waymark.web.NotFound;

/** The rooms whose records hold documents. */
@Component
class Holders {
    private final List<Holder> all;

    Holders(ObjectProvider<Holder> all) {
        this.all = all.stream().toList();
    }

    /**
     * @throws NotFound when there is no such record, or this person may not see it
     */
    Held get(String room, RecordId record) {
        return all.stream()
                .filter(h -> h.room().equals(room))
                .findFirst()
                .flatMap(h -> h.find(record.value()))
                .orElseThrow(NotFound::new);
    }
}
