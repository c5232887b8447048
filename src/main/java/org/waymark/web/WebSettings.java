package org.waymark.web;

import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** What a page's controller may take and give back. */
@Configuration
class WebSettings implements WebMvcConfigurer {
    private static final String WEBJARS = "classpath:/META-INF/resources/webjars/";

    private final ObjectProvider<Frames> frames;

    WebSettings(ObjectProvider<Frames> frames) {
        this.frames = frames;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new FormArgument());
        resolvers.add(new FrameArgument(frames));
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(new PageResult());
    }

    /** The design systems' images, from their own packages and without their fonts, and ours. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/images/**")
                .addResourceLocations(
                        WEBJARS + "govuk-frontend/5.14.0/dist/govuk/assets/images/",
                        WEBJARS + "ministryofjustice__frontend/7.1.0/moj/assets/images/");
        registry.addResourceHandler("/waymark/**")
                .addResourceLocations(Assets.LOCATION)
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic())
                .resourceChain(true)
                .addResolver(
                        new VersionResourceResolver()
                                .addFixedVersionStrategy(Assets.VERSION, "/**"));
    }
}
