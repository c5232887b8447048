package org.waymark.bundles;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.work.TaskLink;

/** Where each kind of task of this module leads. */
@Configuration(proxyBeanMethods = false)
class BundleTaskLinks {
    private record To(String kind) implements TaskLink {
        @Override
        public String path(UUID subject) {
            return "/bundles/" + subject;
        }
    }

    @Bean
    TaskLink readBundle() {
        return new To(Issuing.READ_TASK);
    }

    @Bean
    TaskLink bundleReturned() {
        return new To(Issuing.RETURNED_TASK);
    }
}
