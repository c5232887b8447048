package org.waymark.access.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.requests.CommandKey;

/** What the whole API has in common. */
@Configuration
class ApiDescription {
    private static final String TOKEN = "token";
    private static final String WORDS =
            """
            Everything that a page of Waymark can do, as JSON, with the need-to-know of the person whose token it is. \
            What is not there and what is not for that person answer alike (404).

            Every POST takes an Idempotency-Key: the same key twice has one effect and gets the same answer. \
            What changes a record takes its version as If-Match, as the ETag of reading it said; if somebody else was \
            faster the answer is 409. Errors are application/problem+json and name each field and the rule it broke, \
            with where the rule comes from. Moments are UTC; a due moment at midnight in England means the end of the \
            day before. Lists that can grow end with "next", to be given back as "after".
            """;

    static {
        SpringDocUtils.getConfig()
                .addResponseWrapperToIgnore(Shown.class)
                .addRequestWrapperToIgnore(CommandKey.class, Version.class);
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Waymark")
                                .version("v1")
                                .description(WORDS)
                                .license(
                                        new License()
                                                .name("MIT")
                                                .url("https://opensource.org/license/mit")))
                .components(
                        new Components()
                                .addSecuritySchemes(
                                        TOKEN,
                                        new SecurityScheme()
                                                .type(SecurityScheme.Type.HTTP)
                                                .scheme("bearer")
                                                .description(
                                                        "A token from your account page, which does exactly what you may do"))
                                .addSchemas(ProblemSchema.NAME, ProblemSchema.schema()))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }
}
