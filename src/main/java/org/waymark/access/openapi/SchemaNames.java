package org.waymark.access.openapi;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * A schema is named after its module and the record around it, "referral.DecisionBody.Wishes": two
 * records of one simple name are two schemas.
 */
@Configuration
@ConditionalOnWebApplication
class SchemaNames {
    private static final String HOUSE = "org.waymark.";

    /** First, so that {@link IdSchemas} comes before it in the chain. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ModelResolver schemasNamedByModule(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new Names());
    }

    private static final class Names extends TypeNameResolver {
        @Override
        protected String getNameOfClass(Class<?> type) {
            var name = type.getName();
            if (!name.startsWith(HOUSE)) return super.getNameOfClass(type);
            var module = name.substring(HOUSE.length()).replaceFirst("\\..*", "");
            return module + "." + name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
        }
    }
}
