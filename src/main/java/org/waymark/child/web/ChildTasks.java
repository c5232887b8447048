package org.waymark.child.web;

import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.child.ClosedFiles;
import org.waymark.child.Judgements;
import org.waymark.child.Warnings;
import org.waymark.child.WishesAndFeelings;
import org.waymark.child.allocation.Offers;
import org.waymark.child.voice.Voices;
import org.waymark.work.TaskLink;

/** Where the tasks of this module lead. */
@Configuration(proxyBeanMethods = false)
class ChildTasks {
    @Bean
    TaskLink hearTheChildLink() {
        return link(WishesAndFeelings.TASK, child -> "/children/" + child);
    }

    @Bean
    TaskLink reviewWarningLink() {
        return link(Warnings.REVIEW_TASK, warning -> "/warnings/" + warning);
    }

    @Bean
    TaskLink answerAllocationLink() {
        return link(Offers.ANSWER_TASK, offer -> "/allocations/" + offer);
    }

    @Bean
    TaskLink allocateAgainLink() {
        return link(Offers.AGAIN_TASK, child -> "/children/" + child);
    }

    @Bean
    TaskLink readVoiceLink() {
        return link(Voices.READ_TASK, voice -> "/voices/" + voice);
    }

    @Bean
    TaskLink ownerAskedLink() {
        return link(ClosedFiles.ASKED_TASK, child -> "/children/" + child);
    }

    @Bean
    TaskLink reviewJudgementLink() {
        return link(Judgements.REVIEW_TASK, child -> "/children/" + child);
    }

    /** The guardian of a sealed file reads the concern that may be about that child. */
    @Bean
    TaskLink sealedConcernLink() {
        return link("SEALED_CONCERN", concern -> "/concerns/" + concern);
    }

    private static TaskLink link(String kind, Function<UUID, String> path) {
        return new TaskLink() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public String path(UUID subject) {
                return path.apply(subject);
            }
        };
    }
}
